/** Reads in a text what it says about the state of work: "has been put on hold", "is now under way". */
import { nextSentence, sentenceEnd, sentenceStart, wordsOf } from "./sentences";
import {
  AFTERCARE,
  CONDITIONS,
  CONTRADICTIONS,
  FORMERLY,
  HEDGES,
  MEANINGS,
  MILDLY,
  OCCASIONS,
  OUTSIDE,
  PHRASES,
  RECONCILING,
  RESOLVED,
  THE_WORK,
  type Meaning,
} from "./statusPhrases";
import type { StatusKind } from "./vocabulary";
import { WordSet } from "./wordSet";

/** Words before and after a phrase that can take it back: more than a sentence has, and the same for a text without stops. */
const REACH = 40;

type Form = "state" | "loose" | "deed" | "saying";
type Tense = "present" | "perfect" | "past";

interface Phrase {
  readonly meaning: Meaning;
  readonly form: Form;
  readonly words: readonly string[];
}

/** A phrase in a sentence, with the verb that it is said with. */
interface Said {
  readonly phrase: Phrase;
  readonly tense: Tense;
  /** Positions of the first word, verb included, of the phrase itself, and after the last. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** These may stand between verb and phrase: "is currently still on hold". */
const BETWEEN = new Set(
  "now currently also all still already yet being temporarily unfortunately further significantly severely recently since then put placed therefore again well fully both running somewhat considerably largely only just subsequently previously formerly initially originally earlier".split(
    " ",
  ),
);
const NEGATIONS = new Set(["not", "never", "no", "without", "nor", "neither", "longer"]);
const PRESENT = new Set(["is", "are", "remains", "remain", "am", "it's"]);
const PAST = new Set(["was", "were"]);
const PERFECT = new Set(["has", "have", "had"]);
/** What may follow a state that begins a sentence: “Delayed by the weather”, and not “Delayed discharges”. */
const GOES_ON = new Set(
  "due by until till because as pending for to while whilst from following since in owing at and but on with after so".split(
    " ",
  ),
);

/** What may stand before a state that says nothing else: “Project paused”, “This work has not started”. */
const OF_THE_WORK = new Set([...THE_WORK, ...BETWEEN, ...PRESENT, ...PERFECT, "the", "this", "our", "whole", "key"]);

/** Words too common to tell that a phrase may be there. */
const COMMON = new Set(
  "a there is are has have been be some not yet to its it will no under going target still work currently on in at off the programme date being taken".split(
    " ",
  ),
);

const phrases: readonly Phrase[] = MEANINGS.flatMap((meaning) => {
  const { states, loose = [], deeds = [], sayings = [] } = PHRASES[meaning];
  const of = (form: Form, texts: readonly string[]) => texts.map((text) => ({ meaning, form, words: text.split(" ") }));
  return [...of("state", states), ...of("loose", loose), ...of("deed", deeds), ...of("saying", sayings)];
});

/** What contradicts a kind of status. */
interface Against {
  /** Words without one of which a text has none of the phrases. */
  readonly telling: WordSet;
  readonly byTellingWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
}

const againstKind = new Map(
  (Object.keys(CONTRADICTIONS) as StatusKind[]).map((kind): [StatusKind, Against] => {
    const meanings = new Set(CONTRADICTIONS[kind].map(({ meaning }) => meaning));
    const against = phrases.filter(({ meaning }) => meanings.has(meaning));
    const byTellingWord = byWord(against, ({ words }) => tellingWord(words));
    const byFirstWord = byWord(against, ({ words }) => words[0] ?? "");
    const telling = new WordSet(byTellingWord.keys());
    return [kind, { telling, byTellingWord, byFirstWord }];
  }),
);

function byWord(all: readonly Phrase[], wordOf: (phrase: Phrase) => string): ReadonlyMap<string, readonly Phrase[]> {
  const byOne = new Map<string, Phrase[]>();
  for (const phrase of all) byOne.set(wordOf(phrase), [...(byOne.get(wordOf(phrase)) ?? []), phrase]);
  return byOne;
}

/** The rarest word of a phrase, as far as its length tells; up to its apostrophe. */
function tellingWord(words: readonly string[]): string {
  const telling = words.filter((word) => !COMMON.has(word)).sort((a, b) => b.length - a.length)[0] ?? words[0] ?? "";
  return /^[a-z]+/.exec(telling)?.[0] ?? "";
}

/** What a text says against a kind of status, in its own words ("has been put on hold"); null where nothing. */
export function contradiction(text: string, kind: StatusKind): string | null {
  const against = againstKind.get(kind);
  // Most texts have no telling word, and of the others only the sentences that may have its phrase are read: each once.
  if (against === undefined) return null;
  let end = -1;
  let sentence = "";
  // Words whose phrases the sentence cannot hold: however often one stands there, it is looked into once.
  const ruledOut = new Set<string>();
  for (let from = 0; ;) {
    const telling = against.telling.indexIn(text, from);
    if (telling === -1) return null;
    if (telling >= end) {
      const start = sentenceStart(text, telling, end + 1);
      end = sentenceEnd(text, telling);
      sentence = text.slice(start, end).toLowerCase();
      ruledOut.clear();
    }
    from = telling + 1;
    const word = wordEndingAt(text, telling);
    if (ruledOut.has(word)) continue;
    if (!mayHold(sentence, word, against)) {
      ruledOut.add(word);
      continue;
    }
    const said = saidAgainst(wordsOf(sentence), kind, against, () => nextSentence(text, end + 1));
    if (said !== null) return said;
    from = end;
  }
}

function saidAgainst(
  words: readonly string[],
  kind: StatusKind,
  against: Against,
  readNext: () => readonly string[],
): string | null {
  let behind: readonly string[] | null = null;
  const next = () => (behind ??= readNext());
  for (const said of saidIn(words, against)) {
    const { meaning } = said.phrase;
    const contradicting = CONTRADICTIONS[kind].find((each) => each.meaning === meaning);
    if (contradicting?.inPast === false && said.tense === "past") continue;
    if (contradicting?.isAlone === true && !isAlone(words, said.at, said.to)) continue;
    if (!isTakenBack(said, words, next)) return words.slice(said.from, said.to).join(" ");
  }
  return null;
}

/** Whether a sentence, in small letters, has all words of a phrase with this telling word. */
function mayHold(sentence: string, telling: string, { byTellingWord }: Against): boolean {
  const isIn = (word: string) => word === telling || word.includes("'") || sentence.includes(word);
  return byTellingWord.get(telling)?.some(({ words }) => words.every(isIn)) === true;
}

/** In small letters. */
function wordEndingAt(text: string, last: number): string {
  let start = last;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, last + 1).toLowerCase();
}

