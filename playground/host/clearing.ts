/** What `Range.clear` takes away beside contents and formats. */
import { intersection } from "../workbook/box";
import { cutRanges } from "../workbook/cut";
import { setSheetField } from "../workbook/edits";
import type { Box, Sheet, Workbook } from "../workbook/model";

/** Conditional formats go with formats; links with links; data validation only with everything. */
export function clearLinksAndRules(
  workbook: Workbook,
  sheet: Sheet,
  box: Box,
  what: "All" | "Formats" | "Hyperlinks" | "RemoveHyperlinks",
): void {
  const touches = (ranges: readonly Box[]) => ranges.some((range) => intersection(range, box));
  if (what !== "Formats" && touches(sheet.hyperlinks.map((link) => link.box))) {
    const kept = sheet.hyperlinks.filter((link) => !intersection(link.box, box));
    setSheetField(workbook, sheet, "hyperlinks", kept);
  }
  const rules = sheet.conditionalFormats;
  if ((what === "All" || what === "Formats") && touches(rules.flatMap((rule) => rule.ranges))) {
    setSheetField(workbook, sheet, "conditionalFormats", cutRanges(rules, box));
  }
  if (what === "All" && touches(sheet.validations.flatMap((rule) => rule.ranges))) {
    setSheetField(workbook, sheet, "validations", cutRanges(sheet.validations, box));
  }
}
