/** Which quarter to report on, where the workbook has several. */
import { useId, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import type { PaneState, Store } from "../state/store";
import { strings } from "../strings";

interface Props {
  readonly state: PaneState;
  readonly validation: Validation;
  readonly store: Store;
}

export function QuarterChoice({ state, validation, store }: Props): ReactElement | null {
  const id = useId();
  const periods = validation.workbook.trackers.flatMap(({ period }) => (period === null ? [] : [period]));
  if (periods.length < 2) return null;
  const reported = validation.reported?.period ?? null;
  return (
    <div className="choice">
      <label htmlFor={id}>{strings.chooseQuarter}</label>
      <select
        id={id}
        className="input"
        disabled={state.running !== null}
        value={reported === null ? "" : strings.quarter(reported)}
        onChange={({ target }) => {
          const chosen = periods.find((period) => strings.quarter(period) === target.value);
          if (chosen !== undefined) void store.chooseQuarter(chosen);
        }}
      >
        {periods.map((period) => (
          <option key={strings.quarter(period)}>{strings.quarter(period)}</option>
        ))}
      </select>
    </div>
  );
}
