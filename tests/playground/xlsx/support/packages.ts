import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Parts = Readonly<Record<string, string>>;

/** A zip file of text parts, and of parts given as bytes. */
export function zipOf(parts: Parts, bytes: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync({ ...Object.fromEntries(texts), ...bytes });
}

/** The text of every part of a workbook file. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export interface SmallWorkbook {
  /** Content of `<worksheet>`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Children of `<workbook>` before and after its sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Content of `<sst>`. */
  readonly sharedStrings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  /** Relationships of the first sheet, as `<Relationship>` elements. */
  readonly sheetRelationships?: string;
  /** Further relationships of the workbook. */
  readonly workbookRelationships?: string;
  readonly contentTypes?: string;
  readonly extra?: Parts;
}

export const DEFAULT_STYLES = `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

/** The parts of a small workbook, written by hand as other programs write them. */
export function smallParts(workbook: SmallWorkbook): Record<string, string> {
  const names = Object.keys(workbook.sheets);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const override = (part: string, kind: string) => `<Override PartName="/${part}" ContentType="${KIND}.${kind}+xml"/>`;
  const sheets = names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, workbook.sheets[name]] as const);
  const optional = { ...(workbook.sharedStrings === undefined ? {} : { sharedStrings: workbook.sharedStrings }) };
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${sheets.map(([part]) => override(part, "worksheet")).join("")}${override("xl/styles.xml", "styles")}${optional.sharedStrings === undefined ? "" : override("xl/sharedStrings.xml", "sharedStrings")}${workbook.contentTypes ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.beforeSheets ?? ""}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets>${workbook.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)).join("")}${relation("rId90", "styles", "styles.xml")}${optional.sharedStrings === undefined ? "" : relation("rId91", "sharedStrings", "sharedStrings.xml")}${workbook.workbookRelationships ?? ""}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${workbook.styles ?? DEFAULT_STYLES}</styleSheet>`,
    ...(optional.sharedStrings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${optional.sharedStrings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(([part, content]) => [part, `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`]),
    ),
    ...(workbook.sheetRelationships === undefined
      ? {}
      : {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${workbook.sheetRelationships}</Relationships>`,
        }),
    ...workbook.extra,
  };
}

export function smallWorkbook(workbook: SmallWorkbook): Uint8Array {
  return zipOf(smallParts(workbook));
}

/** One sheet with these rows. */
export function sheetOf(rows: string): Uint8Array {
  return smallWorkbook({ sheets: { One: `<sheetData>${rows}</sheetData>` } });
}

export const SAMPLES = [
  "harborough-2013-14-q2",
  "harborough-2020-21-q1",
  "harborough-2021-22-q1",
  "harborough-2024-25-q1",
  "harborough-all",
] as const;

export function sample(name: (typeof SAMPLES)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../../../samples", `${name}.xlsx`)));
}
