/** A sheet plan with its rows laid out for the widths and names that it meets in this workbook. */
import { withContinuations } from "../../summaries/longTexts";
import { NOT_APPLICABLE } from "../../summaries/cells";
import { titleOf } from "../../summaries/ownMarks";
import { TABLE_ROW, type PlanCell, type PlanRow, type SheetPlan } from "../../summaries/plan";
import type { SheetKey } from "../../summaries";
import { digestOf, hash } from "../owned/digest";
import type { WrittenSheetRecord } from "../owned/written";
import { linkFormula } from "./links";

export interface LaidOutSheet {
  readonly plan: SheetPlan;
  /** Name of the worksheet, "Cover (2)". */
  readonly name: string;
  readonly rows: readonly PlanRow[];
  /** Points, of the table's columns as they are or will be. */
  readonly widths: readonly number[];
}

/** Names of our sheets in this workbook. */
export type SheetNames = ReadonlyMap<SheetKey, string>;

/** `widths` in points, of the columns as they are or will be. */
export function layOut(plan: SheetPlan, name: string, widths: readonly number[]): LaidOutSheet {
  return {
    plan,
    name,
    widths,
    rows: withContinuations(plan.nothing === null ? plan.rows : [nothingRow(plan)], widths, plan.labelColumn),
  };
}

/** A sheet that stood before and has nothing to say now says so. */
function nothingRow({ columns, nothing }: SheetPlan): PlanRow {
  return columns.map((_, column) => (column === 0 ? { kind: "text", text: nothing ?? "" } : NOT_APPLICABLE));
}

export function titleText({ key, subject }: SheetPlan): string {
  return titleOf(key, subject);
}

/** Zero-based row of the table's first row below its headings. */
export const FIRST_ROW = TABLE_ROW + 1;

/** What is written into a cell. Only a link is a formula; a text is put into a cell of the format "@". */
export function contentOf(cell: PlanCell, names: SheetNames): string | number {
  if (cell.kind !== "link") return shownValue(cell);
  if ("sheet" in cell.to) return linkFormula(cell.text, cell.to.sheet, cell.to.cell);
  return linkFormula(cell.text, names.get(cell.to.summary) ?? "", "A1");
}

/** What the cell reads back as. */
function shownValue(cell: PlanCell): string | number {
  if (cell.kind === "count") return cell.count;
  return cell.kind === "share" ? cell.count / cell.total : cell.text;
}

/** What the sheet will hold, for the record. */
export function recordOf(sheet: LaidOutSheet, secondLine: string, names: SheetNames): WrittenSheetRecord {
  const { plan, name, rows } = sheet;
  const headings = plan.columns.map(({ heading }) => heading);
  const digest = digestOf([[titleText(plan)], [secondLine], headings, ...rows.map((row) => row.map(shownValue))]);
  return { name, ...digest, plan: planDigest(sheet, names) };
}

/** Everything that makes a sheet what it is, but for when it was made. */
export function planDigest({ plan, rows }: LaidOutSheet, names: SheetNames): string {
  const { columns, subject, note, print, charts } = plan;
  return hash(JSON.stringify([subject, note, columns, rows, print, charts, [...names]]));
}
