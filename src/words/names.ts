/** The names in a lead or portfolio cell. */

/**
 * Several names in one cell are parted by ";", a line break or " / ". A comma parts a name from its role, so it
 * parts nothing here. White space around and doubled inside a name is dropped; a name given twice counts once.
 */
export function namesIn(text: string): readonly string[] {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const names = split(text);
  if (cache.size >= MOST_KNOWN) cache.clear();
  cache.set(text, names);
  return names;
}

/** The same few texts stand all down a column. */
const cache = new Map<string, readonly string[]>();
const MOST_KNOWN = 1000;

function split(text: string): string[] {
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
