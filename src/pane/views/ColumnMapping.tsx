/** Where a tracker is not found, or its columns are taken for others: which sheet, which row, which column is what. */
import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import { COLUMN_NAMES, type ColumnName } from "../../tracker/tracker";
import { PanelHeading } from "../parts/PanelHeading";
import {
  columnChoices,
  draftAt,
  firstActivity,
  firstDraft,
  mappingOf,
  withMapping,
  type MappingDraft,
} from "../state/mapping";
import type { SheetTop, Store } from "../state/store";
import { settingsStrings } from "../settingsStrings";
import { useEscape } from "../useEscape";
import { useKeptFocus } from "../useKeptFocus";

interface Props {
  readonly validation: Validation;
  readonly store: Store;
  readonly isBusy: boolean;
  readonly onClose: () => void;
}

/** The top of a sheet, and what is said of it so far. */
interface Looked {
  readonly sheet: string;
  readonly top: SheetTop;
  readonly draft: MappingDraft;
}

export function ColumnMapping({ validation, store, isBusy, onClose }: Props): ReactElement {
  const words = settingsStrings.mapping;
  const id = useId();
  const sheets = validation.workbook.sheetsLookedAt;
  const [sheet, setSheet] = useState(sheets[0] ?? "");
  const [looked, setLooked] = useState<Looked | null>(null);
  const [isMissing, setMissing] = useState(false);
  const save = useKeptFocus<HTMLButtonElement>();
  const { readTop } = store;
  useEscape(onClose);
  useEffect(() => {
    let isWanted = true;
    void readTop(sheet).then((top) => {
      if (isWanted && top !== null) setLooked({ sheet, top, draft: firstDraft(top) });
    });
    return () => {
      isWanted = false;
    };
  }, [sheet, readTop]);
  const shown = looked?.sheet === sheet ? looked : null;
  const edit = (draft: MappingDraft) => {
    setMissing(false);
    if (shown !== null) setLooked({ ...shown, draft });
  };
  const give = async () => {
    if (shown === null || isBusy) return;
    const mapping = mappingOf(sheet, shown.draft);
    setMissing(mapping === null);
    if (mapping === null) document.getElementById(`${id}-activity`)?.focus();
    else {
      const settings = withMapping(validation.settings, mapping);
      if ((await store.change({ kind: "saveSettings", settings })) === "done") onClose();
    }
  };
  return (
    <form
      className="panel"
      aria-labelledby="mapping"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <PanelHeading id="mapping">{words.title}</PanelHeading>
      <p>{words.about}</p>
      <div className="field">
        <label htmlFor={`${id}-sheet`}>{words.sheet}</label>
        <select
          id={`${id}-sheet`}
          className="input"
          value={sheet}
          onChange={({ target }) => {
            setSheet(target.value);
          }}
        >
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {shown !== null && <Columns id={id} {...shown} isMissing={isMissing} onDraft={edit} />}
      <div className="panel-actions">
        <Button ref={save} type="submit" appearance="primary" disabledFocusable={isBusy || shown === null}>
          {settingsStrings.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}

interface ColumnsProps extends Looked {
  readonly id: string;
  readonly isMissing: boolean;
  readonly onDraft: (draft: MappingDraft) => void;
}

function Columns({ id, top, draft, isMissing, onDraft }: ColumnsProps): ReactElement {
  const words = settingsStrings.mapping;
  const choices = columnChoices(top, draft.headerRow);
  const rows = top.flatMap((row, index) => (row.some((text) => text !== "") ? [{ row, number: index + 1 }] : []));
  if (rows.length === 0) return <p className="notice">{words.nothing}</p>;
  const choose = (name: ColumnName, letters: string) => {
    const { [name]: _before, ...others } = draft.columns;
    onDraft({ ...draft, columns: letters === "" ? others : { ...others, [name]: letters } });
  };
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-row`}>{words.headerRow}</label>
        <select
          id={`${id}-row`}
          className="input"
          value={draft.headerRow}
          onChange={({ target }) => {
            onDraft(draftAt(top, Number(target.value)));
          }}
        >
          {rows.map(({ row, number }) => (
            <option key={number} value={number}>
              {words.row(number, row)}
            </option>
          ))}
        </select>
      </div>
      {COLUMN_NAMES.map((name) => {
        const isWrong = isMissing && name === "activity";
        return (
          <div key={name} className="mapped">
            <label htmlFor={`${id}-${name}`}>{words.columns[name]}</label>
            <select
              id={`${id}-${name}`}
              className="input"
              required={name === "activity"}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? `${id}-wrong` : undefined}
              value={draft.columns[name] ?? ""}
              onChange={({ target }) => {
                choose(name, target.value);
              }}
            >
              <option value="">{words.none}</option>
              {choices.map(({ letters, label }) => (
                <option key={letters} value={letters}>
                  {words.column(letters, label)}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      {isMissing && (
        <p className="field-problem" id={`${id}-wrong`} role="alert">
          {words.needed}
        </p>
      )}
      <FirstActivity top={top} draft={draft} />
    </>
  );
}

/** What comes of it, before it is kept. */
function FirstActivity({ top, draft }: Pick<Looked, "top" | "draft">): ReactElement {
  const words = settingsStrings.mapping;
  const read = firstActivity(top, draft);
  return (
    <div className="notice" data-tone="info" role="status">
      {read === null ? (
        <p>{words.noActivity}</p>
      ) : (
        <>
          <p>{words.firstActivity}</p>
          <ul>
            {COLUMN_NAMES.filter((name) => read[name] !== undefined).map((name) => (
              <li key={name}>{words.reads(words.columns[name], read[name] ?? "")}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
