import { fullAddress } from "../areas";
import { define } from "../define";
import { itemNotFound } from "../errors";
import { kind, kinds, type Areas } from "../kinds";

export const tracingKinds = {
  workbookRangeAreas: kind<readonly Areas[]>("WorkbookRangeAreas"),
  rangeAreasCollection: kind<readonly Areas[]>("RangeAreasCollection"),
} as const;

const onSheet = (all: readonly Areas[], key: unknown): Areas | undefined =>
  all.find(({ sheet }) => sheet.id === key || sheet.name.toLowerCase() === String(key).toLowerCase());

/** Blocks of several sheets: what precedents and dependents are. */
export const workbookRangeAreas = [
  define(tracingKinds.workbookRangeAreas, {
    properties: {
      addresses: {
        get: (all) => all.flatMap(({ sheet, boxes }) => boxes.map((box) => fullAddress({ sheet, box }))),
      },
    },
    navigation: {
      areas: (all) => tracingKinds.rangeAreasCollection.of(all),
      ranges: (all) => {
        const [first, ...others] = all;
        if (!first || others.length > 0) throw itemNotFound();
        return kinds.rangeCollection.of(first);
      },
    },
    methods: {
      getRangeAreasBySheet: (all, args) => {
        const found = onSheet(all, args[0]);
        if (!found) throw itemNotFound();
        return kinds.rangeAreas.of(found);
      },
      getRangeAreasOrNullObjectBySheet: (all, args) => {
        const found = onSheet(all, args[0]);
        return found ? kinds.rangeAreas.of(found) : null;
      },
    },
  }),
  define(tracingKinds.rangeAreasCollection, { collection: { items: (all) => all.map(kinds.rangeAreas.of) } }),
] as const;
