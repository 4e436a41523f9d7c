/** Methods of Range that act on its cells. */
import { intersection } from "../../workbook/box";
import {
  activateSheet,
  clearContents,
  clearFormats,
  edit,
  selectBox,
  setSheetField,
  writeCells,
} from "../../workbook/edits";
import type { Box, Sheet, Workbook } from "../../workbook/model";
import { forEachCell, usedBox } from "../../workbook/read";
import { flag, isMissing, oneOf } from "../arguments";
import type { Arguments } from "../define";
import { invalidOperation, wrongShape } from "../errors";
import { guardContents, guardSheet } from "../guards";
import { kinds, type Area } from "../kinds";
import { clearLinksAndRules } from "../clearing";
import type { Session } from "../session";
import { hasSize } from "./neighbours";

type Method = (area: Area, args: Arguments, session: Session) => unknown;

/** Above so many merged areas in a range Excel fails. */
const mostMerges = 512;

const applyTo = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

export const clear: Method = ({ sheet, box }, args, { workbook }) => {
  const what = isMissing(args[0]) ? "All" : oneOf(applyTo, args[0]);
  if (what !== "Formats") guardContents(workbook, { sheet, boxes: [filledPart(sheet, box)] });
  if (what === "All" || what === "Formats") guardSheet(sheet, "allowFormatCells");
  if (what === "All" || what === "Contents" || what === "ResetContents") clearContents(workbook, sheet, box);
  if (what === "All" || what === "Formats") {
    unmerge(workbook, sheet, box);
    clearFormats(workbook, sheet, box);
  }
  if (what !== "Contents" && what !== "ResetContents") clearLinksAndRules(workbook, sheet, box, what);
};

/** The part of a block that holds cells at all: so that a whole sheet is not looked at cell by cell. */
function filledPart(sheet: Sheet, box: Box): Box {
  return usedBox(sheet, box, false) ?? { ...box, bottom: box.top, right: box.left };
}

function unmerge(workbook: Workbook, sheet: Sheet, box: Box): void {
  const kept = sheet.merges.filter((each) => !intersection(each, box));
  if (kept.length < sheet.merges.length) setSheetField(workbook, sheet, "merges", kept);
}

const merge: Method = ({ sheet, box }, args, { workbook }) => {
  guardSheet(sheet);
  if (sheet.tables.some((table) => intersection(table.box, box))) {
    throw invalidOperation("Cells of a table cannot be merged.");
  }
  const across = flag(args);
  const rows = across ? box.bottom - box.top + 1 : 1;
  const made = Array.from({ length: rows }, (_, index) =>
    across ? { ...box, top: box.top + index, bottom: box.top + index } : box,
  );
  edit(workbook, "addin", () => {
    for (const each of made) keepFirst(workbook, sheet, each);
    const others = sheet.merges.filter((each) => !intersection(each, box));
    setSheetField(workbook, sheet, "merges", [...others, ...made.filter((each) => !isCell(each))]);
  });
};

const isCell = (box: Box): boolean => box.top === box.bottom && box.left === box.right;

/** A merged block keeps its top left value only. */
function keepFirst(workbook: Workbook, sheet: Sheet, box: Box): void {
  const lost: Parameters<typeof writeCells>[2][number][] = [];
  forEachCell(sheet, box, (cell, row, column) => {
    const isFirst = row === box.top && column === box.left;
    if (!isFirst && cell.value !== undefined) lost.push({ row, column, cell: { style: cell.style } });
  });
  writeCells(workbook, sheet, lost, "cells");
}

/** As Excel reports them: merges whose top left cell lies in the block. */
const mergedAreas = ({ sheet, box }: Area): readonly Box[] => {
  const found = sheet.merges.filter(({ top, left }) => intersection(box, { top, left, bottom: top, right: left }));
  if (found.length > mostMerges) throw invalidOperation("The range has too many merged areas.");
  return found;
};

export const rangeMethods: Readonly<Record<string, Method>> = {
  clear,
  merge,
  unmerge: ({ sheet, box }, _args, { workbook }) => {
    guardSheet(sheet);
    unmerge(workbook, sheet, box);
  },
  getMergedAreasOrNullObject: (area) => {
    const boxes = mergedAreas(area);
    return boxes.length > 0 ? kinds.rangeAreas.of({ sheet: area.sheet, boxes }) : null;
  },
  getVisibleView: (area) => kinds.rangeView.of(area),
  select: ({ sheet, box }, _args, { workbook }) => {
    if (sheet.visibility !== "Visible") throw invalidOperation("Cells of a hidden worksheet cannot be selected.");
    activateSheet(workbook, sheet);
    selectBox(workbook, sheet, box);
  },
  calculate: () => undefined,
  _ValidateArraySize: ({ box }, args) => {
    if (!hasSize(box, args[0], args[1])) throw wrongShape();
  },
};
