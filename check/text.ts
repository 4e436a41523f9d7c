/** What a check prints for a person. */
import { formatPeriod } from "../src/words/period";
import type { Finding } from "../src/rules/finding";
import type { RollUp } from "../src/rollup/rollUp";
import type { Tracker } from "../src/tracker/tracker";
import type { CheckResult } from "./json";

export interface Done {
  /** Cells that --fix wrote. */
  readonly fixed: number;
  /** The file that was saved. */
  readonly saved: string | null;
}

const SEVERITY_WORDS: Readonly<Record<Finding["severity"], readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

export function toText(result: CheckResult, done: Done): string {
  const { workbook, findings, rollUps } = result;
  return [
    workbook.name,
    ...workbook.trackers.flatMap((tracker) => trackerLines(tracker, result.reported, rollUps)),
    "",
    ...findingLines(findings.filter(({ dismissed }) => dismissed === null)),
    ...doneLines(result, done),
    "",
  ].join("\n");
}

function trackerLines(tracker: Tracker, reported: Tracker | null, rollUps: readonly RollUp[]): string[] {
  const { sheet, period, activities } = tracker;
  const quarter = period === null ? "quarter not known" : formatPeriod(period);
  const isReported = tracker === reported ? ", reported" : "";
  const own = rollUps.filter((rollUp) => rollUp.sheet === sheet);
  const shown = own.filter(({ level }) => level === "priority" || level === "council");
  return ["", `${sheet} (${quarter}${isReported}): ${activities.length} Key Activities`, ...shown.map(rollUpLine)];
}

function rollUpLine({ name, why, stated }: RollUp): string {
  return `  ${name ?? "Council"}: ${why}${stated === null ? "" : ` Stated: ${stated}.`}`;
}

function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ["No findings."];
  const lines: string[] = [counts(findings)];
  let sheet: string | null | undefined;
  for (const finding of findings) {
    if (finding.sheet !== sheet) lines.push(`  ${finding.sheet ?? "Workbook"}`);
    sheet = finding.sheet;
    lines.push(findingLine(finding));
  }
  return lines;
}

function counts(findings: readonly Finding[]): string {
  const parts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const [one, many] = SEVERITY_WORDS[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return `Findings: ${parts.join(", ")}`;
}

function findingLine({ severity, cell, ref, message, rule, fix }: Finding): string {
  const place = [cell, ref].filter((part) => part !== null).join(" ");
  const repair = fix === null ? "" : `; ${fix.kind} fix`;
  return `    ${SEVERITY_WORDS[severity][0].padEnd(8)}${place.padEnd(16)} ${message} (${rule}${repair})`;
}

function doneLines({ sheetsWritten }: CheckResult, { fixed, saved }: Done): string[] {
  if (saved === null) return ["", "Nothing was saved. With --save OUT.xlsx the summary sheets are kept."];
  const cells = fixed === 0 ? "" : `${fixed} ${fixed === 1 ? "cell" : "cells"} fixed, and `;
  const sheets = sheetsWritten.length === 0 ? "no summary sheets" : sheetsWritten.join(", ");
  return ["", `Saved ${saved}, with ${cells}${sheets}.`];
}
