/** The sample trackers, changed as people change them: what was not touched reads as before. */
import type { Tracker } from "../../src/tracker/tracker";
import type { CellValue } from "../../src/workbook/cells";
import { SAMPLE_TRACKERS } from "../support/samples";
import { spokenActivities, trackerIn } from "../support/tracked";
import { sampleCells } from "../support/workbookCells";

type Row = readonly CellValue[];

const isActivity = (row: Row) => /^KA/.test(String(row[0]));
const isHeader = (row: Row) => row[1] === "Status";
const isBlankRow = (row: Row) => row.every((value) => value === "");
const at = (row: Row | undefined, column: number) => String(row?.[column] ?? "");

/** Cheaper to compare many times over than the objects are. */
const said = (tracker: Tracker) => spokenActivities(tracker).map((activity) => JSON.stringify(activity));
/** Line breaks where rows were joined count as blanks. */
const unbroken = (tracker: Tracker) => said(tracker).map((text) => text.replaceAll("\\n", " "));
/** What differs: short, so that a failure can be read. */
const differing = (found: readonly string[], expected: readonly string[]) =>
  found.length === expected.length ? found.filter((text, index) => text !== expected[index]) : [found.length];

describe.each(SAMPLE_TRACKERS)("$sample", ({ sample }) => {
  const grid: readonly Row[] = sampleCells(`${sample}.xlsx`).sheets[0]?.values ?? [];
  const original = trackerIn(grid);
  const activities = spokenActivities(original);
  const saidAtFirst = said(original);
  const unbrokenAtFirst = unbroken(original);
  const rowsOfActivities = grid.flatMap((row, index) => (isActivity(row) ? [index] : []));
  const replaced = (index: number, ...rows: Row[]) => [...grid.slice(0, index), ...rows, ...grid.slice(index + 1)];

  const onlyFirstHeader = () => {
    const first = grid.findIndex(isHeader);
    return grid.filter((row, index) => index === first || !isHeader(row));
  };

  test.each<[string, () => readonly Row[]]>([
    ["without blank rows", () => grid.filter((row) => !isBlankRow(row))],
    ["with more blank rows", () => grid.flatMap((row) => (isActivity(row) ? [row, [], []] : [row]))],
    ["with one header row", onlyFirstHeader],
    [
      "with one header row above everything",
      () => {
        const rows = onlyFirstHeader();
        return [...rows.filter(isHeader), ...rows.filter((row) => !isHeader(row))];
      },
    ],
    ["without its title", () => grid.slice(grid.findIndex((row, index) => index > 0 && isBlankRow(row)) + 1)],
    ["with headings unmerged into every cell's blank", () => grid.map((row) => [...row, "", ""])],
    [
      "with its columns in another order",
      () => grid.map((row) => (isActivity(row) || isHeader(row) ? [...row].reverse() : row)),
    ],
    [
      "with a column between",
      () => grid.map(([first = "", ...rest]) => [first, isHeader([first, ...rest]) ? "Budget" : "", ...rest]),
    ],
    [
      "with rules under its headers",
      () => grid.flatMap((row) => (isHeader(row) ? [row, row.map(() => "---")] : [row])),
    ],
    [
      "with page furniture after each KA",
      () => grid.flatMap((row) => (isActivity(row) ? [row, ["Appendix A"], ["Page 2"], ["Updated on 3 May"]] : [row])),
    ],
    [
      "with blanks around its labels",
      () => grid.map((row) => (isHeader(row) ? row.map((label) => ` ${String(label).replace(" ", "\n")} `) : row)),
    ],
  ])("%s", (_, changed) => {
    const tracker = trackerIn(changed());
    expect(spokenActivities(tracker)).toEqual(activities);
    expect(tracker.unrecognisedRows).toEqual([]);
  });

  test("anywhere else on the sheet", () => {
    expect(spokenActivities(trackerIn(grid, { firstRow: 700, firstColumn: 30 }))).toEqual(activities);
  });

  test.each([
    ["See the separate report", 0],
    ["xyz", 1],
    ["Draft for comments", 2],
    ["12/05/2013", 3],
    ["Total", 4],
  ])("with the row %j in between: it is unrecognised, or title, and nothing else changes", (junk, offset) => {
    const firstHeader = grid.findIndex(isHeader);
    for (let index = offset; index <= grid.length; index += 5) {
      const tracker = trackerIn([...grid.slice(0, index), [junk], ...grid.slice(index)]);
      expect(differing(said(tracker), saidAtFirst)).toEqual([]);
      expect(tracker.unrecognisedRows).toEqual(index <= firstHeader ? [] : [{ cell: `A${index + 1}`, text: junk }]);
    }
  });

  test("with any one reference lost: the KA stays, without it", () => {
    for (const [position, index] of rowsOfActivities.entries()) {
      const row = grid[index] ?? [];
      const activity = activities[position];
      const title = activity?.title ?? "";
      const tracker = trackerIn(replaced(index, [title, ...row.slice(1)]));
      expect(differing(said(tracker), saidAtFirst)).toEqual([JSON.stringify({ ...activity, ref: "" })]);
      expect(tracker.activities[position]).toMatchObject({ ref: null, refCell: `A${index + 1}`, refCellText: title });
      expect(tracker.unrecognisedRows).toEqual([]);
    }
  });

  const half = (text: string) => text.indexOf(" ", Math.ceil(text.length / 2));
  const splitAt = (text: string, cut: number) => (cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut + 1)]);

  test.each<[string, number, Row[]]>([
    ["directly", 0, []],
    ["over a page break", 1, [[], ["Appendix A"], grid.find(isHeader) ?? []]],
  ])("with a KA split in two rows, %s: its texts are joined", (_, remainder, between) => {
    for (const [position, index] of rowsOfActivities.entries()) {
      if (position % 2 !== remainder) continue;
      const row = grid[index] ?? [];
      const progress = splitAt(at(row, 2), half(at(row, 2)));
      const nextSteps = splitAt(at(row, 3), half(at(row, 3)));
      if (progress[1] === "" && nextSteps[1] === "") continue;
      const above = [at(row, 0), at(row, 1), progress[0] ?? "", nextSteps[0] ?? "", ...row.slice(4)];
      const tracker = trackerIn(replaced(index, above, ...between, ["", "", progress[1] ?? "", nextSteps[1] ?? ""]));
      expect(differing(unbroken(tracker), unbrokenAtFirst)).toEqual([]);
      expect(tracker.activities[position]?.rows).toEqual([index, index + 1 + between.length]);
      expect(tracker.unrecognisedRows).toEqual([]);
    }
  });

  test("as a flat table: the same KAs in the same places", () => {
    const header = ["Priority", "Objective", ...(grid.find(isHeader) ?? [])];
    const rows = rowsOfActivities.map((index, position) => {
      const { priority = null, objective = null } = activities[position] ?? {};
      const over = objective === null ? "" : `${objective.code === null ? "" : `${objective.code}: `}${objective.name}`;
      return [priority ?? "", over, ...(grid[index] ?? [])];
    });
    const flat = spokenActivities(trackerIn([header, ...rows]));
    const bare = { publishedStatus: null, leadOfficer: null, portfolioHolder: null };
    expect(flat).toEqual(
      activities.map((activity) => ({
        ...activity,
        objective: activity.objective === null ? null : { ...activity.objective, ...bare },
      })),
    );
  });
});
