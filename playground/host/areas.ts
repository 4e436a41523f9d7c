/** Blocks of a sheet from addresses and arguments. */
import { boxAddress, intersection, parseBox, quoteSheet, splitSheet, wholeSheet } from "../workbook/box";
import type { Box, DefinedName, Sheet, Workbook } from "../workbook/model";
import { sheetByName } from "../workbook/read";
import { invalidArgument, itemNotFound } from "./errors";
import { kinds, type Area } from "./kinds";

/** Full address, with the sheet: "Sheet1!A1:B2". */
export const fullAddress = ({ sheet, box }: Area): string => `${quoteSheet(sheet.name)}!${boxAddress(box)}`;

/** Excel takes addresses of at most so many characters. */
export const longestAddress = 8_192;

/** The block of an address or a name, as `Worksheet.getRange` takes it; "" or nothing is the whole sheet. */
export function areaAt(workbook: Workbook, sheet: Sheet, address: string): Area {
  if (address.length > longestAddress) throw invalidArgument();
  if (address === "") return { sheet, box: wholeSheet };
  const { sheet: name, rest } = splitSheet(address);
  const on = name === null ? sheet : sheetByName(workbook, name);
  if (!on) throw itemNotFound();
  const box = parseBox(rest);
  if (box) return { sheet: on, box };
  const named = nameOn(workbook, sheet, address);
  const area = named && areaOfName(workbook, named);
  if (!area) throw invalidArgument();
  return area;
}

/** A name as seen from a sheet: the sheet's own before the workbook's. */
export function nameOn(workbook: Workbook, sheet: Sheet | null, name: string): DefinedName | null {
  const wanted = name.toLowerCase();
  const same = workbook.names.filter((each) => each.name.toLowerCase() === wanted);
  return same.find((each) => each.scope === sheet?.id) ?? same.find((each) => each.scope === null) ?? null;
}

/** The block that a name refers to; null when it is a constant, or what it referred to is gone. */
export function areaOfName(workbook: Workbook, name: DefinedName): Area | null {
  const { sheet, rest } = splitSheet(name.formula.replace(/^=/, ""));
  const box = parseBox(rest);
  const on = sheet === null ? null : sheetByName(workbook, sheet);
  return box && on ? { sheet: on, box } : null;
}

/** An argument that is a Range or an address on this sheet. */
export function areaArgument(workbook: Workbook, sheet: Sheet, value: unknown): Area {
  const area = kinds.range.target(value);
  if (area) return area;
  if (typeof value !== "string") throw invalidArgument();
  return areaAt(workbook, sheet, value);
}

/** The block moved and resized; null-size or off the sheet is refused. */
export function boxWithin(top: number, left: number, bottom: number, right: number): Box {
  const box = { top, left, bottom, right };
  const inside = intersection(box, wholeSheet);
  const whole =
    inside && inside.top === top && inside.left === left && inside.bottom === bottom && inside.right === right;
  if (!whole) throw invalidArgument();
  return box;
}
