import { JobError } from "../../src/excel/errors";
import { groupedWherePossible } from "../../src/excel/oneStep";

describe("One step to undo", () => {
  const failed = new JobError("failed", "Excel could not do what was asked (UndoNotSupported).");

  test.each([
    ["grouped where Excel can", true, [], [true]],
    ["not grouped where it cannot", false, [], [false]],
    ["without where Excel says it can and then cannot", true, [failed], [true, false]],
  ])("%s", async (_, canGroup, errors, expected) => {
    const left = [...errors];
    const runs: boolean[] = [];
    await groupedWherePossible(canGroup, async (isGrouped) => {
      runs.push(isGrouped);
      const error = left.shift();
      return error === undefined ? undefined : Promise.reject(error);
    });
    expect(runs).toEqual(expected);
  });

  test("does not try again what fails for a reason of its own", async () => {
    const locked = new JobError("protectedSheet", "“Q1” cannot be fixed: protected.");
    const run = () => Promise.reject(locked);
    await expect(groupedWherePossible(true, run)).rejects.toBe(locked);
    await expect(groupedWherePossible(false, () => Promise.reject(failed))).rejects.toBe(failed);
  });
});
