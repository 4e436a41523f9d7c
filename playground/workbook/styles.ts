/** Interned formats: a cell holds an index into `Workbook.styles`, and equal formats share one. */
import type { BorderSide, CellStyle, Workbook } from "./model";

const sides: readonly BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"];
const indexes = new WeakMap<Workbook, { readonly byKey: Map<string, number>; counted: number }>();

/** Two styles with one key look the same and are saved from the same record. */
function key(style: CellStyle): string {
  const { font, borders } = style;
  return JSON.stringify([
    style.numberFormat,
    style.fill,
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    [style.horizontal, style.vertical, style.wrap, style.indent, style.rotation, style.shrink],
    sides.map((side) => borders[side] && [borders[side].style, borders[side].weight, borders[side].color]),
    [style.locked, style.formulaHidden, style.named, style.basedOn],
  ]);
}

function indexOf(workbook: Workbook): Map<string, number> {
  const index = indexes.get(workbook) ?? { byKey: new Map<string, number>(), counted: 0 };
  indexes.set(workbook, index);
  for (; index.counted < workbook.styles.length; index.counted++) {
    const style = workbook.styles[index.counted];
    if (style && !index.byKey.has(key(style))) index.byKey.set(key(style), index.counted);
  }
  return index.byKey;
}

/** Index of this style, added when new. */
export function internStyle(workbook: Workbook, style: CellStyle): number {
  const byKey = indexOf(workbook);
  const known = byKey.get(key(style));
  if (known !== undefined) return known;
  workbook.styles.push(style);
  workbook.changedAspects.add("styles");
  byKey.set(key(style), workbook.styles.length - 1);
  return workbook.styles.length - 1;
}

export function styleAt(workbook: Workbook, index: number): CellStyle {
  const style = workbook.styles[index] ?? workbook.styles[0];
  if (!style) throw new Error(`Expected style ${index}; found a workbook without styles.`);
  return style;
}

/**
 * Index of the style `index` with `patch` applied. It remembers the style of the file that it comes from;
 * a change that ends where the file began gives back the file's own style.
 */
export function restyle(workbook: Workbook, index: number, patch: Partial<CellStyle>): number {
  const known = restylings.get(workbook) ?? new Map<string, number>();
  restylings.set(workbook, known);
  const change = `${index} ${JSON.stringify(patch)}`;
  const result = known.get(change) ?? restyled(workbook, index, patch);
  known.set(change, result);
  return result;
}

/** What came of each change before: a block of cells asks for the same one over and over. Styles only ever get more. */
const restylings = new WeakMap<Workbook, Map<string, number>>();

function restyled(workbook: Workbook, index: number, patch: Partial<CellStyle>): number {
  const from = styleAt(workbook, index);
  const root = from.basedOn ?? index;
  const changed: CellStyle = { ...from, ...patch, basedOn: root };
  const original = styleAt(workbook, root);
  if (key({ ...changed, basedOn: original.basedOn }) === key(original)) return root;
  return internStyle(workbook, changed);
}
