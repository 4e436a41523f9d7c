/** Findings: searched, filtered by severity, grouped; a click goes to the cell. */
import { Button, SearchBox, Select, ToggleButton } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import { SEVERITIES, type Severity } from "../../rules/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import { EVERYTHING, GROUPINGS, listFindings, type FindingFilter } from "../state/findingGroups";
import { openFindings } from "../state/headline";
import { strings } from "../strings";
import { useKeptFocus } from "../useKeptFocus";
import { FindingList } from "./FindingList";

interface Props {
  readonly validation: Validation;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onGoTo: (sheet: string, cell: string | null) => Promise<void>;
}

export function Findings({ validation, filter, onFilter, onGoTo }: Props): ReactElement {
  const total = openFindings(validation.findings).length;
  const list = useMemo(() => {
    const { trackers } = validation.workbook;
    const reportedFirst = [...trackers].sort(
      (a, b) => Number(b === validation.reported) - Number(a === validation.reported),
    );
    return listFindings(validation.findings, reportedFirst, filter);
  }, [validation, filter]);
  if (total === 0) return <p>{strings.findings.none}</p>;
  const toggle = (severity: Severity) => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onFilter({ ...filter, severities });
  };
  return (
    <>
      <h2 className="for-screen-readers">{strings.findings.list}</h2>
      <div className="filters">
        <SearchBox
          className="search"
          aria-label={strings.findings.search}
          placeholder={strings.findings.search}
          value={filter.search}
          onChange={(_event, { value }) => {
            onFilter({ ...filter, search: value });
          }}
        />
        <Select
          aria-label={strings.findings.groupBy}
          value={filter.grouping}
          onChange={(_event, { value }) => {
            onFilter({ ...filter, grouping: GROUPINGS.find((grouping) => grouping === value) ?? "priority" });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {strings.findings.by[grouping]}
            </option>
          ))}
        </Select>
        <div className="toggles" role="group" aria-label={strings.findings.severities}>
          {SEVERITIES.map((severity) => (
            <ToggleButton
              key={severity}
              className="toggle"
              checked={filter.severities.has(severity)}
              aria-label={strings.findings.severityCount(list.counts[severity], severity)}
              icon={<SeverityIcon severity={severity} />}
              onClick={() => {
                toggle(severity);
              }}
            >
              {strings.number(list.counts[severity])}
            </ToggleButton>
          ))}
        </div>
      </div>
      <p className="quiet" role="status">
        {list.shown === 0 ? strings.findings.noneShown : strings.findings.shown(list.shown, total)}
      </p>
      {list.shown === 0 ? (
        <ShowAll
          onClick={() => {
            onFilter({ ...EVERYTHING, grouping: filter.grouping });
          }}
        />
      ) : (
        <FindingList groups={list.groups} onGoTo={onGoTo} />
      )}
    </>
  );
}

function ShowAll({ onClick }: { readonly onClick: () => void }): ReactElement {
  const button = useKeptFocus<HTMLButtonElement>();
  return (
    <Button ref={button} onClick={onClick}>
      {strings.findings.clear}
    </Button>
  );
}
