import { emptyWorkbook, newSheet } from "../workbook/create";
import type { Sheet, Workbook } from "../workbook/model";
import { readDifferentialFormats } from "./features/conditionalFormats";
import { readPrintNames } from "./features/printNames";
import type { Package } from "./parts/package";
import { readPalette } from "./read/colours";
import { openPackage } from "./read/openPackage";
import { readSharedStrings } from "./read/sharedStrings";
import { readSheet } from "./read/sheet";
import { readStyles } from "./read/styles";
import { isBuiltInName, readNames, readSheetEntries, toDefinedName } from "./read/workbookPart";
import { type SheetSource, setSource } from "./source";
import { WorkbookFileError } from "./workbookFileError";
import { child, flag, number, parseXml } from "./xml/tree";

/**
 * The workbook in an .xlsx file. What the model does not hold stays behind in `source` and comes back on saving.
 * Throws WorkbookFileError with one plain sentence when the file cannot be used.
 */
export function openWorkbook(bytes: Uint8Array, name: string): Workbook {
  const { parts, workbookPart } = openPackage(bytes);
  const root = parseXml(parts.text(workbookPart), workbookPart);
  const relationships = parts.relationships(workbookPart);
  const partOf = (kind: string) => relationships.find((each) => each.kind === kind && !each.external)?.target;
  const workbook = emptyWorkbook(name, flag(child(root, "workbookPr"), "date1904"));
  workbook.structureProtected = flag(child(root, "workbookProtection"), "lockStructure");

  const stylesPart = partOf("styles");
  const stylesRoot = stylesPart === undefined ? undefined : parseXml(parts.text(stylesPart), stylesPart);
  const themePart = partOf("theme");
  const palette = readPalette(themePart === undefined ? null : parts.text(themePart), themePart ?? "", stylesRoot);
  const { styles, quotePrefixes } = readStyles(stylesRoot, palette);
  workbook.styles.length = 0;
  for (const style of styles) workbook.styles.push(style);

  const stringsPart = partOf("sharedStrings");
  const context = {
    parts,
    palette,
    quotePrefixes,
    styleCount: styles.length,
    date1904: workbook.date1904,
    sharedStrings: stringsPart === undefined ? [] : readSharedStrings(parts.text(stringsPart), stringsPart, palette),
    differentialFormats: readDifferentialFormats(stylesRoot, palette),
  };
  const sources = new Map<string, SheetSource>();
  /** Worksheets by their place among all sheets; null for a chart sheet. */
  const byPlace: (Sheet | null)[] = readSheetEntries(root, relationships).map((entry) => {
    if (entry.part === null) return null;
    const sheet = newSheet(workbook, entry.name);
    sheet.visibility = entry.visibility;
    sources.set(sheet.id, readSheet(entry.part, entry.relationId, sheet, context));
    workbook.sheets.push(sheet);
    return sheet;
  });
  const first = workbook.sheets[0];
  if (!first) {
    throw new WorkbookFileError(
      "Expected a workbook with at least one worksheet; found none: choose a workbook that has one.",
    );
  }
  const active = number(child(child(root, "bookViews"), "workbookView"), "activeTab", 0);
  workbook.activeSheet = (
    byPlace[active] ??
    workbook.sheets.find((sheet) => sheet.visibility === "Visible") ??
    first
  ).id;
  const names = readNames(root);
  readPrintNames(names, byPlace);
  workbook.names = names
    .filter((entry) => !isBuiltInName(entry.name))
    .map((entry) => toDefinedName(entry, entry.sheet === null ? null : (byPlace[entry.sheet]?.id ?? null)));
  readProperties(parts, workbook);
  setSource(workbook, { parts, workbookPart, sheets: sources, styles: savedStyles(quotePrefixes) });
  return workbook;
}

function savedStyles(quotePrefixes: readonly boolean[]) {
  const plain = new Map<number, number>();
  const quoted = new Map<number, number>();
  quotePrefixes.forEach((quote, index) => (quote ? quoted : plain).set(index, index));
  return { plain, quoted };
}

function readProperties(parts: Package, workbook: Workbook): void {
  const { properties } = workbook;
  for (const { kind, target } of parts.relationships("")) {
    if (kind !== "core-properties" && kind !== "extended-properties") continue;
    const root = parseXml(parts.text(target), target);
    const text = (name: string) => child(root, name)?.text ?? "";
    if (kind === "core-properties") {
      properties.title = text("title");
      properties.subject = text("subject");
      properties.author = text("creator");
      properties.keywords = text("keywords");
      properties.comments = text("description");
      properties.category = text("category");
      properties.lastAuthor = text("lastModifiedBy");
    } else {
      properties.company = text("Company");
      properties.manager = text("Manager");
    }
  }
}
