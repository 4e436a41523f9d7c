import { defaultPageLayout } from "../../workbook/create";
import type { PageLayout } from "../../workbook/model";
import { type XmlElement, attribute, child, childrenNamed, flag, number } from "../xml/tree";
import { readHeaderFooter } from "./headerFooter";
import { paperName } from "./paperSizes";

const POINTS_PER_INCH = 72;

/** The print set-up of a sheet; print area and titles are workbook names and come from there. */
export function readPageLayout(elements: ReadonlyMap<string, XmlElement>): PageLayout {
  const options = elements.get("printOptions");
  const setup = elements.get("pageSetup");
  const parts = elements.get("headerFooter");
  const fits = flag(child(elements.get("sheetPr"), "pageSetUpPr"), "fitToPage");
  return {
    ...defaultPageLayout,
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperName(number(setup, "paperSize", 9)),
    margins: readMargins(elements.get("pageMargins")),
    zoom: fits
      ? { scale: null, fitWide: pages(setup, "fitToWidth"), fitTall: pages(setup, "fitToHeight") }
      : { scale: number(setup, "scale", 100), fitWide: null, fitTall: null },
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    printGridlines: flag(options, "gridLines"),
    printHeadings: flag(options, "headings"),
    blackAndWhite: flag(setup, "blackAndWhite"),
    horizontalBreaks: readBreaks(elements.get("rowBreaks")),
    verticalBreaks: readBreaks(elements.get("colBreaks")),
    header: readHeaderFooter(child(parts, "oddHeader")?.text ?? ""),
    footer: readHeaderFooter(child(parts, "oddFooter")?.text ?? ""),
  };
}

/** 0 in the file: as many pages as it takes. */
function pages(setup: XmlElement | undefined, name: string): number | null {
  return number(setup, name, 1) || null;
}

function readMargins(element: XmlElement | undefined): PageLayout["margins"] {
  const { margins } = defaultPageLayout;
  const read = (side: keyof PageLayout["margins"]) => {
    const inches = number(element, side, NaN);
    return Number.isNaN(inches) ? margins[side] : round(inches * POINTS_PER_INCH);
  };
  return {
    top: read("top"),
    bottom: read("bottom"),
    left: read("left"),
    right: read("right"),
    header: read("header"),
    footer: read("footer"),
  };
}

function round(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

/** `id` counts the rows above the break, which is the zero-based row below it. */
function readBreaks(element: XmlElement | undefined): number[] {
  return childrenNamed(element, "brk").map((each) => number(each, "id", 0));
}
