/** Cells as Excel has them: numbers, errors, white space. */
import { trackerIn } from "../support/tracked";
import { HEADER, ka } from "../support/trackerRows";

const withRow = (row: Parameters<typeof trackerIn>[0][number]) => trackerIn([HEADER, ka("01.01"), row]).activities[1];

test("a text stays as it stands", () => {
  const progress = "  - planted\r\n- watered\n\n<p>5 &amp; 6</p>\u00a0 ";
  expect(withRow(["KA.01.02 Plant  trees ", " Green ", progress, "\tWater", "Parks;"])).toMatchObject({
    title: { text: "Plant  trees " },
    status: { text: " Green ", reading: { form: "style", word: "Green" } },
    progress: { text: progress },
    nextSteps: { text: "\tWater" },
    lead: { text: "Parks;" },
  });
});

test.each([
  [45, "45"],
  [0, "0"],
  [-1.5, "-1.5"],
  [0.1 + 0.2, "0.3"],
  [1e21, "1e+21"],
  [45473, "45473"],
  [true, "TRUE"],
  [false, "FALSE"],
])("the value %j reads as %j", (value, text) => {
  expect(withRow(["KA.01.02 Count", "Green", value, "", ""])?.progress).toEqual({ text, cell: "C3", isError: false });
});

test("an error is told by its type", () => {
  const activity = withRow(["KA.01.02 Count", { error: "#REF!" }, "#REF!", { error: "#N/A" }, "Parks"]);
  expect(activity).toMatchObject({
    status: { text: "#REF!", isError: true },
    progress: { text: "#REF!", isError: false },
    nextSteps: { text: "#N/A", isError: true },
  });
});

test("an error in the activity cell is a KA without a reference", () => {
  expect(withRow([{ error: "#NAME?" }, "Green", "", "", "Parks"])).toMatchObject({
    ref: null,
    title: { text: "#NAME?", isError: true, cell: "A3" },
  });
});

test("an error in a further row makes the whole text one", () => {
  const { activities } = trackerIn([HEADER, ka("01.01"), ["", "", { error: "#VALUE!" }]]);
  expect(activities[0]?.progress).toEqual({ text: "Progress of 01.01.\n#VALUE!", cell: "C2", isError: true });
});

test("hidden, filtered and protected are told", () => {
  const tracker = trackerIn([HEADER, ka("01.01"), ka("01.02")], {
    ...{ hiddenRows: new Set([2]), isFiltered: true, isProtected: true },
  });
  expect(tracker).toMatchObject({ isFiltered: true, isProtected: true, rowsRead: 3 });
  expect(tracker.activities.map(({ isHidden }) => isHidden)).toEqual([false, true]);
});
