/** Methods of Range and Worksheet that look for text, and replace it. */
import { blocksOf } from "../../workbook/blocks";
import { cellBox } from "../../workbook/box";
import { setContents } from "../../workbook/edits";
import { enter } from "../../workbook/enter";
import { recalculate } from "../../workbook/formula/recalculate";
import type { Box, Workbook } from "../../workbook/model";
import { cellAt } from "../../workbook/read";
import { findCells, replaceText, type Search } from "../../workbook/search";
import { asBoolean, isMissing, oneOf, text } from "../arguments";
import type { Arguments } from "../define";
import { invalidArgument, itemNotFound } from "../errors";
import { guardContents } from "../guards";
import { kinds, type Area } from "../kinds";
import { entered } from "../rangeValues";
import { fieldsOf } from "../validationRules";

function searchOf(args: Arguments, criteria: number): Search & { readonly backwards: boolean } {
  const wanted = text(args);
  if (wanted === "") throw invalidArgument();
  const options = isMissing(args[criteria]) ? {} : fieldsOf(args[criteria]);
  const { completeMatch, matchCase, searchDirection } = options;
  return {
    text: wanted,
    completeMatch: isMissing(completeMatch) ? false : asBoolean(completeMatch),
    matchCase: isMissing(matchCase) ? false : asBoolean(matchCase),
    backwards: !isMissing(searchDirection) && oneOf(["Forward", "Backwards"] as const, searchDirection) === "Backwards",
  };
}

/** The first cell that shows the text, or the last when it looks backwards. */
export function find({ sheet, box }: Area, args: Arguments, workbook: Workbook) {
  const search = searchOf(args, 1);
  recalculate(workbook);
  const found = findCells(workbook, sheet, box, search);
  const place = search.backwards ? found.at(-1) : found[0];
  return place ? kinds.range.of({ sheet, box: cellBox(place.row, place.column) }) : null;
}

/** All cells that show the text. */
export function findAll({ sheet, box }: Area, args: Arguments, workbook: Workbook) {
  recalculate(workbook);
  const found = findCells(workbook, sheet, box, searchOf(args, 1));
  return found.length > 0 ? kinds.rangeAreas.of({ sheet, boxes: blocksOf(found) }) : null;
}

/** Replaces the text in what cells hold, formulas too; gives how many cells changed. */
export function replaceAll({ sheet, box }: Area, args: Arguments, workbook: Workbook): number {
  const search = searchOf(args, 2);
  const replacement = text(args, 1);
  recalculate(workbook);
  const writes = findCells(workbook, sheet, box, search).flatMap(({ row, column }) => {
    const cell = cellAt(sheet, row, column);
    const held = cell?.formula ?? cell?.value;
    if (held === undefined || typeof held === "object") return [];
    const replaced = replaceText(String(held), search, replacement);
    return replaced === null ? [] : [entered(() => enter(workbook, sheet, row, column, replaced))];
  });
  const boxes: Box[] = writes.map(({ row, column }) => cellBox(row, column));
  guardContents(workbook, { sheet, boxes });
  setContents(workbook, sheet, writes);
  return writes.length;
}

export function required<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}
