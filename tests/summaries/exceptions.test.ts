import { exceptions } from "../../src/summaries/exceptions";
import { activity, AMBER, DEFERRED, GREEN, input, MISSING, RED, textAt, tracker, WITHDRAWN } from "./example";
import { column, showRow } from "./show";

const planOf = (...activities: ReturnType<typeof activity>[]) =>
  exceptions(input({ tracker: tracker({ activities }) }));

describe("Exceptions", () => {
  test("lists every Red, then Amber, then deferred and withdrawn, each in sheet order", () => {
    const plan = planOf(
      activity("KA 01.01", AMBER),
      activity("KA 01.02", GREEN),
      activity("KA 01.03", WITHDRAWN),
      activity("KA 01.04", RED),
      activity("KA 01.05", DEFERRED),
      activity("KA 01.06", AMBER),
      activity("KA 01.07", MISSING),
    );
    expect(column(plan, "Reference").map((text) => text.slice(0, 8))).toEqual([
      "KA 01.04",
      "KA 01.01",
      "KA 01.06",
      "KA 01.05",
      "KA 01.03",
    ]);
    expect(column(plan, "Status")).toEqual([
      "Red on red",
      "Amber on amber",
      "Amber on amber",
      "Deferred",
      "Project Withdrawn",
    ]);
    expect(plan.nothing).toBeNull();
  });

  test("says where it stands, who leads and what is being done", () => {
    const plan = planOf(activity("KA 01.01", RED, { cell: "A17", nextSteps: null, lead: textAt(" ") }));
    expect(showRow(plan.rows[0])).toEqual([
      "KA 01.01 -> Q2 2013-14!A17",
      "Title of KA 01.01",
      "Red on red",
      "1",
      "A safe place",
      "CA 1: Housing",
      "[x]",
      "- Done so far",
      "[z]",
    ]);
  });

  test("leaves the objective out where the tracker has none", () => {
    const plan = exceptions(input({ tracker: tracker({ objectives: [], activities: [activity("KA.01.01", RED)] }) }));
    expect(plan.columns.map(({ heading }) => heading)).not.toContain("Objective");
    expect(plan.rows[0]).toHaveLength(plan.columns.length);
  });

  test("a Key Activity that lost its reference is listed without one", () => {
    expect(column(planOf(activity("", RED)), "Reference")).toEqual(["[x]"]);
  });

  test.each([
    [[GREEN, GREEN], "No Key Activity is Red, Amber, deferred or withdrawn."],
    [[MISSING, MISSING], "None of the 2 Key Activities has a status."],
    [
      [GREEN, MISSING],
      "No status given for 1 of 2 Key Activities; none of the others is Red, Amber, deferred or withdrawn.",
    ],
  ])("says why it is not made: %#", (readings, expected) => {
    expect(planOf(...readings.map((reading) => activity("KA 01.01", reading))).nothing).toBe(expected);
  });
});
