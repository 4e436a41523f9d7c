/** A cell's value as Office.js gives it. */
import type { Scalar } from "../workbook/model";

/** As in `Range.values`: "" for an empty cell, "#N/A" for an error. */
export function plainValue(value: Scalar | undefined): string | number | boolean {
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

/** As in `Range.valueTypes`. */
export function valueType(value: Scalar | undefined): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
