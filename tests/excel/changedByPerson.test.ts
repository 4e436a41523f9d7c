import type { Workbook } from "../../playground/workbook/model";
import { setValue } from "../../playground/workbook/edits";
import { JobError, validateAndRollUp } from "../../src/job/job";
import { hosts, OPTIONS, reopened, sample, sheetOf, type, valueOf, valuesOf } from "../support/excelHost";

const start = hosts();

async function run(workbook: Workbook): Promise<unknown> {
  const { stop } = start(workbook);
  try {
    return await validateAndRollUp(OPTIONS);
  } catch (error) {
    return error;
  } finally {
    stop();
  }
}

const CHANGES: [string, (workbook: Workbook) => void, RegExp][] = [
  ["a reason", (workbook) => type(workbook, sheetOf(workbook, "Priorities"), "V5", "Agreed"), /: V5 on “Priorities”\./],
  [
    "a note beside the table",
    (workbook) => type(workbook, sheetOf(workbook, "Cover"), "D2", "Ask Jo"),
    /: D2 on “Cover”\./,
  ],
  [
    "a note below the table",
    (workbook) => type(workbook, sheetOf(workbook, "Cover"), "A60", "Ask Jo"),
    /: A60 on “Cover”\./,
  ],
  ["a number", (workbook) => type(workbook, sheetOf(workbook, "Priorities"), "C4", 40), /: C4 on “Priorities”\./],
  ["a heading", (workbook) => type(workbook, sheetOf(workbook, "Exceptions"), "C3", "RAG"), /: C3 on “Exceptions”\./],
  ["the second line", (workbook) => type(workbook, sheetOf(workbook, "Cover"), "A2", "Draft"), /: A2 on “Cover”\./],
  [
    "two sheets",
    (workbook) => {
      type(workbook, sheetOf(workbook, "Cover"), "B5", "Mine");
      type(workbook, sheetOf(workbook, "Data quality"), "D4", "Done");
    },
    /: B5 on “Cover”; D4 on “Data quality”\./,
  ],
  [
    "many cells",
    (workbook) => {
      for (let row = 4; row < 16; row++) type(workbook, sheetOf(workbook, "Exceptions"), `G${row}`, "x");
    },
    /: G4, G5, G6, G7, G8, G9, G10, G11 and 4 more on “Exceptions”\./,
  ],
];

describe("What a person typed on our sheets", () => {
  test.each(CHANGES)("%s is named, and nothing is written", async (_, change, named) => {
    const workbook = sample("2013-14-q2");
    await run(workbook);
    change(workbook);
    const before = workbook.sheets.map(valuesOf);
    const error = await run(workbook);
    expect(error).toBeInstanceOf(JobError);
    expect(error).toMatchObject({ kind: "changedByPerson", message: expect.stringMatching(named) });
    expect(workbook.sheets.map(valuesOf)).toEqual(before);
  });

  test("is known after reopening", async () => {
    const workbook = sample("2013-14-q2");
    await run(workbook);
    const later = reopened(workbook);
    type(later, sheetOf(later, "Priorities"), "V5", "Agreed");
    expect(await run(later)).toMatchObject({ kind: "changedByPerson" });
  });

  test("is known where the record of what we wrote was taken out of the file", async () => {
    const workbook = sample("2013-14-q2");
    await run(workbook);
    workbook.customXml.splice(0);
    expect(await run(workbook)).toMatchObject({ kind: "changedByPerson" });
  });

  test("an emptied cell is filled again", async () => {
    const workbook = sample("2013-14-q2");
    await run(workbook);
    const cover = sheetOf(workbook, "Cover");
    const before = valueOf(cover, "B4");
    setValue(workbook, cover, 3, 1, undefined);
    expect(await run(workbook)).not.toBeInstanceOf(Error);
    expect(valueOf(cover, "B4")).toBe(before);
  });

  test("with another title a sheet is theirs, and ours is made anew", async () => {
    const workbook = sample("2013-14-q2");
    await run(workbook);
    type(workbook, sheetOf(workbook, "Cover"), "A1", "Kept from July");
    type(workbook, sheetOf(workbook, "Cover"), "B4", "My words");
    expect(await run(workbook)).toMatchObject({
      sheets: expect.arrayContaining([{ key: "Cover", name: "Cover (2)" }]),
    });
    expect(valueOf(sheetOf(workbook, "Cover"), "B4")).toBe("My words");
  });

  test("a sheet whose writing failed half way is completed, not taken for changed", async () => {
    const workbook = sample("2013-14-q2");
    await run(workbook);
    const cover = sheetOf(workbook, "Cover");
    type(workbook, cover, "A2", "Being rewritten: do not use");
    setValue(workbook, cover, 4, 1, undefined);
    expect(await run(workbook)).not.toBeInstanceOf(Error);
    expect(valueOf(cover, "A2")).toMatch(/^This worksheet contains one table\./);
    expect(valueOf(cover, "B5")).toMatch(/^Sheet “Q2 2013-14”/);
  });
});
