import { columnCount, sameBox } from "../../workbook/box";
import { setFilter } from "../../workbook/edits";
import { areaArgument } from "../areas";
import { integer, isMissing } from "../arguments";
import { define } from "../define";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { filterBox, filterColumns, filterKinds, isFiltered, setColumn, setColumns, type FilterOwner } from "../filters";
import { guardSheet } from "../guards";
import { kinds } from "../kinds";

const range = (owner: FilterOwner) => {
  const box = filterBox(owner);
  return box && kinds.range.of({ sheet: owner.sheet, box });
};

/** Of a sheet or of a table. */
export const autoFilter = define(filterKinds.autoFilter, {
  properties: {
    enabled: { get: (owner) => filterBox(owner) !== null },
    isDataFiltered: { get: isFiltered },
    criteria: {
      get: (owner) => {
        const box = filterBox(owner);
        const known = filterColumns(owner);
        const at = (column: number) => known.find((each) => each.column === column)?.criteria ?? null;
        return box ? Array.from({ length: columnCount(box) }, (_none, column) => at(column)) : [];
      },
    },
  },
  methods: {
    /** Puts the filter over a block, and asks something of one of its columns. */
    apply: (owner, args, session) => {
      const { workbook } = session;
      guardSheet(owner.sheet, "allowAutoFilter");
      const { sheet, box } = areaArgument(workbook, owner.sheet, args[0]);
      const before = filterBox(owner);
      if (sheet !== owner.sheet || (owner.table !== null && !before)) throw invalidArgument();
      if (owner.table === null && !(before && sameBox(before, box))) setFilter(workbook, sheet, box);
      if (!isMissing(args[1]) && !isMissing(args[2])) setColumn(owner, integer(args, 1), args[2], session);
    },
    clearColumnCriteria: (owner, args, session) => setColumn(owner, integer(args), null, session),
    clearCriteria: (owner, _args, session) => setColumns(owner, [], session),
    reapply: (owner, _args, session) => setColumns(owner, filterColumns(owner), session),
    remove: (owner, _args, { workbook }) => {
      guardSheet(owner.sheet, "allowAutoFilter");
      if (owner.table !== null) throw invalidOperation("The filter of a table goes with its filter buttons.");
      setFilter(workbook, owner.sheet, null);
    },
    getRange: (owner) => {
      const found = range(owner);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeOrNullObject: range,
  },
});
