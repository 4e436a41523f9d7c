/** Excel's own cell styles, as `Range.style` names them (Excel.BuiltInStyle). Looks of a new workbook's Office theme. */
import { defaultStyle } from "../workbook/create";
import type { CellStyle } from "../workbook/model";

const styles: Readonly<Record<string, CellStyle>> = {
  Normal: defaultStyle,
  Heading1: {
    ...defaultStyle,
    font: { ...defaultStyle.font, size: 15, bold: true, color: "#44546A" },
    borders: { EdgeBottom: { style: "Continuous", weight: "Thick", color: "#4472C4" } },
    named: "Heading 1",
  },
  Heading2: {
    ...defaultStyle,
    font: { ...defaultStyle.font, size: 13, bold: true, color: "#44546A" },
    borders: { EdgeBottom: { style: "Continuous", weight: "Thick", color: "#A1B8E1" } },
    named: "Heading 2",
  },
  Good: { ...defaultStyle, fill: "#C6EFCE", font: { ...defaultStyle.font, color: "#006100" }, named: "Good" },
  Bad: { ...defaultStyle, fill: "#FFC7CE", font: { ...defaultStyle.font, color: "#9C0006" }, named: "Bad" },
  Neutral: { ...defaultStyle, fill: "#FFEB9C", font: { ...defaultStyle.font, color: "#9C5700" }, named: "Neutral" },
};

/** Those that the stand-in knows, by their names in Excel.BuiltInStyle. */
export const builtInStyles: readonly string[] = Object.keys(styles);

/** undefined for a style that the stand-in does not know. */
export function builtInStyle(name: string): CellStyle | undefined {
  return Object.hasOwn(styles, name) ? styles[name] : undefined;
}

/** What `Range.style` gives: the name in Excel.BuiltInStyle, of another style its own name. */
export function styleName(named: string): string {
  return Object.entries(styles).find(([, style]) => style.named === named)?.[0] ?? named;
}
