/** The pane's first sentence. */
import type { Finding, Severity } from "../../rules/finding";
import { strings } from "../strings";
import type { PaneState } from "./store";

export interface Headline {
  readonly text: string;
  readonly detail: string;
  /** Shown by an icon as well as told by the text. */
  readonly tone: "first" | "good" | "warning" | "error";
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings that nobody has dismissed. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.dismissed === null);
}

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function headlineOf({ validation, checkedAt }: PaneState): Headline {
  const { headline } = strings;
  if (validation === null || checkedAt === null) {
    return { text: headline.first, detail: headline.firstDetail, tone: "first" };
  }
  const { trackers, sheetsLookedAt } = validation.workbook;
  if (trackers.length === 0) {
    return { text: headline.noTracker, detail: headline.noTrackerDetail(sheetsLookedAt), tone: "error" };
  }
  const counts = countBySeverity(openFindings(validation.findings));
  const total = trackers.reduce((sum, tracker) => sum + tracker.activities.length, 0);
  const sheets = trackers.map((tracker) => tracker.sheet);
  const detail = headline.detail(sheets, validation.reported?.period ?? null, checkedAt);
  if (counts.error + counts.warning === 0) return { text: headline.clean(total), detail, tone: "good" };
  return {
    text: headline.problems(counts.error, counts.warning, total),
    detail,
    tone: counts.error > 0 ? "error" : "warning",
  };
}
