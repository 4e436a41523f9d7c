import { lastColumn, lastRow } from "../../workbook/box";
import type { PageLayout } from "../../workbook/model";
import { writeHeaderFooter } from "../features/headerFooter";
import { readPageLayout } from "../features/pageLayout";
import { paperNumber } from "../features/paperSizes";
import { tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";
import { childrenNamed, child } from "../xml/tree";
import { encodeXml } from "../xml/text";
import { same } from "./styleXml";

const POINTS_PER_INCH = 72;

/** Writes what differs from what the part says. Fit to pages is also a mark in the sheet's properties: see `writeSheetProperties`. */
export function writePageLayout(editor: PartEditor, layout: PageLayout): void {
  const before = readPageLayout(new Map(editor.root.children.map((each) => [each.name, each])));
  const { zoom, margins } = layout;
  const options = {
    horizontalCentered: layout.centerHorizontally || undefined,
    verticalCentered: layout.centerVertically || undefined,
    headings: layout.printHeadings || undefined,
    gridLines: layout.printGridlines || undefined,
  };
  if (differs(before, layout, ["centerHorizontally", "centerVertically", "printHeadings", "printGridlines"])) {
    editor.setAttributes("printOptions", options);
  }
  if (!same(before.margins, margins) || !editor.child("pageMargins")) {
    const { left, right, top, bottom, header, footer } = margins;
    editor.setAttributes("pageMargins", inches({ left, right, top, bottom, header, footer }));
  }
  if (differs(before, layout, ["orientation", "paperSize", "zoom", "blackAndWhite"])) {
    const fits = zoom.fitWide !== null || zoom.fitTall !== null;
    editor.setAttributes("pageSetup", {
      paperSize: paperNumber(layout.paperSize),
      scale: fits || zoom.scale === 100 || zoom.scale === null ? undefined : zoom.scale,
      fitToWidth: fits && zoom.fitWide !== 1 ? (zoom.fitWide ?? 0) : undefined,
      fitToHeight: fits && zoom.fitTall !== 1 ? (zoom.fitTall ?? 0) : undefined,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: layout.blackAndWhite || undefined,
    });
  }
  if (differs(before, layout, ["header", "footer"])) writeHeaders(editor, layout);
  if (!same(before.horizontalBreaks, layout.horizontalBreaks))
    writeBreaks(editor, "rowBreaks", layout.horizontalBreaks, lastColumn);
  if (!same(before.verticalBreaks, layout.verticalBreaks))
    writeBreaks(editor, "colBreaks", layout.verticalBreaks, lastRow);
}

function differs(a: PageLayout, b: PageLayout, keys: readonly (keyof PageLayout)[]): boolean {
  return keys.some((key) => !same(a[key], b[key]));
}

function inches(points: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(points).map(([side, value]) => [side, Number((value / POINTS_PER_INCH).toFixed(6))]),
  );
}

/** Even and first pages keep what they have. */
function writeHeaders(editor: PartEditor, { header, footer }: PageLayout): void {
  const element = editor.child("headerFooter");
  const own = [
    ["oddHeader", writeHeaderFooter(header)],
    ["oddFooter", writeHeaderFooter(footer)],
  ] as const;
  const others = (element?.children ?? []).filter((each) => each.name !== "oddHeader" && each.name !== "oddFooter");
  const xml = own.map(([name, text]) => (text === "" ? "" : tag(name, {}, encodeXml(text)))).join("");
  const rest = others.map((each) => editor.raw(each)).join("");
  const attributes = Object.fromEntries(element?.attributes ?? []);
  editor.put("headerFooter", xml + rest === "" ? "" : tag("headerFooter", attributes, xml, rest));
}

function writeBreaks(
  editor: PartEditor,
  name: "rowBreaks" | "colBreaks",
  breaks: readonly number[],
  end: number,
): void {
  const count = breaks.length;
  const entries = [...breaks].sort((a, b) => a - b).map((id) => tag("brk", { id, max: end, man: true }));
  editor.put(name, count === 0 ? "" : tag(name, { count, manualBreakCount: count }, ...entries));
}

/** Tab colour and the mark that the print set-up fits to pages, both in `<sheetPr>`. */
export function writeSheetProperties(editor: PartEditor, tabColour: string | null, fits: boolean): void {
  const element = editor.child("sheetPr");
  const raw = (name: string) =>
    childrenNamed(element, name)
      .map((each) => editor.raw(each))
      .join("");
  const old = child(element, "pageSetUpPr");
  const setup = { ...Object.fromEntries(old?.attributes ?? []), fitToPage: fits || undefined };
  const hasSetup = Object.values(setup).some((value) => value !== undefined);
  const colour =
    tabColour === null ? raw("tabColor") : tabColour === "" ? "" : tag("tabColor", { rgb: `FF${tabColour.slice(1)}` });
  const xml = [colour, raw("outlinePr"), hasSetup ? tag("pageSetUpPr", setup) : ""].join("");
  const attributes = Object.fromEntries(element?.attributes ?? []);
  if (xml === "" && Object.keys(attributes).length === 0) return editor.put("sheetPr", "");
  editor.put("sheetPr", tag("sheetPr", attributes, xml));
}
