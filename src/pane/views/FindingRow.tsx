/** The rows of the findings list: what is wrong, and what can be done with it. */
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement } from "react";
import { SEVERITIES, type Finding } from "../../rules/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import type { FindingGroup } from "../state/findingGroups";
import type { FixOffer } from "../state/fixes";
import { countBySeverity } from "../state/headline";
import { strings } from "../strings";

/** What every button of a row shares: whether it is in the tab order, and the keys that move through the list. */
interface RowTab {
  readonly tabIndex: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}
interface RowButton extends RowTab {
  readonly onClick: () => void;
}

export interface RowActions {
  /** Nothing can be begun while something is running. */
  readonly isBusy: boolean;
  /** The fix that can be made; null where there is none. */
  readonly offerOf: (finding: Finding) => FixOffer | null;
  readonly onFix: (offers: readonly FixOffer[]) => void;
  readonly onDismiss: (finding: Finding) => void;
  readonly onUndo: (finding: Finding) => void;
}

interface GroupRowProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly button: RowButton;
  readonly tab: RowTab;
  readonly offers: readonly FixOffer[];
  readonly onFix: (offers: readonly FixOffer[]) => void;
}

export function GroupRow({ group, isOpen, button, tab, offers, onFix }: GroupRowProps): ReactElement {
  const { name, findings } = group;
  const counts = countBySeverity(findings);
  return (
    <div className="finding-group">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={strings.findings.group(name, findings.length)}
          {...button}
        >
          {isOpen ? <ChevronDown16Regular aria-hidden="true" /> : <ChevronRight16Regular aria-hidden="true" />}
          <span>
            {name}
            <span className="finding-group-counts">
              {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
                <span key={severity}>
                  <SeverityIcon severity={severity} />
                  {strings.number(counts[severity])}
                </span>
              ))}
            </span>
          </span>
        </button>
      </h3>
      {offers.length > 1 && (
        <div className="row-actions">
          <button
            type="button"
            className="link"
            aria-label={strings.findings.fixGroupNamed(offers.length, name)}
            {...tab}
            onClick={() => {
              onFix(offers);
            }}
          >
            {strings.findings.fixGroup(offers.length)}
          </button>
        </div>
      )}
    </div>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly button: RowButton;
  readonly tab: RowTab;
  readonly actions: RowActions;
  /** Before anything is done with it. */
  readonly onAct: () => void;
}

export function FindingRow({ finding, button, tab, actions, onAct }: FindingRowProps): ReactElement {
  const { severity, message, dismissed } = finding;
  const place = strings.findings.place(finding);
  const offer = actions.offerOf(finding);
  const doing = (act: () => void) => ({
    ...tab,
    "aria-disabled": actions.isBusy,
    onClick: () => {
      if (actions.isBusy) return;
      onAct();
      act();
    },
  });
  return (
    <div className="finding">
      <button type="button" {...button}>
        <SeverityIcon severity={severity} />
        <span>
          <span className="for-screen-readers">{strings.severity[severity]}: </span>
          <span className="finding-message">{message}</span>
          {dismissed !== null && <span className="finding-reason">{strings.findings.reason(dismissed)}</span>}
          <span className="quiet">{place}</span>
        </span>
      </button>
      <div className="row-actions">
        {offer !== null && (
          <button
            type="button"
            className="link"
            aria-label={strings.findings.fixNamed(place)}
            {...doing(() => {
              actions.onFix([offer]);
            })}
          >
            {strings.findings.fix}
          </button>
        )}
        {dismissed === null ? (
          <button
            type="button"
            className="link"
            aria-label={strings.findings.dismissNamed(place)}
            {...doing(() => {
              actions.onDismiss(finding);
            })}
          >
            {strings.findings.dismiss}
          </button>
        ) : (
          <button
            type="button"
            className="link"
            aria-label={strings.findings.undoNamed(place)}
            {...doing(() => {
              actions.onUndo(finding);
            })}
          >
            {strings.findings.undo}
          </button>
        )}
      </div>
    </div>
  );
}
