import type { RollUpMethod } from "./method";

/** No colour, counts only. */
export const count: RollUpMethod = {
  colour: () => null,
  rule: () => "counts only",
  tipping: () => [],
};
