/** The accepted status words and their colours: the `vocabulary` part of the settings, in the shape of `Vocabulary`. */
import * as z from "zod/mini";
import { defaultColours } from "../words/colours";
import { defaultVocabulary, STATUS_KINDS, type StatusKind, type Vocabulary } from "../words/status";
import { plainText, textOfForm } from "./textOfForm";

const word = plainText(80);

/** More than any council has, and few enough to compare a text with each. */
const MOST_WORDS = 200;

function otherWords(fallback: Vocabulary["shortForms"], description: string) {
  const list = z.array(z.strictObject({ written: word, word })).check(z.maxLength(MOST_WORDS));
  return z.prefault(list, [...fallback]).check(z.describe(description));
}

const words = z
  .prefault(z.array(z.strictObject({ word, kind: z.enum(STATUS_KINDS) })).check(z.maxLength(MOST_WORDS)), [
    ...defaultVocabulary.words,
  ])
  .check(
    z.describe(
      "The accepted words, each with its kind; “{year}” in a word stands for any financial year. Where several of a kind are equally near, the first is suggested.",
    ),
    z.refine((list) => list.length > 0, "at least one accepted word"),
    z.refine(
      (list) => new Set(list.map((accepted) => accepted.word.toLowerCase())).size === list.length,
      "words that differ in more than capitals",
    ),
  );

const COLOUR = textOfForm(/^#[0-9A-Fa-f]{6}$/, 'a colour such as "#FFC000"', ["#FFC000"]);

function fills(kind: StatusKind, meaning: string) {
  return z
    .prefault(z.array(COLOUR).check(z.maxLength(50)), [...defaultColours[kind]])
    .check(z.describe(`Fills that mean ${meaning}.`));
}

const colours = z
  .strictObject({
    red: fills("red", "Red"),
    amber: fills("amber", "Amber"),
    green: fills("green", "Green"),
    complete: fills("complete", "complete"),
    notStarted: fills("notStarted", "not started"),
    deferred: fills("deferred", "deferred"),
    withdrawn: fills("withdrawn", "withdrawn"),
  })
  .check(
    z.describe("The fills that people paint statuses with. A fill that is not listed means nothing."),
    z.refine((kinds) => isEachOnce(Object.values(kinds).flat()), "colours that each stand for one kind"),
  );

function isEachOnce(list: readonly string[]): boolean {
  return new Set(list.map((colour) => colour.toUpperCase())).size === list.length;
}

export const vocabularySettings = z
  .strictObject({
    words,
    shortForms: otherWords(
      defaultVocabulary.shortForms,
      "Short forms that mean exactly one accepted word, and can safely be written out. One whose word is not accepted means nothing.",
    ),
    nearWords: otherWords(
      defaultVocabulary.nearWords,
      "Words that often stand for an accepted one but need a person's judgement: they are unknown, and the accepted word is suggested.",
    ),
    colours: z.prefault(colours, {}),
  })
  .check(z.describe("The status words."));
