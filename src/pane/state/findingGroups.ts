/** The findings as the list shows them: filtered, then grouped. */
import { SEVERITIES, type Finding, type Severity } from "../../rules/finding";
import { RULES } from "../../rules";
import type { Tracker } from "../../tracker/tracker";
import { strings } from "../strings";
import { placesByRow, type FindingPlace } from "./findingPlaces";
import { countBySeverity, type SeverityCounts } from "./headline";

export const GROUPINGS = ["priority", "rule", "lead", "severity"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FindingFilter {
  readonly grouping: Grouping;
  readonly severities: ReadonlySet<Severity>;
  /** Searched for in message, reference, rule (its id and title), sheet and cell, whatever its case. */
  readonly search: string;
  /** The dismissed ones, instead of those that stand. */
  readonly isDismissed: boolean;
}

export const EVERYTHING: FindingFilter = {
  grouping: "priority",
  severities: new Set(SEVERITIES),
  search: "",
  isDismissed: false,
};

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  /** In sheet and row order, as the rules gave them. */
  readonly findings: readonly Finding[];
}

export interface FindingList {
  readonly groups: readonly FindingGroup[];
  /** Those in `groups`, each once. */
  readonly findings: readonly Finding[];
  /** Findings that match but for their severity. */
  readonly counts: SeverityCounts;
}

/**
 * @param trackers The reported one first; their priorities come in this order.
 * @param lead Narrows to the findings of this lead; null: everybody's.
 */
export function listFindings(
  findings: readonly Finding[],
  trackers: readonly Tracker[],
  filter: FindingFilter,
  lead: string | null,
): FindingList {
  const words = filter.search.trim().toLocaleLowerCase("en-GB");
  const lookups = new Map(
    trackers.map((tracker, rank) => [tracker.sheet, { tracker, rank, placeOf: placesByRow(tracker) }]),
  );
  const matching = findings
    .filter(({ dismissed }) => (dismissed !== null) === filter.isDismissed)
    .filter((finding) => words === "" || textOf(finding).includes(words))
    .map((finding): Placed => {
      const lookup = finding.sheet === null ? undefined : lookups.get(finding.sheet);
      return {
        finding,
        tracker: lookup?.tracker ?? null,
        rank: lookup?.rank ?? trackers.length,
        ...(lookup?.placeOf(finding) ?? { priority: null, leads: [] }),
      };
    })
    .filter(({ leads }) => lead === null || leads.includes(lead));
  const shown = matching.filter(({ finding }) => filter.severities.has(finding.severity));
  return {
    groups: groupings[filter.grouping](shown, trackers.length),
    findings: shown.map(({ finding }) => finding),
    counts: countBySeverity(matching.map(({ finding }) => finding)),
  };
}

/** A finding with where it stands. */
interface Placed extends FindingPlace {
  readonly finding: Finding;
  readonly tracker: Tracker | null;
  /** Which sheet comes first. */
  readonly rank: number;
}

function textOf({ message, ref, rule, sheet, cell }: Finding): string {
  return [message, ref, rule, RULES[rule].meta.title, sheet, cell].join(" ").toLocaleLowerCase("en-GB");
}

type Group = (placed: readonly Placed[], trackers: number) => FindingGroup[];

const groupings: Readonly<Record<Grouping, Group>> = {
  priority: byPriority,
  rule: byRule,
  lead: byLead,
  severity: bySeverity,
};

function byPriority(placed: readonly Placed[], trackers: number): FindingGroup[] {
  return [...grouped(placed, ({ finding, priority }) => JSON.stringify([finding.sheet, priority]))]
    .map(([key, [first, ...others]]) => ({
      key,
      name: priorityName(first, trackers),
      findings: [first, ...others].map(({ finding }) => finding),
      rank: first.rank,
      position: first.priority ?? -1,
    }))
    .sort((a, b) => a.rank - b.rank || a.position - b.position);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function priorityName({ finding: { sheet }, tracker, priority }: Placed, trackers: number): string {
  if (sheet === null) return strings.findings.workbook;
  if (tracker === null) return strings.findings.wholeSheet(sheet);
  const heading = priority === null ? undefined : tracker.priorities[priority];
  if (heading === undefined) {
    return tracker.priorities.length === 0 ? strings.findings.wholeSheet(sheet) : strings.findings.noPriority(sheet);
  }
  const name = heading.name || (heading.code ?? strings.rollUp.noName);
  return trackers > 1 ? strings.findings.ofSheet(name, sheet) : name;
}

/** Rules with the gravest finding first, then those with most. */
function byRule(placed: readonly Placed[]): FindingGroup[] {
  const gravity = (group: FindingGroup) =>
    Math.min(...group.findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return [...grouped(findingsOf(placed), ({ rule }) => rule)]
    .map(([rule, ofRule]) => ({ key: rule, name: RULES[ofRule[0].rule].meta.title, findings: ofRule }))
    .sort((a, b) => gravity(a) - gravity(b) || b.findings.length - a.findings.length);
}

/** By name, a finding of several leads under each; those of nobody last. */
function byLead(placed: readonly Placed[]): FindingGroup[] {
  const byName = new Intl.Collator("en-GB");
  const named = placed.flatMap(({ finding, leads }) => leads.map((lead) => ({ finding, lead })));
  const nobodys = placed.filter(({ leads }) => leads.length === 0);
  const groups = [...grouped(named, ({ lead }) => lead)]
    .map(([lead, ofLead]) => ({ key: `lead ${lead}`, name: lead, findings: ofLead.map(({ finding }) => finding) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  if (nobodys.length === 0) return groups;
  return [...groups, { key: "nobody", name: strings.findings.noLead, findings: findingsOf(nobodys) }];
}

function bySeverity(placed: readonly Placed[]): FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    key: severity,
    name: strings.severityPlural[severity],
    findings: findingsOf(placed).filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

function findingsOf(placed: readonly Placed[]): Finding[] {
  return placed.map(({ finding }) => finding);
}
