/** What a part of a formula gives: one value (undefined: an empty cell) or a block of cells; and reading it as a type. */
import type { Box, CellError, Scalar, Sheet } from "../model";
import { rowCount } from "../box";
import { cellAt, forEachCell } from "../read";
import type { Meter } from "./meter";

export type Value = Scalar | undefined;
export interface Block {
  readonly sheet: Sheet;
  readonly box: Box;
}
export type Operand = Value | Block;

/** A formula's error on its way up. */
export class ErrorValue extends Error {
  constructor(readonly error: CellError) {
    super(error);
  }
}

export const isBlock = (operand: Operand): operand is Block => typeof operand === "object" && "sheet" in operand;

/** One value; a block of many cells has none here (dynamic arrays are not played). */
export function single(operand: Operand): Value {
  if (!isBlock(operand)) return operand;
  const { box, sheet } = operand;
  if (box.top !== box.bottom || box.left !== box.right) throw new ErrorValue("#VALUE!");
  return cellAt(sheet, box.top, box.left)?.value;
}

/** The value, unless it is an error, which ends the formula. */
export function sound(operand: Operand): string | number | boolean | undefined {
  const value = single(operand);
  if (typeof value === "object") throw new ErrorValue(value.error);
  return value;
}

export function asNumber(operand: Operand): number {
  const value = sound(operand);
  if (value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new ErrorValue("#VALUE!");
  return number;
}

export function asText(operand: Operand): string {
  const value = sound(operand);
  if (value === undefined) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function asBoolean(operand: Operand): boolean {
  const value = sound(operand);
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw new ErrorValue("#VALUE!");
  }
  return Boolean(value);
}

/** The values of an argument: the filled cells of a block, or the one value. */
export function valuesOf(operand: Operand, meter: Meter): Scalar[] {
  if (!isBlock(operand)) return operand === undefined ? [] : [operand];
  meter.spend(Math.min(rowCount(operand.box), operand.sheet.rows.size));
  const values: Scalar[] = [];
  forEachCell(operand.sheet, operand.box, ({ value }) => {
    if (value !== undefined) values.push(value);
  });
  meter.spend(values.length);
  return values;
}
