/** What a row of a tracker sheet is, as far as the row itself says. Rows that need their neighbours stay open. */
import { readReference, type ReferencePattern, type ReferenceReading } from "../words/reference";
import { readStatus, statusMeant, type Vocabulary } from "../words/status";
import { columnNamed } from "./columnLabels";
import { isNote, isPageLine, isRuleRow, isStatusKeyTitle, isTitleLine } from "./furniture";
import { readMarkedHeading, type MarkedHeading } from "./headings";
import { columnsInForce, readRepeatedHeaderRow } from "./headerRows";
import { isLeadLine, readLeadLine, readLeads, type LeadLine } from "./leadLines";
import type { ReadingSettings } from "./readingSettings";
import { textIn, type CellText, type RowTexts } from "./sheetTexts";
import type { HeaderRow } from "./tracker";

export type Columns = HeaderRow["columns"];

export type RowReading = { readonly row: RowTexts; readonly columns: Columns } & (
  | { readonly kind: "blank" }
  /** Rules under headers, notes, page lines, the key to the statuses. */
  | { readonly kind: "passed" }
  /** A line of the sheet's title. */
  | { readonly kind: "title" }
  | { readonly kind: "header"; readonly header: HeaderRow }
  | { readonly kind: "activity"; readonly reference: ReferenceReading; readonly referenceColumn: number }
  | ({ readonly kind: "heading"; readonly heading: MarkedHeading } & BesideHeading)
  /** Could be a heading, by what stands around it. */
  | ({ readonly kind: "lone" } & BesideHeading)
  | { readonly kind: "lead"; readonly lead: LeadLine }
  /** A status word alone: a heading's own RAG, or a piece of the KA above. */
  | { readonly kind: "stated"; readonly column: number }
  /** The header row of a table of other things, as of indicators. */
  | { readonly kind: "foreign" }
  | { readonly kind: "other" }
);

/** What stands in a heading's row to the right of it. */
interface BesideHeading {
  readonly text: string;
  readonly column: number;
  /** Column of its own RAG, null where none stands beside it. */
  readonly stated: number | null;
  readonly lead: LeadLine;
}

/**
 * Reads each row by the header row in force. Rows above the first header row are read by that one's columns.
 * @param quarter the sheet's, where it is known
 */
export function readRows(
  rows: readonly RowTexts[],
  first: HeaderRow,
  quarter: number | null,
  settings: ReadingSettings,
): RowReading[] {
  let columns: Columns = first.columns;
  let isInKey = false;
  let isForeign = false;
  let mayBegin = false;
  return rows.map((row) => {
    const isAbove = row.row < first.row;
    const header = row.row === first.row ? first : isAbove ? null : readRepeatedHeaderRow(row, quarter);
    if (header !== null) {
      columns = columnsInForce(row, header, columns);
      isInKey = false;
      isForeign = false;
      return { row, columns, kind: "header", header };
    }
    const reading = readRow(row, columns, settings, isAbove);
    if (reading.kind === "other" && mayBegin && isForeignHeader(row, columns, settings.vocabulary)) {
      isForeign = true;
      return { row, columns, kind: "foreign" };
    }
    // Directly under a Key Activity no other table begins.
    mayBegin = row.cells.length < 2;
    if (reading.kind === "heading" || (reading.kind === "activity" && reading.reference.form === "read"))
      isForeign = false;
    else if (isForeign && reading.kind !== "blank") return { row, columns, kind: "passed" };
    if (reading.kind === "blank" || reading.kind === "activity" || reading.kind === "heading") isInKey = false;
    else if (isInKey) return { row, columns, kind: "passed" };
    else if (reading.kind === "lone" && isStatusKeyTitle(reading.text)) {
      isInKey = true;
      return { row, columns, kind: "passed" };
    }
    return reading;
  });
}

/** Longer texts are no labels. */
const LONGEST_LABEL = 40;
const FEWEST_LABELS = 3;

/** Labels alone, of which one names a column of trackers in another place: "Indicator | Target | Actual | RAG". */
function isForeignHeader({ cells }: RowTexts, columns: Columns, vocabulary: Vocabulary): boolean {
  if (cells.length < FEWEST_LABELS || cells.some(({ text }) => text.length > LONGEST_LABEL)) return false;
  if (cells.some(({ text }) => isStatus(text, vocabulary))) return false;
  return cells.some(({ text, column }) => {
    const name = columnNamed(text)?.name;
    return name !== undefined && columns[name] !== column;
  });
}