function isLetter(code: number): boolean {
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

/** True where texts say the status's own thing, "the work will start later", so that nothing contradicts it. */
export function isReconciled(texts: readonly string[], kind: StatusKind): boolean {
  const reconciling = RECONCILING[kind];
  if (reconciling === undefined) return false;
  return texts.some((text) => holdsAny(` ${wordsOf(text).join(" ")} `, reconciling));
}

function* saidIn(words: readonly string[], { byFirstWord }: Against): Iterable<Said> {
  for (let at = 0; at < words.length; at += 1) {
    for (const phrase of byFirstWord.get(words[at] ?? "") ?? []) {
      if (!phrase.words.every((word, index) => words[at + index] === word)) continue;
      const to = at + phrase.words.length;
      const said =
        phrase.form === "saying" ? ({ tense: "present", from: at } as const) : verbBefore(phrase, words, at, to);
      if (said !== null) yield { phrase, at, to, ...said };
    }
  }
}

/** The verb that a phrase is said with, and its tense; null where it is denied, or not said of anything. */
function verbBefore(
  { form }: Phrase,
  words: readonly string[],
  at: number,
  to: number,
): { readonly tense: Tense; readonly from: number } | null {
  let hasBeen = false;
  let from = at - 1;
  while (from >= 0 && (BETWEEN.has(words[from] ?? "") || words[from] === "been")) {
    if (words[from] === "been") hasBeen = true;
    from -= 1;
  }
  const verb = words[from] ?? "";
  if (NEGATIONS.has(verb) || verb.endsWith("n't")) return null;
  if (PERFECT.has(verb)) return hasBeen === (form !== "deed") ? { tense: "perfect", from } : null;
  if (form === "deed") return null;
  if (PRESENT.has(verb)) return { tense: "present", from };
  if (PAST.has(verb)) return { tense: "past", from };
  if (verb === "be" || hasBeen) return null;
  return form === "loose" || isAlone(words, at, to) ? { tense: "present", from: at } : null;
}

/** Whether the sentence says nothing else, but perhaps of what, why and until when: “Delayed by the weather”. */
function isAlone(words: readonly string[], at: number, to: number): boolean {
  const next = words[to];
  return (next === undefined || GOES_ON.has(next)) && words.slice(0, at).every((word) => OF_THE_WORK.has(word));
}

/** What ends the look back for “no”: another clause, or a verb of its own. */
const CLAUSE_WORDS = new Set(
  "and but as because so while whilst since therefore that which with for is are was were has have had".split(" "),
);
/** What may stand before the “no” of a clause. */
const BEFORE_NO = new Set(["and", "but", "while", "whilst"]);
/** “No part of the programme”: nobody puts more between. */
const LONGEST_SUBJECT = 8;

/** Whether the clause begins with “no”: “No projects are on hold”, “No milestones have slipped”. */
function isOfNone(words: readonly string[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_SUBJECT); at -= 1) {
    const word = words[at] ?? "";
    if (word === "no") return at === 0 || BEFORE_NO.has(words[at - 1] ?? "");
    if (CLAUSE_WORDS.has(word)) return false;
  }
  return false;
}

