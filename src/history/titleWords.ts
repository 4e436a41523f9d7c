/** Titles reduced to their words: whether two name the same Key Activity though one was reworded. */

/** Say nothing about which Key Activity it is, nor where in its life it stands. */
const SMALL = new Set(
  (
    "a all an and any are as at be by can for from have in including incl into is it its of on or our out s such that " +
    "the their them they this through to via was we which will with within who"
  ).split(" "),
);

/**
 * Say what is done, and how far it is, not what it is about: "Begin the review of …" becomes "Continue the programme
 * of review of …", "Develop …" becomes "Implement …".
 */
const DOING = new Set(
  (
    "achieve adopt begin commence complete completion conduct consider continue continued create current deliver " +
    "delivery develop enable encourage ensure establish explore finalise fit fully identify implement implementation " +
    "improve improvement increase initiative introduce maintain manage monitor monitoring new objective ongoing plan " +
    "plans policies policy position prepare preparation produce programme programmes progress project projects promote " +
    "provide provision purpose review reviews revise role roll scheme start strategies strategy support undertake " +
    "update use work working council councils service services"
  ).split(" "),
);

/** A title is read no further: prose in the wrong column has words enough. */
const LONGEST_TITLE = 2000;

/** "implementation monitoring adopted harborough local plan 2011 2031": equal for titles that differ in small words alone. */
export function titleKey(title: string): string {
  return withoutSmall(wordsIn(title)).join(" ");
}

/** What a title says, letter by letter, whatever its capitals, punctuation and blanks. */
export function titleText(title: string): string {
  return wordsIn(title).join(" ");
}

/** The words that tell what a title is about, without numbers; all of them where it has none but common ones. */
export function subjectWords(title: string): ReadonlySet<string> {
  const words = withoutSmall(wordsIn(title)).filter((word) => !/^\d/.test(word));
  const subject = words.filter((word) => !DOING.has(word));
  return new Set((subject.length > 0 ? subject : words).map(singular));
}

/**
 * Whether two titles under one reference name one Key Activity. Measured on the council's own rewording from 2020/21 to
 * 2021/22: of the shorter title's subject words at least 3 in 5 stand in the other where it is the same, at most 1 in 4
 * where the number was used again. From half of them, and from two; of one or two words that share a single one, it must
 * be most of both.
 */
export function isReworded(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  const shared = countShared(before, after);
  if (shared === 0) return before.size === 0 || after.size === 0;
  return shared === 1 ? before.size + after.size < 4 : shared * 2 >= Math.min(before.size, after.size);
}

/**
 * Whether two titles are as good as the same, so that even under another reference they name one Key Activity: 9 in 10
 * of both titles' words. Crime and disorder of the plan and of its report come to 23 in 25; different ones of one sheet
 * to 13 in 15 ("… partnership arrangements: Legal", "… partnership arrangements: Parks").
 */
export function isNearlySame(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  return 20 * countShared(before, after) >= 9 * (before.size + after.size) && before.size > 0;
}

/** All words of a title but the small ones, for `isNearlySame`. */
export function allWords(title: string): ReadonlySet<string> {
  return new Set(withoutSmall(wordsIn(title)).map(singular));
}

/** A title of small words alone keeps them. */
function withoutSmall(words: readonly string[]): readonly string[] {
  const large = words.filter((word) => !SMALL.has(word));
  return large.length > 0 ? large : words;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared;
}

/** Small letters; apostrophes join ("council's" is one word), an ampersand is "and", all else parts. */
function wordsIn(title: string): string[] {
  const plain = title.slice(0, LONGEST_TITLE).toLowerCase().replace(/[’'‘]/g, "").replace(/&/g, " and ");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
