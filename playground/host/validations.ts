/** The data validation of a set of blocks. */
import { setSheetField } from "../workbook/edits";
import { intersection } from "../workbook/box";
import type { Box, Validation, Workbook } from "../workbook/model";
import { cutRanges, without } from "./clearing";
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
  const bare = holes.reduce<readonly Box[]>((left, hole) => left.flatMap((box) => without(box, hole)), boxes);
  return { validations, covered: bare.length === 0 };
}

const touches = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((a) => others.some((b) => intersection(a, b) !== null));

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
  const others = areas.boxes.reduce<readonly Validation[]>(
    (left, box) => cutRanges(left, box),
    areas.sheet.validations,
  );
  const changed = { ...base, ...change, ranges: areas.boxes };
  setSheetField(workbook, areas.sheet, "validations", [...others, changed]);
}

/** Takes the validation of the blocks away. */
export function clearValidation(workbook: Workbook, { sheet, boxes }: Areas): void {
  const left = boxes.reduce<readonly Validation[]>((rules, box) => cutRanges(rules, box), sheet.validations);
  setSheetField(workbook, sheet, "validations", left);
}
