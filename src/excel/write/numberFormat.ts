/**
 * One number format for a whole range. Excel takes a single value in place of an array for all of its cells, which
 * the types do not say. Source: "Excel JavaScript API core concepts", update all cells in a range.
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.set({ numberFormat: format as unknown as string[][] });
}
