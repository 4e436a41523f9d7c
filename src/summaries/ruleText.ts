/** The roll-up's rule in a sentence or three, as Cover tells it. */
import { COLOUR_WORDS } from "../rollup/counts";
import { fractionText, parseFraction } from "../rollup/fraction";
import type { Settings } from "../settings";
import { KIND_WORDS } from "./kinds";

type RollUpSettings = Settings["rollUp"];

const shareText = (fraction: string) => fractionText(parseFraction(fraction));

const METHODS: Readonly<Record<RollUpSettings["method"], (settings: RollUpSettings) => string>> = {
  threshold: ({ threshold }) =>
    `Threshold: Red when at least ${shareText(threshold.redFrom)} of the active Key Activities are Red; otherwise Amber when ` +
    `any is Red or at least ${shareText(threshold.amberFrom)} are Amber; otherwise Green.`,
  points: ({ points }) =>
    `Points: Green ${points.green}, Amber ${points.amber}, Red ${points.red}, averaged over the active Key Activities; Amber from ` +
    `${points.amberFrom}, Red from ${points.redFrom}.`,
  worst: () => "Worst: the worst colour of any active Key Activity.",
  majority: () => "Majority: the commonest colour of the active Key Activities; a tie goes to the worse.",
  count: () => "Count: no status is suggested; the counts stand alone.",
};

/** Kinds that take no part in a status unless settings say so. */
const NOT_ACTIVE = ["complete", "notStarted", "deferred", "withdrawn"] as const;

/** "Threshold: Red when at least half of …" with what counts as active. */
export function ruleText(settings: RollUpSettings): string {
  const countedAs = NOT_ACTIVE.flatMap((kind) => {
    const colour = settings.countAs[kind];
    return colour === "none" ? [] : [`${KIND_WORDS[kind]} counts as ${COLOUR_WORDS[colour]}.`];
  });
  const leftOut = NOT_ACTIVE.filter((kind) => settings.countAs[kind] === "none").map((kind) => KIND_WORDS[kind]);
  return [
    METHODS[settings.method](settings),
    "Active are Red, Amber and Green.",
    ...countedAs,
    ...(leftOut.length > 0 ? [`Counted in the columns but not in the status: ${leftOut.join(", ")}.`] : []),
    settings.basis === "objectives"
      ? "Priorities and the council are rolled up from their objectives."
      : "Priorities and the council are rolled up from their Key Activities.",
    "A suggested status is the rule's; a stated one is what the council typed, and it stands.",
  ].join(" ");
}
