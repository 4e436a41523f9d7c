/** JSON in a custom XML part: one element of our own namespace with nothing but a text in it. */

/** No XML can hold them, or a program on the way may change them; in JSON they stand in strings alone. */
const DELICATE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

export function xmlOf(root: string, namespace: string, json: string): string {
  const text = json
    .replace(DELICATE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<${root} xmlns="${namespace}">${text}</${root}>`;
}

/** The text in a part; null where its root is another or has none. */
export function textIn(root: string, xml: string): string | null {
  const start = xml.indexOf(">", xml.indexOf(`<${root}`));
  const end = xml.lastIndexOf(`</${root}`);
  return start < 0 || end < start ? null : xml.slice(start + 1, end).replace(REFERENCE, characterOf);
}

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function characterOf(asWritten: string, hex: string | undefined, decimal: string | undefined, name = ""): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (Number.isNaN(code)) return NAMED[name] ?? asWritten;
  return code > 0x10ffff ? asWritten : String.fromCodePoint(code);
}
