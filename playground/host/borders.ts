/** Borders of a block: its edges lie on the cells at its rim, its inside lines on every cell but the last. */
import type { Border, BorderSide, Box, CellStyle } from "../workbook/model";
import { formatCells } from "../workbook/edits";
import { styleIndexAt } from "../workbook/read";
import { styleAt } from "../workbook/styles";
import { guardSheet } from "./guards";
import type { BorderOfAreas } from "./kinds";
import type { Session } from "./session";
import { uniform } from "./uniform";

export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

/** The cells on which a border lies, and their side. */
function place(box: Box, index: string): { readonly side: BorderSide; readonly cells: Box } | null {
  switch (index) {
    case "EdgeTop":
      return { side: "EdgeTop", cells: { ...box, bottom: box.top } };
    case "EdgeBottom":
      return { side: "EdgeBottom", cells: { ...box, top: box.bottom } };
    case "EdgeLeft":
      return { side: "EdgeLeft", cells: { ...box, right: box.left } };
    case "EdgeRight":
      return { side: "EdgeRight", cells: { ...box, left: box.right } };
    case "InsideVertical":
      return box.left === box.right ? null : { side: "EdgeRight", cells: { ...box, right: box.right - 1 } };
    case "InsideHorizontal":
      return box.top === box.bottom ? null : { side: "EdgeBottom", cells: { ...box, bottom: box.bottom - 1 } };
    case "DiagonalDown":
    case "DiagonalUp":
      return { side: index, cells: box };
    default:
      return null;
  }
}

/** One field of the border; null when the cells differ. */
export function readBorder({ areas, index }: BorderOfAreas, field: keyof Border, { workbook }: Session): string | null {
  const found: string[] = [];
  for (const box of areas.boxes) {
    const at = place(box, index);
    if (!at) continue;
    for (let row = at.cells.top; row <= at.cells.bottom; row++) {
      for (let column = at.cells.left; column <= at.cells.right; column++) {
        const style = styleAt(workbook, styleIndexAt(areas.sheet, row, column));
        found.push((style.borders[at.side] ?? noBorder)[field]);
      }
    }
  }
  return found.length === 0 ? noBorder[field] : uniform(found);
}

/** Sets a part of the border; a colour or weight given to no line makes it a continuous one, as in Excel. */
export function writeBorder({ areas, index }: BorderOfAreas, change: Partial<Border>, { workbook }: Session): void {
  guardSheet(areas.sheet, "allowFormatCells");
  for (const box of areas.boxes) {
    const at = place(box, index);
    if (at) formatCells(workbook, areas.sheet, at.cells, (style) => ({ borders: changed(style, at.side, change) }));
  }
}

function changed(style: CellStyle, side: BorderSide, change: Partial<Border>): CellStyle["borders"] {
  const { [side]: before = noBorder, ...others } = style.borders;
  if (change.style === "None") return others;
  const line = before.style === "None" ? "Continuous" : before.style;
  return { ...others, [side]: { ...before, style: line, ...change } };
}
