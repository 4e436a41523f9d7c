import fc from "fast-check";
import { rollUp } from "../../src/rollup/rollUp";
import { defaultSettings } from "../../src/settings";
import { trackerOf } from "../support/trackerOf";

const settings = defaultSettings();
const names = (rolledUp: ReturnType<typeof rollUp>, level: string) =>
  rolledUp.filter((each) => each.level === level).map(({ name }) => name);

describe("levels", () => {
  const tracker = trackerOf(
    [
      { priority: "Place" },
      { objective: "Homes", code: "CA 1", stated: "AMBER" },
      { activity: "KA.01.01 Build", status: "Red", lead: "Planning; Housing", portfolio: "Strategy" },
      { activity: "KA.01.02 Mend", status: "Complete", lead: "Housing", portfolio: "" },
      { priority: "People" },
      { objective: "Health" },
      { activity: "KA.02.01 Run", status: "nonsense", lead: "Parks / Planning", portfolio: "Finance" },
    ],
    { without: [] },
  );
  const rolledUp = rollUp(tracker, settings);

  test("objectives, priorities, portfolios, leads, council", () => {
    expect(rolledUp.map(({ level, code, name, heading, total }) => [level, code, name, heading, total])).toEqual([
      ["objective", "CA 1", "Homes", 0, 2],
      ["objective", null, "Health", 1, 1],
      ["priority", null, "Place", 0, 2],
      ["priority", null, "People", 1, 1],
      ["portfolio", null, "Finance", null, 1],
      ["portfolio", null, "Strategy", null, 1],
      ["lead", null, "Housing", null, 2],
      ["lead", null, "Parks", null, 1],
      ["lead", null, "Planning", null, 2],
      ["council", null, null, null, 3],
    ]);
  });

  test("counts by kind; an unknown word is missing", () => {
    const none = { red: 0, amber: 0, green: 0, complete: 0, notStarted: 0, deferred: 0, withdrawn: 0, missing: 0 };
    expect(rolledUp[0]?.counts).toEqual({ ...none, red: 1, complete: 1 });
    expect(rolledUp.at(-1)?.counts).toEqual({ ...none, red: 1, complete: 1, missing: 1 });
  });

  test("a stated status is kept as typed, only where one stands", () => {
    expect(rolledUp.map(({ stated }) => stated)).toEqual(["AMBER", ...Array<null>(9).fill(null)]);
  });

  test("no portfolios where the sheet has no such column", () => {
    const without = trackerOf([{ activity: "KA.01.01 Build", portfolio: "Strategy" }]);
    expect(names(rollUp(without, settings), "portfolio")).toEqual([]);
  });

  test("no status column: every one is missing", () => {
    const without = trackerOf([{ activity: "KA.01.01 Build" }], { without: ["status"] });
    expect(rollUp(without, settings).at(-1)).toMatchObject({
      suggested: null,
      why: "No status given for 1 of 1 Key Activities.",
    });
  });
});

describe("several leads in one cell", () => {
  test.each([
    ["Strategic Planning;", ["Strategic Planning"]],
    ["Deputy Chief Executive ; ICT Services", ["Deputy Chief Executive", "ICT Services"]],
    ["Housing\nParks", ["Housing", "Parks"]],
    [
      "Anna Graves, Chief Executive / Simon Riley, Head of Finance",
      ["Anna Graves, Chief Executive", "Simon Riley, Head of Finance"],
    ],
    ["CMT/ Section 151 Officer", ["CMT/ Section 151 Officer"]],
    ["Housing; housing;Housing", ["housing", "Housing"]],
    [" ; ", []],
  ])("%j", (lead, expected) => {
    expect(names(rollUp(trackerOf([{ activity: "KA.01.01 Build", lead }]), settings), "lead")).toEqual(expected);
  });
});

test("a lead that is split over two rows is one name", () => {
  const split = { activity: "KA.01.01 Build", lead: "Rachael\nFelts", split: true };
  expect(names(rollUp(trackerOf([split]), settings), "lead")).toEqual(["Rachael Felts"]);
});

test("the order of the Key Activities does not matter", () => {
  const statuses = ["Red", "Amber", "Green", "Complete", "Deferred", ""];
  const entry = fc.record({
    activity: fc.constant("KA.01.01 Build"),
    status: fc.constantFrom(...statuses),
    lead: fc.constantFrom("Housing", "Parks", "Housing; Parks", ""),
  });
  // Who is named differs with the order; what is counted and suggested must not.
  const outcome = (entries: readonly { activity: string; status: string; lead: string }[]) =>
    rollUp(trackerOf(entries), settings).map(({ level, name, counts, suggested }) => ({
      level,
      name,
      counts,
      suggested,
    }));
  fc.assert(
    fc.property(
      fc
        .array(entry, { maxLength: 12 })
        .chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
      ([entries, shuffled]) => {
        expect(outcome(shuffled)).toEqual(outcome(entries));
      },
    ),
  );
});
