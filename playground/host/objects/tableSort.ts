import { bodyBox } from "../../workbook/tables";
import { flag } from "../arguments";
import { define } from "../define";
import { sortBy } from "../sorting";
import { tableKinds, tableOf } from "../tables";

/** Sorts the rows; the order is not remembered, so there is nothing to read back or to reapply. */
export const tableSort = define(tableKinds.tableSort, {
  methods: {
    apply: (ref, args, session) =>
      sortBy(ref.sheet, bodyBox(tableOf(ref)), args[0], { matchCase: flag(args, 1), axis: "rows" }, session),
    clear: () => undefined,
  },
});
