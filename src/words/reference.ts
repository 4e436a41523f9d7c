/**
 * A Key Activity's reference, and the ways it is written. Canonical is `KA.08.09a`; a sheet's own style
 * (`KA 08.09a` throughout) is house style, and a reference can be rewritten in it.
 */
import { isBlank, skipBlanks } from "./blanks";
import { attemptLength } from "./referenceAttempt";
import { canonicalPattern, compiled, type ReferencePattern } from "./referencePattern";

export { canonicalPattern, type ReferencePattern } from "./referencePattern";

/** "KA.08.09a" is group 08, number 09, suffix a. */
export interface Reference {
  readonly group: number;
  readonly number: number;
  /** "" when there is none. */
  readonly suffix: string;
}

/** How a reference is written: everything about it that is not what it says. */
export interface ReferenceStyle {
  /** What stands before it: "", or a bracket, "(" or "[". */
  readonly opening: string;
  /** "KA", as written. */
  readonly prefix: string;
  /** Between prefix and group: ".", " " or "". */
  readonly afterPrefix: string;
  /** Between group and number: "." or " ". */
  readonly afterGroup: string;
  /** Whether one digit is filled up to two: "01". */
  readonly isPadded: boolean;
  /** What ends it before the title: "", ".", ")", " -" or " - "; blanks alone are none. */
  readonly tail: string;
}

/** What the text of an activity cell, or of a Ref column's cell, begins with. */
export type ReferenceReading =
  /** No reference, and nothing that tries to be one. */
  | { readonly form: "none"; readonly rest: string }
  /** Tries to be one and cannot be read: "KA.1", "KA.01.", "KA.AA.01", "KA 0101", "K.01.01". */
  | { readonly form: "malformed"; readonly asWritten: string; readonly rest: string }
  | {
      readonly form: "read";
      readonly reference: Reference;
      /** Its own characters: "KA 01.03", "KA.03.02.". A dash before the title is not among them. */
      readonly asWritten: string;
      readonly style: ReferenceStyle;
      /** What follows, without the blanks, dash or colon in between: the title. */
      readonly rest: string;
    };

/** As written wherever nothing else is customary. */
export const canonicalStyle: ReferenceStyle = {
  opening: "",
  prefix: "KA",
  afterPrefix: ".",
  afterGroup: ".",
  isPadded: true,
  tail: "",
};

/** Bounded throughout, so that hostile text costs no more than any other. A prefix is letters alone. */
const NUMBERS = /([\s.\-‐‑–_:,/]{0,3})(\d{1,3})([\s.\-‐‑–_,/]{1,3})(\d{1,3})(?!\d)/;
const SUFFIX = /([a-z](?![a-z\d]))?/;
const NO_SUFFIX = /()(?![a-z](?![a-z\d]))/;
const FULL_STOP = /(?!\.\d)(\.(?!\.))?/;
const shapeOf = compiled(({ prefix, suffixes }) => {
  const suffix = suffixes ? SUFFIX : NO_SUFFIX;
  return new RegExp(`^(${prefix})${NUMBERS.source}${suffix.source}${FULL_STOP.source}`, "i");
});
const BLANK_ONLY = /^\s+$/;
/** What a reference may stand in. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);
/** A dash or colon between reference and title; blanks around it are not part of it. */
const MARKS = "-‐‑–—:";

/** Reads the reference that a cell's text begins with; leading blanks are passed over. */
export function readReference(text: string, pattern = canonicalPattern): ReferenceReading {
  const start = skipBlanks(text);
  const opening = BRACKETS.has(text.charAt(start)) ? text.charAt(start) : "";
  const head = text.slice(start + opening.length, start + LONGEST_REFERENCE);
  const [core, prefix, afterPrefix, group, afterGroup, number, suffix, dot] = shapeOf(pattern).exec(head) ?? [];
  if (core === undefined || prefix === undefined || group === undefined || number === undefined) {
    return malformedOrNone(text, start, opening, head, pattern);
  }
  // "KA 02 03" is a reference, "KA 2 030 homes" is not: without a point, both numbers have two digits.
  if (BLANK_ONLY.test(afterGroup ?? "") && (group.length !== 2 || number.length !== 2)) {
    return malformedOrNone(text, start, opening, head, pattern);
  }
  // "KA 07.1O" is a letter typed for a digit, and not a part "o" of KA 07.01.
  if (number.length === 1 && /^[oil]$/i.test(suffix ?? "")) {
    return malformedOrNone(text, start, opening, head, pattern);
  }
  const closing = BRACKETS.get(opening) ?? "";
  const closed = start + opening.length + core.length;
  // "(KA 12.01 continued)" is no reference in brackets: it speaks of one.
  if (!text.startsWith(closing, closed)) return { form: "none", rest: text.slice(start) };
  const end = closed + closing.length;
  const titleStart = skipMark(text, end);
  const between = text.slice(end, titleStart);
  return {
    form: "read",
    reference: { group: Number(group), number: Number(number), suffix: (suffix ?? "").toLowerCase() },
    asWritten: text.slice(start, end),
    style: {
      opening,
      prefix,
      afterPrefix: afterPrefix ?? "",
      afterGroup: afterGroup ?? "",
      isPadded: group.length > 1 && number.length > 1,
      tail: (dot ?? "") + closing + (isBlank(between) ? "" : between),
    },
    rest: text.slice(titleStart),
  };
}

