import { WorkbookFileError } from "../workbookFileError";

/** Refuses names that point outside the package, and two entries of one name (case does not count in a package). */
export function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const parts = name.split("/");
    const tricky =
      name.startsWith("/") || /[\\:\u0000-\u001f]/.test(name) || parts.includes("..") || parts.includes(".");
    const key = name.toLowerCase();
    if (!tricky && name !== "" && !seen.has(key)) {
      seen.add(key);
      continue;
    }
    const found = seen.has(key) ? `two parts named ${printable(name)}` : `a part named "${printable(name)}"`;
    throw new WorkbookFileError(
      `Expected a workbook whose parts have plain names of their own; found ${found}: do not trust this file, and ask for it again from its owner.`,
    );
  }
}

function printable(name: string): string {
  return name.replace(/[\u0000-\u001f]/g, "?").slice(0, 80);
}
