import { areaArgument } from "../areas";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { setupKinds } from "../sheetSetup";
import { breakId, breaksOf, setBreaks } from "../pageBreaks";

/** Breaks by hand, in the order of the sheet. */
export const pageBreakCollection = define(setupKinds.pageBreakCollection, {
  collection: {
    items: (scope) => breaksOf(scope).map((at) => setupKinds.pageBreak.of({ ...scope, at })),
    find: (scope, key) => {
      const breaks = breaksOf(scope);
      const at = typeof key === "number" ? breaks[key] : breaks.find((each) => breakId({ ...scope, at: each }) === key);
      return at === undefined ? null : setupKinds.pageBreak.of({ ...scope, at });
    },
  },
  methods: {
    add: (scope, args, { workbook }) => {
      const { sheet, box } = areaArgument(workbook, scope.sheet, args[0]);
      const at = scope.axis === "horizontal" ? box.top : box.left;
      if (sheet !== scope.sheet || at === 0) throw invalidArgument();
      setBreaks(workbook, scope, [...breaksOf(scope).filter((each) => each !== at), at]);
      return setupKinds.pageBreak.of({ ...scope, at });
    },
    removePageBreaks: (scope, _args, { workbook }) => setBreaks(workbook, scope, []),
  },
});
