import type { TextRun } from "../../workbook/model";
import { XmlScanner } from "../xml/scan";
import { unescapeControls } from "../xml/text";
import { type XmlElement, child, readElement } from "../xml/tree";
import type { Palette } from "./colours";
import { runFont } from "./fonts";

/** A text, and its runs where its formatting is mixed. */
export type CellText = string | { readonly text: string; readonly runs: readonly TextRun[] };

/** The workbook's shared texts, by their number. */
export function readSharedStrings(text: string, part: string, palette: Palette): CellText[] {
  const scanner = new XmlScanner(text, part);
  const texts: CellText[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.name === "si" && scanner.depth === 2)
      texts.push(readSharedString(scanner, palette));
  }
  return texts;
}

/** Nearly all are `<si><t>…</t></si>`: read without a tree. The scanner stands on `<si>` and is left on `</si>`. */
function readSharedString(scanner: XmlScanner, palette: Palette): CellText {
  let text = "";
  const runs: TextRun[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === "close") break;
    if (token !== "open") continue;
    if (scanner.name === "t") text += unescapeControls(plainText(scanner));
    else {
      const element = readElement(scanner);
      if (element.name !== "r") continue;
      const run = readRun(element, palette);
      text += run.text;
      runs.push(run);
    }
  }
  return runs.some((run) => run.font) ? { text, runs } : text;
}

/** Text up to the end of the element that the scanner stands on. */
export function plainText(scanner: XmlScanner): string {
  const { depth } = scanner;
  let text = "";
  for (let token = scanner.next(); !(token === "close" && scanner.depth < depth); token = scanner.next()) {
    if (token === "text" && scanner.depth === depth) text += scanner.content();
  }
  return text;
}

function readRun(element: XmlElement, palette: Palette): TextRun {
  const text = unescapeControls(child(element, "t")?.text ?? "");
  const font = runFont(element, palette);
  return font ? { text, font } : { text };
}

/** Text of an inline string `<is>`; phonetic readings are no part of it. */
export function readInlineString(element: XmlElement, palette: Palette): CellText {
  const plain = unescapeControls(child(element, "t")?.text ?? "");
  const runs = element.children.filter((each) => each.name === "r").map((each) => readRun(each, palette));
  const text = plain + runs.map((run) => run.text).join("");
  return runs.some((run) => run.font) ? { text, runs } : text;
}
