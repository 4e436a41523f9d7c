/**
 * Which sheets are ours. A hidden workbook name (`_KaTracker.Cover`) refers to the sheet's A1 *and* A1 holds our
 * title: a worksheet's id means nothing after reopening, and its name can be anybody's.
 */
import { SHEET_KEYS, type SheetKey } from "../../summaries";
import { isTitle, TITLES } from "../../summaries/ownMarks";
import { BEING_REWRITTEN, isSecondLine } from "../../workbook/secondLine";
import type { SheetOutline, WorkbookOutline } from "../read/outline";
import { hiddenName, refersToFirstCell } from "./names";

/** Our sheets by key. */
export function ownedSheets({ sheets, names, written }: WorkbookOutline): Map<SheetKey, SheetOutline> {
  const find = (key: SheetKey) => {
    const titled = sheets.filter((sheet) => sheet.title.startsWith(`${TITLES[key]}: `));
    const name = names.find((candidate) => candidate.name === hiddenName(key));
    const named = name && titled.find((sheet) => refersToFirstCell(name.formula, sheet.name));
    const begun = sheets.find((sheet) => sheet.name === written.coming[key]?.name);
    const isBegun = begun !== undefined && (begun.used === null || (titled.includes(begun) && isUnfinished(begun)));
    return isBegun ? begun : (named ?? titled.find(isUnfinished));
  };
  return new Map(
    SHEET_KEYS.flatMap((key) => {
      const sheet = find(key);
      return sheet ? [[key, sheet] as const] : [];
    }),
  );
}

/**
 * We were making it when something failed, before it had its hidden name: only we write this line. One that failed
 * before even that stands empty, under the name that the record says was coming.
 */
function isUnfinished(sheet: SheetOutline): boolean {
  return sheet.secondLine === BEING_REWRITTEN;
}

/**
 * The council's sheets: neither ours nor a copy that somebody kept of one of ours. A copy of Exceptions looks
 * just like a tracker and must not be read as one.
 */
export function councilSheets(outline: WorkbookOutline): SheetOutline[] {
  const owned = new Set([...ownedSheets(outline).values()].map(({ id }) => id));
  return outline.sheets.filter(
    (sheet) => !owned.has(sheet.id) && !isSecondLine(sheet.secondLine) && !isTitle(sheet.title),
  );
}
