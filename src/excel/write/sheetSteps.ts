/** The steps that write one summary sheet: opened with a warning in A2, filled, closed with the as-at line. */
import { BEING_REWRITTEN } from "../../workbook/secondLine";
import { TABLE_ROW } from "../../summaries/plan";
import { hiddenName } from "../owned/names";
import { placeText } from "../place";
import type { SheetOutline } from "../read/outline";
import { blockStep } from "./block";
import { chartSteps } from "./charts";
import { contentOf, FIRST_ROW, titleText, type LaidOutSheet, type SheetNames } from "./laidOut";
import { lookSteps } from "./looks";
import { setNumberFormat } from "./numberFormat";
import { pageBreakSteps } from "./pageBreaks";
import { setUpStep } from "./setUp";
import { step, type Step } from "./step";
import { tableStep } from "./table";
import type { SheetTask } from "./task";

/** Makes the sheet if it is new, marks it as ours and as being rewritten. Title first: it tells whose sheet it is. */
export function openStep({ sheet, existing, name }: SheetTask): Step {
  const key = hiddenName(sheet.plan.key);
  return step(8, (workbook) => {
    const worksheet = existing === null ? workbook.worksheets.add(sheet.name) : workbook.worksheets.getItem(sheet.name);
    const head = worksheet.getRange("A1:A2");
    setNumberFormat(head, "@");
    head.values = [[titleText(sheet.plan)], [BEING_REWRITTEN]];
    const formula = `=${placeText(sheet.name, "$A$1")}`;
    if (name === null) workbook.names.add(key, worksheet.getRange("A1")).visible = false;
    else workbook.names.getItem(key).set({ formula, visible: false });
  });
}

/** Everything between the two lines: what stood there goes, what is new comes. */
export function contentSteps(task: SheetTask, names: SheetNames): Step[] {
  const { sheet, existing, isSetUp } = task;
  const headings = sheet.plan.columns.map(({ heading }) => heading);
  const rows = sheet.rows.map((row) => row.map((cell) => contentOf(cell, names)));
  return [
    ...(existing === null ? [] : clearSteps(sheet, existing)),
    ...(isSetUp ? [] : [setUpStep(sheet)]),
    ...lookSteps(sheet),
    blockStep(sheet.name, TABLE_ROW, 0, [headings, ...rows]),
    tableStep(task),
    ...(existing === null ? [] : leftoverSteps(sheet, existing)),
    fitRowsStep(sheet),
    ...pageBreakSteps(sheet),
    ...chartSteps(task),
  ];
}

/** Clears what stood below the headings; the headings stay, since a table cannot be without. */
function clearSteps({ name }: LaidOutSheet, { used }: SheetOutline): Step[] {
  const { rows, columns } = extent(used);
  if (rows <= FIRST_ROW) return [];
  return [
    step(1, (workbook) => {
      workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(FIRST_ROW, 0, rows - FIRST_ROW, columns)
        .clear();
    }),
  ];
}

/** Headings of columns that the table no longer has, once it has been made smaller. */
function leftoverSteps({ name, plan }: LaidOutSheet, { used }: SheetOutline): Step[] {
  const { columns } = extent(used);
  const surplus = columns - plan.columns.length;
  if (surplus <= 0) return [];
  return [
    step(1, (workbook) => {
      workbook.worksheets.getItem(name).getRangeByIndexes(TABLE_ROW, plan.columns.length, 1, surplus).clear();
    }),
  ];
}

function extent(used: SheetOutline["used"]): { rows: number; columns: number } {
  if (used === null) return { rows: 0, columns: 0 };
  return { rows: used.firstRow + used.rows, columns: used.firstColumn + used.columns };
}

/** Excel fits the rows to their wrapped texts; none is higher than a row can be (see `withContinuations`). */
function fitRowsStep({ name, plan, rows }: LaidOutSheet): Step {
  return step(1, (workbook) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.getRangeByIndexes(TABLE_ROW, 0, rows.length + 1, plan.columns.length).format.autofitRows();
  });
}

/** The very last word about a sheet. */
export function closeStep({ sheet, secondLine }: SheetTask): Step {
  return blockStep(sheet.name, 1, 0, [[secondLine]]);
}
