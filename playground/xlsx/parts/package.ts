import { WorkbookFileError, damaged } from "../workbookFileError";
import { decodePart, encodePart } from "../xml/bytes";
import { XML_DECLARATION, tag } from "../xml/build";
import { Splices, mannerOf } from "../xml/splices";
import { type XmlElement, attribute, childrenNamed, parseXml } from "../xml/tree";
import type { ZipEntry } from "../zip/entry";
import { inflate } from "../zip/inflate";
import { zipEntry } from "../zip/writeZip";
import { type Relationship, readRelationships, relationshipsPartOf, relativeTarget } from "./relationships";
import { CONTENT_TYPE, NAMESPACE } from "./vocabulary";

const TYPES = "[Content_Types].xml";
/** Characters of the list of content types: of some 15,000 parts. It is read anew with each part that is added. */
const MOST_TYPES = 2_000_000;
/** Bytes of a part that is read as text: some million cells. As text it may take twice as many, beside the bytes. */
const MOST_TEXT = 128 * 1024 * 1024;

/**
 * The parts of an Open XML package. Parts are kept compressed as they were found and are inflated when asked for; only
 * those that are written are compressed anew, once, at the end. Part names compare without case.
 */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly read = new Set<string>();
  private readonly written = new Map<string, { readonly name: string; readonly text: string }>();

  private readonly claimed = new Set<string>();

  /** @param leftToRead bytes that may be inflated until `endOpening` */
  constructor(
    entries: Iterable<ZipEntry>,
    private leftToRead = Infinity,
  ) {
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  /**
   * The parts of a file that is being opened. A small file that has a large part read for each of a thousand places that
   * refer to it would keep the reader busy for hours: parts are read at most a few times over.
   */
  static opening(entries: readonly ZipEntry[]): Package {
    const all = entries.reduce((sum, { size }) => sum + size, 0);
    return new Package(entries, 4 * all + 65_536);
  }

  /** Inflates what was never read, so that damage anywhere is found on opening. Throws WorkbookFileError. */
  endOpening(): void {
    this.leftToRead = Infinity;
    for (const [key, entry] of this.entries) if (!this.read.has(key)) inflate(entry);
  }

  /** The name of a part that only one place may refer to (a sheet, a table, a chart). Throws WorkbookFileError. */
  claim(part: string): string {
    const key = part.toLowerCase();
    if (this.claimed.has(key)) {
      throw new WorkbookFileError(
        `Expected each sheet, table and chart to have a part of its own; found ${part} used for two: open the file in Excel, let Excel repair it, and save it again.`,
      );
    }
    this.claimed.add(key);
    return part;
  }

  /** A package that can be changed while this one stays as it is. */
  copy(): Package {
    return new Package(this.all());
  }

  /** All parts, with what was written. A part whose text is what it was keeps its very bytes. */
  all(): ZipEntry[] {
    for (const [key, { name, text }] of this.written) {
      const before = this.entries.get(key);
      if (!before || decodePart(inflate(before), name) !== text) {
        this.entries.set(key, zipEntry(before?.name ?? name, encodePart(text)));
      }
    }
    this.written.clear();
    return [...this.entries.values()];
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.entries.has(key) || this.written.has(key);
  }

  /** Text of a part. Throws WorkbookFileError when it is missing or damaged. */
  text(part: string): string {
    const key = part.toLowerCase();
    const written = this.written.get(key);
    if (written) return written.text;
    const entry = this.entries.get(key);
    if (!entry) {
      throw new WorkbookFileError(
        `Expected the part ${part} in the workbook; found it missing: get a fresh copy of the file, or open it in Excel and save it again.`,
      );
    }
    if (entry.size > MOST_TEXT) throw tooLongText(part, entry.size);
    this.read.add(key);
    this.leftToRead -= entry.size;
    if (this.leftToRead < 0) throw readOverAndOver(part);
    return decodePart(inflate(entry), part);
  }

  textIfThere(part: string): string | null {
    return this.has(part) ? this.text(part) : null;
  }

  write(part: string, text: string): void {
    this.written.set(part.toLowerCase(), { name: part, text });
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
    for (const name of [part, relationshipsPartOf(part)]) {
      this.entries.delete(name.toLowerCase());
      this.written.delete(name.toLowerCase());
    }
    this.edit(TYPES, (splices, root) => {
      for (const element of childrenNamed(root, "Override")) {
        if (attribute(element, "PartName").toLowerCase() === `/${part.toLowerCase()}`) splices.remove(element);
      }
    });
  }

  contentType(part: string): string {
    const text = this.text(TYPES);
    if (text.length > MOST_TYPES) throw damaged(TYPES, "a list of content types longer than any of Excel's");
    const root = parseXml(text, TYPES);
    const name = `/${part.toLowerCase()}`;
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const found =
      childrenNamed(root, "Override").find((each) => attribute(each, "PartName").toLowerCase() === name) ??
      childrenNamed(root, "Default").find((each) => attribute(each, "Extension").toLowerCase() === extension);
    return attribute(found, "ContentType");
  }

  private setContentType(part: string, contentType: string): void {
    if (this.contentType(part) === contentType) return;
    this.edit(TYPES, (splices, root) =>
      splices.edit(root, {}, tag("Override", { PartName: `/${part}`, ContentType: contentType })),
    );
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
    if (!this.has(rels)) this.write(rels, `${XML_DECLARATION}<Relationships xmlns="${NAMESPACE.relationships}"/>`);
    const id = `rId${index}`;
    const to = external ? target : relativeTarget(source, target);
    const mode = external ? "External" : undefined;
    const element = tag("Relationship", { Id: id, Type: type, Target: to, TargetMode: mode });
    this.edit(rels, (splices, root) => splices.edit(root, {}, element));
    return id;
  }

  unrelate(source: string, id: string): void {
    this.edit(relationshipsPartOf(source), (splices, root) => {
      for (const element of childrenNamed(root, "Relationship")) {
        if (attribute(element, "Id") === id) splices.remove(element);
      }
    });
  }

  /** Changes a small part in place. */
  private edit(part: string, change: (splices: Splices, root: XmlElement) => void): void {
    const text = this.text(part);
    const root = parseXml(text, part);
    const splices = new Splices(text, mannerOf(root.qualifiedName, this.isStrict));
    change(splices, root);
    this.write(part, splices.text());
  }

  /** Parts that relationships lead to, from the package's root on; in small letters. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const open = [""];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      for (const { target, external } of this.relationships(part)) {
        const key = target.toLowerCase();
        if (external || found.has(key)) continue;
        found.add(key);
        open.push(key);
      }
    }
    return found;
  }

  /** True for a workbook in strict Open XML, whose names differ (Excel's "Strict Open XML Spreadsheet"). */
  get isStrict(): boolean {
    return this.relationships("").some((each) => each.type.startsWith("http://purl.oclc.org/ooxml/"));
  }

  /** An empty package. */
  static empty(): Package {
    const types = `${XML_DECLARATION}<Types xmlns="${NAMESPACE.contentTypes}"><Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
    return new Package([zipEntry(TYPES, encodePart(types))]);
  }
}

function readOverAndOver(part: string): WorkbookFileError {
  return new WorkbookFileError(
    `Expected each part of the workbook to be used once; found ${part} referred to over and over: do not trust this file, and ask for it again from its owner.`,
  );
}

function tooLongText(part: string, size: number): WorkbookFileError {
  return new WorkbookFileError(
    `Expected parts of at most 128 MB; found ${part} with ${Math.ceil(size / 1024 / 1024)} MB: save the sheets you need as a smaller workbook.`,
  );
}