function isTakenBack(
  { phrase, tense, from, at, to }: Said,
  words: readonly string[],
  next: () => readonly string[],
): boolean {
  const { meaning, form } = phrase;
  const { inPast, isOfAll = false } = PHRASES[meaning];
  const before = words.slice(Math.max(0, at - REACH), at);
  const isAmong = (list: readonly string[]) => before.some((word) => list.includes(word));
  if (tense === "past" && (!inPast || isAmong(FORMERLY))) return true;
  // “There has been ongoing contact”: what is so now is not said like this.
  if (tense === "perfect" && !inPast && form !== "deed") return true;
  if (form !== "saying" && words[from - 1] === "there") return true;
  if (isAmong(HEDGES) || isOfNone(words, from)) return true;
  if (meaning === "late" && isAmong(MILDLY)) return true;
  if (!inPast || meaning === "not begun" || meaning === "finished") {
    if (isAmong(CONDITIONS)) return true;
  }
  if (meaning === "unfinished" && isAmong(AFTERCARE)) return true;
  if ((meaning === "on hold" || meaning === "late") && isAmong(OUTSIDE)) return true;
  // “Meetings and training are on hold” says that work rests; that one of them was put off does not.
  if (form !== "loose" && inPast && meaning !== "not begun" && isAmong(OCCASIONS)) return true;
  const isOfTheWork = at === 0 || words.slice(Math.max(0, from - REACH), at).some((word) => THE_WORK.includes(word));
  if (isOfAll && !isOfTheWork) return true;
  if (tense === "present" && form !== "saying") return false;
  const after = [...words.slice(to, to + REACH), ...next().slice(0, REACH)];
  return holdsAny(` ${after.join(" ")} `, RESOLVED);
}

/** @param joined words with a blank around each */
function holdsAny(joined: string, texts: readonly string[]): boolean {
  return texts.some((text) => joined.includes(` ${text} `));
}
