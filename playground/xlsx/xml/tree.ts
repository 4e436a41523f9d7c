import { XmlScanner } from "./scan";

/** An element of a small part, with its offsets in the text, so that it can be replaced there and nowhere else. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** "x:row" in `<x:row>`. */
  readonly qualifiedName: string;
  /** By full name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Own text, joined. */
  readonly text: string;
  /** Offsets: of "<", behind the opening tag's ">", of the closing tag's "<" (equal to `end` if it closes itself), behind the last ">". */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** The whole of a small part as a tree. Throws WorkbookFileError when it is not well-formed. */
export function parseXml(text: string, part: string): XmlElement {
  const scanner = new XmlScanner(text, part);
  scanner.next();
  const root = readElement(scanner);
  scanner.next();
  return root;
}

/** The element whose opening tag the scanner stands on; afterwards it stands on the closing one. */
export function readElement(scanner: XmlScanner): XmlElement {
  const root = begin(scanner);
  const open = [root];
  for (let current: Growing | undefined = root; current; current = open.at(-1)) {
    const token = scanner.next();
    if (token === "text") current.text += scanner.content();
    else if (token === "open") {
      const child = begin(scanner);
      current.children.push(child);
      open.push(child);
    } else {
      current.contentEnd = scanner.start;
      current.end = scanner.end;
      open.pop();
    }
  }
  return root;
}

function begin(scanner: XmlScanner): Growing {
  const { name, qualifiedName, start, end } = scanner;
  return {
    name,
    qualifiedName,
    attributes: scanner.allAttributes(),
    children: [],
    text: "",
    start,
    contentStart: end,
    contentEnd: end,
    end,
  };
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** Attribute by name, "" when absent. */
export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? "";
}

/** XML's four ways to write a truth value; `otherwise` when the attribute is absent. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A number, or `otherwise` when absent or none. */
export function number(element: XmlElement | undefined, name: string, otherwise: number): number {
  const value = element?.attributes.get(name);
  const parsed = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(parsed) ? parsed : otherwise;
}

/** The relationship that an element points to: its attribute "id" of whatever prefix. */
export function relationshipId(element: XmlElement): string | null {
  for (const [name, value] of element.attributes) if (name.endsWith(":id")) return value;
  return null;
}
