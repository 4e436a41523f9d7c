/** Does what stands in a cell keep its data validation, and what does a list offer? */
import type { Box, Scalar, Sheet, Validation, Workbook } from "./model";
import { contains, parseBox, splitSheet } from "./box";
import { cellAt, forEachCell, sheetByName } from "./read";
import { isTrue, ruleResult } from "./ruleFormula";

/** A formula that the stand-in cannot work out. */
class Undecided extends Error {}

interface Place {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly validation: Validation;
  readonly row: number;
  readonly column: number;
}

export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.validations.find(({ ranges }) => ranges.some((range) => contains(range, row, column))) ?? null;
}

/** What a list offers; null when the rule is no list, or refers to what is not there. */
export function listWords(workbook: Workbook, sheet: Sheet, { type, rule }: Validation): string[] | null {
  if (type !== "List") return null;
  const source = sourceOf(rule);
  try {
    return source.startsWith("=") ? blockValues(workbook, sheet, source) : source.split(",").map((item) => item.trim());
  } catch (error) {
    if (error instanceof Undecided) return null;
    throw error;
  }
}

/** True or false as Excel would circle the cell; null when the rule is a formula that cannot be worked out here. */
export function isValid(
  workbook: Workbook,
  sheet: Sheet,
  validation: Validation,
  row: number,
  column: number,
): boolean | null {
  return allows(workbook, sheet, validation, row, column, cellAt(sheet, row, column)?.value);
}

/** The same of a value that is to stand there; a formula's rule is worked out with what stands there still. */
export function allows(
  workbook: Workbook,
  sheet: Sheet,
  validation: Validation,
  row: number,
  column: number,
  value: Scalar | undefined,
): boolean | null {
  if (validation.type === "None" || (value === undefined && validation.ignoreBlanks)) return true;
  try {
    return keeps({ workbook, sheet, validation, row, column }, value);
  } catch (error) {
    if (error instanceof Undecided) return null;
    throw error;
  }
}

function keeps(place: Place, value: Scalar | undefined): boolean {
  const { type, rule } = place.validation;
  if (type === "Custom") return isTrue(worked(place, fields(rule.custom).formula));
  if (value === undefined || typeof value === "object") return false;
  if (type === "List") return listed(place, value);
  if (type === "TextLength") return compares(place, fields(rule.textLength), textOf(value).length);
  if (typeof value !== "number") return false;
  if (type === "WholeNumber" && !Number.isInteger(value)) return false;
  return compares(place, fields(rule[type.charAt(0).toLowerCase() + type.slice(1)]), value);
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const textOf = (value: string | number | boolean): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** A literal list is compared as it is written, one in cells without case. */
function listed({ workbook, sheet, validation }: Place, value: string | number | boolean): boolean {
  const source = sourceOf(validation.rule);
  const text = textOf(value);
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === text);
  return blockValues(workbook, sheet, source).some((item) => item.toLowerCase() === text.toLowerCase());
}

const sourceOf = (rule: Validation["rule"]): string => String(fields(rule.list).source ?? "");

function blockValues(workbook: Workbook, sheet: Sheet, source: string): string[] {
  const { sheet: on, box } = blockOf(workbook, sheet, source.slice(1));
  const values: string[] = [];
  forEachCell(on, box, ({ value }) => {
    if (value !== undefined && typeof value !== "object") values.push(textOf(value));
  });
  return values;
}

function blockOf(workbook: Workbook, own: Sheet, reference: string): { readonly sheet: Sheet; readonly box: Box } {
  const { sheet: name, rest } = splitSheet(reference);
  const sheet = name === null ? own : sheetByName(workbook, name);
  const box = parseBox(rest);
  if (sheet && box) return { sheet, box };
  const same = workbook.names.filter((each) => each.name.toLowerCase() === reference.toLowerCase());
  const named = same.find(({ scope }) => scope === own.id) ?? same.find(({ scope }) => scope === null);
  if (!named || named.formula.slice(1) === reference) throw new Undecided();
  return blockOf(workbook, own, named.formula.slice(1));
}

function compares(place: Place, rule: Readonly<Record<string, unknown>>, value: number): boolean {
  const first = bound(place, rule.formula1);
  const operator = String(rule.operator);
  if (operator === "Between" || operator === "NotBetween") {
    const inside = value >= first && value <= bound(place, rule.formula2);
    return inside === (operator === "Between");
  }
  if (operator === "EqualTo") return value === first;
  if (operator === "NotEqualTo") return value !== first;
  if (operator === "GreaterThan") return value > first;
  if (operator === "LessThan") return value < first;
  return operator === "GreaterThanOrEqualTo" ? value >= first : value <= first;
}

function bound(place: Place, formula: unknown): number {
  if (typeof formula === "number") return formula;
  const value = worked(place, formula);
  return typeof value === "number" ? value : NaN;
}

function worked({ workbook, sheet, validation, row, column }: Place, formula: unknown): Scalar {
  const value = ruleResult(workbook, sheet, validation.ranges, row, column, String(formula));
  if (value === null) throw new Undecided();
  return value;
}
