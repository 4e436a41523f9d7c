/** The data validation of a set of blocks. */
import { setSheetField } from "../workbook/edits";
import { overlaps } from "../workbook/box";
import type { Box, Validation, Workbook } from "../workbook/model";
import { cutAll, withoutAll } from "../workbook/cut";
import type { Areas } from "./kinds";

/** What cells without any have. */
export const noValidation: Validation = {
  ranges: [],
  type: "None",
  rule: {},
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

export interface Found {
  readonly validations: readonly Validation[];
  /** Whether every cell has one. */
  readonly covered: boolean;
}

export function validationsOf({ sheet, boxes }: Areas): Found {
  const validations = sheet.validations.filter((each) => touches(each.ranges, boxes));
  const holes = validations.flatMap((each) => each.ranges);
  return { validations, covered: boxes.every((box) => withoutAll(box, holes).length === 0) };
}

const touches = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((a) => others.some((b) => overlaps(a, b)));

/** The one validation of all cells (`noValidation` when none has any); null when cells differ. */
export function commonValidation(areas: Areas): Validation | null {
  const { validations, covered } = validationsOf(areas);
  const [first, ...others] = validations;
  if (!first) return noValidation;
  return covered && others.length === 0 ? first : null;
}

/** Gives all cells of the blocks one validation, changed from the one that they have. */
export function changeValidation(workbook: Workbook, areas: Areas, change: Partial<Validation>): void {
  const base = commonValidation(areas) ?? noValidation;
  const others = cutAll(areas.sheet.validations, areas.boxes);
  const changed = { ...base, ...change, ranges: areas.boxes };
  setSheetField(workbook, areas.sheet, "validations", [...others, changed]);
}

/** Takes the validation of the blocks away. */
export function clearValidation(workbook: Workbook, { sheet, boxes }: Areas): void {
  setSheetField(workbook, sheet, "validations", cutAll(sheet.validations, boxes));
}
