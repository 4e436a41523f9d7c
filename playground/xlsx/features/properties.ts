import type { DocumentProperties, Workbook } from "../../workbook/model";
import type { Package } from "../parts/package";
import { CONTENT_TYPE, RELATION } from "../parts/vocabulary";
import { XML_DECLARATION, tag } from "../xml/build";
import { Splices, mannerOf } from "../xml/splices";
import { encodeXml } from "../xml/text";
import { child, parseXml } from "../xml/tree";

/** Elements of the two parts that hold the document's properties. */
const CORE: readonly (readonly [string, keyof DocumentProperties])[] = [
  ["dc:title", "title"],
  ["dc:subject", "subject"],
  ["dc:creator", "author"],
  ["cp:keywords", "keywords"],
  ["dc:description", "comments"],
  ["cp:category", "category"],
  ["cp:lastModifiedBy", "lastAuthor"],
];
const EXTENDED: readonly (readonly [string, keyof DocumentProperties])[] = [
  ["Company", "company"],
  ["Manager", "manager"],
];

const SPACES: Readonly<Record<string, string>> = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};
const EXTENDED_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

const local = (name: string) => name.slice(name.indexOf(":") + 1);

function partOf(parts: Package, kind: string): string | null {
  return parts.relationships("").find((each) => each.kind === kind && !each.external)?.target ?? null;
}

export function readProperties(parts: Package, workbook: Workbook): void {
  for (const [kind, elements] of [
    ["core-properties", CORE],
    ["extended-properties", EXTENDED],
  ] as const) {
    const part = partOf(parts, kind);
    const root = part === null ? undefined : parseXml(parts.text(part), part);
    for (const [name, key] of elements) workbook.properties[key] = child(root, local(name))?.text ?? "";
  }
}

/** Writes the properties that differ; a part that is missing is made once it has something to say. */
export function writeProperties(parts: Package, workbook: Workbook): void {
  const core = partOf(parts, "core-properties");
  const hasCore = CORE.some(([, key]) => workbook.properties[key] !== "");
  if (core !== null) writePart(parts, core, CORE, workbook);
  else if (hasCore) {
    const part = parts.add(
      "docProps/core.xml",
      CONTENT_TYPE.coreProperties,
      XML_DECLARATION + tag("cp:coreProperties", SPACES),
    );
    parts.relate("", RELATION.coreProperties, part);
    writePart(parts, part, CORE, workbook);
  }
  const extended = partOf(parts, "extended-properties");
  const hasExtended = EXTENDED.some(([, key]) => workbook.properties[key] !== "");
  if (extended !== null) writePart(parts, extended, EXTENDED, workbook);
  else if (hasExtended) {
    const empty = XML_DECLARATION + tag("Properties", { xmlns: EXTENDED_SPACE });
    const part = parts.add("docProps/app.xml", CONTENT_TYPE.extendedProperties, empty);
    parts.relate("", RELATION.extendedProperties, part);
    writePart(parts, part, EXTENDED, workbook);
  }
}

function writePart(parts: Package, part: string, elements: typeof CORE, workbook: Workbook): void {
  const text = parts.text(part);
  const root = parseXml(text, part);
  const splices = new Splices(text, mannerOf(root.qualifiedName, parts.isStrict));
  let added = "";
  for (const [name, key] of elements) {
    const value = workbook.properties[key];
    const element = child(root, local(name));
    if ((element?.text ?? "") === value) continue;
    const spaces = name.includes(":")
      ? Object.fromEntries(Object.entries(SPACES).filter(([each]) => each === `xmlns:${name.split(":")[0] ?? ""}`))
      : {};
    const xml = tag(name, spaces, encodeXml(value));
    if (element) splices.replace(element.start, element.end, value === "" ? "" : xml);
    else added += xml;
  }
  splices.edit(root, {}, added);
  parts.write(part, splices.text());
}

/** The part lists the sheets' names for people who browse files; a list that is out of date is worse than none. */
export function forgetSheetNames(parts: Package): void {
  const part = partOf(parts, "extended-properties");
  if (part === null) return;
  const text = parts.text(part);
  const root = parseXml(text, part);
  const splices = new Splices(text, mannerOf("", parts.isStrict));
  for (const name of ["HeadingPairs", "TitlesOfParts"]) {
    const element = child(root, name);
    if (element) splices.remove(element);
  }
  parts.write(part, splices.text());
}
