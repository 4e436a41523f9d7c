/** Delivery plans: the year's planned KAs, with outputs and outcomes beside them instead of progress. */
import { cellAddress } from "../workbook/address";
import type { SheetCells } from "../workbook/cells";
import { joinBlanks } from "../words/blanks";
import { formatReference, readReference, type ReferencePattern } from "../words/reference";
import { columnNamed, foldLabel, mayNameActivities } from "./columnLabels";
import { readContributions } from "./contributions";
import { readMarkedHeading } from "./headings";
import { planYear } from "./sheetPeriod";
import { textIn, type RowTexts } from "./sheetTexts";
import type { Contribution, DeliveryPlan, PlanActivity } from "./tracker";

export interface PlanColumns {
  readonly activity: number;
  readonly ref: number | undefined;
  readonly outputs: readonly number[];
}

/** The plan on a sheet, null when it holds none. */
export function readDeliveryPlan(
  sheet: SheetCells,
  rows: readonly RowTexts[],
  pattern: ReferencePattern,
): DeliveryPlan | null {
  const first = rows.findIndex((row) => readPlanHeader(row) !== null);
  if (first < 0) return null;
  const activities: PlanActivity[] = [];
  const outcomes = new Set<string>();
  let columns: PlanColumns | null = null;
  let priority: string | null = null;
  let contributions: Contribution[] = [];
  for (const row of rows) {
    const header = readPlanHeader(row);
    columns = header ?? columns;
    priority = priorityIn(row) ?? priority;
    if (header !== null) continue;
    const activity = columns === null ? null : readPlanActivity(row, columns, priority, pattern);
    if (activity === null) for (const code of outcomesIn(row)) outcomes.add(code);
    else {
      contributions = [];
      activities.push({ ...activity, contributesTo: contributions });
    }
    // A row that carries a KA on may say it too.
    for (const each of contributionsIn(row)) contributions.push(each);
  }
  if (activities.every(({ reference }) => reference === null)) return null;
  const year = planYear(rows.slice(0, first), sheet.name);
  return { sheet: sheet.name, year, outcomes: [...outcomes], activities };
}

/** Codes that begin a line: "CO 1 There will be homes", or alone with the words in the next cell. */
function outcomesIn(row: RowTexts): string[] {
  const texts = [...row.cells.flatMap(({ text }) => text.split(/[\r\n]/)), row.cells.map(({ text }) => text).join(" ")];
  return texts.flatMap((text) => readMarkedHeading(text)?.objective?.code ?? []);
}

/** What a KA contributes to, wherever in its row it says so. */
function contributionsIn(row: RowTexts): Contribution[] {
  return row.cells.flatMap(({ column, text }) =>
    readContributions(text).map((code) => ({ code, cell: cellAddress(row.row, column) })),
  );
}

/**
 * Reads the header row of a plan; null for any other row. "Key activity and priority for 2024/25 | Outputs Service |
 * Outputs customers | Outcomes for community".
 */
export function readPlanHeader(row: RowTexts): PlanColumns | null {
  if (!row.cells.some(({ text }) => mayNameActivities(text))) return null;
  const named = row.cells.map(({ column, text }) => ({ column, name: columnNamed(text)?.name }));
  const activity = named.find(({ name }) => name === "activity")?.column;
  const outputs = row.cells.filter(({ text }) => /^out(?:put|come)s?\b/.test(foldLabel(text) ?? ""));
  if (activity === undefined || outputs.length === 0) return null;
  const ref = named.find(({ name }) => name === "ref")?.column;
  return { activity, ref, outputs: outputs.map(({ column }) => column) };
}

function priorityIn(row: RowTexts): string | null {
  const [first] = row.cells;
  return first === undefined ? null : (readMarkedHeading(first.text)?.priority?.name ?? null);
}

/** What stands under a plan's KA in the same cell, or carries it on in the next row. */
const DETAIL = /^\s{0,5}(?:contribut(?:es|ion|ing)\b|(?:including )?sub[ -]?actions?\b|[-–•*])/i;

function readPlanActivity(
  row: RowTexts,
  columns: PlanColumns,
  priority: string | null,
  pattern: ReferencePattern,
): Omit<PlanActivity, "contributesTo"> | null {
  const activityText = textIn(row, columns.activity);
  const refText = textIn(row, columns.ref);
  const refColumn = refText === undefined || columns.ref === undefined ? columns.activity : columns.ref;
  const refCellText = refText ?? activityText;
  if (refCellText === undefined) return null;
  const reading = readReference(refCellText, pattern);
  const hasOutputs = columns.outputs.some((column) => textIn(row, column) !== undefined);
  if (reading.form === "none" && (!hasOutputs || activityText === undefined || carriesOn(activityText))) return null;
  const title = refColumn === columns.activity ? reading.rest : (activityText ?? "");
  return {
    cell: cellAddress(row.row, columns.activity),
    reference: reading.form === "read" ? reading.reference : null,
    ref: reading.form === "read" ? formatReference(reading.reference, pattern) : null,
    refAsWritten: reading.form === "none" ? "" : reading.asWritten,
    refCell: cellAddress(row.row, refColumn),
    refCellText,
    title: titleIn(title),
    priority,
  };
}

/** The lines up to the first detail, as one. */
function titleIn(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines.findIndex((line, index) => index > 0 && DETAIL.test(line));
  return joinBlanks(lines.slice(0, end < 0 ? undefined : end).join(" "), " ");
}

function carriesOn(text: string): boolean {
  const first = text.trimStart().charAt(0);
  return DETAIL.test(text) || first !== first.toUpperCase() || /\d/.test(first);
}
