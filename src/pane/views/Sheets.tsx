/** Sheets: which are made, which stand and whether they are out of date; a click opens one. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import type { Settings } from "../../settings";
import { SHEET_KEYS, type SheetKey } from "../../settings/sheetKeys";
import type { PaneState, Store } from "../state/store";
import { sheetStrings } from "../sheetStrings";
import { strings } from "../strings";
import { PrepareSheet } from "./PrepareSheet";

interface Props {
  readonly state: PaneState;
  readonly validation: Validation;
  readonly store: Store;
}

type Chosen = Settings["summaries"]["sheets"];

export function Sheets({ state, validation, store }: Props): ReactElement {
  const { settings, workbook } = validation;
  const { sheets, isStale, running } = state;
  const [changed, setChosen] = useState<Chosen | null>(null);
  const chosen = changed ?? settings.summaries.sheets;
  const isBusy = running !== null;
  const isOutOfDate = isStale || sheets.some((sheet) => sheet.isOutOfDate);
  const isWritten = sheets.length > 0 && !isOutOfDate && changed === null;
  const write = async () => {
    if (changed !== null) {
      const summaries = { ...settings.summaries, sheets: changed };
      if ((await store.change({ kind: "saveSettings", settings: { ...settings, summaries } })) !== "done") return;
      setChosen(null);
    }
    await store.run("validateAndRollUp");
  };
  if (workbook.trackers.length === 0) return <p>{sheetStrings.noTracker}</p>;
  return (
    <>
      <h2 className="for-screen-readers">{strings.tabs.sheets}</h2>
      <Standing hasSheets={sheets.length > 0} isOutOfDate={isOutOfDate} isStale={isStale} />
      <fieldset className="sheets">
        <legend className="for-screen-readers">{sheetStrings.choose}</legend>
        {SHEET_KEYS.map((key) => (
          <SheetRow
            key={key}
            sheet={key}
            standing={sheets.find((sheet) => sheet.key === key) ?? null}
            isMade={key === "Cover" || chosen.includes(key)}
            isLeftOut={
              isWritten && isOptional(key) && chosen.includes(key) && !sheets.some((sheet) => sheet.key === key)
            }
            onMade={(isMade) => {
              setChosen(
                SHEET_KEYS.filter(
                  (each) => isOptional(each) && (each === key ? isMade : chosen.includes(each)),
                ) as Chosen,
              );
            }}
            onOpen={(name) => void store.openSheet(name)}
          />
        ))}
      </fieldset>
      <div className="save-bar">
        <p className="quiet">{changed === null ? sheetStrings.chosenFor : sheetStrings.changed}</p>
        <Button
          appearance={isOutOfDate || changed !== null ? "primary" : "secondary"}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void write()}
        >
          {sheets.length === 0 ? sheetStrings.writeFirst : sheetStrings.write}
        </Button>
      </div>
      <PrepareSheet validation={validation} isBusy={isBusy} />
    </>
  );
}

/** Cover is always made: it says what the others are. */
function isOptional(key: SheetKey): key is Chosen[number] {
  return key !== "Cover";
}

interface SheetRowProps {
  readonly sheet: SheetKey;
  /** The sheet as it stands; null where there is none. */
  readonly standing: PaneState["sheets"][number] | null;
  readonly isMade: boolean;
  /** It is to be made, the others stand, and it does not: Cover says why. */
  readonly isLeftOut: boolean;
  readonly onMade: (isMade: boolean) => void;
  readonly onOpen: (name: string) => void;
}

function SheetRow({ sheet, standing, isMade, isLeftOut, onMade, onOpen }: SheetRowProps): ReactElement {
  const words = sheetStrings;
  const about = `about-${sheet}`;
  return (
    <div className="sheet">
      <input
        type="checkbox"
        aria-label={words.make(words.names[sheet])}
        aria-describedby={about}
        checked={isMade}
        disabled={!isOptional(sheet)}
        onChange={({ target }) => {
          onMade(target.checked);
        }}
      />
      <div>
        {standing === null ? (
          <span>{words.names[sheet]}</span>
        ) : (
          <button
            type="button"
            className="link"
            aria-label={words.open(standing.name)}
            onClick={() => {
              onOpen(standing.name);
            }}
          >
            {standing.name}
          </button>
        )}
        {isLeftOut && <span className="tag quiet">{words.nothingToSay}</span>}
        {standing?.isOutOfDate === true && <span className="tag">{words.outOfDateOne}</span>}
        <p className="quiet" id={about}>
          {words.about[sheet]}
        </p>
      </div>
    </div>
  );
}

interface StandingProps {
  readonly hasSheets: boolean;
  readonly isOutOfDate: boolean;
  readonly isStale: boolean;
}

function Standing({ hasSheets, isOutOfDate, isStale }: StandingProps): ReactElement {
  if (!hasSheets) return <p>{sheetStrings.none}</p>;
  if (!isOutOfDate) return <p className="quiet">{sheetStrings.upToDate}</p>;
  return <p className="notice">{isStale ? sheetStrings.stale : sheetStrings.outOfDate}</p>;
}
