/** Overview: how much is wrong, what to do next, and how each priority stands. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Validation } from "../../job/job";
import { SEVERITIES } from "../../rules/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import { StatusBadge, StatusBar } from "../parts/Status";
import type { FindingFilter } from "../state/findingGroups";
import { countBySeverity, openFindings } from "../state/headline";
import { nextStep, type NextStep } from "../state/nextStep";
import { councilRollUp, rollUpTree } from "../state/rollUpTree";
import type { PaneState, Store } from "../state/store";
import { strings } from "../strings";

interface Props {
  readonly state: PaneState;
  readonly validation: Validation;
  readonly store: Store;
  /** Shows these findings. */
  readonly onShow: (filter: Partial<FindingFilter>) => void;
}

export function Overview({ state, validation, store, onShow }: Props): ReactElement {
  const counts = countBySeverity(openFindings(validation.findings));
  const step = nextStep(state);
  return (
    <>
      <div className="tiles" role="group" aria-label={strings.overview.counts}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className="tile"
            disabled={counts[severity] === 0}
            aria-label={strings.overview.showSeverity(counts[severity], severity)}
            onClick={() => {
              onShow({ severities: new Set([severity]) });
            }}
          >
            <SeverityIcon severity={severity} />
            <strong>{strings.number(counts[severity])}</strong>
            <span>{strings.severityPlural[severity]}</span>
          </button>
        ))}
      </div>
      {step !== null && <Next step={step} isBusy={state.running !== null} store={store} onShow={onShow} />}
      <Standing validation={validation} />
    </>
  );
}

interface NextProps {
  readonly step: NextStep;
  readonly isBusy: boolean;
  readonly store: Store;
  readonly onShow: Props["onShow"];
}

function Next({ step: { text, action }, isBusy, store, onShow }: NextProps): ReactElement {
  const act = () => {
    if (action?.kind === "errors") onShow({ severities: new Set(["error"]) });
    if (action?.kind === "fixes") onShow({ grouping: "rule" });
    if (action?.kind === "rollUp") void store.run("validateAndRollUp");
    if (action?.kind === "open") void store.openSheet(action.sheet);
  };
  return (
    <section className="next" aria-labelledby="next">
      <h2 id="next">{strings.overview.next}</h2>
      <p>{text}</p>
      {action !== null && (
        <Button size="small" disabledFocusable={isBusy} onClick={act}>
          {action.label}
        </Button>
      )}
    </section>
  );
}

function Standing({
  validation: { reported, rollUps, workbook },
}: {
  readonly validation: Validation;
}): ReactElement | null {
  if (reported === null) return null;
  const council = councilRollUp(rollUps, reported);
  const rows = [
    ...(council === null ? [] : [{ name: strings.overview.council, rollUp: council }]),
    ...rollUpTree(rollUps, reported, "priority").map(({ rollUp }) => ({
      name: rollUp.name ?? rollUp.code ?? strings.rollUp.noName,
      rollUp,
    })),
  ];
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{strings.overview.standing}</h2>
      <ul className="standing">
        {rows.map(({ name, rollUp }, index) => (
          <li key={index}>
            <h3>{name}</h3>
            <StatusBadge word={rollUp.suggested} />
            <StatusBar counts={rollUp.counts} total={rollUp.total} />
          </li>
        ))}
      </ul>
      {workbook.trackers.map(({ sheet, isFiltered, isProtected }) => (
        <div key={sheet} className="quiet">
          {isFiltered && <p>{strings.overview.filtered(sheet)}</p>}
          {isProtected && <p>{strings.overview.protected(sheet)}</p>}
        </div>
      ))}
    </section>
  );
}
