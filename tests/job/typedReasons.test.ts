/** A reason for a difference that a person types on Priorities: it becomes the override. */
import type { Workbook } from "../../playground/workbook/model";
import { validate, validateAndRollUp, type JobOptions, type Outcome } from "../../src/job/job";
import { giveReason } from "../../src/job/keep";
import { hosts, OPTIONS, reopened, sheetOf, trackerWorkbook, type, valueOf, valuesOf } from "../support/excelHost";

const start = hosts();
const REASON = "Both will be done by June.";

/** An objective that is stated Green and suggested Red; one without a difference. */
function tracker(): Workbook {
  return trackerWorkbook([
    ["CA 1: Homes", "", "", "", "GREEN"],
    ["KA.01.01 Build homes", "Red", "Begun", "Carry on", "Housing"],
    ["CA 2: Trees", "", "", "", "GREEN"],
    ["KA.02.01 Plant trees", "Green", "Begun", "Go on", "Parks"],
  ]);
}

async function run(workbook: Workbook, options: Partial<JobOptions> = {}): Promise<Outcome> {
  const { stop } = start(workbook);
  try {
    return await validateAndRollUp({ ...OPTIONS, ...options });
  } finally {
    stop();
  }
}

/** The cell under a heading of Priorities, in the row of an objective. */
function cellOf(workbook: Workbook, heading: string, objective: string): string {
  const rows = valuesOf(sheetOf(workbook, "Priorities"));
  const column = rows[2]?.indexOf(heading) ?? -1;
  const row = rows.findIndex((cells) => cells[1] === objective);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
const reasonOf = (workbook: Workbook, objective = "CA 1: Homes") =>
  valueOf(sheetOf(workbook, "Priorities"), cellOf(workbook, "Reason for difference", objective));
const typeReason = (workbook: Workbook, text: string, objective = "CA 1: Homes") =>
  type(workbook, sheetOf(workbook, "Priorities"), cellOf(workbook, "Reason for difference", objective), text);
const coverOf = (workbook: Workbook) =>
  Object.fromEntries(valuesOf(sheetOf(workbook, "Cover")).map(([item, detail]) => [String(item), String(detail)]));
const overrides = ({ rollUps }: Outcome) =>
  rollUps.flatMap(({ code, override }) => (override === null ? [] : [[code, override.status, override.reason]]));
const differences = ({ findings }: Outcome) => findings.filter(({ rule }) => rule === "stated-status-differs").length;

test("is asked for, kept with its date, shown on Priorities and Cover, and survives reopening", async () => {
  const workbook = tracker();
  const first = await run(workbook);
  expect([differences(first), reasonOf(workbook), reasonOf(workbook, "CA 2: Trees")]).toEqual([1, "[x]", "[z]"]);

  typeReason(workbook, `  ${REASON} `);
  const second = await run(workbook);
  expect(overrides(second)).toEqual([["CA 1", "GREEN", REASON]]);
  expect(differences(second)).toBe(0);
  expect(second.kept.overrides).toMatchObject([{ heading: "CA 1", suggested: "Red", reason: REASON }]);
  expect(reasonOf(workbook)).toBe(REASON);
  expect(coverOf(workbook)["Reason for difference: CA 1: Homes"]).toMatch(
    /^Stated GREEN, suggested Red: Both will be done by June\. \(\d{1,2} \w+ \d{4}\)$/,
  );
  // What is stated on the council's sheet stands, whatever the roll-up suggests.
  expect(valueOf(sheetOf(workbook, "Q1 2024-25"), "E5")).toBe("GREEN");

  const later = reopened(workbook);
  expect(overrides(await run(later))).toEqual([["CA 1", "GREEN", REASON]]);
  expect(reasonOf(later)).toBe(REASON);
});

test("takes three round trips more, eight in all", async () => {
  const workbook = tracker();
  await run(workbook);
  typeReason(workbook, REASON);
  const { host } = start(workbook);
  await validateAndRollUp(OPTIONS);
  expect(host.roundTrips).toBeLessThanOrEqual(8);
});

test("replaces the one that was there", async () => {
  const workbook = tracker();
  await run(workbook);
  typeReason(workbook, REASON);
  await run(workbook);
  typeReason(workbook, "By July.");
  expect(overrides(await run(workbook))).toEqual([["CA 1", "GREEN", "By July."]]);
  expect(workbook.customXml.filter(({ xml }) => xml.includes(":override"))).toHaveLength(1);
});

test("holds for its quarter: the next one asks again, and offers it", async () => {
  const workbook = tracker();
  await run(workbook);
  typeReason(workbook, REASON);
  await run(workbook);

  const sheet = sheetOf(workbook, "Q1 2024-25");
  sheet.name = "Q2 2024-25";
  type(workbook, sheet, "A1", "Key Activities, Quarter 2 2024/25");
  const next = await run(workbook);
  expect([overrides(next), differences(next), reasonOf(workbook)]).toEqual([[], 1, "[x]"]);
  expect(coverOf(workbook)).not.toHaveProperty("Reason for difference: CA 1: Homes");
  expect(next.lapsed).toMatchObject([{ rollUp: { code: "CA 1" }, override: { reason: REASON } }]);

  const { stop } = start(workbook);
  const seen = await validate(OPTIONS);
  const [lapsed] = seen.lapsed;
  if (lapsed === undefined) throw new Error("Expected a reason that has lapsed; found none.");
  await giveReason(seen, lapsed.rollUp, lapsed.override.reason, {});
  stop();
  expect(overrides(await run(workbook))).toEqual([["CA 1", "GREEN", REASON]]);
  expect(reasonOf(workbook)).toBe(REASON);
});

const refusal = (words: string) =>
  expect.objectContaining({ kind: "changedByPerson", message: expect.stringContaining(words) as string });

test.each<[string, (workbook: Workbook) => void, string]>([
  ["where nothing differs", (workbook) => typeReason(workbook, REASON, "CA 2: Trees"), "on “Priorities”"],
  ["longer than a reason can be", (workbook) => typeReason(workbook, "x".repeat(501)), "on “Priorities”"],
  [
    "beside another change",
    (workbook) => {
      typeReason(workbook, REASON);
      type(workbook, sheetOf(workbook, "Cover"), "B4", "Mine");
    },
    ": B4 on “Cover”.",
  ],
  [
    "for a status that is stated no longer",
    (workbook) => {
      typeReason(workbook, REASON);
      type(workbook, sheetOf(workbook, "Q1 2024-25"), "E5", "AMBER");
    },
    "on “Priorities”",
  ],
  [
    "in another quarter's sheet",
    (workbook) => {
      typeReason(workbook, REASON);
      type(workbook, sheetOf(workbook, "Q1 2024-25"), "A1", "Key Activities, Quarter 2 2024/25");
      sheetOf(workbook, "Q1 2024-25").name = "Q2 2024-25";
    },
    "on “Priorities”",
  ],
])("that cannot be taken for one is never wiped: %s", async (_, change, named) => {
  const workbook = tracker();
  await run(workbook);
  change(workbook);
  const before = workbook.sheets.map(valuesOf);
  await expect(run(workbook)).rejects.toEqual(refusal(named));
  expect(workbook.sheets.map(valuesOf)).toEqual(before);
  expect(workbook.customXml.filter(({ xml }) => xml.includes(":override"))).toEqual([]);
});

describe("Other words of a person", () => {
  test("are overwritten where that was chosen, reasons kept", async () => {
    const workbook = tracker();
    await run(workbook);
    typeReason(workbook, REASON);
    type(workbook, sheetOf(workbook, "Cover"), "B4", "Mine");
    expect(overrides(await run(workbook, { changed: "overwrite" }))).toEqual([["CA 1", "GREEN", REASON]]);
    expect(valueOf(sheetOf(workbook, "Cover"), "B4")).not.toBe("Mine");
    expect(reasonOf(workbook)).toBe(REASON);
  });

  test("stay on their sheet where that was chosen, and a new one is made", async () => {
    const workbook = tracker();
    await run(workbook);
    type(workbook, sheetOf(workbook, "Cover"), "B4", "Mine");
    const { sheets } = await run(workbook, { changed: "keep" });
    expect(sheets).toContainEqual({ key: "Cover", name: "Cover (2)" });
    expect(valueOf(sheetOf(workbook, "Cover"), "B4")).toBe("Mine");
    expect(valueOf(sheetOf(workbook, "Cover (2)"), "B4")).toMatch(/^A summary of/);
    // From now on the kept one is theirs: nobody asks about it, nothing touches it.
    const later = reopened(workbook);
    type(later, sheetOf(later, "Cover"), "B5", "Mine too");
    expect((await run(later)).sheets).toContainEqual({ key: "Cover", name: "Cover (2)" });
    expect(valueOf(sheetOf(later, "Cover"), "B5")).toBe("Mine too");
  });
});
