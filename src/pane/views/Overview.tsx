/** Overview: how much is wrong, what to do next, and how each priority stands. */
import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { Boundary } from "../Boundary";
import type { Validation } from "../../job/job";
import { SEVERITIES } from "../../rules/finding";
import { formatReference } from "../../words/reference";
import { SampleOffer } from "../parts/SampleOffer";
import { SeverityIcon } from "../parts/SeverityIcon";
import { StatusBadge, StatusBar } from "../parts/Status";
import type { FindingFilter } from "../state/findingGroups";
import { countBySeverity, openFindings } from "../state/headline";
import { nextStep, type NextStep } from "../state/nextStep";
import { councilRollUp, rollUpTree } from "../state/rollUpTree";
import type { PaneState, Store } from "../state/store";
import { strings } from "../strings";

const ColumnMapping = lazy(async () => {
  const { ColumnMapping } = await import(/* webpackChunkName: "mapping" */ "./ColumnMapping");
  return { default: ColumnMapping };
});

interface Props {
  readonly state: PaneState;
  readonly validation: Validation;
  readonly store: Store;
  /** Shows these findings. */
  readonly onShow: (filter: Partial<FindingFilter>) => void;
}

export function Overview({ state, validation, store, onShow }: Props): ReactElement {
  const [isMapping, setMapping] = useState(false);
  const counts = countBySeverity(openFindings(validation.findings));
  const step = nextStep(state);
  const isBusy = state.running !== null;
  if (isMapping) {
    const close = () => {
      setMapping(false);
    };
    return (
      <Boundary>
        <Suspense fallback={<p className="quiet">{strings.loading}</p>}>
          <ColumnMapping validation={validation} store={store} isBusy={isBusy} onClose={close} />
        </Suspense>
      </Boundary>
    );
  }
  const map = () => {
    setMapping(true);
  };
  if (validation.workbook.trackers.length === 0) return <NoTracker validation={validation} store={store} onMap={map} />;
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
      {step !== null && <Next step={step} isBusy={isBusy} store={store} onShow={onShow} />}
      <Standing validation={validation} />
      <div className="misread">
        <p className="quiet">{strings.noTracker.misread}</p>
        <button type="button" className="link" onClick={map}>
          {strings.noTracker.map}
        </button>
      </div>
    </>
  );
}

interface NoTrackerProps {
  readonly validation: Validation;
  readonly store: Store;
  readonly onMap: () => void;
}

/** What a tracker is told by, and the ways on. */
function NoTracker({ validation: { settings, workbook }, store, onMap }: NoTrackerProps): ReactElement {
  const words = strings.noTracker;
  return (
    <section className="next" aria-labelledby="no-tracker">
      <h2 id="no-tracker">{words.title}</h2>
      <ul className="looked-for">
        {words.lookedFor(formatReference({ group: 1, number: 3, suffix: "" }, settings.reference)).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {workbook.sheetsLookedAt.length > 0 && (
        <>
          <p>{words.mapAbout}</p>
          <Button appearance="primary" onClick={onMap}>
            {words.map}
          </Button>
        </>
      )}
      <SampleOffer store={store} />
    </section>
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
