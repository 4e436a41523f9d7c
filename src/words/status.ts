/** Status words and what a cell's text says in them. */
import { isBlank, joinBlanks } from "./blanks";
import { readFinancialYear } from "./financialYear";
import { nearestWord } from "./nearestWord";
import { YEAR, type StatusKind, type Vocabulary } from "./vocabulary";

export { defaultVocabulary, STATUS_KINDS, type StatusKind, type Vocabulary } from "./vocabulary";

/** The three kinds that count as active in a roll-up. */
export type ActiveKind = "red" | "amber" | "green";

/** How a status cell's text reads against the vocabulary. */
export type StatusReading =
  /** Blank. */
  | { readonly form: "missing" }
  /** An accepted word, written as accepted. */
  | { readonly form: "accepted"; readonly word: string; readonly kind: StatusKind }
  /** Means exactly one accepted word, written in another case, spacing or abbreviation. */
  | { readonly form: "style"; readonly word: string; readonly kind: StatusKind }
  /** Not in the vocabulary; `suggestion` is the nearest accepted word, null when none is near. */
  | { readonly form: "unknown"; readonly suggestion: string | null };

/** The kind that a reading counts as; "missing" without a status, or with an unknown word. */
export function kindOf(reading: StatusReading | undefined): StatusKind | "missing" {
  return reading?.form === "accepted" || reading?.form === "style" ? reading.kind : "missing";
}

/** No status is longer than this: whatever is, is prose in the wrong column. */
const LONGEST_STATUS = 80;

/** Reads a status cell's text, verbatim as it stands. Linear in its length. */
export function readStatus(text: string, vocabulary: Vocabulary): StatusReading {
  if (isBlank(text)) return { form: "missing" };
  const meaning = statusMeant(text, vocabulary);
  if (meaning !== null) {
    return { form: meaning.word === text ? "accepted" : "style", word: meaning.word, kind: meaning.kind };
  }
  return { form: "unknown", suggestion: text.length > LONGEST_STATUS ? null : nearestWord(text, vocabulary) };
}

/** The accepted word that a text means, in whatever case, spacing or short form; null when it means none. */
export function statusMeant(text: string, vocabulary: Vocabulary): StatusMeaning | null {
  const folded = fold(text);
  if (folded === "" || folded.length > LONGEST_STATUS) return null;
  const { words, shortForms, dated } = indexOf(vocabulary);
  return words.get(folded) ?? shortForms.get(folded) ?? readDated(folded, dated);
}

export interface StatusMeaning {
  readonly word: string;
  readonly kind: StatusKind;
}

/** An accepted word with a year in it, folded: what stands before the year and after it. */
interface Dated extends StatusMeaning {
  readonly before: string;
  readonly after: string;
}

interface Index {
  readonly words: ReadonlyMap<string, StatusMeaning>;
  readonly shortForms: ReadonlyMap<string, StatusMeaning>;
  readonly dated: readonly Dated[];
}

const indexes = new WeakMap<Vocabulary, Index>();

function indexOf(vocabulary: Vocabulary): Index {
  const known = indexes.get(vocabulary);
  if (known !== undefined) return known;
  const words = new Map(
    vocabulary.words.filter(({ word }) => !word.includes(YEAR)).map((accepted) => [fold(accepted.word), accepted]),
  );
  const shortForms = new Map(
    vocabulary.shortForms.flatMap(({ written, word }) => {
      const meaning = words.get(fold(word));
      return meaning === undefined ? [] : [[fold(written), meaning] as const];
    }),
  );
  const dated = vocabulary.words.flatMap((accepted) => {
    const [before, after] = accepted.word.split(YEAR);
    return before === undefined || after === undefined
      ? []
      : [{ ...accepted, before: fold(before), after: fold(after) }];
  });
  const index = { words, shortForms, dated };
  indexes.set(vocabulary, index);
  return index;
}

function readDated(folded: string, dated: readonly Dated[]): StatusMeaning | null {
  for (const { word, kind, before, after } of dated) {
    if (folded.length <= before.length + after.length || !folded.startsWith(before) || !folded.endsWith(after))
      continue;
    const span = folded.slice(before.length, folded.length - after.length);
    const year = readFinancialYear(span);
    if (year !== null && /^[\d/\-‐‑–—_.]+$/.test(span)) return { word: word.replace(YEAR, year), kind };
  }
  return null;
}

/** Case and spacing do not tell status words apart. */
function fold(text: string): string {
  return joinBlanks(text, "").toLowerCase();
}
