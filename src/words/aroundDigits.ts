/** The parts of a text that can hold a date: patterns that look for one need not look at the rest. */
import { matches } from "./matches";

export interface Part {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** Two digits side by side, as every date has, and any more behind them. */
const DIGITS = /\d\d+/g;
/** Farther from the digits than any pattern for a date looks. */
const MARGIN = 64;

/** In order, none overlapping another; none where no two digits stand side by side. */
export function partsAroundDigits(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let end = -1;
  const add = () => {
    if (end !== -1) parts.push({ start, text: text.slice(start, end) });
  };
  for (const { 0: digits, index } of matches(text, DIGITS)) {
    if (index - MARGIN > end) {
      add();
      start = Math.max(0, index - MARGIN);
    }
    end = index + digits.length + MARGIN;
  }
  add();
  return parts;
}
