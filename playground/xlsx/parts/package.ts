import { WorkbookFileError } from "../workbookFileError";
import { decodePart, encodePart } from "../xml/bytes";
import { encodeXml } from "../xml/text";
import { Splices, prefixed } from "../xml/splices";
import { attribute, childrenNamed, parseXml } from "../xml/tree";
import type { ZipEntry } from "../zip/entry";
import { inflate } from "../zip/inflate";
import { zipEntry } from "../zip/writeZip";
import { type Relationship, readRelationships, relationshipsPartOf, relativeTarget } from "./relationships";
import { CONTENT_TYPE, NAMESPACE, inDialect } from "./vocabulary";

const TYPES = "[Content_Types].xml";

/**
 * The parts of an Open XML package. Parts are kept compressed as they were found and are inflated when asked for; only
 * those that are written are compressed anew. Part names compare without case.
 */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(entries: Iterable<ZipEntry>) {
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  /** A package that can be changed while this one stays as it is. */
  copy(): Package {
    return new Package(this.entries.values());
  }

  all(): ZipEntry[] {
    return [...this.entries.values()];
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** Text of a part. Throws WorkbookFileError when it is missing or damaged. */
  text(part: string): string {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) {
      throw new WorkbookFileError(
        `Expected the part ${part} in the workbook; found it missing: get a fresh copy of the file, or open it in Excel and save it again.`,
      );
    }
    return decodePart(inflate(entry), part);
  }

  textIfThere(part: string): string | null {
    return this.has(part) ? this.text(part) : null;
  }

  /** Writes a part; one whose text has not changed keeps its entry. */
  write(part: string, text: string): void {
    const key = part.toLowerCase();
    const name = this.entries.get(key)?.name ?? part;
    if (this.textIfThere(part) !== text) this.entries.set(key, zipEntry(name, encodePart(text)));
  }

  /** Adds a part under a free name made from a pattern ("xl/tables/table#.xml") and returns the name. */
  add(pattern: string, contentType: string | null, text: string): string {
    let index = 1;
    while (this.has(pattern.replace("#", String(index)))) index++;
    const part = pattern.replace("#", String(index));
    this.write(part, text);
    if (contentType !== null) this.setContentType(part, contentType);
    return part;
  }

  /** Removes a part with its relationships and its content type; parts it led to stay unless removed themselves. */
  remove(part: string): void {
    this.entries.delete(part.toLowerCase());
    this.entries.delete(relationshipsPartOf(part).toLowerCase());
    const text = this.text(TYPES);
    const splices = new Splices(text);
    for (const element of childrenNamed(parseXml(text, TYPES), "Override")) {
      if (attribute(element, "PartName").toLowerCase() === `/${part.toLowerCase()}`) splices.remove(element);
    }
    this.write(TYPES, splices.text());
  }

  contentType(part: string): string {
    const root = parseXml(this.text(TYPES), TYPES);
    const name = `/${part.toLowerCase()}`;
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const found =
      childrenNamed(root, "Override").find((each) => attribute(each, "PartName").toLowerCase() === name) ??
      childrenNamed(root, "Default").find((each) => attribute(each, "Extension").toLowerCase() === extension);
    return attribute(found, "ContentType");
  }

  private setContentType(part: string, contentType: string): void {
    if (this.contentType(part) === contentType) return;
    const text = this.text(TYPES);
    const splices = new Splices(text);
    const root = parseXml(text, TYPES);
    const element = `<Override PartName="/${encodeXml(part)}" ContentType="${contentType}"/>`;
    splices.edit(root, {}, prefixed(element, root));
    this.write(TYPES, splices.text());
  }

  relationships(part: string): Relationship[] {
    const text = this.textIfThere(relationshipsPartOf(part));
    return text === null ? [] : readRelationships(text, part);
  }

  /** Adds a relationship to a part (or to an address outside) and returns its id. */
  relate(source: string, type: string, target: string, external = false): string {
    const rels = relationshipsPartOf(source);
    const taken = new Set(this.relationships(source).map((each) => each.id));
    let index = taken.size + 1;
    while (taken.has(`rId${index}`)) index++;
    const text =
      this.textIfThere(rels) ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE.relationships}"/>`;
    const to = external ? target : relativeTarget(source, target);
    const mode = external ? ` TargetMode="External"` : "";
    const splices = new Splices(text);
    const element = `<Relationship Id="rId${index}" Type="${type}" Target="${encodeXml(to)}"${mode}/>`;
    const root = parseXml(text, rels);
    splices.edit(root, {}, prefixed(inDialect(element, this.isStrict), root));
    this.write(rels, splices.text());
    return `rId${index}`;
  }

  unrelate(source: string, id: string): void {
    const rels = relationshipsPartOf(source);
    const text = this.textIfThere(rels);
    if (text === null) return;
    const splices = new Splices(text);
    for (const element of childrenNamed(parseXml(text, rels), "Relationship")) {
      if (attribute(element, "Id") === id) splices.remove(element);
    }
    this.write(rels, splices.text());
  }

  /** True for a workbook in strict Open XML, whose names differ (Excel's "Strict Open XML Spreadsheet"). */
  get isStrict(): boolean {
    return this.relationships("").some((each) => each.type.startsWith("http://purl.oclc.org/ooxml/"));
  }

  /** An empty package. */
  static empty(): Package {
    const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${NAMESPACE.contentTypes}"><Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
    return new Package([zipEntry(TYPES, encodePart(types))]);
  }
}
