/** Runs the whole way from cells to findings on an example, so that a page says what really happens. */
import { findings } from "../../src/rules/engine";
import type { Finding } from "../../src/rules/finding";
import { RULES } from "../../src/rules";
import type { Example } from "../../src/rules/rule";
import { readSettings, readSettingsText, type RuleId } from "../../src/settings";
import { rollUp } from "../../src/rollup/rollUp";
import { readTrackers } from "../../src/tracker/readTrackers";
import { cellAddress } from "../../src/workbook/address";
import type { SheetCells, ValueType, WorkbookCells } from "../../src/workbook/cells";

const SHEET = "Q1 2024-25";

/** All findings on the example, of every rule; a rule that is off by default is on for its own examples. */
export function exampleFindings(id: RuleId, example: Example): Finding[] {
  const on = RULES[id].meta.severity === "off" ? { rules: { [id]: "warning" } } : {};
  const reading = readSettings({ ...on, ...example.settings });
  if (!reading.ok) throw new Error(`The settings of the example “${example.says}” cannot be used.`);
  const workbook = readTrackers(cellsOf(example), reading.settings);
  const rollUps = workbook.trackers.flatMap((tracker) => rollUp(tracker, reading.settings));
  const kept = readSettingsText(example.keptSettings ?? "{}");
  return findings(workbook, reading.settings, { rollUps, settingsProblems: kept.ok ? [] : kept.problems });
}

function cellsOf({ sheet = SHEET, others = [], ...first }: Example): WorkbookCells {
  const sheets = [{ ...first, sheet }, ...others];
  return { name: "example.xlsx", sheets: sheets.map(sheetCellsOf) };
}

type ExampleSheet = Pick<Example, "cells" | "hiddenRows" | "errors" | "fills" | "merges"> & { readonly sheet: string };

function sheetCellsOf(example: ExampleSheet): SheetCells {
  const { cells, sheet, hiddenRows = [], errors = [], fills = {}, merges = [] } = example;
  const width = Math.max(...cells.map((row) => row.length));
  const values = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const typeOf = (value: string, cell: string): ValueType =>
    errors.includes(cell) ? "Error" : value === "" ? "Empty" : "String";
  return {
    id: sheet,
    name: sheet,
    firstRow: 0,
    firstColumn: 0,
    values,
    valueTypes: values.map((row, index) => row.map((value, column) => typeOf(value, cellAddress(index, column)))),
    hiddenRows: new Set(hiddenRows.map((row) => row - 1)),
    fills: new Map(Object.entries(fills)),
    merges,
    isProtected: false,
    isFiltered: false,
  };
}
