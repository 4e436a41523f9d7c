/** The 2013/14 sample tiled to any number of Key Activities, for measuring. */
import { readFileSync } from "node:fs";
import { newWorkbook } from "../playground/workbook/create";
import { edit, setContents, type ContentWrite } from "../playground/workbook/edits";
import { saveWorkbook } from "../playground/xlsx/saveWorkbook";

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

const HEADINGS = ["Key Activities", "Status", "Progress", "Next Steps", "Lead Officer"];

/** An .xlsx file with `count` Key Activities: each copy of the sample under an objective of its own. */
export function tiledTracker(count: number): Uint8Array {
  const sample = JSON.parse(readFileSync("samples/harborough-2013-14-q2.json", "utf8")) as Sample;
  const activities = sample.priorities.flatMap(({ objectives }) => objectives.flatMap((each) => each.activities));
  const writes: ContentWrite[] = [];
  let row = 0;
  const writeRow = (texts: readonly string[]) => {
    texts.forEach((value, column) => {
      if (value !== "") writes.push({ row, column, content: { value } });
    });
    row++;
  };
  writeRow(["Critical Activities and Key Activities: Quarter 2, 2013/14"]);
  for (let copy = 0; copy * activities.length < count; copy++) {
    row++;
    writeRow([`CA ${copy + 1}: Copy ${copy + 1} of the sample`]);
    writeRow(HEADINGS);
    activities.slice(0, count - copy * activities.length).forEach((activity, index) => {
      const ref = `KA ${pad(copy + 1)}.${pad(index + 1)}`;
      const { title, status, progress, nextSteps, lead } = activity;
      writeRow([`${ref} ${title}`, status ?? "", progress, nextSteps, lead]);
    });
  }
  const workbook = newWorkbook("tiled.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("Expected a new workbook to have a sheet; found none.");
  edit(workbook, "person", () => setContents(workbook, sheet, writes));
  return saveWorkbook(workbook);
}

const pad = (value: number): string => String(value).padStart(2, "0");
