/** What the list of findings is searched for, grouped by and narrowed to. */
import type { ReactElement, ReactNode } from "react";
import { SEVERITIES, type Severity } from "../../rules/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import { GROUPINGS, type FindingFilter } from "../state/findingGroups";
import type { SeverityCounts } from "../state/headline";
import type { Mine } from "../state/mine";
import { strings } from "../strings";

interface Props {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly counts: SeverityCounts;
  readonly mine: Mine;
  readonly onMine: (mine: Mine) => void;
  /** Names to choose from. */
  readonly leads: readonly string[];
}

export function FindingFilters({ filter, onFilter, counts, mine, onMine, leads }: Props): ReactElement {
  const toggle = (severity: Severity) => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onFilter({ ...filter, severities });
  };
  return (
    <div className="filters">
      <input
        type="search"
        className="input search"
        aria-label={strings.findings.search}
        placeholder={strings.findings.search}
        value={filter.search}
        onChange={({ target }) => {
          onFilter({ ...filter, search: target.value });
        }}
      />
      {(leads.length > 0 || mine.isOn) && (
        <Toggle
          isOn={mine.isOn}
          label={strings.findings.mine}
          onToggle={() => {
            onMine({ ...mine, isOn: !mine.isOn });
          }}
        >
          {strings.findings.mine}
        </Toggle>
      )}
      <select
        className="input grouping"
        aria-label={strings.findings.groupBy}
        value={filter.grouping}
        onChange={({ target }) => {
          onFilter({ ...filter, grouping: GROUPINGS.find((grouping) => grouping === target.value) ?? "priority" });
        }}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {strings.findings.by[grouping]}
          </option>
        ))}
      </select>
      <div className="toggles" role="group" aria-label={strings.findings.severities}>
        {SEVERITIES.map((severity) => (
          <Toggle
            key={severity}
            isOn={filter.severities.has(severity)}
            label={strings.findings.severityCount(counts[severity], severity)}
            onToggle={() => {
              toggle(severity);
            }}
          >
            <SeverityIcon severity={severity} />
            {strings.number(counts[severity])}
          </Toggle>
        ))}
      </div>
      {mine.isOn && <MineName mine={mine} onMine={onMine} leads={leads} />}
    </div>
  );
}

/** Whose findings are mine; a name remembered from another workbook stays to be chosen. */
function MineName({ mine, onMine, leads }: Pick<Props, "mine" | "onMine" | "leads">): ReactElement {
  const names = mine.name === null || leads.includes(mine.name) ? leads : [mine.name, ...leads];
  return (
    <select
      className="input mine-name"
      aria-label={strings.findings.mineName}
      value={mine.name ?? ""}
      onChange={({ target }) => {
        onMine({ isOn: true, name: target.value === "" ? null : target.value });
      }}
    >
      <option value="">{strings.findings.mineChoose}</option>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}

interface ToggleProps {
  readonly isOn: boolean;
  readonly label: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Toggle({ isOn, label, onToggle, children }: ToggleProps): ReactElement {
  return (
    <button type="button" className="toggle" aria-pressed={isOn} aria-label={label} onClick={onToggle}>
      {children}
    </button>
  );
}
