import type { Sheet } from "../../workbook/model";
import { asText } from "../arguments";
import { define, type Property } from "../define";
import { invalidArgument } from "../errors";
import { changePageLayout, setupKinds } from "../sheetSetup";

/** Excel takes so many characters in a whole header or footer, its format codes included. */
const longest = 255;

const section = (part: "header" | "footer", side: "left" | "center" | "right"): Property<Sheet> => ({
  get: (sheet) => sheet.pageLayout[part][side],
  set: (sheet, value, { workbook }) => {
    const sections = { ...sheet.pageLayout[part], [side]: asText(value) };
    const { left, center, right } = sections;
    if (left.length + center.length + right.length > longest) throw invalidArgument();
    changePageLayout(workbook, sheet, { [part]: sections });
  },
});

export const headerFooter = define(setupKinds.headerFooter, {
  properties: {
    leftHeader: section("header", "left"),
    centerHeader: section("header", "center"),
    rightHeader: section("header", "right"),
    leftFooter: section("footer", "left"),
    centerFooter: section("footer", "center"),
    rightFooter: section("footer", "right"),
  },
});
