import type { Cell, Scalar, TextRun } from "../../workbook/model";
import { type Attributes, tag } from "../xml/build";
import { encodeCellText, encodeXml, escapeControls } from "../xml/text";
import { runFontXml } from "./fontXml";

/** What follows a cell's opening tag, and the type that the tag must name (undefined: a number, or nothing). */
export interface CellBody {
  readonly type: string | undefined;
  readonly xml: string;
}

/**
 * Value of a cell. Text is written into the cell itself (an inline string), so that the workbook's shared texts are
 * never touched; `formula` is the `<f>` element of a cell that has one.
 */
export function cellBody(cell: Cell, formula: string): CellBody {
  const { value, runs } = cell;
  if (value === undefined) return { type: undefined, xml: formula };
  if (typeof value === "string" && formula === "")
    return { type: "inlineStr", xml: `<is>${textXml(value, runs)}</is>` };
  return { type: typeOf(value), xml: `${formula}<v>${valueText(value)}</v>` };
}

function typeOf(value: Scalar): string | undefined {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "b";
  return typeof value === "number" ? undefined : "e";
}

function valueText(value: Scalar): string {
  if (typeof value === "string") return encodeCellText(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(value) : encodeXml(value.error);
}

/** A formula of the cell's own; an array's has attributes. */
export function formulaXml(formula: string, attributes: Attributes = {}): string {
  return tag("f", attributes, encodeXml(escapeControls(formula.slice(1))).replaceAll("&#10;", "\n"));
}

function textXml(text: string, runs: readonly TextRun[] | undefined): string {
  if (!runs) return plainXml(text);
  return runs.map((run) => tag("r", {}, run.font ? runFontXml(run.font) : "", plainXml(run.text))).join("");
}

/** Without the mark, spaces at the ends and line breaks would be lost. */
function plainXml(text: string): string {
  const kept = /^\s|\s$|[\n\t]| {2}/.test(text);
  return tag("t", kept ? { "xml:space": "preserve" } : {}, encodeCellText(text));
}
