import type { Box, Chart, ConditionalFormat, Hyperlink, Table, Validation, Workbook } from "../workbook/model";
import type { SavedCustomXml } from "./features/customXml";
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
  /** Those of the extension list. */
  readonly extensionValidations: readonly Validation[];
  readonly conditionalFormats: readonly (ConditionalFormat | null)[];
  readonly hyperlinks: readonly (Hyperlink | null)[];
  readonly tables: readonly { readonly table: Table; readonly part: string; readonly relationId: string }[];
  readonly charts: readonly { readonly chart: Chart; readonly part: string }[];
}

export interface WorkbookSource {
  readonly parts: Package;
  readonly workbookPart: string;
  readonly stylesPart: string | null;
  /** By the sheet's id. */
  readonly sheets: ReadonlyMap<string, SheetSource>;
  readonly styles: SavedStyles;
  readonly customXml: ReadonlyMap<string, SavedCustomXml>;
  /** Id of the sheet that the file opens on. */
  readonly activeSheet: string;
}

/** Which cell format of the file holds a style of the model: without and with the mark of a leading apostrophe. */
export interface SavedStyles {
  readonly plain: ReadonlyMap<number, number>;
  readonly quoted: ReadonlyMap<number, number>;
}

const sources = new WeakMap<object, WorkbookSource>();

export function setSource(workbook: Workbook, source: WorkbookSource): void {
  sources.set(source, source);
  workbook.source = source;
}

/** null for a workbook that was never opened from a file nor saved. */
export function sourceOf(workbook: Workbook): WorkbookSource | null {
  const { source } = workbook;
  return typeof source === "object" && source !== null ? (sources.get(source) ?? null) : null;
}
