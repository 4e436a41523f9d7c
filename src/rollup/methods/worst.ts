import { COLOURS } from "../counts";
import type { RollUpMethod } from "./method";

/** The worst colour that any has. */
export const worst: RollUpMethod = {
  colour: (active) => COLOURS.find((colour) => active[colour] > 0) ?? null,
  rule: () => "the worst colour counts",
  tipping: (_active, colour) => (colour === "green" || colour === null ? [] : [colour]),
};
