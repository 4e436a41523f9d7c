/** The workbook's cell styles by name: Excel's own, those that cells of the file have, and those that the add-in made. */
import { defaultStyle } from "../workbook/create";
import type { CellStyle, Workbook } from "../workbook/model";
import { builtInStyle, builtInStyles, styleName } from "./builtInStyles";
import { kind } from "./kinds";

export interface StyleRef {
  readonly workbook: Workbook;
  /** As Excel.BuiltInStyle has it, else the style's own. */
  readonly name: string;
}

export const styleKinds = {
  styleCollection: kind<Workbook>("StyleCollection"),
  style: kind<StyleRef>("Style"),
} as const;

/** What a style of the add-in's says: its format, and which parts of it are applied. */
export interface MadeStyle {
  format: CellStyle;
  autoIndent: boolean;
  readingOrder: string;
  readonly includes: Map<string, boolean>;
}

const made = new WeakMap<Workbook, Map<string, MadeStyle>>();

/** The stand-in keeps made styles while it runs; a file has those that its cells use. */
export function madeStyles(workbook: Workbook): Map<string, MadeStyle> {
  const styles = made.get(workbook) ?? new Map<string, MadeStyle>();
  made.set(workbook, styles);
  return styles;
}

export function newStyle(name: string): MadeStyle {
  return {
    format: { ...defaultStyle, named: name },
    autoIndent: false,
    readingOrder: "Context",
    includes: new Map(),
  };
}

/** Names in the order of Excel's list: its own first. */
export function styleNames(workbook: Workbook): string[] {
  const ofCells = workbook.styles.map(({ named }) => styleName(named));
  return [...new Set([...builtInStyles, ...ofCells, ...madeStyles(workbook).keys()])];
}

/** The format that a style gives; undefined for a style that there is not. */
export function formatOfStyle(workbook: Workbook, name: string): CellStyle | undefined {
  return (
    madeStyles(workbook).get(name)?.format ??
    builtInStyle(name) ??
    workbook.styles.find(({ named, basedOn }) => basedOn === null && styleName(named) === name)
  );
}
