/** Whatever stands in a sheet: reading never throws, invents nothing and loses no row. */
import fc from "fast-check";
import { parseCellAddress } from "../../src/workbook/address";
import type { GridValue } from "../support/sheetCells";
import { readGrid } from "../support/tracked";
import { HEADER, ka } from "../support/trackerRows";

const texts = fc.oneof(
  fc.constantFrom(
    ...["", "", "", "KA.01.01 Plant", "KA 02.03", "KA.1", "Key Activities", "Status", "Progress", "Next Steps", "Team"],
    ...["Green", "AMBER", "Action Status", "PRIORITY: The place", "Council Priority: The place\nHomes", "CA 1: Homes"],
    ...[
      "The People",
      "--",
      "Appendix A",
      "Lead Officer: A",
      "Quarter 1 2024/25",
      "and more",
      "Ref",
      "Priority",
      "Outputs",
    ],
  ),
  fc.string({ maxLength: 12 }),
);
const values: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 8, arbitrary: texts },
  { weight: 1, arbitrary: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()) },
  { weight: 1, arbitrary: fc.constant({ error: "#REF!" }) },
);
const grids = fc.array(fc.array(values, { maxLength: 6 }), { maxLength: 14 });

test("any grid is read, and what is read stands where it says", () => {
  fc.assert(
    fc.property(grids, fc.nat(50), fc.nat(50), fc.boolean(), (rows, firstRow, firstColumn, hasHeader) => {
      const grid = hasHeader ? [[...HEADER], ka("01.01"), ...rows] : rows;
      const { trackers } = readGrid(grid, { firstRow, firstColumn });
      if (hasHeader) expect(trackers).toHaveLength(1);
      for (const { activities, unrecognisedRows, priorities, objectives } of trackers) {
        const textOf = (cell: string) => {
          const place = parseCellAddress(cell);
          const value = grid[(place?.row ?? 0) - firstRow]?.[(place?.column ?? 0) - firstColumn] ?? "";
          return typeof value === "object" ? value.error : value;
        };
        for (const { rows: own, refCell, refCellText, progress, index, priority, objective } of activities) {
          expect(activities[index]?.refCell).toBe(refCell);
          if (typeof textOf(refCell) === "string") expect(refCellText).toBe(textOf(refCell));
          const first = progress === null ? "" : textOf(progress.cell);
          if (own.length === 1 && typeof first === "string") expect(progress?.text ?? "").toBe(first);
          if (priority !== null) expect(priorities[priority]).toBeDefined();
          if (objective !== null) expect(objectives[objective]?.priority).toBe(priority);
        }
        const claimed = [...activities.flatMap(({ rows: own }) => own), ...unrecognisedRows.map(rowOf)];
        expect(new Set(claimed).size).toBe(claimed.length);
      }
    }),
    { numRuns: 300 },
  );
});

function rowOf({ cell }: { readonly cell: string }): number {
  return parseCellAddress(cell)?.row ?? -1;
}

test("a KA in any company is found", () => {
  fc.assert(
    fc.property(grids, grids, (above, below) => {
      const isNoHeader = (row: readonly GridValue[]) => !row.some((value) => /activit|ref/i.test(String(value)));
      const activity = ka("77.77");
      const grid = [HEADER, ...above.filter(isNoHeader), activity, ...below.filter(isNoHeader)];
      const found = readGrid(grid).trackers[0]?.activities.find(({ ref }) => ref === "KA.77.77");
      expect(found).toMatchObject({
        title: { cell: `A${grid.indexOf(activity) + 1}` },
        lead: { cell: `E${grid.indexOf(activity) + 1}` },
      });
    }),
    { numRuns: 300 },
  );
});
