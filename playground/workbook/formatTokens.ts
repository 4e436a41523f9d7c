/** A number format cut into its sections and pieces: quoted text, brackets, and the letters that mean something. */

export interface FormatToken {
  /** `code`: one character with a meaning; `literal`: shown as it is; `bracket`: a colour, condition, currency or locale. */
  readonly kind: "code" | "literal" | "bracket";
  readonly text: string;
}

export type FormatSection = readonly FormatToken[];

/** At least one section. */
export function formatSections(format: string): FormatSection[] {
  const sections: FormatToken[][] = [[]];
  const add = (kind: FormatToken["kind"], text: string) => sections[sections.length - 1]?.push({ kind, text });
  for (let at = 0; at < format.length; at++) {
    const letter = format.charAt(at);
    if (letter === ";") sections.push([]);
    else if (letter === "\\") add("literal", format.charAt(++at));
    else if (letter === "_" || letter === "*") at++;
    else if (letter === '"' || letter === "[") {
      const end = format.indexOf(letter === "[" ? "]" : '"', at + 1);
      const inside = format.slice(at + 1, end < 0 ? format.length : end);
      add(letter === "[" ? "bracket" : "literal", inside);
      at = end < 0 ? format.length : end;
    } else add("code", letter);
  }
  return sections;
}

/** What a literal or bracket shows: of a bracket only a currency sign ("$£-809"). */
export function shownText({ kind, text }: FormatToken): string {
  if (kind !== "bracket") return text;
  return text.startsWith("$") ? (text.slice(1).split("-")[0] ?? "") : "";
}

/** The characters with a meaning, as one text. */
export const codesOf = (section: FormatSection): string =>
  section.map(({ kind, text }) => (kind === "code" ? text : "")).join("");
