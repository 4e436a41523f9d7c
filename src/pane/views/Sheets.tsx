/** Sheets: those that stand in the workbook, each with what it is for; a click opens it. Says when they are out of date. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneState, Store } from "../state/store";
import { strings } from "../strings";

export function Sheets({ state, store }: { readonly state: PaneState; readonly store: Store }): ReactElement {
  const { sheets, isStale, running } = state;
  const isOutOfDate = isStale || sheets.some((sheet) => sheet.isOutOfDate);
  return (
    <>
      <h2 className="for-screen-readers">{strings.tabs.sheets}</h2>
      {sheets.length === 0 && <p>{strings.sheets.none}</p>}
      {sheets.length > 0 && <Standing isOutOfDate={isOutOfDate} isStale={isStale} />}
      {(isOutOfDate || sheets.length === 0) && (
        <Button
          className="fix-all"
          disabledFocusable={running !== null}
          onClick={() => void store.run("validateAndRollUp")}
        >
          {sheets.length === 0 ? strings.actions.validateAndRollUp : strings.sheets.write}
        </Button>
      )}
      <ul className="sheets">
        {sheets.map(({ key, name, isOutOfDate: isOld }) => (
          <li key={key}>
            <button
              type="button"
              className="link"
              aria-label={strings.sheets.open(name)}
              onClick={() => void store.openSheet(name)}
            >
              {name}
            </button>
            {isOld && <span className="tag">{strings.sheets.outOfDateOne}</span>}
            <p className="quiet">{strings.sheets.about[key]}</p>
          </li>
        ))}
      </ul>
      <p className="quiet">{strings.sheets.choose}</p>
    </>
  );
}

function Standing({
  isOutOfDate,
  isStale,
}: {
  readonly isOutOfDate: boolean;
  readonly isStale: boolean;
}): ReactElement {
  if (!isOutOfDate) return <p className="quiet">{strings.sheets.upToDate}</p>;
  return <p className="notice">{isStale ? strings.sheets.stale : strings.sheets.outOfDate}</p>;
}
