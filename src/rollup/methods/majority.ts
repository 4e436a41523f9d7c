import { COLOURS, type Active } from "../counts";
import type { RollUpMethod } from "./method";

function commonest(active: Active) {
  const most = Math.max(active.red, active.amber, active.green);
  return COLOURS.filter((colour) => active[colour] === most);
}

/** The commonest colour; a tie goes to the worse. */
export const majority: RollUpMethod = {
  colour: (active) => commonest(active)[0] ?? null,
  rule: (active) =>
    commonest(active).length > 1
      ? "the commonest colour counts, a tie goes to the worse"
      : "the commonest colour counts",
  tipping: (_active, colour) => (colour === "green" || colour === null ? [] : [colour]),
};
