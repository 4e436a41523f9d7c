/** What a fix does to a text, for showing: both texts in pieces, what differs marked, what is long and the same left out. */

/** `isChanged`: removed from the text before, or added to the text after. */
export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

export interface TextChange {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  /** Places that differ beyond those shown. */
  readonly more: number;
}

/** Characters kept on each side of a change. */
const CONTEXT = 24;
/** Places shown; a text that is tidied all through would fill the pane. */
const MOST_PLACES = 4;
/** How far ahead the two texts are looked along for where they meet again. */
const LOOK_AHEAD = 24;
const LEFT_OUT = "…";

interface Place {
  readonly removed: string;
  readonly added: string;
  /** The same text that follows. */
  readonly then: string;
}

/** Word by word; linear in the length of both texts. */
export function textChange(before: string, after: string): TextChange {
  const { start, places } = compared(tokens(before), tokens(after));
  const shown = places.slice(0, MOST_PLACES);
  const pieces = (side: "removed" | "added"): Piece[] => [
    same(shortened(start, { from: false, to: shown.length > 0 })),
    ...shown.flatMap((place, index) => [
      { text: visible(place[side]), isChanged: true },
      same(shortened(place.then, { from: true, to: index < places.length - 1 })),
    ]),
  ];
  const filled = (side: "removed" | "added") => pieces(side).filter(({ text }) => text !== "");
  return { before: filled("removed"), after: filled("added"), more: places.length - shown.length };
}

function same(text: string): Piece {
  return { text, isChanged: false };
}

/** Words, single blanks and single other characters, so that a blank too many is a place of its own. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
}

function compared(before: readonly string[], after: readonly string[]): { start: string; places: Place[] } {
  const places: { removed: string; added: string; then: string }[] = [];
  let start = "";
  let at = 0;
  let against = 0;
  while (at < before.length || against < after.length) {
    const token = before[at];
    if (token !== undefined && token === after[against]) {
      const last = places.at(-1);
      if (last === undefined) start += token;
      else last.then += token;
      at += 1;
      against += 1;
      continue;
    }
    const [skip, insert] = meeting(before, at, after, against);
    const removed = before.slice(at, at + skip).join("");
    const added = after.slice(against, against + insert).join("");
    const last = places.at(-1);
    if (last?.then === "") {
      last.removed += removed;
      last.added += added;
    } else {
      places.push({ removed, added, then: "" });
    }
    at += skip;
    against += insert;
  }
  return { start, places };
}

/** How many tokens to pass over on each side until both go on alike; one on each where they do not soon. */
function meeting(before: readonly string[], at: number, after: readonly string[], against: number): [number, number] {
  for (let far = 1; far <= LOOK_AHEAD; far += 1) {
    for (let skip = 0; skip <= far; skip += 1) {
      if (goOnAlike(before, at + skip, after, against + far - skip)) return [skip, far - skip];
    }
  }
  return [at < before.length ? 1 : 0, against < after.length ? 1 : 0];
}

/** One token alike is often a blank, and chance. */
const ALIKE = 3;

function goOnAlike(before: readonly string[], at: number, after: readonly string[], against: number): boolean {
  for (let ahead = 0; ahead < ALIKE; ahead += 1) {
    if (before[at + ahead] !== after[against + ahead]) return false;
  }
  return at < before.length;
}

/** The ends of a text that face a change; the whole where little would be left out. */
function shortened(text: string, faces: { readonly from: boolean; readonly to: boolean }): string {
  const kept = (faces.from ? CONTEXT : 0) + (faces.to ? CONTEXT : 0);
  const characters = Array.from(text);
  if (characters.length <= kept + CONTEXT / 2) return text;
  const head = faces.from ? characters.slice(0, CONTEXT).join("") : "";
  const tail = faces.to ? characters.slice(-CONTEXT).join("") : "";
  return `${head}${LEFT_OUT}${tail}`;
}

/** Signs for what cannot be seen: a removed blank must not look like nothing. */
function visible(text: string): string {
  return text
    .replaceAll(" ", "␣")
    .replaceAll("\u00a0", "⍽")
    .replaceAll("\t", "⇥")
    .replaceAll(/\r\n?|\n/g, "↵");
}
