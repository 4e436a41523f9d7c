import type { Chart, ConditionalFormat, Hyperlink, Table, Validation, Workbook, Box } from "../workbook/model";
import type { Package } from "./parts/package";

/**
 * What was in the file, as far as saving needs it to leave everything else alone. The lists stand in the order of the
 * file's elements; null is an element that is no part of the model.
 */
export interface SheetSource {
  readonly part: string;
  /** Of the workbook part. */
  readonly relationId: string;
  readonly merges: readonly (Box | null)[];
  readonly validations: readonly (Validation | null)[];
  readonly conditionalFormats: readonly (ConditionalFormat | null)[];
  readonly hyperlinks: readonly (Hyperlink | null)[];
  readonly tables: readonly { readonly table: Table; readonly part: string; readonly relationId: string }[];
  readonly charts: readonly { readonly chart: Chart; readonly part: string }[];
}

export interface WorkbookSource {
  readonly parts: Package;
  readonly workbookPart: string;
  /** By the sheet's id. */
  readonly sheets: ReadonlyMap<string, SheetSource>;
  /** Styles of the model that stand in the file, by their number there. */
  readonly styles: SavedStyles;
}

/** Which record of the file holds a style: with and without the mark of a leading apostrophe. */
export interface SavedStyles {
  readonly plain: ReadonlyMap<number, number>;
  readonly quoted: ReadonlyMap<number, number>;
}

const sources = new WeakSet<object>();

export function setSource(workbook: Workbook, source: WorkbookSource): void {
  sources.add(source);
  workbook.source = source;
}

/** null for a workbook that was never opened from a file nor saved. */
export function sourceOf(workbook: Workbook): WorkbookSource | null {
  const { source } = workbook;
  return isSource(source) ? source : null;
}

function isSource(source: unknown): source is WorkbookSource {
  return typeof source === "object" && source !== null && sources.has(source);
}