/** No reference is longer. */
const LONGEST_REFERENCE = 40;

/** Position after the blanks, and the dash or colon, that follow a reference. */
function skipMark(text: string, end: number): number {
  const at = skipBlanks(text, end);
  const mark = text.charAt(at);
  return mark !== "" && MARKS.includes(mark) ? skipBlanks(text, at + 1) : at;
}

function malformedOrNone(
  text: string,
  start: number,
  opening: string,
  head: string,
  pattern: ReferencePattern,
): ReferenceReading {
  // Numbers alone in brackets are a time or a sum.
  const length = opening !== "" && /^\d/.test(head) ? 0 : attemptLength(head, pattern);
  if (length === 0) return { form: "none", rest: text.slice(start) };
  const end = start + opening.length + length;
  return { form: "malformed", asWritten: text.slice(start, end), rest: text.slice(skipBlanks(text, end)) };
}

/** "KA.08.09a". */
export function formatReference(reference: Reference, { prefix } = canonicalPattern): string {
  return writeReference(reference, { ...canonicalStyle, prefix });
}

/** The reference in a style, with its tail: "KA 08.09a", "KA.03.02.". */
export function writeReference({ group, number, suffix }: Reference, style: ReferenceStyle): string {
  const digits = (value: number) => String(value).padStart(style.isPadded ? 2 : 1, "0");
  return `${style.opening}${style.prefix}${style.afterPrefix}${digits(group)}${style.afterGroup}${digits(number)}${suffix}${style.tail}`;
}

/**
 * The cell's text with its reference in the style; the title stays as it is. The same text when it is in that
 * style already, or begins with no reference.
 */
export function rewriteReference(text: string, style: ReferenceStyle, pattern = canonicalPattern): string {
  return rewritten(text, readReference(text, pattern), style);
}

/** The same for a text that was read before. */
export function rewritten(text: string, reading: ReferenceReading, style: ReferenceStyle): string {
  if (reading.form !== "read") return text;
  const start = skipBlanks(text);
  const written = text.slice(0, start) + writeReference(reading.reference, style);
  const between = text.slice(start + reading.asWritten.length, text.length - reading.rest.length);
  if (reading.rest === "") return written.trimEnd() + (isBlank(between) ? between : "");
  if (endsInMark(style.tail)) return written + reading.rest;
  return written + (isBlank(between) && between !== "" ? between : " ") + reading.rest;
}

function endsInMark(tail: string): boolean {
  const last = tail.trimEnd().slice(-1);
  return last !== "" && MARKS.includes(last);
}

/** The style that most references have, of two as common the canonical one; null when none can be read. */
export function commonestStyle(
  readings: Iterable<ReferenceReading>,
  pattern = canonicalPattern,
): ReferenceStyle | null {
  const counts = new Map<string, { readonly style: ReferenceStyle; count: number }>();
  for (const reading of readings) {
    if (reading.form !== "read") continue;
    const key = writeReference(EXAMPLE, reading.style);
    const entry = counts.get(key);
    if (entry === undefined) counts.set(key, { style: reading.style, count: 1 });
    else entry.count += 1;
  }
  let commonest = counts.get(formatReference(EXAMPLE, pattern)) ?? null;
  for (const entry of counts.values()) if (commonest === null || entry.count > commonest.count) commonest = entry;
  return commonest?.style ?? null;
}

/** Written in two styles, it comes out differently. */
const EXAMPLE: Reference = { group: 1, number: 1, suffix: "" };
