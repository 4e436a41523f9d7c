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
  /** Fewest digits of the group and of the number: 2 where a single one is filled up, "01". */
  readonly groupDigits: number;
  readonly numberDigits: number;
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
  groupDigits: 2,
  numberDigits: 2,
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
  const joined = joinedLength(text, end, pattern);
  if (joined > 0) {
    const last = end + joined;
    return { form: "malformed", asWritten: text.slice(start, last), rest: text.slice(skipBlanks(text, last)) };
  }
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
      groupDigits: group.length,
      numberDigits: number.length,
      tail: (dot ?? "") + closing + (isBlank(between) ? "" : between),
    },
    rest: text.slice(titleStart),
  };
}

/** No reference is longer. */
const LONGEST_REFERENCE = 40;

const joinedOf = compiled(
  ({ prefix }) =>
    new RegExp(
      `^(?:\\s?[/&+,;–-]\\s?|\\s(?:and|to)\\s)${prefix}[\\s.-]?\\d[\\d.]{0,7}(?!\\d)|^[/&+–-]\\d{1,3}(?:\\.\\d{1,3})?(?![a-z\\d])`,
      "i",
    ),
);

/** Length of what makes two references of one, "/11" or " & KA.01.13"; 0 where nothing does. */
function joinedLength(text: string, end: number, pattern: ReferencePattern): number {
  return joinedOf(pattern).exec(text.slice(end, end + LONGEST_REFERENCE))?.[0].length ?? 0;
}

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
  const digits = (value: number, least: number) => String(value).padStart(least, "0");
  const written = digits(group, style.groupDigits) + style.afterGroup + digits(number, style.numberDigits);
  return style.opening + style.prefix + style.afterPrefix + written + suffix + style.tail;
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
  // The star of a footnote belongs to the reference.
  if (between === "" && !BEGINS_TITLE.test(reading.rest)) return written + reading.rest;
  return written + (isBlank(between) && between !== "" ? between : " ") + reading.rest;
}

/** Nothing else is a title that lacks a blank before it. */
const BEGINS_TITLE = /^[\p{L}\d("“'‘£]/u;

function endsInMark(tail: string): boolean {
  const last = tail.trimEnd().slice(-1);
  return last !== "" && MARKS.includes(last);
}

/** The style that most references have, of two as common the canonical one; null when none can be read. */
export function commonestStyle(
  readings: Iterable<ReferenceReading>,
  pattern = canonicalPattern,
): ReferenceStyle | null {
  const styles = new Counts<ReferenceStyle>();
  const groupDigits = new Counts<number>();
  const numberDigits = new Counts<number>();
  for (const reading of readings) {
    if (reading.form !== "read") continue;
    const { reference, style } = reading;
    const unfilled = { ...style, groupDigits: 1, numberDigits: 1 };
    styles.add(writeReference(EXAMPLE, unfilled), unfilled);
    if (tellsDigits(reference.group, style.groupDigits)) groupDigits.add(String(style.groupDigits), style.groupDigits);
    if (tellsDigits(reference.number, style.numberDigits))
      numberDigits.add(String(style.numberDigits), style.numberDigits);
  }
  const canonical = { ...canonicalStyle, prefix: pattern.prefix };
  const commonest = styles.commonest(writeReference(EXAMPLE, { ...canonical, groupDigits: 1, numberDigits: 1 }));
  if (commonest === null) return null;
  return {
    ...commonest,
    groupDigits: groupDigits.commonest(String(canonical.groupDigits)) ?? canonical.groupDigits,
    numberDigits: numberDigits.commonest(String(canonical.numberDigits)) ?? canonical.numberDigits,
  };
}

/** 3 in "3" and "03"; 12 in "12" is the same whether single digits are filled up or not. */
function tellsDigits(value: number, digits: number): boolean {
  return digits === 1 || String(value).length < digits;
}

class Counts<T> {
  private readonly counts = new Map<string, { readonly value: T; count: number }>();

  add(key: string, value: T): void {
    const entry = this.counts.get(key);
    if (entry === undefined) this.counts.set(key, { value, count: 1 });
    else entry.count += 1;
  }

  /** null of none; of two as common the preferred one, else the first. */
  commonest(preferred: string): T | null {
    let commonest = this.counts.get(preferred) ?? null;
    for (const entry of this.counts.values())
      if (commonest === null || entry.count > commonest.count) commonest = entry;
    return commonest?.value ?? null;
  }
}

/** Written in two styles, it comes out differently. */
const EXAMPLE: Reference = { group: 1, number: 1, suffix: "" };
