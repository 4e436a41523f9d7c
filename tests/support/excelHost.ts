/** Workbooks on the stand-in for Excel, for tests of what talks to Office.js. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExcelKind } from "../../playground/host/excels";
import { startNodeHost, type NodeHost } from "../../playground/host/node";
import { newWorkbook } from "../../playground/workbook/create";
import { keepCalculated } from "../../playground/workbook/formula/recalculate";
import { keepHeadings } from "../../playground/workbook/tableEdits";
import { parseBox } from "../../playground/workbook/box";
import { addTable, insertSheet, setTableFilter, setValue } from "../../playground/workbook/edits";
import { newSheet } from "../../playground/workbook/create";
import type { Cell, Sheet, Workbook } from "../../playground/workbook/model";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import type { JobOptions } from "../../src/job/job";
import { parseCellAddress } from "../../src/workbook/address";

export const OPTIONS: JobOptions = { settings: null, quarter: null };

/** Starts hosts and stops each when its test is over. */
export function hosts(): (workbook: Workbook, excel?: ExcelKind) => NodeHost {
  const running: NodeHost[] = [];
  afterEach(() => {
    for (const { stop } of running.splice(0)) stop();
  });
  return (workbook, excel) => {
    const started = startNodeHost(workbook, excel);
    running.push(started);
    return started;
  };
}

/** "2013-14-q2" for samples/harborough-2013-14-q2.xlsx. */
export function sample(name: string): Workbook {
  const file = `harborough-${name}.xlsx`;
  return openWorkbook(new Uint8Array(readFileSync(join("samples", file))), file);
}

/** The same workbook once more, with the same ids: for starting again from one state. Not for one read from a file. */
export function copyOf(workbook: Workbook): Workbook {
  const copy = deepCopy(workbook);
  keepHeadings(copy);
  keepCalculated(copy);
  // A new sheet of the copy must not get the id of one that it has.
  while (copy.sheets.some(({ id }) => id === newSheet(copy, "").id));
  return copy;
}

function deepCopy<T>(value: T): T {
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, deepCopy(each)])) as T;
  if (value instanceof Set) return new Set(value) as T;
  if (Array.isArray(value)) return value.map(deepCopy) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, deepCopy(each)])) as T;
}

/** As after saving, closing and opening again: every worksheet has another id. */
export function reopened(workbook: Workbook): Workbook {
  const later = openWorkbook(saveWorkbook(workbook), workbook.name);
  for (const sheet of later.sheets) {
    const id = sheet.id.replace("{0000", "{1111");
    if (later.activeSheet === sheet.id) later.activeSheet = id;
    Object.assign(sheet, { id });
  }
  return later;
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined)
    throw new Error(`Expected a sheet “${name}”; found ${workbook.sheets.map((each) => each.name).join(", ")}.`);
  return sheet;
}

export function cellOf(sheet: Sheet, address: string): Cell | undefined {
  const place = parseCellAddress(address);
  return place === null ? undefined : sheet.rows.get(place.row)?.get(place.column);
}

export function valueOf(sheet: Sheet, address: string): unknown {
  return cellOf(sheet, address)?.value;
}

/** As a person types a text: it lands as it is. */
export function type(workbook: Workbook, sheet: Sheet, address: string, value: string | number): void {
  const place = parseCellAddress(address);
  if (place !== null) setValue(workbook, sheet, place.row, place.column, value);
}

/** As a person makes a block a table (its first row are the headings) and filters its second column to one text. */
export function filterTable(workbook: Workbook, sheet: Sheet, address: string, text: string): void {
  const block = parseBox(address);
  if (block === null) throw new Error(`Expected an address; found ${address}.`);
  const criteria = { filterOn: "Values", values: [text] };
  setTableFilter(workbook, sheet, addTable(workbook, sheet, block), [{ column: 1, criteria }]);
}

/** Values of a sheet's cells, row by row; "" for an empty one. */
export function valuesOf(sheet: Sheet): unknown[][] {
  const rows = [...sheet.rows.keys()];
  const columns = [...sheet.rows.values()].flatMap((cells) => [...cells.keys()]);
  return Array.from({ length: Math.max(-1, ...rows) + 1 }, (_, row) =>
    Array.from({ length: Math.max(-1, ...columns) + 1 }, (__, column) => sheet.rows.get(row)?.get(column)?.value ?? ""),
  );
}

/** Names of the summary sheets in tab order. One with nothing to say is not made: each test leaves out what it must. */
export const SUMMARY_SHEETS = [
  "Cover",
  "Priorities",
  "Exceptions",
  "Changes",
  "Portfolios",
  "Leads",
  "Report",
  "Data quality",
  "Charts",
] as const;

/** Those of a workbook with one quarter and no Portfolio column. */
export const SHEETS_OF_ONE_QUARTER: readonly string[] = SUMMARY_SHEETS.filter(
  (name) => name !== "Changes" && name !== "Portfolios",
);

const HEADINGS = ["Key Activity", "Status", "Progress", "Next Steps", "Lead Officer"];

/** A workbook with one tracker sheet: a title, a header row in row 3 and the rows given under it. */
export function trackerWorkbook(rows: readonly (readonly string[])[], sheetName = "Q1 2024-25"): Workbook {
  const workbook = newWorkbook("tracker.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("Expected a new workbook to have a sheet.");
  sheet.name = sheetName;
  const all = [["Key Activities, Quarter 1 2024/25"], [], HEADINGS, ["PRIORITY: A safe place"], ...rows];
  all.forEach((cells, row) =>
    cells.forEach((text, column) => setValue(workbook, sheet, row, column, text || undefined)),
  );
  return workbook;
}

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = newSheet(workbook, name);
  insertSheet(workbook, sheet);
  return sheet;
}

/** A sample's first sheet with its rows below the first two repeated so many times: 82 make 10,004 Key Activities of 122. */
export function tiled(name: string, times: number): Workbook {
  const workbook = sample(name);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error(`Expected ${name} to have a sheet; found none.`);
  const rows = [...sheet.rows].filter(([row]) => row > 1);
  const height = Math.max(...rows.map(([row]) => row)) - 1;
  for (let time = 1; time < times; time++) {
    for (const [row, cells] of rows) sheet.rows.set(row + time * height, new Map(cells));
  }
  return workbook;
}
