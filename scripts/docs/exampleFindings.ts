/** Runs the whole way from cells to findings on an example, so that a page says what really happens. */
import { findings } from "../../src/rules/engine";
import type { Finding } from "../../src/rules/finding";
import { RULES } from "../../src/rules";
import type { Example } from "../../src/rules/rule";
import { defaultSettings, type RuleId } from "../../src/settings";
import { readTrackers } from "../../src/tracker/readTrackers";
import type { WorkbookCells } from "../../src/workbook/cells";

const SHEET = "Q1 2024-25";

/** All findings on the example, of every rule; a rule that is off by default is on for its own examples. */
export function exampleFindings(id: RuleId, example: Example): Finding[] {
  const settings = defaultSettings();
  if (RULES[id].meta.severity === "off") settings.rules = { [id]: "warning" };
  return findings(readTrackers(cellsOf(example), settings), settings);
}

function cellsOf({ cells }: Example): WorkbookCells {
  const width = Math.max(...cells.map((row) => row.length));
  const values = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const sheet = {
    id: SHEET,
    name: SHEET,
    firstRow: 0,
    firstColumn: 0,
    values,
    valueTypes: values.map((row) => row.map((value) => (value === "" ? ("Empty" as const) : ("String" as const)))),
    hiddenRows: new Set<number>(),
    isProtected: false,
    isFiltered: false,
  };
  return { name: "example.xlsx", sheets: [sheet] };
}