function readRow(
  row: RowTexts,
  columns: Columns,
  { vocabulary, reference }: ReadingSettings,
  isAbove: boolean,
): RowReading {
  const [first, ...further] = row.cells;
  if (first === undefined) return { row, columns, kind: "blank" };
  // A heading that was merged and has been unmerged may stand in every cell.
  const others = further.filter(({ text }) => text !== first.text);
  if (isRuleRow(row)) return { row, columns, kind: "passed" };
  const activity = readActivity(row, columns, reference);
  // Above the table, "KA.01 is the first priority" is an explanation.
  if (activity !== null && !(isAbove && others.length === 0)) return { row, columns, ...activity };
  const lead = readLeadLine(row);
  if (lead !== null) return { row, columns, kind: "lead", lead };
  const heading = readMarkedHeading(first.text);
  const beside = readBeside(first, others, columns, vocabulary, heading !== null);
  if (heading !== null && heading.priority?.name === "" && others[0] !== undefined) {
    const named = { ...heading.priority, name: others[0].text.trim() };
    return { row, columns, kind: "heading", heading: { ...heading, priority: named }, ...besideNothing(first) };
  }
  if (heading !== null && beside !== null) return { row, columns, kind: "heading", heading, ...beside };
  const isStatusFirst = isStatus(first.text, vocabulary);
  if (isStatusFirst && others.length === 0) return { row, columns, kind: "stated", column: first.column };
  if (!isHeadingPlace(first.column, columns)) return { row, columns, kind: "other" };
  if (row.cells.every(({ text }) => isPageLine(text) || isNote(text))) return { row, columns, kind: "passed" };
  if (row.cells.every(({ text }) => isTitleLine(text) || isPageLine(text))) return { row, columns, kind: "title" };
  // "Red | Planned actions have not been achieved": a line of a key to the statuses.
  if (isStatusFirst && first.column === columns.activity) return { row, columns, kind: "passed" };
  if (beside === null) return { row, columns, kind: "other" };
  return { row, columns, kind: "lone", ...beside };
}

/** A row that begins with a reference, or with what tries to be one. */
function readActivity(row: RowTexts, columns: Columns, pattern: ReferencePattern) {
  for (const column of [columns.ref, columns.activity]) {
    const text = textIn(row, column);
    if (column === undefined || text === undefined) continue;
    const reference = readReference(text, pattern);
    if (reference.form === "none") continue;
    const isAlone = row.cells.length === 1 && !beginsAlike(reference.asWritten, pattern.prefix);
    if (!isAlone) return { kind: "activity", reference, referenceColumn: column } as const;
  }
  return null;
}

function beginsAlike(text: string, prefix: string): boolean {
  return text.charAt(0).toLowerCase() === prefix.charAt(0).toLowerCase();
}

/** Reads what stands beside a heading; null when it is more than a RAG and leads, so that the row is no heading. */
function readBeside(
  first: CellText,
  others: readonly CellText[],
  columns: Columns,
  vocabulary: Vocabulary,
  isMarked: boolean,
): BesideHeading | null {
  const leads = others.filter(({ text }) => isLeadLine(text));
  const rest = others.filter(({ text }) => !isLeadLine(text));
  if (rest.length === 0) return { ...besideNothing(first), lead: readLeads(leads) };
  const stated =
    rest.find(({ text }) => isStatus(text, vocabulary)) ??
    (isMarked ? rest.find(({ text }) => isNearStatus(text, vocabulary)) : undefined);
  const named = Object.values(columns);
  const isMore = rest.some((cell) => cell !== stated && named.includes(cell.column));
  if (stated === undefined || isMore) return null;
  return { ...besideNothing(first), stated: stated.column, lead: readLeads(leads) };
}

function besideNothing({ text, column }: CellText): BesideHeading {
  return { text, column, stated: null, lead: readLeads([]) };
}

/** Longer texts are no RAG. */
const LONGEST_RAG = 40;

function isStatus(text: string, vocabulary: Vocabulary): boolean {
  return text.length <= LONGEST_RAG && statusMeant(text, vocabulary) !== null;
}

/** A mistyped RAG is one only where nothing else can stand: beside a heading that says what it is. */
function isNearStatus(text: string, vocabulary: Vocabulary): boolean {
  const reading = text.length <= LONGEST_RAG ? readStatus(text, vocabulary) : null;
  return reading?.form === "unknown" && reading.suggestion !== null;
}

/** Headings stand in the activity column, or to the left of it (merged over the table's width). */
function isHeadingPlace(column: number, columns: Columns): boolean {
  return column <= Math.max(columns.activity ?? 0, columns.ref ?? 0);
}
