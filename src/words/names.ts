/** The names in a lead or portfolio cell. */

/**
 * Several names in one cell are parted by ";", a line break or " / ". A comma parts a name from its role, so it
 * parts nothing here. White space around and doubled inside a name is dropped; a name given twice counts once.
 */
export function namesIn(text: string): string[] {
  const names = text
    .split(/[;\r\n]| \/ /)
    .map((part) =>
      part
        .split(/\s/)
        .filter((word) => word !== "")
        .join(" "),
    )
    .filter((name) => name !== "");
  return [...new Set(names)];
}
