import { fractionText, parseFraction, reaches } from "../fraction";
import { totalOf } from "../counts";
import type { RollUpMethod } from "./method";

/** Red from a share of Red; else Amber from any Red or a share of Amber; else Green. A Red never hides under Green. */
export const threshold: RollUpMethod = {
  colour: (active, { threshold: cuts }) => {
    const total = totalOf(active);
    if (active.red > 0 && reaches(active.red, total, parseFraction(cuts.redFrom))) return "red";
    if (active.red > 0) return "amber";
    return active.amber > 0 && reaches(active.amber, total, parseFraction(cuts.amberFrom)) ? "amber" : "green";
  },

  rule: (active, colour, { threshold: cuts }) => {
    if (colour === "red") return `Red from ${fractionText(parseFraction(cuts.redFrom))}`;
    const amberFrom = `Amber from ${fractionText(parseFraction(cuts.amberFrom))}`;
    if (active.red === 0) return amberFrom;
    const manyAmber = reaches(active.amber, totalOf(active), parseFraction(cuts.amberFrom));
    return manyAmber ? `any Red is at least Amber, and ${amberFrom}` : "any Red is at least Amber";
  },

  tipping: (active, colour, { threshold: cuts }) => {
    if (colour === "red") return ["red"];
    if (colour !== "amber") return [];
    const manyAmber = reaches(active.amber, totalOf(active), parseFraction(cuts.amberFrom));
    if (active.red === 0) return ["amber"];
    return manyAmber ? ["red", "amber"] : ["red"];
  },
};
