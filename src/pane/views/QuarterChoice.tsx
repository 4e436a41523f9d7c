/** Which quarter to report on, where the workbook has several. */
import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Validation } from "../../job/job";
import type { PaneState, Store } from "../state/store";
import { strings } from "../strings";

interface Props {
  readonly state: PaneState;
  readonly validation: Validation;
  readonly store: Store;
}

export function QuarterChoice({ state, validation, store }: Props): ReactElement | null {
  const periods = validation.workbook.trackers.flatMap(({ period }) => (period === null ? [] : [period]));
  if (periods.length < 2) return null;
  const reported = validation.reported?.period ?? null;
  return (
    <Field label={strings.chooseQuarter} size="small" orientation="horizontal" className="choice">
      <Select
        disabled={state.running !== null}
        value={reported === null ? "" : strings.quarter(reported)}
        onChange={(_event, { value }) => {
          const chosen = periods.find((period) => strings.quarter(period) === value);
          if (chosen !== undefined) void store.chooseQuarter(chosen);
        }}
      >
        {periods.map((period) => (
          <option key={strings.quarter(period)}>{strings.quarter(period)}</option>
        ))}
      </Select>
    </Field>
  );
}
