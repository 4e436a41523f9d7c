/** What files made to do harm come to: one sentence, or a check like any other; in bounded memory, with nothing left behind. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { crc32 } from "../../playground/xlsx/zip/crc32";
import { HOSTILE_FILES } from "../playground/xlsx/support/hostile";
import type { Checks } from "./manyChecks";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const nameOf = (index: number) => `${String(index).padStart(2, "0")}.xlsx`;
const sums: number[] = [];
let checks: Checks = { results: [], megabytes: 0 };

beforeAll(() => {
  const program = join(folder, "program.cjs");
  buildSync({ entryPoints: ["tests/check/manyChecks.ts"], bundle: true, platform: "node", outfile: program });
  HOSTILE_FILES.forEach(({ bytes }, index) => {
    const content = bytes();
    sums.push(crc32(content));
    writeFileSync(join(folder, nameOf(index)), content);
  });
  const paths = HOSTILE_FILES.map((_, index) => join(folder, nameOf(index)));
  const { stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=640", program, ...paths], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === "") throw new Error(`Expected the checks to end; found: ${stderr.slice(-2000)}`);
  checks = JSON.parse(stdout) as Checks;
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

test("all of them together never took a gigabyte", () => {
  expect(checks.megabytes).toBeLessThan(1000);
});
