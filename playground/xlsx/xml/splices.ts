import { inDialect } from "../parts/vocabulary";
import type { XmlElement } from "./tree";
import { encodeXml } from "./text";

/** How a part writes what we write plainly: with a prefix (`<x:row>`), with the names of strict Open XML. */
export interface Manner {
  readonly prefix: string;
  readonly strict: boolean;
}

export function mannerOf(rootName: string, strict: boolean): Manner {
  return { prefix: rootName.slice(0, rootName.indexOf(":") + 1), strict };
}

/** Changes to a text, collected by their offsets and made at once; what lies between stays as it was. */
export class Splices {
  private readonly changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(
    readonly original: string,
    private readonly manner: Manner,
  ) {}

  replace(from: number, to: number, xml: string): void {
    if (from === to && xml === "") return;
    const text = this.inManner(xml);
    if (this.original.slice(from, to) !== text) this.changes.push({ from, to, text });
  }

  insert(at: number, xml: string): void {
    this.replace(at, at, xml);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Sets (string) or removes (null) attributes of an element's opening tag, and appends to its content. */
  edit(element: XmlElement, attributes: Readonly<Record<string, string | null>>, appended = ""): void {
    const tag = withAttributes(this.original.slice(element.start, element.contentStart), attributes);
    if (appended !== "" && element.contentStart === element.end) {
      const opened = `${tag.slice(0, -2).trimEnd()}>`;
      return this.replace(element.start, element.end, `${opened}${appended}</${element.qualifiedName}>`);
    }
    this.replace(element.start, element.contentStart, tag);
    this.insert(element.contentEnd, appended);
  }

  /** Changes at one place come out in the order in which they were asked for. */
  text(): string {
    const sorted = this.changes.map((change, order) => ({ ...change, order }));
    sorted.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of sorted) {
      pieces.push(this.original.slice(at, from), text);
      at = Math.max(at, to);
    }
    pieces.push(this.original.slice(at));
    return pieces.join("");
  }

  /** Elements that have a prefix already keep it: what is copied from the part itself does not change. */
  private inManner(xml: string): string {
    const { prefix, strict } = this.manner;
    const named = prefix === "" ? xml : xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
    return inDialect(named, strict);
  }
}

/** An opening tag with attributes set (string) or removed (null); the others keep their place and writing. */
export function withAttributes(tag: string, values: Readonly<Record<string, string | null>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(values)) {
    const found = findAttribute(result, name);
    if (found && value === null) result = result.slice(0, found.from).trimEnd() + result.slice(found.to);
    else if (found && value !== null) {
      result = `${result.slice(0, found.from)}${name}="${encodeXml(value)}"${result.slice(found.to)}`;
    } else if (value !== null) {
      const end = result.endsWith("/>") ? result.length - 2 : result.length - 1;
      result = `${result.slice(0, end).trimEnd()} ${name}="${encodeXml(value)}"${result.slice(end)}`;
    }
  }
  return result;
}

/** Where an attribute stands in an opening tag, with its name and quotes. */
function findAttribute(tag: string, name: string): { readonly from: number; readonly to: number } | null {
  let from = tag.search(/\s/);
  while (from >= 0) {
    const equals = tag.indexOf("=", from);
    if (equals < 0) return null;
    const written = tag.slice(from, equals);
    const value = tag.slice(equals + 1).trimStart();
    const open = tag.length - value.length;
    const close = tag.indexOf(value.charAt(0), open + 1) + 1;
    if (close === 0) return null;
    if (written.trim() === name) return { from: equals - written.trimStart().length, to: close };
    from = close;
  }
  return null;
}
