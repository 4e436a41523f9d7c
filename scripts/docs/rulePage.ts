/** The page of one rule. */
import { RULE_DOCS } from "../../src/rules/docs";
import { RULES } from "../../src/rules";
import type { Finding, Fix } from "../../src/rules/finding";
import type { Example } from "../../src/rules/rule";
import type { RuleId } from "../../src/settings";
import { columnLetters } from "../../src/workbook/address";
import { exampleFindings } from "./exampleFindings";
import { code, page, table } from "./markdown";

const FIX_TEXTS = {
  safe: "safe: it needs no judgement, and can be applied to all at once",
  suggested: "suggested: it needs a yes, each time",
};

export function rulePage(id: RuleId): string {
  const { meta } = RULES[id];
  const doc = RULE_DOCS[id]();
  return page([
    `<!-- Generated from src/rules/${id}.ts by npm run docs. -->`,
    `# ${id}: ${meta.title}`,
    meta.description,
    table(
      ["family", "severity, unless settings say otherwise", "fix"],
      [[meta.family, meta.severity, meta.fix === null ? "none" : FIX_TEXTS[meta.fix]]],
    ),
    doc.why,
    "## Messages",
    Object.values(meta.messages)
      .map((message) => `- ${message}`)
      .join("\n"),
    "## Reported",
    ...doc.bad.flatMap((example) => reported(id, example)),
    "## Not reported",
    ...doc.good.flatMap(exampleTables),
    "[All rules](README.md)",
  ]);
}

function reported(id: RuleId, example: Example): string[] {
  const found = exampleFindings(id, example).filter(({ rule }) => rule === id);
  return [...exampleTables(example), found.map(findingLine).join("\n")];
}

/** The example's sheet, then those that stand beside it. */
function exampleTables(example: Example): string[] {
  const others = (example.others ?? []).flatMap((other) => [`Sheet “${other.sheet}”:`, sheetTable(other)]);
  return [`${caption(example)}:`, sheetTable(example), ...others];
}

function findingLine({ sheet, cell, message, fix }: Finding): string {
  const fixed = fix === null ? "" : ` Fix: ${fixText(fix)}.`;
  return `- ${cell ?? (sheet === null ? "The workbook" : "The sheet")}: ${message}${fixed}`;
}

function fixText({ changes, unmerge }: Fix): string {
  const unmerged = unmerge === null ? [] : [`${unmerge} unmerged`];
  const texts = changes.map(({ cell, after }) => (after === "" ? `${cell} emptied` : code(after)));
  return [...unmerged, ...texts].join(", ");
}

/** The example as it looks in Excel, with column letters and row numbers; a hidden row is there, and says so. */
function sheetTable({ cells, hiddenRows = [] }: Pick<Example, "cells" | "hiddenRows">): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const rows = cells.map((row, index) => [rowLabel(index + 1, hiddenRows), ...letters.map((_, column) => row[column] ?? "")]);
  return table(["", ...letters], rows);
}

function rowLabel(row: number, hiddenRows: readonly number[]): string {
  return hiddenRows.includes(row) ? `${row}, hidden` : String(row);
}

function caption({ says, sheet, settings, keptSettings }: Example): string {
  const named = sheet === undefined ? says : `${says} (sheet “${sheet}”)`;
  if (keptSettings !== undefined) return `${named}; the workbook keeps ${code(keptSettings)}`;
  return settings === undefined ? named : `${named}, with ${code(JSON.stringify(settings))}`;
}
