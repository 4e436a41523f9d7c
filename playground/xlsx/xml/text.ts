import { damaged } from "../workbookFileError";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Resolves the five entities of XML itself and character numbers; every other entity is refused. */
export function decodeXml(raw: string, part: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&]{0,12})(;?)/g, (_, name: string, end: string) => {
    const known = end ? (NAMED[name] ?? fromNumber(name)) : undefined;
    if (known === undefined) throw damaged(part, `the unknown entity "&${name.slice(0, 12)}"`);
    return known;
  });
}

function fromNumber(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const FOR_XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters, the two non-characters and halves of surrogate pairs: no XML can hold them. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text or an attribute's value as XML; line breaks and tabs survive in both, and what XML cannot hold is spelt out. */
export function encodeXml(text: string): string {
  return text
    .replace(UNFIT, escaped)
    .replace(/[&<>"]/g, (character) => FOR_XML[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Excel's way to hold what XML cannot, and carriage returns, which XML reads as line feeds: they become `_xHHHH_`, and a
 * text that already looks like that gets its underscore escaped (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
export function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(UNFIT, escaped)
    .replaceAll("\r", "_x000D_");
}

/** The text that `escapeControls` was given. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A cell's text as the content of a `<t>` element: line breaks stand as they are, as Excel writes them. */
export function encodeCellText(text: string): string {
  return encodeXml(escapeControls(text)).replaceAll("&#10;", "\n").replaceAll("&#9;", "\t");
}
