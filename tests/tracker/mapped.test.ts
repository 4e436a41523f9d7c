/** Columns that a person has named, where the sheet's own labels do not say enough. */
import { readSettings } from "../../src/settings";
import { readTrackers } from "../../src/tracker/readTrackers";
import { sheetCells, workbookCells, type Grid } from "../support/sheetCells";
import { spokenActivities } from "../support/tracked";

function read(grid: Grid, sheets: readonly object[], firstRow = 0) {
  const reading = readSettings({ sheets });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return readTrackers(workbookCells([sheetCells(grid, { name: "Data", firstRow })]), reading.settings).trackers;
}

const GRID: Grid = [
  ["What we said", "Where it is", "What was done", "Who"],
  ["KA.01.01 Build homes", "Green", "40 homes built.", "Housing"],
  ["KA.01.02 Plant trees", "Amber", "None planted.", "Parks"],
];
const COLUMNS = { activity: "A", status: "B", progress: "c", lead: "D" };

test("without a mapping the sheet is no tracker", () => {
  expect(read(GRID, [])).toEqual([]);
});

test("by hand it is read, and its labels are the sheet's own", () => {
  const [tracker] = read(GRID, [{ sheet: "data", headerRow: 1, columns: COLUMNS }]);
  if (tracker === undefined) throw new Error("Expected a tracker; found none.");
  expect(
    spokenActivities(tracker).map(({ ref, title, status, progress, lead }) => [ref, title, status, progress, lead]),
  ).toEqual([
    ["KA.01.01", "Build homes", "Green", "40 homes built.", "Housing"],
    ["KA.01.02", "Plant trees", "Amber", "None planted.", "Parks"],
  ]);
  expect(tracker.headerRows).toEqual([
    {
      row: 0,
      columns: { activity: 0, status: 1, progress: 2, lead: 3 },
      labels: { activity: "What we said", status: "Where it is", progress: "What was done", lead: "Who" },
    },
  ]);
});

test("a mapping goes before what the labels say", () => {
  const grid: Grid = [
    ["Activities", "Status", "Progress", "Next Steps", "Team", "Overall"],
    ["KA.01.01 Build homes", "Red", "", "", "Housing", "Green"],
  ];
  const columns = { activity: "A", status: "F", progress: "C", nextSteps: "D", lead: "E" };
  const [tracker] = read(grid, [{ sheet: "Data", headerRow: 1, columns }]);
  expect(tracker?.activities.map(({ status }) => status?.text)).toEqual(["Green"]);
});

test("Key Activities without a reference will do", () => {
  const grid: Grid = [
    ["What", "RAG", "Done", "Who"],
    ["Build homes", "Green", "40 homes built.", "Housing"],
  ];
  const [tracker] = read(grid, [{ sheet: "Data", headerRow: 1, columns: COLUMNS }]);
  expect(tracker?.activities.map(({ title }) => title.text)).toEqual(["Build homes"]);
});

test.each([
  ["a row that is blank", { headerRow: 900, columns: COLUMNS }],
  ["a column that is blank", { headerRow: 1, columns: { activity: "Z" } }],
])("%s makes no tracker of the sheet", (_case, mapping) => {
  expect(read(GRID, [{ sheet: "Data", ...mapping }])).toEqual([]);
});

test("a row above the used range is no fault", () => {
  expect(read(GRID.slice(1), [{ sheet: "Data", headerRow: 1, columns: COLUMNS }], 4)).toHaveLength(1);
});
