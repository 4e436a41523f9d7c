import { define } from "../define";
import { kinds } from "../kinds";

export const removeDuplicatesResult = define(kinds.removeDuplicatesResult, {
  properties: {
    removed: { get: (result) => result.removed },
    uniqueRemaining: { get: (result) => result.uniqueRemaining },
  },
});
