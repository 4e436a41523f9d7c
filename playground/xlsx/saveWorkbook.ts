import type { Workbook } from "../workbook/model";
import { settingsPart, writeCustomXml } from "./features/customXml";
import { forgetSheetNames, writeProperties } from "./features/properties";
import type { Package } from "./parts/package";
import { CONTENT_TYPE, RELATION, inDialect } from "./parts/vocabulary";
import { readWorkbookParts } from "./read/context";
import { type SheetSource, type WorkbookSource, setSource, sourceOf } from "./source";
import { EMPTY_SHEET, EMPTY_STYLES, newSheetSource, newSource } from "./write/newParts";
import { writeSheetPart } from "./write/sheetPart";
import { StyleWriter } from "./write/styleWriter";
import { numberTables } from "./write/tables";
import { writeWorkbookPart } from "./write/workbookPart";
import { writeZip } from "./zip/writeZip";

/**
 * The workbook as an .xlsx file. Parts that nothing changed in come back byte for byte; in the others only what changed
 * is replaced. Afterwards the marks are gone and the workbook can be saved again. Throws WorkbookFileError, and leaves
 * the workbook as it was, when something in it cannot be saved.
 */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  const before = sourceOf(workbook) ?? newSource();
  const parts = before.parts.copy();
  const { workbookPart, stylesPart } = before;
  const reachable = parts.reachable();
  const stylesText = stylesPart === null ? inDialect(EMPTY_STYLES, parts.isStrict) : parts.text(stylesPart);
  const styles = new StyleWriter(stylesText, parts.isStrict, workbook.styles, before.styles);
  const { sheets, lostFormula } = writeSheets(workbook, before, parts, styles);
  for (const { kind, id } of parts.relationships(workbookPart)) {
    if (kind === "calcChain" && lostFormula) parts.unrelate(workbookPart, id);
  }
  for (const [id, { relationId }] of before.sheets) if (!sheets.has(id)) parts.unrelate(workbookPart, relationId);

  const newStyles = writeStyles(parts, before, stylesText, styles.text());
  const workbookText = parts.text(workbookPart);
  parts.write(workbookPart, writeWorkbookPart(workbookText, parts.isStrict, workbook, { before, sheets }));
  if (workbook.changedAspects.has("sheets")) forgetSheetNames(parts);
  writeProperties(parts, workbook);
  const customXml = writeCustomXml(parts, workbookPart, before.customXml, [
    ...workbook.customXml,
    ...settingsPart(workbook, before.customXml),
  ]);
  dropUnreachable(parts, reachable);
  const bytes = writeZip(parts.all());
  clearMarks(workbook);
  const { activeSheet } = workbook;
  setSource(workbook, {
    parts,
    workbookPart,
    stylesPart: newStyles,
    sheets,
    styles: styles.saved,
    customXml,
    activeSheet,
  });
  return bytes;
}

/** Every sheet that changed or is new; the parts of the others are not even looked at. */
function writeSheets(workbook: Workbook, before: WorkbookSource, parts: Package, styles: StyleWriter) {
  const { palette, sharedStrings } = readWorkbookParts(parts, before.workbookPart);
  const context = { sharedStrings, palette, date1904: workbook.date1904 };
  const newTableId = numberTables(parts, before);
  const sheets = new Map<string, SheetSource>();
  let lostFormula = false;
  for (const sheet of workbook.sheets) {
    const known = before.sheets.get(sheet.id);
    const selected = tabSelection(workbook, before, sheet.id);
    if (known && selected === null && sheet.changedCells.size === 0 && sheet.changedAspects.size === 0) {
      sheets.set(sheet.id, known);
      continue;
    }
    const isNew = known === undefined;
    const source = known ?? newSheetSource(parts, before.workbookPart, inDialect(EMPTY_SHEET, parts.isStrict));
    const written = writeSheetPart({
      workbook,
      sheet,
      before: source,
      isNew,
      parts,
      styles,
      context,
      selected,
      newTableId,
    });
    sheets.set(sheet.id, written.source);
    lostFormula ||= written.lostFormula;
  }
  return { sheets, lostFormula };
}

/** Whether a sheet's tab becomes the selected one (true) or ceases to be (false); null when it stays as it is. */
function tabSelection(workbook: Workbook, before: WorkbookSource, id: string): boolean | null {
  if (workbook.activeSheet === before.activeSheet) return null;
  return id === workbook.activeSheet ? true : id === before.activeSheet ? false : null;
}

/** Writes the styles where they changed; a workbook without any gets them with its first format. */
function writeStyles(parts: Package, before: WorkbookSource, oldText: string, newText: string): string | null {
  if (oldText === newText) return before.stylesPart;
  if (before.stylesPart !== null) {
    parts.write(before.stylesPart, newText);
    return before.stylesPart;
  }
  const part = parts.add("xl/styles.xml", CONTENT_TYPE.styles, newText);
  parts.relate(before.workbookPart, RELATION.styles, part);
  return part;
}

/** What only a removed sheet, table, chart or link led to goes with it; parts that nothing led to before stay. */
function dropUnreachable(parts: Package, before: ReadonlySet<string>): void {
  const now = parts.reachable();
  for (const part of before) if (!now.has(part) && parts.has(part)) parts.remove(part);
}

function clearMarks(workbook: Workbook): void {
  workbook.changedAspects.clear();
  for (const sheet of workbook.sheets) {
    sheet.changedCells.clear();
    sheet.changedAspects.clear();
  }
}
