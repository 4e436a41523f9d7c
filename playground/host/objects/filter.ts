import { asNumber, asText, isMissing } from "../arguments";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { filterColumns, filterKinds, setColumn, type ColumnFilterRef } from "../filters";
import type { Session } from "../session";

const ask = (ref: ColumnFilterRef, criteria: object | null, session: Session) =>
  setColumn(ref, ref.column(), criteria, session);

/** A method that keeps so many (or so many in a hundred) at one end. */
const extreme = (filterOn: string) => (ref: ColumnFilterRef, args: readonly unknown[], session: Session) =>
  ask(ref, { filterOn, criterion1: String(asNumber(args[0])) }, session);

/** Of one column of a table. */
export const filter = define(filterKinds.filter, {
  properties: {
    criteria: {
      get: (ref) => filterColumns(ref).find(({ column }) => column === ref.column())?.criteria ?? null,
    },
  },
  methods: {
    apply: (ref, args, session) => {
      if (typeof args[0] !== "object" || args[0] === null) throw invalidArgument();
      ask(ref, args[0], session);
    },
    applyValuesFilter: (ref, args, session) => ask(ref, { filterOn: "Values", values: args[0] }, session),
    applyCustomFilter: (ref, args, session) =>
      ask(
        ref,
        {
          filterOn: "Custom",
          criterion1: asText(args[0]),
          ...(!isMissing(args[1]) && { criterion2: asText(args[1]) }),
          ...(!isMissing(args[2]) && { operator: args[2] }),
        },
        session,
      ),
    applyDynamicFilter: (ref, args, session) => ask(ref, { filterOn: "Dynamic", dynamicCriteria: args[0] }, session),
    applyTopItemsFilter: extreme("TopItems"),
    applyTopPercentFilter: extreme("TopPercent"),
    applyBottomItemsFilter: extreme("BottomItems"),
    applyBottomPercentFilter: extreme("BottomPercent"),
    clear: (ref, _args, session) => ask(ref, null, session),
  },
});
