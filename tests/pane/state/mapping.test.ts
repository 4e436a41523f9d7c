import {
  columnChoices,
  draftAt,
  firstActivity,
  firstDraft,
  mappingOf,
  withMapping,
} from "../../../src/pane/state/mapping";
import { defaultSettings } from "../../../src/settings";

const LABELLED = [
  ["Key Activities of the quarter", "", ""],
  ["", "", ""],
  ["Activities", "RAG rating", "Where we are"],
  ["KA.01.01 Build homes", "Green", "40 built."],
];
const UNLABELLED = [
  ["A title"],
  ["What", "How it goes", "Who"],
  ["PRIORITY: Homes", "", ""],
  ["KA.01.01 Build homes", "Green", "Housing"],
];

test("begins with the row that names most columns, and with the columns that it names", () => {
  expect(firstDraft(LABELLED)).toEqual({ headerRow: 3, columns: { activity: "A", status: "B" } });
});

test("where no row names any, with the first that has several texts", () => {
  expect(firstDraft(UNLABELLED)).toEqual({ headerRow: 2, columns: {} });
});

test("a blank sheet begins at its first row", () => {
  expect(firstDraft([])).toEqual({ headerRow: 1, columns: {} });
});

test("another row names other columns", () => {
  expect(draftAt(LABELLED, 1)).toEqual({ headerRow: 1, columns: { activity: "A" } });
});

test("columns in which something stands are chosen from, by their letters and labels", () => {
  expect(columnChoices([...UNLABELLED, ["", "", "", "", "far"]], 2)).toEqual([
    { letters: "A", label: "What" },
    { letters: "B", label: "How it goes" },
    { letters: "C", label: "Who" },
    { letters: "E", label: "" },
  ]);
});

test("shows what the first Key Activity would be read as, past the headings", () => {
  const columns = { activity: "A", status: "B", lead: "C" } as const;
  expect(firstActivity(UNLABELLED, { headerRow: 2, columns })).toEqual({
    activity: "KA.01.01 Build homes",
    status: "Green",
    lead: "Housing",
  });
  expect(firstActivity(UNLABELLED, { headerRow: 4, columns })).toBeNull();
  expect(firstActivity(UNLABELLED, { headerRow: 2, columns: { status: "B" } })).toBeNull();
});

test("a mapping needs the activities' column", () => {
  expect(mappingOf("Data", { headerRow: 2, columns: { status: "B" } })).toBeNull();
});

test("a sheet's mapping takes the place of its earlier one", () => {
  const of = (sheet: string, headerRow: number) => ({ sheet, headerRow, columns: { activity: "A" } });
  const settings = { ...defaultSettings(), sheets: [of("Data", 1), of("Other", 1)] };
  expect(withMapping(settings, of("data", 4)).sheets).toEqual([of("Other", 1), of("data", 4)]);
});
