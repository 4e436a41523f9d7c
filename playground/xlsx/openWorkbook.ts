import { emptyWorkbook, newSheet } from "../workbook/create";
import type { Sheet, Workbook } from "../workbook/model";
import { readDifferentialFormats } from "./features/conditionalFormats";
import { readCustomXml, takeSettings } from "./features/customXml";
import { readPrintNames } from "./features/printNames";
import { readProperties } from "./features/properties";
import { readWorkbookParts } from "./read/context";
import { openPackage } from "./read/openPackage";
import { readSheet } from "./read/sheet";
import { readStyles } from "./read/styles";
import { isBuiltInName, readNames, readSheetEntries } from "./read/workbookPart";
import { type SheetSource, setSource } from "./source";
import { WorkbookFileError } from "./workbookFileError";
import { type XmlElement, child, flag, number, parseXml } from "./xml/tree";

/**
 * Cells, and rows with something of their own, that a workbook may have here: the model keeps all of them in memory, some
 * 200 MB at most. A tracker has a few thousand.
 */
const MOST_CELLS = 1_000_000;

/**
 * The workbook in an .xlsx file. What the model does not hold stays behind in `source` and comes back on saving.
 * Throws WorkbookFileError with one plain sentence when the file cannot be used.
 */
export function openWorkbook(bytes: Uint8Array, name: string): Workbook {
  const { parts, workbookPart } = openPackage(bytes);
  const root = parseXml(parts.text(workbookPart), workbookPart);
  const workbook = emptyWorkbook(name, flag(child(root, "workbookPr"), "date1904"));
  workbook.structureProtected = flag(child(root, "workbookProtection"), "lockStructure");

  const { stylesPart, stylesRoot, palette, sharedStrings } = readWorkbookParts(parts, workbookPart);
  const { styles, quotePrefixes } = readStyles(stylesRoot, palette);
  workbook.styles.length = 0;
  for (const style of styles) workbook.styles.push(style);

  const context = {
    parts,
    palette,
    quotePrefixes,
    styleCount: styles.length,
    date1904: workbook.date1904,
    sharedStrings,
    room: { left: MOST_CELLS },
    differentialFormats: readDifferentialFormats(stylesRoot, palette),
  };
  const sheets = new Map<string, SheetSource>();
  const byPlace = readSheetEntries(root, parts.relationships(workbookPart)).map((entry): Sheet | null => {
    if (entry.part === null) return null;
    parts.claim(entry.part);
    const sheet = newSheet(workbook, entry.name);
    sheet.visibility = entry.visibility;
    sheets.set(sheet.id, readSheet(entry.part, entry.relationId, sheet, context));
    workbook.sheets.push(sheet);
    return sheet;
  });
  workbook.activeSheet = activeSheet(root, workbook, byPlace).id;
  fillNames(root, workbook, byPlace);
  readProperties(parts, workbook);
  const customXml = readCustomXml(parts, workbookPart);
  takeSettings(workbook, customXml);
  parts.endOpening();
  const { activeSheet: active } = workbook;
  const saved = savedStyles(quotePrefixes);
  setSource(workbook, { parts, workbookPart, stylesPart, sheets, styles: saved, customXml, activeSheet: active });
  return workbook;
}

/** Of the worksheets by their place among all sheets (null for a chart sheet) the one that the file opens on. */
function activeSheet(root: XmlElement, workbook: Workbook, byPlace: readonly (Sheet | null)[]): Sheet {
  const active = number(child(child(root, "bookViews"), "workbookView"), "activeTab", 0);
  const found =
    byPlace[active] ?? workbook.sheets.find((sheet) => sheet.visibility === "Visible") ?? workbook.sheets[0];
  if (found) return found;
  throw new WorkbookFileError(
    "Expected a workbook with at least one worksheet; found none: choose a workbook that has one.",
  );
}

/** A chart sheet's own names are left out: the model has no sheet for them. */
function fillNames(root: XmlElement, workbook: Workbook, byPlace: readonly (Sheet | null)[]): void {
  const names = readNames(root);
  readPrintNames(names, byPlace);
  for (const { sheet, name, formula, visible, comment } of names) {
    const scope = sheet === null ? null : (byPlace[sheet]?.id ?? null);
    if (isBuiltInName(name) || (sheet !== null && scope === null)) continue;
    workbook.names.push({ name, formula, visible, comment, scope });
  }
}

function savedStyles(quotePrefixes: readonly boolean[]) {
  const plain = new Map<number, number>();
  const quoted = new Map<number, number>();
  quotePrefixes.forEach((quote, index) => (quote ? quoted : plain).set(index, index));
  return { plain, quoted };
}
