import type { Box, Sheet, Table } from "../../workbook/model";
import { parseBox } from "../../workbook/box";
import { readColumns, readSheetFormat } from "../features/columns";
import { type DifferentialFormat, readConditionalFormats } from "../features/conditionalFormats";
import { readFilter, withFiltering } from "../features/filter";
import { readHyperlink } from "../features/hyperlinks";
import { readPageLayout } from "../features/pageLayout";
import { readSheetProtection } from "../features/protection";
import { tableOf } from "../features/tables";
import { extensionValidations, readValidation } from "../features/validations";
import { readView } from "../features/view";
import type { Package } from "../parts/package";
import { byId } from "../parts/relationships";
import { NAMESPACE } from "../parts/vocabulary";
import type { SheetSource } from "../source";
import { damaged } from "../workbookFileError";
import { XmlScanner } from "../xml/scan";
import { type XmlElement, attribute, child, childrenNamed, parseXml, readElement, relationshipId } from "../xml/tree";
import { readCharts } from "./charts";
import { readColour } from "./colours";
import { type SheetDataContext, readSheetData } from "./sheetData";

export interface SheetContext extends SheetDataContext {
  readonly parts: Package;
  readonly differentialFormats: readonly DifferentialFormat[];
}

/** Fills a sheet from its part, and says what stood there for saving. */
export function readSheet(part: string, relationId: string, sheet: Sheet, context: SheetContext): SheetSource {
  const { elements, formattings } = scanSheet(part, sheet, context);
  const properties = elements.get("sheetPr");
  sheet.tabColor = readColour(child(properties, "tabColor"), context.palette) ?? "";
  readView(elements.get("sheetViews"), sheet);
  readFilter(elements.get("autoFilter"), sheet);
  sheet.protection = readSheetProtection(elements.get("sheetProtection"));
  sheet.pageLayout = readPageLayout(elements);

  const relationships = byId(context.parts.relationships(part));
  const merges = childrenNamed(elements.get("mergeCells"), "mergeCell").map((each) => parseBox(attribute(each, "ref")));
  const validations = childrenNamed(elements.get("dataValidations"), "dataValidation").map(readValidation);
  const extensions = extensionValidations(elements.get("extLst")).map(readValidation);
  const conditionalFormats = formattings.flatMap((each) => readConditionalFormats(each, context.differentialFormats));
  const hyperlinks = childrenNamed(elements.get("hyperlinks"), "hyperlink").map((each) =>
    readHyperlink(each, relationships),
  );
  const tables = childrenNamed(elements.get("tableParts"), "tablePart").map((each) => {
    const id = relationshipId(each);
    const found = relationships.get(id ?? "");
    if (!found) throw damaged(part, "a table without its part");
    return {
      table: tableIn(context.parts, found.target, sheet),
      part: found.target,
      relationId: found.id,
    };
  });
  sheet.merges = present<Box>(merges);
  sheet.validations = [...validations, ...extensions];
  sheet.conditionalFormats = conditionalFormats;
  sheet.hyperlinks = present(hyperlinks);
  sheet.tables = tables.map(({ table }) => table);
  const drawing = elements.get("drawing");
  const drawingId = drawing && relationshipId(drawing);
  const drawn = relationships.get(drawingId ?? "");
  const charts = drawn ? readCharts(context.parts, context.parts.claim(drawn.target), sheet, context.palette) : [];
  sheet.charts = charts.map(({ chart }) => chart);
  const lists = {
    merges,
    validations,
    extensionValidations: extensions,
    conditionalFormats,
    hyperlinks,
    tables,
    charts,
  };
  return { part, relationId, ...lists };
}

function tableIn(parts: Package, part: string, sheet: Sheet): Table {
  const root = parseXml(parts.text(parts.claim(part)), part);
  return withFiltering(tableOf(root, part), child(root, "autoFilter"), sheet);
}

function present<T>(list: readonly (T | null)[]): T[] {
  return list.filter((each) => each !== null);
}

/** One walk over the part: cells go straight into the sheet, everything else is small and becomes a tree. */
function scanSheet(part: string, sheet: Sheet, context: SheetContext) {
  const scanner = new XmlScanner(context.parts.text(part), part);
  scanner.next();
  expectWorksheet(scanner);
  const elements = new Map<string, XmlElement>();
  const formattings: XmlElement[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "sheetData") {
      readColumns(elements.get("cols"), sheet, part);
      readSheetFormat(elements.get("sheetFormatPr"), sheet);
      readSheetData(scanner, sheet, context);
      continue;
    }
    const element = readElement(scanner);
    if (element.name === "conditionalFormatting") formattings.push(element);
    else elements.set(element.name, element);
  }
  return { elements, formattings };
}

function expectWorksheet(scanner: XmlScanner): void {
  const colon = scanner.qualifiedName.indexOf(":");
  const space = scanner.attribute(colon < 0 ? "xmlns" : `xmlns:${scanner.qualifiedName.slice(0, colon)}`);
  if (scanner.name === "worksheet" && (space === NAMESPACE.main || space === NAMESPACE.strictMain)) return;
  throw damaged(scanner.part, `<${scanner.name.slice(0, 40)}> where a worksheet belongs`);
}
