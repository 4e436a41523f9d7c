/** The rows of the findings list. */
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement } from "react";
import { SEVERITIES, type Finding } from "../../rules/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import type { FindingGroup } from "../state/findingGroups";
import { countBySeverity } from "../state/headline";
import { strings } from "../strings";

interface RowButton {
  readonly tabIndex: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
}

interface GroupRowProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly button: RowButton;
}

export function GroupRow({ group: { name, findings }, isOpen, button }: GroupRowProps): ReactElement {
  const counts = countBySeverity(findings);
  return (
    <h3 className="finding-group">
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
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly button: RowButton;
}

export function FindingRow({
  finding: { severity, message, sheet, cell, ref },
  button,
}: FindingRowProps): ReactElement {
  return (
    <button type="button" className="finding" {...button}>
      <SeverityIcon severity={severity} />
      <span>
        <span className="for-screen-readers">{strings.severity[severity]}: </span>
        <span className="finding-message">{message}</span>
        <span className="quiet">{strings.findings.place({ ref, cell, sheet })}</span>
      </span>
    </button>
  );
}
