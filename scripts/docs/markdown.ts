/** Markdown as these pages need it. */

/** Text in a table's cell: on one line, without a bar that would end the cell. */
export function cellText(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(header), `|${"---|".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

/** `text` as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Parts of a page with a blank line between, and a line break at the end. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
