/** The accepted status word that somebody may have meant: a suggestion, never taken without a yes. */
import { joinBlanks } from "./blanks";
import { editDistance } from "./editDistance";
import { readFinancialYear } from "./financialYear";
import { YEAR, type AcceptedWord, type Vocabulary } from "./vocabulary";

/**
 * Nearest accepted word to a short text that is none, or null. In this order: a word known to stand near one
 * ("On hold"), the beginning of one ("Start later"), one or two letters astray ("Grene"), one with something
 * around it ("Green - on track"). Where words of two kinds are as near, none is.
 */
export function nearestWord(text: string, vocabulary: Vocabulary): string | null {
  const plain = joinBlanks(text, " ").toLowerCase();
  const words = vocabulary.words.filter(({ word }) => !word.includes(YEAR));
  const known = vocabulary.nearWords.find(({ written }) => written.toLowerCase() === plain);
  if (known !== undefined) return known.word;
  const near = begunBy(plain, words) ?? astray(plain, words) ?? within(plain, vocabulary, words);
  return near === null ? null : (withYear(near, text, vocabulary) ?? near.word);
}

/** A shorter beginning fits too much. */
const SHORTEST_BEGINNING = 4;

function begunBy(plain: string, words: readonly AcceptedWord[]): AcceptedWord | null {
  if (plain.length < SHORTEST_BEGINNING) return null;
  return onlyKind(words.filter(({ word }) => word.toLowerCase().startsWith(plain)));
}

function astray(plain: string, words: readonly AcceptedWord[]): AcceptedWord | null {
  if (plain.length < 2) return null;
  const close = words.flatMap((accepted) => {
    const most = Math.max(1, accepted.word.length >> 2);
    if (Math.abs(accepted.word.length - plain.length) > most) return [];
    const distance = editDistance(plain, accepted.word.toLowerCase());
    return distance > most ? [] : [{ accepted, distance }];
  });
  const least = Math.min(...close.map(({ distance }) => distance));
  return onlyKind(close.filter(({ distance }) => distance === least).map(({ accepted }) => accepted));
}

/** These turn what stands beside them into something else. */
const TURNING = / not | no | non | was /;

function within(plain: string, vocabulary: Vocabulary, words: readonly AcceptedWord[]): AcceptedWord | null {
  let rest = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const contained: AcceptedWord[] = [];
  for (const accepted of [...words].sort((a, b) => b.word.length - a.word.length)) {
    const word = ` ${accepted.word.toLowerCase()} `;
    if (!rest.includes(word)) continue;
    contained.push(accepted);
    rest = rest.replaceAll(word, " ");
  }
  if (TURNING.test(rest)) return null;
  const besides = vocabulary.nearWords.filter(({ written }) => rest.includes(` ${written.toLowerCase()} `));
  return onlyKind([...contained, ...words.filter(({ word }) => besides.some((near) => near.word === word))]);
}

/** The first word, if all are of one kind. */
function onlyKind(words: readonly AcceptedWord[]): AcceptedWord | null {
  const [first] = words;
  return first !== undefined && words.every(({ kind }) => kind === first.kind) ? first : null;
}

/** "Deferred to 2022/23" is nearest to the word of its kind that has a year. */
function withYear(near: AcceptedWord, text: string, vocabulary: Vocabulary): string | null {
  const year = readFinancialYear(text);
  const dated = vocabulary.words.find(({ word, kind }) => kind === near.kind && word.includes(YEAR));
  return year === null || dated === undefined ? null : dated.word.replace(YEAR, year);
}
