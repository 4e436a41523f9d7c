/** The 2013/14 sample tiled to any number of Key Activities, for measuring. */
import { readFileSync } from "node:fs";
import { newWorkbook } from "../playground/workbook/create";
import { edit, setContents, type ContentWrite } from "../playground/workbook/edits";
import { saveWorkbook } from "../playground/xlsx/saveWorkbook";
import type { WorkbookCells } from "../src/workbook/cells";

interface SampleActivity {
  readonly title: string;
  readonly status: string | null;
  readonly progress: string;
  readonly nextSteps: string;
  readonly lead: string;
}

interface Sample {
  readonly priorities: readonly {
    readonly objectives: readonly { readonly activities: readonly SampleActivity[] }[];
  }[];
}

export const HEADINGS: readonly string[] = ["Key Activities", "Status", "Progress", "Next Steps", "Lead Officer"];

/** Rows of texts with `count` Key Activities: each copy of the sample under an objective of its own. */
function tiledRows(count: number): (readonly string[])[] {
  const sample = JSON.parse(readFileSync("samples/harborough-2013-14-q2.json", "utf8")) as Sample;
  const activities = sample.priorities.flatMap(({ objectives }) => objectives.flatMap((each) => each.activities));
  const rows: (readonly string[])[] = [["Critical Activities and Key Activities: Quarter 2, 2013/14"]];
  for (let copy = 0; copy * activities.length < count; copy++) {
    rows.push([], [`CA ${copy + 1}: Copy ${copy + 1} of the sample`], HEADINGS);
    activities.slice(0, count - copy * activities.length).forEach((activity, index) => {
      const ref = `KA ${pad(copy + 1)}.${pad(index + 1)}`;
      const { title, status, progress, nextSteps, lead } = activity;
      const texts = [title, progress, nextSteps].map((text) =>
        text.replace(ITEMS, (mark) => `${mark}${place(copy)}: `),
      );
      rows.push([`${ref} ${texts[0]}`, status ?? "", texts[1] ?? "", texts[2] ?? "", lead]);
    });
  }
  return rows;
}

/** An .xlsx file of such rows. */
export function tiledTracker(count: number): Uint8Array {
  const writes = tiledRows(count).flatMap((texts, row) =>
    texts.flatMap((value, column): ContentWrite[] => (value === "" ? [] : [{ row, column, content: { value } }])),
  );
  const workbook = newWorkbook("tiled.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("Expected a new workbook to have a sheet; found none.");
  edit(workbook, "person", () => setContents(workbook, sheet, writes));
  return saveWorkbook(workbook);
}

/** The same rows as they are read from Excel. */
export function tiledCells(count: number): WorkbookCells {
  return cellsOf(tiledRows(count));
}

/** Rows of texts as one sheet, as it is read from Excel. */
export function cellsOf(rows: readonly (readonly string[])[]): WorkbookCells {
  // As Excel's answers come: parsed from JSON, and not put together from pieces.
  const values = JSON.parse(
    JSON.stringify(rows.map((texts) => HEADINGS.map((_, column) => texts[column] ?? ""))),
  ) as string[][];
  const sheet = {
    id: "tiled",
    name: "Q2 2013-14",
    firstRow: 0,
    firstColumn: 0,
    values,
    valueTypes: values.map((row) => row.map((value) => (value === "" ? "Empty" : "String"))),
    hiddenRows: new Set<number>(),
    isProtected: false,
    isFiltered: false,
    fills: new Map<string, string>(),
    merges: [],
  } as const;
  return { name: "tiled.xlsx", sheets: [sheet] };
}

/** Where a text that is not blank, and each line, list item and sentence of it, begins. */
const ITEMS = /^(?=.)|\n[-•]? ?| [-–] |[.?!] /g;

/** What tells a copy's texts from the others': in a real tracker titles and narratives do not repeat. */
const place = (copy: number): string => letter(Math.floor(copy / 26)) + letter(copy % 26);
const letter = (index: number): string => String.fromCharCode(65 + index);

const pad = (value: number): string => String(value).padStart(2, "0");
