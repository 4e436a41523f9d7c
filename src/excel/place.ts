/** A cell of a sheet as formulas write it: "'Q2 2013-14'!A9". */
export function placeText(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
