import type { SheetProtection } from "../../workbook/model";
import { type XmlElement, flag } from "../xml/tree";

/** File attributes, Excel's option, and whether the file's default forbids it (true there means "locked"). */
export const PROTECTION_OPTIONS: readonly (readonly [attribute: string, option: string, lockedByDefault: boolean])[] = [
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertRows", "allowInsertRows", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["sort", "allowSort", true],
  ["autoFilter", "allowAutoFilter", true],
  ["pivotTables", "allowPivotTables", true],
];

/** null when the sheet is not protected (an element may stand there switched off). */
export function readSheetProtection(element: XmlElement | undefined): SheetProtection | null {
  if (!element || !flag(element, "sheet")) return null;
  const options: Record<string, boolean | string> = {};
  for (const [name, option, locked] of PROTECTION_OPTIONS) options[option] = !flag(element, name, locked);
  options.selectionMode = flag(element, "selectUnlockedCells")
    ? "None"
    : flag(element, "selectLockedCells")
      ? "Unlocked"
      : "Normal";
  return { hasPassword: element.attributes.has("password") || element.attributes.has("hashValue"), options };
}
