import { damaged } from "../workbookFileError";

/** A part's text: UTF-8, or UTF-16 with its mark; the two that packages may use. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  try {
    const text = new TextDecoder(wide ?? "utf-8", { fatal: true, ignoreBOM: wide === null }).decode(bytes);
    // The text is only ever written back as UTF-8.
    return wide ? text.replace(/^(<\?xml[^>]{0,100}encoding=["'])[^"']{0,40}/, "$1UTF-8") : text;
  } catch {
    throw damaged(part, "text that is not Unicode");
  }
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
