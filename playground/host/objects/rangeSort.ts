import { flag, isMissing, oneOf } from "../arguments";
import { define } from "../define";
import { kinds } from "../kinds";
import { sortBy } from "../sorting";

export const rangeSort = define(kinds.rangeSort, {
  methods: {
    /** Orientation "Rows" sorts rows, "Columns" columns. */
    apply: ({ sheet, box }, args, session) => {
      const axis = isMissing(args[3]) || oneOf(["Rows", "Columns"] as const, args[3]) === "Rows" ? "rows" : "columns";
      const skipped = Number(flag(args, 2));
      const body = axis === "rows" ? { ...box, top: box.top + skipped } : { ...box, left: box.left + skipped };
      if (body.top > body.bottom || body.left > body.right) return;
      sortBy(sheet, body, args[0], { matchCase: flag(args, 1), axis }, session);
    },
  },
});
