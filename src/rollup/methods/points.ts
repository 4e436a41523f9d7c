import type { RollUpSettings } from "../../settings";
import { totalOf, type Active } from "../counts";
import { leastReaching, parseFraction, reaches } from "../fraction";
import type { RollUpMethod } from "./method";

function sum(active: Active, weights: RollUpSettings["points"]): number {
  return active.red * weights.red + active.amber * weights.amber + active.green * weights.green;
}

/** Points for each colour, averaged over the active Key Activities. */
export const points: RollUpMethod = {
  colour: (active, { points: weights }) => {
    const total = totalOf(active);
    if (reaches(sum(active, weights), total, parseFraction(weights.redFrom))) return "red";
    return reaches(sum(active, weights), total, parseFraction(weights.amberFrom)) ? "amber" : "green";
  },

  // Points are whole numbers: the least sum that reaches the cut says the same as the average, without decimals.
  rule: (active, _colour, { points: weights }) => {
    const total = totalOf(active);
    const got = sum(active, weights);
    const amberFrom = leastReaching(total, parseFraction(weights.amberFrom));
    const redFrom = leastReaching(total, parseFraction(weights.redFrom));
    return `${got} ${got === 1 ? "point" : "points"}, Amber from ${amberFrom} and Red from ${redFrom}`;
  },

  tipping: (_active, colour) => (colour === "green" || colour === null ? [] : ["red", "amber"]),
};
