import { boxAddress, parseBox, union } from "../../workbook/box";
import type { Box, Sheet, SheetAspect, Workbook } from "../../workbook/model";
import { MERGES } from "../features/merges";
import type { Package } from "../parts/package";
import type { CellContext } from "../read/sheetData";
import type { SheetSource } from "../source";
import { tag } from "../xml/build";
import { WORKSHEET_ORDER } from "../xml/order";
import { PartEditor } from "../xml/partEditor";
import { XmlScanner } from "../xml/scan";
import { Splices, mannerOf } from "../xml/splices";
import { type XmlElement, attribute, readElement } from "../xml/tree";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditionalFormats";
import { writeCharts } from "./drawings";
import { writeFilter } from "./filter";
import { writeHyperlinks } from "./hyperlinks";
import { writeList } from "./lists";
import { writePageLayout, writeSheetProperties } from "./pageLayout";
import { writeSheetProtection } from "./protection";
import { changedCells, spliceSheetData } from "./sheetData";
import type { StyleWriter } from "./styleWriter";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";
import { writeTabSelected, writeView } from "./view";

export interface SheetChange {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** What stands in the file; for a sheet that it does not have yet, that of an empty part. */
  readonly before: SheetSource;
  readonly isNew: boolean;
  readonly parts: Package;
  readonly styles: StyleWriter;
  readonly context: CellContext;
  /** Whether its tab is the selected one; null when that did not change. */
  readonly selected: boolean | null;
  readonly newTableId: () => number;
}

/** Writes what changed on one sheet into its part. Answers what the part holds now, and whether a formula is gone. */
export function writeSheetPart(change: SheetChange): { readonly source: SheetSource; readonly lostFormula: boolean } {
  const { workbook, sheet, before, isNew, parts, styles, selected } = change;
  const has = (...aspects: SheetAspect[]) => isNew || aspects.some((aspect) => sheet.changedAspects.has(aspect));
  const { editor, lostFormula, cells } = writeCells(change, has("rows", "filter"));
  const { part } = before;
  growDimension(editor, cells);
  if (has("columns")) writeColumns(editor, sheet, styles.recordOf);
  if (has("rows")) writeDefaultHeight(editor, sheet);
  if (has("protection")) writeSheetProtection(editor, sheet);
  if (has("filter")) writeFilter(editor, sheet);
  if (has("tabColor", "pageLayout")) {
    const { fitWide, fitTall } = sheet.pageLayout.zoom;
    writeSheetProperties(editor, has("tabColor") ? sheet.tabColor : null, fitWide !== null || fitTall !== null);
  }
  if (has("pageLayout")) writePageLayout(editor, sheet.pageLayout);
  if (has("view", "freeze")) writeView(editor, sheet, selected ?? workbook.activeSheet === sheet.id);
  else if (selected !== null) writeTabSelected(editor, selected);
  const source: SheetSource = {
    ...before,
    merges: has("merges") ? writeList(editor, MERGES, before.merges, sheet.merges) : before.merges,
    ...(has("validations") ? writeValidations(editor, before, sheet.validations) : {}),
    conditionalFormats: has("conditionalFormats")
      ? writeConditionalFormats(editor, before.conditionalFormats, sheet.conditionalFormats, styles.differentialOf)
      : before.conditionalFormats,
    hyperlinks: has("hyperlinks")
      ? writeHyperlinks(editor, parts, part, before.hyperlinks, sheet.hyperlinks)
      : before.hyperlinks,
    tables: has("tables")
      ? writeTables(editor, parts, part, before.tables, sheet.tables, change.newTableId)
      : before.tables,
    charts: has("charts") ? writeCharts(editor, parts, part, sheet, workbook, before.charts) : before.charts,
  };
  parts.write(part, editor.text());
  return { source, lostFormula };
}

/** One walk over the part: cells are spliced where they stand, the other elements are read for what follows. */
function writeCells(change: SheetChange, rowsChanged: boolean) {
  const { sheet, before, isNew, parts, styles, context } = change;
  const text = parts.text(before.part);
  const scanner = new XmlScanner(text, before.part);
  scanner.next();
  const splices = new Splices(text, mannerOf(scanner.qualifiedName, parts.isStrict));
  const { name, qualifiedName, start, end: contentStart } = scanner;
  const changed = changedCells(sheet, isNew);
  const children: XmlElement[] = [];
  let lostFormula = false;
  for (let token = scanner.next(); !(token === "close" && scanner.depth === 0); token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name !== "sheetData") {
      children.push(readElement(scanner));
      continue;
    }
    const recordOf = styles.recordOf;
    const written = spliceSheetData(scanner, { sheet, splices, changed, rowsChanged, recordOf, context });
    children.push(written.element);
    lostFormula = written.lostFormula;
  }
  const ends = { contentEnd: scanner.start, end: scanner.end };
  const root = {
    name,
    qualifiedName,
    attributes: new Map<string, string>(),
    children,
    text: "",
    start,
    contentStart,
    ...ends,
  };
  return { editor: new PartEditor(splices, root, WORKSHEET_ORDER), lostFormula, cells: blockOf(changed) };
}

function blockOf(cells: ReadonlyMap<number, ReadonlySet<number>>): Box | null {
  let box: Box | null = null;
  for (const [row, columns] of cells) {
    for (const column of columns) {
      const cell = { top: row, left: column, bottom: row, right: column };
      box = box ? union(box, cell) : cell;
    }
  }
  return box;
}

/** The block of used cells that the part names is a hint; it only ever grows here. */
function growDimension(editor: PartEditor, cells: Box | null): void {
  if (!cells) return;
  const before = parseBox(attribute(editor.child("dimension"), "ref"));
  const ref = boxAddress(before ? union(before, cells) : cells);
  if (!before || ref !== boxAddress(before)) editor.put("dimension", tag("dimension", { ref }));
}

function writeDefaultHeight(editor: PartEditor, { defaultRowHeight }: Sheet): void {
  const format = editor.child("sheetFormatPr");
  if (Number(attribute(format, "defaultRowHeight") || 15) === defaultRowHeight && format) return;
  const custom = defaultRowHeight === 15 ? undefined : true;
  editor.setAttributes("sheetFormatPr", { defaultRowHeight, customHeight: custom });
}
