/** Filling in messages. */

/** "Expected {word}; found {found}." with its names filled in. A name that is not given is a slip in the rule. */
export function fillIn(message: string, data: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w{1,20})\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`The message “${message}” names “${name}”, which is not given.`);
    return String(value);
  });
}

const LONGEST_QUOTED = 80;

/** A cell's text in quotation marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  const start = text.slice(0, LONGEST_QUOTED + 1).replace(/\s/g, " ");
  return start.length > LONGEST_QUOTED ? `“${start.slice(0, LONGEST_QUOTED)}…”` : `“${start}”`;
}

const MOST_LISTED = 10;

/** "A", "A and B", "A, B and C"; more than ten are counted: "A, B … and 3 more". `total` where not all are given. */
export function listText(items: readonly string[], total = items.length): string {
  const shown = items.slice(0, MOST_LISTED);
  const parts = total > shown.length ? [...shown, `${total - shown.length} more`] : shown;
  return parts.length <= 1 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
