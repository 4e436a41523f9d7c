/** All roll-up methods beside what is stated, so that a council can see which one follows its own judgement. */
import { METHODS, type Method, type Settings } from "../settings";
import type { Tracker } from "../tracker/tracker";
import { statusMeant } from "../words/status";
import type { ColourWord } from "./counts";
import { rollUp, type Level, type RollUp } from "./rollUp";

/** One objective or priority whose status is stated. */
export interface TriedHeading {
  readonly level: Level;
  readonly code: string | null;
  readonly name: string | null;
  /** The stated word as accepted, "Amber"; as it was typed where it is none. */
  readonly stated: string;
  readonly suggested: Readonly<Record<Method, ColourWord | null>>;
}

export interface Trial {
  /** In the order of the roll-ups: objectives, then priorities. */
  readonly headings: readonly TriedHeading[];
  /** At how many of the headings each method says what is stated. */
  readonly agreeing: Readonly<Record<Method, number>>;
}

/** Tries every method with the cuts, weights and basis of the settings. */
export function tryMethods(tracker: Tracker, settings: Settings): Trial {
  const tried = byMethod((method) => rollUp(tracker, { ...settings, rollUp: { ...settings.rollUp, method } }));
  const headings = tried[settings.rollUp.method].flatMap(({ level, code, name, stated }: RollUp, index) => {
    if (stated === null) return [];
    const word = statusMeant(stated, settings.vocabulary)?.word ?? stated.trim();
    return [
      { level, code, name, stated: word, suggested: byMethod((method) => tried[method][index]?.suggested ?? null) },
    ];
  });
  return {
    headings,
    agreeing: byMethod((method) => headings.filter(({ stated, suggested }) => suggested[method] === stated).length),
  };
}

function byMethod<T>(of: (method: Method) => T): Record<Method, T> {
  return Object.fromEntries(METHODS.map((method) => [method, of(method)])) as Record<Method, T>;
}
