import type { CellStyle } from "../../workbook/model";
import { defaultFont, defaultStyle } from "../../workbook/create";
import { WorkbookFileError } from "../workbookFileError";
import { type XmlElement, attribute, child, flag, number } from "../xml/tree";
import { readBorders } from "./borders";
import { type Palette, readColour } from "./colours";
import { readFont } from "./fonts";
import { builtInFormat } from "./numberFormats";

export interface ReadStyles {
  /** Style n is the file's cell format n. */
  readonly styles: readonly CellStyle[];
  /** Whether cell format n makes text of what it holds (a leading apostrophe was typed). */
  readonly quotePrefixes: readonly boolean[];
}

/** Excel's own limit (64,000 and its built-in ones, "Excel specifications and limits"). */
const MOST_FORMATS = 65_490;

/** All cell formats of the styles part. Throws WorkbookFileError where there are more than Excel takes. */
export function readStyles(root: XmlElement | undefined, palette: Palette): ReadStyles {
  const formats = new Map(
    (child(root, "numFmts")?.children ?? []).map((each) => [
      number(each, "numFmtId", -1),
      attribute(each, "formatCode"),
    ]),
  );
  const fonts = (child(root, "fonts")?.children ?? []).map((each) => ({ ...defaultFont, ...readFont(each, palette) }));
  const fills = (child(root, "fills")?.children ?? []).map((each) => readFill(each, palette));
  const borders = (child(root, "borders")?.children ?? []).map((each) => readBorders(each, palette));
  const names = new Map(
    (child(root, "cellStyles")?.children ?? []).map((each) => [number(each, "xfId", -1), attribute(each, "name")]),
  );
  const records = child(root, "cellXfs")?.children ?? [];
  if (records.length > MOST_FORMATS) {
    throw new WorkbookFileError(
      `Expected at most ${MOST_FORMATS.toLocaleString("en-GB")} cell formats, as Excel takes; found ${records.length.toLocaleString("en-GB")}: get a fresh copy of the file.`,
    );
  }
  const styles = records.map((record): CellStyle => {
    const format = number(record, "numFmtId", 0);
    return {
      numberFormat: formats.get(format) ?? builtInFormat(format),
      fill: fills[number(record, "fillId", 0)] ?? null,
      font: fonts[number(record, "fontId", 0)] ?? defaultFont,
      borders: borders[number(record, "borderId", 0)] ?? {},
      ...readAlignment(child(record, "alignment")),
      locked: flag(child(record, "protection"), "locked", true),
      formulaHidden: flag(child(record, "protection"), "hidden"),
      named: names.get(number(record, "xfId", 0)) ?? "Normal",
      basedOn: null,
    };
  });
  if (styles.length === 0) return { styles: [defaultStyle], quotePrefixes: [false] };
  return { styles, quotePrefixes: records.map((record) => flag(record, "quotePrefix")) };
}

/** A solid fill's colour; of a pattern the colour behind it. */
function readFill(element: XmlElement, palette: Palette): string | null {
  const pattern = child(element, "patternFill");
  const type = attribute(pattern, "patternType");
  if (type === "" || type === "none") return null;
  return readColour(child(pattern, type === "solid" ? "fgColor" : "bgColor"), palette);
}

/** File words and Excel's for one list: the first letter's case is all that differs, but for one. */
const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function readAlignment(element: XmlElement | undefined) {
  return {
    horizontal: HORIZONTAL[attribute(element, "horizontal")] ?? "General",
    vertical: VERTICAL[attribute(element, "vertical")] ?? "Bottom",
    wrap: flag(element, "wrapText"),
    indent: number(element, "indent", 0),
    rotation: rotationFromFile(number(element, "textRotation", 0)),
    shrink: flag(element, "shrinkToFit"),
  };
}

/** A file counts 91 to 180 for one to ninety degrees downwards; Excel says -1 to -90. 255 is text set letter under letter. */
function rotationFromFile(value: number): number {
  return value > 90 && value <= 180 ? 90 - value : value === 255 ? 180 : value;
}
