/** The page of one rule. */
import { RULE_DOCS } from "../../src/rules/docs";
import { RULES } from "../../src/rules";
import type { Finding } from "../../src/rules/finding";
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
  const doc = RULE_DOCS[id];
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
    ...doc.good.flatMap((example) => [`${example.says}:`, sheetTable(example)]),
    "[All rules](README.md)",
  ]);
}

function reported(id: RuleId, example: Example): string[] {
  const found = exampleFindings(id, example).filter(({ rule }) => rule === id);
  return [`${example.says}:`, sheetTable(example), found.map(findingLine).join("\n")];
}

function findingLine({ cell, message, fix }: Finding): string {
  const fixed = fix === null ? "" : ` Fix: ${code(fix.after)}.`;
  return `- ${cell === null ? "The workbook" : cell}: ${message}${fixed}`;
}

/** The example as it looks in Excel, with column letters and row numbers. */
function sheetTable({ cells }: Example): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const rows = cells.map((row, index) => [String(index + 1), ...letters.map((_, column) => row[column] ?? "")]);
  return table(["", ...letters], rows);
}
