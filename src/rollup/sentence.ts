/** Why a status is suggested, in one or two sentences that a councillor can check by counting. */
import type { RollUpSettings } from "../settings";
import { STATUS_KINDS, type ActiveKind } from "../words/status";
import { COLOUR_WORDS, COLOURS, colourOf, totalOf, type Active, type Counts, type Unit } from "./counts";
import { fewestToTurn } from "./distance";
import { ROLL_UP_METHODS } from "./methods";

/** What is counted, in words. */
export interface UnitWords {
  readonly plural: string;
  /** Behind "over 4": "active", "active objectives". */
  readonly over: (count: number) => string;
}

export const ACTIVITY_WORDS: UnitWords = { plural: "Key Activities", over: () => "active" };
export const OBJECTIVE_WORDS: UnitWords = {
  plural: "objectives",
  over: (count) => (count === 1 ? "active objective" : "active objectives"),
};

/** More than these are not listed: a sentence has to be readable, and a cell holds 32,767 characters. */
const MOST_LISTED = 20;

/** Too few statuses to suggest one. */
export function tooFewSentence(missing: number, total: number, words: UnitWords): string {
  return `No status given for ${missing} of ${total} ${words.plural}.`;
}

export function noneActiveSentence(words: UnitWords): string {
  return `No active ${words.plural}.`;
}

export function whySentence(
  result: { readonly units: readonly Unit[]; readonly counts: Counts; readonly active: Active },
  colour: ActiveKind | null,
  settings: RollUpSettings,
  words: UnitWords,
): string {
  const { units, counts, active } = result;
  const method = ROLL_UP_METHODS[settings.method];
  const total = totalOf(active);
  const numbers = `${coloursText(active)} over ${total} ${words.over(total)}${asides(counts, settings)}`;
  const rule = method.rule(active, colour, settings);
  if (colour === null) return capitalised(`${numbers}; ${rule}.`);
  const tipping = method.tipping(active, colour, settings);
  const tipped = units.filter((unit) => tips(unit, tipping, settings));
  const sentences = [`${COLOUR_WORDS[colour]}: ${numbers}; ${rule}.`];
  if (tipped.length > 0) sentences.push(`Tipped by ${listed(tipped)}.`);
  const near = nearText(active, colour, tipped.length, settings);
  if (near !== "") sentences.push(near);
  return sentences.join(" ");
}

function tips(unit: Unit, tipping: readonly ActiveKind[], settings: RollUpSettings): boolean {
  const colour = colourOf(unit.kind, settings.countAs);
  return colour !== null && tipping.includes(colour);
}

/** "1 Red, 3 Amber and 2 Green". */
function coloursText(active: Active): string {
  const parts = COLOURS.filter((colour) => active[colour] > 0).map(
    (colour) => `${active[colour]} ${COLOUR_WORDS[colour]}`,
  );
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}` : parts.join("");
}

const KIND_TEXTS = { complete: "Complete", notStarted: "not started", deferred: "deferred", withdrawn: "withdrawn" };

/** ", 2 Complete counted as Green, 1 without a status". */
function asides(counts: Counts, settings: RollUpSettings): string {
  let text = "";
  for (const kind of STATUS_KINDS) {
    if (kind === "red" || kind === "amber" || kind === "green" || counts[kind] === 0) continue;
    const colour = colourOf(kind, settings.countAs);
    if (colour !== null) text += `, ${counts[kind]} ${KIND_TEXTS[kind]} counted as ${COLOUR_WORDS[colour]}`;
  }
  return counts.missing > 0 ? `${text}, ${counts.missing} without a status` : text;
}

function listed(tipped: readonly Unit[]): string {
  const labels = tipped.slice(0, MOST_LISTED).map((unit) => unit.label());
  const rest = tipped.length - labels.length;
  return rest > 0 ? `${labels.join(", ")} and ${rest} more` : labels.join(", ");
}

function nearText(active: Active, colour: ActiveKind, tipped: number, settings: RollUpSettings): string {
  const clauses = [...worseClauses(active, colour, settings), ...betterClauses(active, colour, tipped, settings)];
  return clauses.length === 0 ? "" : capitalised(`${clauses.join("; ")}.`);
}

/** "Amber if 3 more turn Amber or 1 turns Red", "Red if 2 turn Red". */
function worseClauses(active: Active, colour: ActiveKind, settings: RollUpSettings): string[] {
  if (colour === "red") return [];
  if (colour === "amber") {
    const reds = fewestToTurn(active, { from: ["amber", "green"], to: "red", target: "red" }, settings);
    return reds === null ? [] : [`Red if ${turning(reds, active.red, "Red")}`];
  }
  const ambers = fewestToTurn(active, { from: ["green"], to: "amber", target: "amber" }, settings);
  const reds = fewestToTurn(active, { from: ["green"], to: "red", target: "amber" }, settings);
  const ways: string[] = [];
  if (ambers !== null) ways.push(turning(ambers, active.amber, "Amber"));
  if (reds !== null && (ambers === null || reds < ambers)) ways.push(turning(reds, active.red, "Red"));
  return ways.length === 0 ? [] : [`Amber if ${ways.join(" or ")}`];
}

/** "Green if 2 of these turn Green", "Amber if it turns Amber". */
function betterClauses(active: Active, colour: ActiveKind, tipped: number, settings: RollUpSettings): string[] {
  if (colour === "green") return [];
  const target = colour === "red" ? "amber" : "green";
  const from = colour === "red" ? (["red"] as const) : (["red", "amber"] as const);
  const fewest = fewestToTurn(active, { from, to: target, target }, settings);
  if (fewest === null) return [];
  const word = COLOUR_WORDS[target];
  if (tipped === 1) return [`${word} if it turns ${word}`];
  return [`${word} if ${fewest} of these ${fewest === 1 ? "turns" : "turn"} ${word}`];
}

function turning(fewest: number, already: number, word: string): string {
  return `${fewest}${already > 0 ? " more" : ""} ${fewest === 1 ? "turns" : "turn"} ${word}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
