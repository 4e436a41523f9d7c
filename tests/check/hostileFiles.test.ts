/** What files made to do harm come to: one sentence, or a check like any other; in bounded memory, with nothing left behind. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import { crc32 } from "../../playground/xlsx/zip/crc32";
import { HOSTILE_FILES } from "../playground/xlsx/support/hostile";
import { trackerWorkbook } from "../support/excelHost";
import type { Checks } from "./manyChecks";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const nameOf = (index: number) => `${String(index).padStart(2, "0")}.xlsx`;
const sums: number[] = [];
let checks: Checks = { results: [], megabytes: 0 };
/** In the project's folder: it looks for office.js from where it stands. */
const program = resolve("build/check/manyChecks.cjs");

/** Checks the files in a program that may take so many megabytes for what it makes of them. */
function checked(paths: readonly string[], megabytes: number): Checks {
  const { stdout, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, program, ...paths], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === "") throw new Error(`Expected the checks to end; found: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as Checks;
}

beforeAll(() => {
  const external = ["@microsoft/office-js"];
  buildSync({ entryPoints: ["tests/check/manyChecks.ts"], bundle: true, platform: "node", external, outfile: program });
  HOSTILE_FILES.forEach(({ bytes }, index) => {
    const content = bytes();
    sums.push(crc32(content));
    writeFileSync(join(folder, nameOf(index)), content);
  });
  const paths = HOSTILE_FILES.map((_, index) => join(folder, nameOf(index)));
  checks = checked(paths, 640);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(HOSTILE_FILES.map(({ what, refusal }, index) => [what, index, refusal] as const))(
  "%s",
  (_, index, refusal) => {
    const result = checks.results[index];
    const saved = readdirSync(folder).filter((name) => name.includes(`${nameOf(index).slice(0, 2)}.saved.xlsx`));
    expect(crc32(readFileSync(join(folder, nameOf(index))))).toBe(sums[index]);
    if (refusal === null) {
      expect(result).toMatchObject({ err: "", out: expect.stringContaining("Key Activit") as string });
      expect(result?.code).toBeLessThan(2);
      expect(saved).toHaveLength(1);
    } else {
      expect(result).toMatchObject({ code: 2, out: "", err: expect.stringMatching(refusal) as string });
      expect(result?.err).toMatch(/^[^\n]{1,400}\.\n$/);
      expect(saved).toEqual([]);
    }
  },
);

test("ten thousand rows that nobody understands take 130 megabytes at most, found, saved and all", () => {
  const path = join(folder, "rows.xlsx");
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    `More homes in ward ${index}`,
    "",
    `Built soon ${index}.`,
  ]);
  const activity = ["KA.01.01 Build homes", "Green", "Begun", "Carry on", "Housing"];
  writeFileSync(path, saveWorkbook(trackerWorkbook([activity, ...rows, activity])));
  const [result] = checked([path], 130).results;
  expect(result).toMatchObject({ code: 1, err: "" });
  expect(result?.out.match(/\(row-unrecognised\)/g)).toHaveLength(10_000);
});

test("all of them together never took a gigabyte", () => {
  expect(checks.megabytes).toBeLessThan(1000);
});
