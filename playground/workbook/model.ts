/**
 * The stand-in's workbook: plain data, one model under the grid page, the host and the .xlsx files.
 * Rows and columns are zero-based. Lengths are points, except column widths (see `Sheet.columnWidths`).
 * Changed only through `playground/workbook/edits.ts`, which marks what changed (so that saving touches
 * nothing else), journals it for undo, and tells listeners.
 */

import type { Box, Font } from "./basics";
import type { Chart } from "./chart";

export type { Box, Font } from "./basics";
export type { Chart, ChartAxis, ChartLook, ChartPart, ChartSeries } from "./chart";

export type CellError =
  | "#DIV/0!"
  | "#N/A"
  | "#NAME?"
  | "#NULL!"
  | "#NUM!"
  | "#REF!"
  | "#VALUE!"
  | "#SPILL!"
  | "#CALC!"
  | "#FIELD!"
  | "#GETTING_DATA";
export type Scalar = string | number | boolean | { readonly error: CellError };

/** A run of rich text: `font` overrides the cell's. */
export interface TextRun {
  readonly text: string;
  readonly font?: Partial<Font>;
}

export interface Cell {
  /** undefined: the cell is empty (but may be formatted). */
  readonly value?: Scalar;
  /** With its leading "="; the value is then the last result known. */
  readonly formula?: string;
  /** Present when the text has mixed formatting; `value` is then the joined text. */
  readonly runs?: readonly TextRun[];
  /** Index into `Workbook.styles`. */
  readonly style: number;
  /** True when typed with a leading apostrophe (Excel's quotePrefix): the value is text whatever it looks like. */
  readonly quotePrefix?: boolean;
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";
export interface Border {
  /** "None", or an Excel.BorderLineStyle. */
  readonly style: string;
  /** Excel.BorderWeight. */
  readonly weight: string;
  readonly color: string;
}

/** An interned, immutable format. Index 0 is the workbook's default. */
export interface CellStyle {
  /** "General", "@", "0%", … */
  readonly numberFormat: string;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
  readonly font: Font;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Named style ("Normal", "Heading 1"). */
  readonly named: string;
  /** The style this one was derived from by a format change (null for one read from the file): saving starts from that one's record. */
  readonly basedOn: number | null;
}

/** What a filter asks of one column, as Excel.FilterCriteria. */
export interface ColumnFilter {
  /** Counted from the first of the filter's block. */
  readonly column: number;
  readonly criteria: Readonly<Record<string, unknown>>;
}

/** What a filter asks, which is not known of one that a file brought along, and the rows that it hides. */
export interface Filtering {
  readonly columns?: readonly ColumnFilter[];
  readonly hiddenRows: ReadonlySet<number>;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  /** Whole table with header and totals. */
  readonly box: Box;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** "TableStyleMedium2", "" for none. */
  readonly style: string;
  /** Absent: nothing is filtered. */
  readonly filtering?: Filtering;
}

export interface Validation {
  readonly ranges: readonly Box[];
  /** Excel.DataValidationType: "List", "WholeNumber", "TextLength", "Custom", … */
  readonly type: string;
  /** As in Excel.DataValidationRule (`{ list: { inCellDropDown, source } }`, …). */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Box[];
  /** Excel.ConditionalFormatType: "CellValue", "ContainsText", "Custom", … */
  readonly type: string;
  /** As in the rule object of that type. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly format: {
    readonly fill: string | null;
    readonly fontColor: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
  };
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface Hyperlink {
  readonly box: Box;
  /** One of the two: a web address, or a place in this workbook ("Cover!A1"). */
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel.PaperType, "A4". */
  readonly paperSize: string;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly zoom: { readonly scale: number | null; readonly fitWide: number | null; readonly fitTall: number | null };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly printArea: readonly Box[];
  /** Inclusive rows and columns repeated on each page; null for none. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
  /** A break above this row, left of this column. */
  readonly horizontalBreaks: readonly number[];
  readonly verticalBreaks: readonly number[];
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface SheetProtection {
  /** Only whether one is needed is known: a hash read from a file cannot be reversed. */
  readonly hasPassword: boolean;
  /** What stays allowed, as Excel.WorksheetProtectionOptions. */
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** Parts of a sheet whose XML must be written anew on saving when changed. Cells are marked one by one. */
export type SheetAspect =
  | "columns"
  | "rows"
  | "merges"
  | "validations"
  | "conditionalFormats"
  | "hyperlinks"
  | "tables"
  | "pageLayout"
  | "freeze"
  | "view"
  | "protection"
  | "charts"
  | "tabColor"
  | "filter";

export interface Sheet {
  /** "{00000000-0001-0000-0000-000000000000}"; unique in the workbook, made anew on each opening. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB", "" for none. */
  tabColor: string;
  /** Row -> column -> cell. Sparse: only cells with a value or a format of their own. */
  readonly rows: Map<number, Map<number, Cell>>;
  /** Formats of whole rows and columns, where set. */
  readonly rowStyles: Map<number, number>;
  readonly columnStyles: Map<number, number>;
  /** Points. Excel's file unit is characters: `playground/workbook/widths.ts` converts. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  /** Hidden by hand. */
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /**
   * Sheet-level auto filter: its block and the rows it hides; null for none. What a filter in a file asks of its columns
   * is kept there and not known here: then `columns` is absent.
   */
  filter: {
    readonly box: Box;
    readonly isDataFiltered: boolean;
    readonly hiddenRows: ReadonlySet<number>;
    readonly columns?: readonly ColumnFilter[];
  } | null;
  merges: readonly Box[];
  tables: readonly Table[];
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  hyperlinks: readonly Hyperlink[];
  /** Frozen rows and columns; null for none. */
  freeze: { readonly rows: number; readonly columns: number } | null;
  showGridlines: boolean;
  showHeadings: boolean;
  pageLayout: PageLayout;
  charts: readonly Chart[];
  protection: SheetProtection | null;
  /** The selected block, kept by the page or by `Range.select`. */
  selection: Box;
  readonly customProperties: Map<string, string>;
  /** Marks for saving; empty after opening and after saving. Cells by row: their columns. */
  readonly changedCells: Map<number, Set<number>>;
  readonly changedAspects: Set<SheetAspect>;
}

export interface DefinedName {
  name: string;
  /** With its leading "=": "=Cover!$A$1", or a constant. */
  formula: string;
  visible: boolean;
  comment: string;
  /** Id of the sheet that it belongs to; null for the workbook. */
  scope: string | null;
}

export interface CustomXmlPart {
  /** "{GUID}". */
  readonly id: string;
  xml: string;
}

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  company: string;
  manager: string;
  lastAuthor: string;
}

/** Parts of the workbook (outside its sheets) that must be written anew on saving when changed. */
export type WorkbookAspect = "sheets" | "names" | "customXml" | "properties" | "settings" | "protection" | "styles";

export interface Workbook {
  /** File name, "2013-14-q2.xlsx". */
  name: string;
  /** In tab order. */
  readonly sheets: Sheet[];
  activeSheet: string;
  readonly styles: CellStyle[];
  names: DefinedName[];
  readonly customXml: CustomXmlPart[];
  /** Of `workbook.settings` and `Office.context.document.settings`: key -> JSON value. */
  readonly settings: Map<string, unknown>;
  readonly properties: DocumentProperties;
  /** Structure protection: sheets can be neither added, renamed, moved nor deleted. */
  structureProtected: boolean;
  /** True when day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly changedAspects: Set<WorkbookAspect>;
  /** What the file layer needs to save without touching what is not ours; opaque to everyone else. */
  source: unknown;
}
