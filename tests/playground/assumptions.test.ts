/** What the stand-in believes about Excel: numbered, with a source and a test, and to be checked with a real one. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startNodeHost } from "../../playground/host/node";
import { newWorkbook } from "../../playground/workbook/create";

const root = join(__dirname, "../..");
const text = (path: string) => readFileSync(join(root, path), "utf8");

const rows = text("playground/ASSUMPTIONS.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| No") && !line.startsWith("| ---"))
  .map((line) => {
    const [number = "", family = "", believed = "", source = "", tests = ""] = line
      .split(" | ")
      .map((cell) => cell.replace(/^\| | \|$/g, "").trim());
    return { number: Number(number), family, believed, source, tests: tests.split(", ") };
  });
const numbers = rows.map(({ number }) => number);

/** A source that can be looked up, or a word on where it comes from. */
const SOURCE =
  /\bdoc\b|\bUI\b|\bissues? \d|ECMA-376|VBA|the library's protocol|the stand-in's limit|Microsoft's samples|office\.js|excel-win32|the library|\bnone\b/;

test("they are numbered from 1 on, without a gap: a new one takes the next number, at the end of its table", () => {
  expect(numbers).toEqual(rows.map((_, index) => index + 1));
});

test.each(rows.map((row) => [row.number, row] as const))(
  "%i has a source and names a test that exists",
  (_, { family, believed, source, tests }) => {
    expect([family, believed].every((cell) => cell !== "")).toBe(true);
    expect(source).toMatch(SOURCE);
    const places = (name: string) => [".test.ts", ".test.tsx"].map((end) => join(root, "tests/playground", name + end));
    expect(tests.filter((name) => !places(name).some((place) => existsSync(place)))).toEqual([]);
  },
);

describe("The checklist for an hour with a real Excel", () => {
  const checklist = text("docs/check-with-excel.md");
  const script = text("docs/check-with-excel.js");
  const asked = [...script.matchAll(/\bprobe\(\s*\[([\d, ]+)\]/g)].flatMap(([, list = ""]) =>
    list.split(", ").map(Number),
  );
  const inPart = (heading: string) => {
    const [, part = ""] = checklist.split(`## ${heading}`);
    return [...(part.split("\n## ")[0] ?? "").matchAll(/\*\*(\d+)\*\*/g)].map(([, number]) => Number(number));
  };
  const byHand = inPart("By hand");
  const limits = inPart("Not asked");

  test("covers each number: by the script, by hand, or with a word on why it is not asked", () => {
    expect(numbers.filter((number) => ![...asked, ...byHand, ...limits].includes(number))).toEqual([]);
    expect([...asked, ...byHand, ...limits].filter((number) => !numbers.includes(number))).toEqual([]);
    expect(limits.filter((number) => asked.includes(number) || byHand.includes(number))).toEqual([]);
  });

  test("its script finds on the stand-in what is believed", async () => {
    const { stop } = startNodeHost(newWorkbook("book.xlsx"));
    const said: string[] = [];
    const run = new Function("console", `${script}\nreturn answers;`) as (console: object) => Promise<Answer[]>;
    const answers = await run({ log: (line: string) => said.push(line) });
    stop();
    expect(answers.filter(({ isAsBelieved }) => !isAsBelieved)).toEqual([]);
    expect(answers.length).toBeGreaterThan(50);
    expect(said.at(-1)).toBe(`${answers.length} of ${answers.length} as believed.`);
  });
});

interface Answer {
  readonly isAsBelieved: boolean;
}
