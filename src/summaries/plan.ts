/**
 * A summary sheet as plain data, before anything is written: the stage between roll-up and worksheets.
 * `src/excel/write` turns a plan into a sheet; nothing here knows Excel.
 */
import type { SheetKey } from "../settings/sheetKeys";
import type { ActiveKind } from "../words/status";
import type { ChartPlan } from "./chartPlan";

export { SHEET_KEYS, type SheetKey } from "../settings/sheetKeys";

/** Where a link leads: A1 of one of our own sheets, or a cell of the council's. */
export type LinkTarget = { readonly summary: SheetKey } | { readonly sheet: string; readonly cell: string };

/** One cell of the table. Every text lands as text, whatever it begins with. */
export type PlanCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "count"; readonly count: number }
  /** `count / total`, stored exactly and shown to the nearest whole per cent. `total` is above 0. */
  | { readonly kind: "share"; readonly count: number; readonly total: number }
  /** A status word; `fill` is its colour, null for a word without one or where settings want no fills. */
  | { readonly kind: "status"; readonly text: string; readonly fill: ActiveKind | null }
  | { readonly kind: "link"; readonly text: string; readonly to: LinkTarget };

export type PlanRow = readonly PlanCell[];

export interface PlanColumn {
  readonly heading: string;
  /** What most of its cells are; a cell may differ (a count that is "[z]"). */
  readonly kind: PlanCell["kind"];
  /** Points. Set when the sheet is made; a width that a person sets later is kept. */
  readonly width: number;
}

/** How a sheet prints: landscape, all columns on one page, the headings on each page. */
export interface PrintPlan {
  readonly paper: "a4" | "a3";
  /** A page begins where the text of this column changes; null: where a page is full. */
  readonly breakWhereChanges: number | null;
  readonly pageNumbers: boolean;
}

export const ON_A4: PrintPlan = { paper: "a4", breakWhereChanges: null, pageNumbers: false };
/** For tables with columns for every status: smaller paper would make them too small to read. */
export const ON_A3: PrintPlan = { ...ON_A4, paper: "a3" };

export interface SheetPlan {
  readonly key: SheetKey;
  /** Wanted name of the worksheet; " (2)" is added where it is taken. */
  readonly name: string;
  /** A1 is the sheet's title and this, its subject: the quarter. */
  readonly subject: string;
  /** Wanted name of the table, which stands at A3. */
  readonly table: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
  /** The column whose cell labels its row: a continuation repeats its text with "(continued)". */
  readonly labelColumn: number;
  /** Sentences behind the as-at line in A2, about what a reader of the table must know; null for none. */
  readonly note: string | null;
  readonly print: PrintPlan;
  readonly charts: readonly ChartPlan[];
  /** Why there are no rows; null when there are. Such a sheet is not made, and Cover says why. */
  readonly nothing: string | null;
}

/** Zero-based row of the table's headings: A1 is the title, A2 the as-at line. */
export const TABLE_ROW = 2;
