import { defaultSettings } from "../../src/settings";
import { priorities } from "../../src/summaries/priorities";
import { input, OBJECTIVE, rollUp, textAt, tracker } from "./example";
import { column, showRow } from "./show";

const counts = { red: 0, amber: 3, green: 1, complete: 1, notStarted: 0, deferred: 0, withdrawn: 0, missing: 0 };

describe("Priorities", () => {
  test("has the columns of the design, in its order", () => {
    expect(priorities(input()).columns.map(({ heading }) => heading)).toEqual([
      "Priority",
      "Objective",
      "Key Activities",
      ...["Red", "Amber", "Green", "Complete", "Not started", "Deferred", "Withdrawn", "No status"],
      ...["Red share", "Amber share", "Green share", "Complete share", "Not started share", "Deferred share"],
      ...["Withdrawn share", "No status share"],
      "Suggested status",
      "Stated status",
      "Reason for difference",
      "Why",
    ]);
  });

  test("gives counts, exact shares, statuses and the reason of an objective", () => {
    const plan = priorities(input({ rollUps: [rollUp({ counts })] }));
    expect(showRow(plan.rows[0])).toEqual([
      "A safe place",
      "CA 1: Housing",
      "5",
      ...["0", "3", "1", "1", "0", "0", "0", "0"],
      ...["0/5", "3/5", "1/5", "1/5", "0/5", "0/5", "0/5", "0/5"],
      "Amber on amber",
      "AMBER on amber",
      "[z]",
      "Amber: because.",
    ]);
  });

  test("puts each priority before its objectives, and objectives under none last", () => {
    const heading = (name: string, priority: number | null) => ({ ...OBJECTIVE, code: null, name, priority });
    const priority = (name: string) => ({ code: null, name, cell: "A1", stated: null });
    const plan = priorities(
      input({
        tracker: tracker({
          priorities: [priority("P0"), priority("P1")],
          objectives: [heading("O0", 1), heading("O1", null), heading("O2", 0)],
        }),
        rollUps: [
          ...[0, 1, 2].map((index) => rollUp({ level: "objective", heading: index })),
          ...[0, 1].map((index) => rollUp({ level: "priority", heading: index })),
          rollUp({ level: "lead", heading: null }),
          rollUp({ level: "council", heading: null }),
        ],
      }),
    );
    expect(plan.rows.map((row) => showRow(row).slice(0, 2))).toEqual([
      ["P0", "[z]"],
      ["P0", "O2"],
      ["P1", "[z]"],
      ["P1", "O0"],
      ["[z]", "O1"],
    ]);
  });

  test.each([
    ["nothing active", { suggested: null, counts: { ...counts, amber: 0, green: 0 } }, "[z]"],
    ["statuses missing", { suggested: null, counts: { ...counts, amber: 0, green: 0, missing: 4 } }, "[x]"],
    ["Red", { suggested: "Red" as const }, "Red on red"],
  ])("suggested status with %s", (_, changes, expected) => {
    const plan = priorities(input({ rollUps: [rollUp(changes)] }));
    expect(column(plan, "Suggested status")).toEqual([expected]);
  });

  const override = { status: "Amber", reason: "Funding agreed", date: "2013-10-01" };
  test.each([
    ["no stated status", { stated: null, suggested: "Red" as const }, "none", "[z]"],
    ["the same", { suggested: "Amber" as const }, "AMBER", "[z]"],
    ["another, no reason", { suggested: "Red" as const }, "AMBER", "[x]"],
    ["another, with its reason", { suggested: "Red" as const, override }, "AMBER", "Funding agreed"],
    ["nothing suggested", { suggested: null }, "AMBER", "[z]"],
  ])("reason for difference with %s", (_, changes, stated, expected) => {
    const objectives = [{ ...OBJECTIVE, stated: stated === "none" ? null : OBJECTIVE.stated }];
    const plan = priorities(input({ tracker: tracker({ objectives }), rollUps: [rollUp(changes)] }));
    expect(column(plan, "Reason for difference")).toEqual([expected]);
  });

  test.each([
    ["none stands there", null, "[x]"],
    ["a blank", { ...textAt(" "), reading: { form: "missing" } as const }, "[x]"],
    ["an unknown word", { ...textAt("BLUE"), reading: { form: "unknown", suggestion: null } as const }, "BLUE"],
  ])("stated status where %s", (_, stated, expected) => {
    const objectives = [{ ...OBJECTIVE, stated }];
    const plan = priorities(
      input({ tracker: tracker({ objectives }), rollUps: [rollUp({ stated: stated?.text ?? null })] }),
    );
    expect(column(plan, "Stated status")).toEqual([expected]);
  });

  test("shares of no Key Activities are not applicable", () => {
    const none = { ...counts, amber: 0, green: 0, complete: 0 };
    expect(column(priorities(input({ rollUps: [rollUp({ counts: none })] })), "Red share")).toEqual(["[z]"]);
  });

  test("a copy for publication has no fills", () => {
    const settings = { ...defaultSettings(), summaries: { ...defaultSettings().summaries, fills: false, contact: "" } };
    const plan = priorities(input({ settings, rollUps: [rollUp({ counts })] }));
    expect([...column(plan, "Suggested status"), ...column(plan, "Stated status")]).toEqual(["Amber", "AMBER"]);
  });

  test("says why it is not made", () => {
    expect(priorities(input()).nothing).toBe("The tracker has no priorities and no objectives.");
    expect(priorities(input({ rollUps: [rollUp({})] })).nothing).toBeNull();
  });
});
