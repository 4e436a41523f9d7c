/** Page breaks set by hand. */
import type { Workbook } from "../workbook/model";
import { changePageLayout, type BreakRef, type BreakScope } from "./sheetSetup";

const fields = { horizontal: "horizontalBreaks", vertical: "verticalBreaks" } as const;

/** In ascending order. */
export const breaksOf = ({ sheet, axis }: BreakScope): readonly number[] =>
  [...sheet.pageLayout[fields[axis]]].sort((a, b) => a - b);

export function setBreaks(workbook: Workbook, { sheet, axis }: BreakScope, breaks: readonly number[]): void {
  changePageLayout(workbook, sheet, { [fields[axis]]: [...breaks].sort((a, b) => a - b) });
}

export const breakId = ({ axis, at }: BreakRef): string => `${axis} ${at}`;
