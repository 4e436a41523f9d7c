import { newGuid } from "../../workbook/create";
import type { CustomXmlPart, Workbook } from "../../workbook/model";
import type { Package } from "../parts/package";
import { CONTENT_TYPE, RELATION } from "../parts/vocabulary";
import { damaged } from "../workbookFileError";
import { XML_DECLARATION, tag } from "../xml/build";
import { encodeXml } from "../xml/text";
import { attribute, parseXml } from "../xml/tree";

/** A custom XML part as it stands in the file. */
export interface SavedCustomXml {
  readonly part: string;
  readonly xml: string;
}

const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** All custom XML parts of the workbook by their id; a part without one gets one for this opening. */
export function readCustomXml(parts: Package, workbookPart: string): Map<string, SavedCustomXml> {
  const found = new Map<string, SavedCustomXml>();
  for (const { kind, target, external } of parts.relationships(workbookPart)) {
    if (kind !== "customXml" || external) continue;
    const properties = parts.relationships(target).find((each) => each.kind === "customXmlProps");
    const root = properties && parseXml(parts.text(properties.target), properties.target);
    const id = root && [...root.attributes].find(([name]) => name.endsWith("itemID"))?.[1];
    found.set(id ?? newGuid(), { part: target, xml: parts.text(target).replace(/^\ufeff/, "") });
  }
  return found;
}

/** Brings the file's custom XML parts to those of the model and of the settings. Answers what now stands in it. */
export function writeCustomXml(
  parts: Package,
  workbookPart: string,
  before: ReadonlyMap<string, SavedCustomXml>,
  now: readonly CustomXmlPart[],
): Map<string, SavedCustomXml> {
  const saved = new Map<string, SavedCustomXml>();
  for (const { id, xml } of now) {
    const known = before.get(id);
    if (known && known.xml !== xml) parts.write(known.part, xml);
    saved.set(id, { part: known?.part ?? addCustomXml(parts, workbookPart, id, xml), xml });
  }
  const gone = [...before].filter(([id]) => !saved.has(id)).map(([, { part }]) => part);
  for (const { id, target } of parts.relationships(workbookPart)) {
    if (gone.includes(target)) parts.unrelate(workbookPart, id);
  }
  return saved;
}

function addCustomXml(parts: Package, workbookPart: string, id: string, xml: string): string {
  const part = parts.add("customXml/item#.xml", null, xml);
  const properties = tag("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": PROPERTIES_NAMESPACE }, "<ds:schemaRefs/>");
  const type = CONTENT_TYPE.customXmlProperties;
  const propertiesPart = parts.add("customXml/itemProps#.xml", type, XML_DECLARATION + properties);
  parts.relate(part, RELATION.customXmlProperties, propertiesPart);
  parts.relate(workbookPart, RELATION.customXml, part);
  return part;
}

/** The stand-in's own part for `workbook.settings`: Excel keeps those with the task pane of one installation. */
const SETTINGS_NAMESPACE = "urn:key-activity-tracker:playground:settings";

/** Splits the file's parts into the add-in's and the settings' own, which nobody else sees. */
export function takeSettings(workbook: Workbook, saved: ReadonlyMap<string, SavedCustomXml>): void {
  for (const [id, { part, xml }] of saved) {
    if (!xml.includes(SETTINGS_NAMESPACE)) {
      workbook.customXml.push({ id, xml });
      continue;
    }
    for (const setting of parseXml(xml, part).children) {
      workbook.settings.set(attribute(setting, "key"), parseJson(setting.text, part));
    }
  }
}

/** The settings as a part of their own; none without settings. */
export function settingsPart(workbook: Workbook, saved: ReadonlyMap<string, SavedCustomXml>): CustomXmlPart[] {
  if (workbook.settings.size === 0) return [];
  const known = [...saved].find(([, { xml }]) => xml.includes(SETTINGS_NAMESPACE));
  const settings = [...workbook.settings].map(([key, value]) =>
    tag("setting", { key }, encodeXml(JSON.stringify(value ?? null))),
  );
  return [
    { id: known?.[0] ?? newGuid(), xml: XML_DECLARATION + tag("settings", { xmlns: SETTINGS_NAMESPACE }, ...settings) },
  ];
}

function parseJson(text: string, part: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(part, "a setting that is not JSON");
  }
}
