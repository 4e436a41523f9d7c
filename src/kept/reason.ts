/** Reasons as people type them. */
import { joinBlanks } from "../words/blanks";

/** Characters; a longer one belongs into the tracker itself. */
export const LONGEST_REASON = 500;

export type ReasonReading =
  | { readonly ok: true; readonly reason: string }
  /** A plain sentence: what was expected, what was found. */
  | { readonly ok: false; readonly problem: string };

/** Halves of characters without their other half, and what is no character: no XML can hold them. */
const UNWRITABLE = /[\p{Cs}\ufffe\uffff]/gu;

/** The reason on one line, without what cannot be written. */
export function readReason(text: string): ReasonReading {
  // Far longer than any reason: not worth cleaning.
  if (text.length > 10 * LONGEST_REASON) return tooLong(text);
  const reason = joinBlanks(text.replace(UNWRITABLE, ""), " ");
  if (reason === "") return { ok: false, problem: "Expected a reason; found none." };
  return reason.length > LONGEST_REASON ? tooLong(reason) : { ok: true, reason };
}

function tooLong({ length }: string): ReasonReading {
  const found = length.toLocaleString("en-GB");
  return { ok: false, problem: `Expected a reason of at most ${LONGEST_REASON} characters; found ${found}.` };
}
