/**
 * Blocks of cells as text, as Excel puts them on the clipboard: tabs between columns, line breaks between rows,
 * a text with either (or that begins with a quotation mark) in quotation marks.
 */
import type { Box } from "../../workbook/model";

/** A text is not pasted into more cells than this. */
export const mostFilled = 10_000;

export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of texts. A break at the very end ends the last row and starts none. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    row.push(field.text);
    at = field.end;
    if (text[at] === "\t") {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** One text pasted into a block fills it, as in Excel; whole rows and columns get it once. */
export function filling(rows: string[][], { top, left, bottom, right }: Box): string[][] {
  const [height, width] = [bottom - top + 1, right - left + 1];
  const [text] = rows[0] ?? [];
  if (text === undefined || rows.length > 1 || (rows[0]?.length ?? 0) > 1 || height * width > mostFilled) return rows;
  return Array.from({ length: height }, () => Array.from({ length: width }, () => text));
}

interface Field {
  readonly text: string;
  /** Where the tab, the line break or the end of the text stands. */
  readonly end: number;
}

function plainField(text: string, start: number): Field {
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && text[end] !== "\r") end++;
  return { text: text.slice(start, end), end };
}

/** A quotation mark that nothing closes, or with text after it, is a plain character. */
function quotedField(text: string, start: number): Field {
  let content = "";
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return plainField(text, start);
    content += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') break;
    content += '"';
    at++;
  }
  const next = text[at];
  if (next !== undefined && next !== "\t" && next !== "\n" && next !== "\r") return plainField(text, start);
  return { text: content, end: at };
}
