import { type Attributes, tag } from "./build";
import { Splices, mannerOf } from "./splices";
import { type XmlElement, child, parseXml } from "./tree";

/**
 * Changes the outermost element's children in a part where the standard prescribes their order. Children that are not
 * asked for stay as they were.
 */
export class PartEditor {
  /** New children by name: put in their places when the text is asked for. */
  private readonly added = new Map<string, string>();

  constructor(
    readonly splices: Splices,
    readonly root: XmlElement,
    private readonly order: readonly string[],
  ) {}

  static of(text: string, part: string, order: readonly string[], strict: boolean): PartEditor {
    const root = parseXml(text, part);
    return new PartEditor(new Splices(text, mannerOf(root.qualifiedName, strict)), root, order);
  }

  child(name: string): XmlElement | undefined {
    return child(this.root, name);
  }

  /** An element's text as it stands in the part. */
  raw(element: XmlElement): string {
    return this.splices.original.slice(element.start, element.end);
  }

  /** Replaces a child, or adds it in its place; "" takes it away. */
  put(name: string, xml: string): void {
    const present = this.child(name);
    if (present) this.splices.replace(present.start, present.end, xml);
    else this.add(name, xml);
  }

  /** Adds behind those of the same name that are there. */
  add(name: string, xml: string): void {
    this.added.set(name, (this.added.get(name) ?? "") + xml);
  }

  /** Sets attributes of a child (undefined removes one), which is made when it is missing. */
  setAttributes(name: string, attributes: Attributes): void {
    const present = this.child(name);
    if (!present) return this.put(name, tag(name, attributes));
    const values = Object.entries(attributes).map(([key, value]): [string, string | null] => [
      key,
      value === undefined ? null : typeof value === "boolean" ? String(Number(value)) : String(value),
    ]);
    this.splices.edit(present, Object.fromEntries(values));
  }

  text(): string {
    for (const name of this.order) {
      const xml = this.added.get(name);
      if (xml) this.insert(name, xml);
    }
    this.added.clear();
    return this.splices.text();
  }

  private insert(name: string, xml: string): void {
    const rank = this.order.indexOf(name);
    const next = this.root.children.find((each) => this.order.indexOf(each.name) > rank);
    if (next) this.splices.insert(next.start, xml);
    else this.splices.edit(this.root, {}, xml);
  }
}
