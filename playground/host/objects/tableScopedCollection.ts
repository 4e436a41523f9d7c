import { intersection, sameBox } from "../../workbook/box";
import type { Areas } from "../kinds";
import { define } from "../define";
import { itemNotFound } from "../errors";
import { tableKinds, type TablesWithin } from "../tables";

const found = ({ areas, fullyContained }: TablesWithin) =>
  areas.sheet.tables.filter(({ box }) => touches(areas, box, fullyContained));

function touches({ boxes }: Areas, box: Areas["boxes"][number], whole: boolean): boolean {
  return boxes.some((each) => {
    const shared = intersection(each, box);
    return shared !== null && (!whole || sameBox(shared, box));
  });
}

/** The tables that a range holds or touches. */
export const tableScopedCollection = define(tableKinds.tableScopedCollection, {
  collection: {
    items: (scope) => found(scope).map(({ id }) => tableKinds.table.of({ sheet: scope.areas.sheet, id })),
    find: (scope, key) => {
      const wanted = String(key).toLowerCase();
      const table = found(scope).find((each) => each.name.toLowerCase() === wanted || each.id === wanted);
      return table ? tableKinds.table.of({ sheet: scope.areas.sheet, id: table.id }) : null;
    },
  },
  methods: {
    getFirst: (scope) => {
      const [first] = found(scope);
      if (!first) throw itemNotFound();
      return tableKinds.table.of({ sheet: scope.areas.sheet, id: first.id });
    },
  },
});
