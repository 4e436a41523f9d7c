/** The findings as the list shows them: filtered, then grouped. */
import { SEVERITIES, type Finding, type Severity } from "../../rules/finding";
import { RULES } from "../../rules";
import type { Tracker } from "../../tracker/tracker";
import { strings } from "../strings";
import { prioritiesByRow } from "./findingPlaces";
import { countBySeverity, openFindings, type SeverityCounts } from "./headline";

export const GROUPINGS = ["priority", "rule", "severity"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FindingFilter {
  readonly grouping: Grouping;
  readonly severities: ReadonlySet<Severity>;
  /** Searched for in message, reference, rule (its id and title), sheet and cell, whatever its case. */
  readonly search: string;
}

export const EVERYTHING: FindingFilter = { grouping: "priority", severities: new Set(SEVERITIES), search: "" };

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  /** In sheet and row order, as the rules gave them. */
  readonly findings: readonly Finding[];
}

export interface FindingList {
  readonly groups: readonly FindingGroup[];
  /** Findings in `groups`. */
  readonly shown: number;
  /** Findings that match the search, whatever their severity. */
  readonly counts: SeverityCounts;
}

/** `trackers`: the reported one first; their priorities come in this order. */
export function listFindings(
  findings: readonly Finding[],
  trackers: readonly Tracker[],
  filter: FindingFilter,
): FindingList {
  const words = filter.search.trim().toLocaleLowerCase("en-GB");
  const matching = openFindings(findings).filter((finding) => words === "" || textOf(finding).includes(words));
  const shown = matching.filter((finding) => filter.severities.has(finding.severity));
  return {
    groups: groupings[filter.grouping](shown, trackers),
    shown: shown.length,
    counts: countBySeverity(matching),
  };
}

function textOf({ message, ref, rule, sheet, cell }: Finding): string {
  return [message, ref, rule, RULES[rule].meta.title, sheet, cell].join(" ").toLocaleLowerCase("en-GB");
}

type Group = (findings: readonly Finding[], trackers: readonly Tracker[]) => FindingGroup[];

const groupings: Readonly<Record<Grouping, Group>> = { priority: byPriority, rule: byRule, severity: bySeverity };

function byPriority(findings: readonly Finding[], trackers: readonly Tracker[]): FindingGroup[] {
  const lookups = new Map(
    trackers.map((tracker, rank) => [tracker.sheet, { tracker, rank, priorityOf: prioritiesByRow(tracker) }]),
  );
  const placed = findings.map((finding) => {
    const lookup = finding.sheet === null ? undefined : lookups.get(finding.sheet);
    return { finding, lookup, priority: lookup?.priorityOf(finding) ?? null };
  });
  return [...grouped(placed, ({ finding, priority }) => JSON.stringify([finding.sheet, priority]))]
    .map(([key, [first, ...others]]) => ({
      key,
      name: priorityName(first.finding.sheet, first.lookup?.tracker ?? null, first.priority, trackers.length),
      findings: [first, ...others].map(({ finding }) => finding),
      rank: first.lookup?.rank ?? trackers.length,
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

function priorityName(
  sheet: string | null,
  tracker: Tracker | null,
  priority: number | null,
  trackers: number,
): string {
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
function byRule(findings: readonly Finding[]): FindingGroup[] {
  const gravity = (group: FindingGroup) =>
    Math.min(...group.findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return [...grouped(findings, ({ rule }) => rule)]
    .map(([rule, ofRule]) => ({ key: rule, name: RULES[ofRule[0].rule].meta.title, findings: ofRule }))
    .sort((a, b) => gravity(a) - gravity(b) || b.findings.length - a.findings.length);
}

function bySeverity(findings: readonly Finding[]): FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    key: severity,
    name: strings.severityPlural[severity],
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}
