import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import type { CellContent } from "../../playground/workbook/cellEdits";
import { setContents, setSheetField } from "../../playground/workbook/edits";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { addSheet, cellOf, sample, sheetOf, trackerWorkbook, type, valuesOf } from "../support/excelHost";
import { openXmlErrors } from "../support/openXmlValidator";
import { file, folders, run, samplePath } from "./support";

const path = folders();
const GOOD = samplePath("2013-14-q2");

const rowsOf = (status: string) => [[`KA.01.01 Build homes`, status, "Begun", "Carry on", "Housing"]];
const saved = (workbook: Parameters<typeof saveWorkbook>[0], name = "in.xlsx") =>
  file(path(name), saveWorkbook(workbook));

describe("Exit code 0 and 1", () => {
  test.each([
    ["no finding of severity error", "Green", 0],
    ["one of severity error", "Grene", 1],
  ])("%s", async (_, status, code) => {
    const result = await run(saved(trackerWorkbook(rowsOf(status))));
    expect(result).toMatchObject({ code, err: "" });
  });

  test("no tracker is a finding", async () => {
    const workbook = trackerWorkbook([]);
    const { code, out } = await run(saved(workbook), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      trackers: [],
      findings: [{ rule: "tracker-missing", sheet: null, cell: null }],
    });
  });

  test("is that after fixing", async () => {
    const settings = file(path("s.json"), JSON.stringify({ rules: { "status-style": "error" } }));
    const input = saved(trackerWorkbook(rowsOf("green")));
    expect(await run(input, "--settings", settings)).toMatchObject({ code: 1 });
    expect(await run(input, "--settings", settings, "--fix", "--save", path("out.xlsx"))).toMatchObject({ code: 0 });
  });

  test("a workbook whose structure is protected can be checked", async () => {
    const workbook = trackerWorkbook(rowsOf("Green"));
    workbook.structureProtected = true;
    workbook.changedAspects.add("protection");
    expect(await run(saved(workbook))).toMatchObject({ code: 0, err: "" });
  });
});

describe("Exit code 2, with one plain sentence", () => {
  const noOutput = () => path("out.xlsx");
  test.each<[string, () => string[] | Promise<string[]>, RegExp]>([
    ["no workbook", () => [], /^Expected a workbook; found none\. Usage: npm run --silent check/],
    ["two workbooks", () => [GOOD, "other.xlsx"], /^Expected one workbook; found also “other\.xlsx”\./],
    ["an unknown option", () => [GOOD, "--colour"], /^Expected known options; found “--colour”\./],
    ["an unknown short option", () => [GOOD, "-x"], /^Expected known options; found “-x”\./],
    ["an option without its value", () => [GOOD, "--save"], /^Expected a value after --save; found none\./],
    [
      "an option in place of a value",
      () => [GOOD, "--settings", "--json"],
      /^Expected a value after --settings; found/,
    ],
    ["a switch with a value", () => [GOOD, "--json=yes"], /^Expected --json to stand alone; found it with “yes”\./],
    ["--fix without --save", () => [GOOD, "--fix"], /^Expected --save OUT\.xlsx with --fix/],
    [
      "a file that is not there",
      () => [path("none.xlsx")],
      /^Expected a workbook at .*none\.xlsx; found no file there\./,
    ],
    ["a folder", () => [dirname(path("x"))], /found something that is no file\./],
    [
      "a file larger than any workbook",
      () => {
        truncateSync(file(path("large.xlsx"), ""), 3 * 1024 ** 3);
        return [path("large.xlsx")];
      },
      /^Expected a workbook of at most 300 MB at .*large\.xlsx; found 3072 MB\./,
    ],
    ["a file that is no workbook", () => [file(path("no.xlsx"), "hello")], /^Expected .*; found /],
    [
      "settings that are not there",
      () => [GOOD, "--settings", path("s.json")],
      /^Expected settings at .*; found no file there\./,
    ],
    [
      "settings that are no JSON",
      () => [GOOD, "--settings", file(path("s.json"), "{")],
      /^Expected settings as JSON in .*s\.json/,
    ],
    [
      "settings that cannot be used",
      () => [GOOD, "--settings", file(path("s.json"), '{"rollUp":{"method":"best"}}')],
      /found rollUp\.method: expected one of threshold, .*; found “best”\./,
    ],
    [
      "a quarter that is none",
      () => [GOOD, "--quarter", "soon"],
      /^Expected a quarter such as “2024\/25 Q1”; found “soon”\./,
    ],
    [
      "a quarter that the workbook does not have",
      () => [GOOD, "--quarter", "2019/20 Q3"],
      /^Expected a tracker of 2019\/20 Q3; found 2013\/14 Q2\./,
    ],
    [
      "a folder to save in that is not there",
      () => [GOOD, "--save", path("none/out.xlsx")],
      /^Expected --save to name a file in a folder that is there/,
    ],
    [
      "a folder as what to save",
      () => [GOOD, "--save", dirname(path("x"))],
      /^Expected --save to name a file; found the folder/,
    ],
    [
      "a protected structure to save into",
      () => {
        const workbook = trackerWorkbook(rowsOf("Green"));
        workbook.structureProtected = true;
        workbook.changedAspects.add("protection");
        return [saved(workbook), "--save", noOutput()];
      },
      /^The workbook's structure is protected/,
    ],
    [
      "a protected sheet to fix",
      () => {
        const workbook = trackerWorkbook(rowsOf("green"));
        setSheetField(workbook, sheetOf(workbook, "Q1 2024-25"), "protection", { hasPassword: false, options: {} });
        return [saved(workbook), "--fix", "--save", noOutput()];
      },
      /^“Q1 2024-25” cannot be fixed: protected\./,
    ],
    [
      "summary sheets that a person has changed",
      async () => {
        await run(GOOD, "--save", path("first.xlsx"));
        const workbook = openWorkbook(readFileSync(path("first.xlsx")), "first.xlsx");
        type(workbook, sheetOf(workbook, "Priorities"), "V5", "Agreed");
        return [saved(workbook), "--save", noOutput()];
      },
      /^Someone has changed cells of summary sheets since they were written: V5 on “Priorities”\. Nothing was written\./,
    ],
  ])("%s", async (_, args, message) => {
    const result = await run(...(await args()));
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toMatch(message);
    expect(result.err.trimEnd()).not.toContain("\n");
    expect(readdirSync(dirname(noOutput()))).not.toContain("out.xlsx");
  });
});

describe("--save", () => {
  test.each<[string, (input: string) => string]>([
    ["by its name", (input) => input],
    ["by another way to its name", (input) => `${dirname(input)}/./in.xlsx`],
    [
      "through a symbolic link",
      (input) => {
        symlinkSync(input, path("link.xlsx"));
        return path("link.xlsx");
      },
    ],
    [
      "through a hard link",
      (input) => {
        linkSync(input, path("link.xlsx"));
        return path("link.xlsx");
      },
    ],
    [
      "through a linked folder",
      (input) => {
        symlinkSync(dirname(input), path("folder"));
        return path("folder/in.xlsx");
      },
    ],
  ])("never writes over its input, %s", async (_, output) => {
    const input = file(path("in.xlsx"), readFileSync(GOOD));
    const result = await run(input, "--save", output(input));
    expect(result.err).toMatch(/^Expected --save to name another file than the workbook itself; found .*\.\n$/);
    expect(result.code).toBe(2);
    expect(readFileSync(input).equals(readFileSync(GOOD))).toBe(true);
  });

  test("leaves the input and no other file behind", async () => {
    mkdirSync(path("only"));
    const input = file(path("only/in.xlsx"), readFileSync(GOOD));
    expect(await run(input, "--save", path("only/out.xlsx"))).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(path("only"))).toEqual(["in.xlsx", "out.xlsx"]);
    expect(readFileSync(input).equals(readFileSync(GOOD))).toBe(true);
  });

  test("without --fix leaves the council's own sheets as they are", async () => {
    await run(GOOD, "--save", path("out.xlsx"));
    const after = openWorkbook(readFileSync(path("out.xlsx")), "out.xlsx");
    expect(valuesOf(sheetOf(after, "Q2 2013-14"))).toEqual(valuesOf(sheetOf(sample("2013-14-q2"), "Q2 2013-14")));
  });

  test.each(["2013-14-q2", "2020-21-q1", "2021-22-q1", "2024-25-q1", "all"])(
    "saves %s so that the Open XML SDK finds nothing wrong, and its sheets are the same when run again",
    async (name) => {
      await run(samplePath(name), "--save", path("out.xlsx"));
      const bytes = readFileSync(path("out.xlsx"));
      expect(openXmlErrors(bytes) ?? []).toEqual([]);
      await run(path("out.xlsx"), "--save", path("again.xlsx"));
      const [first, second] = ["out.xlsx", "again.xlsx"].map((each) => openWorkbook(readFileSync(path(each)), each));
      expect(second?.sheets.map((sheet) => [sheet.name, valuesOf(sheet)])).toEqual(
        first?.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]),
      );
    },
  );
});

describe("--fix", () => {
  test("writes the accepted word and leaves every other cell alone", async () => {
    const workbook = trackerWorkbook([
      ...rowsOf("green"),
      ["KA.01.02 Plant trees", "Start Later In Year", "", "", "Parks"],
    ]);
    const before = valuesOf(sheetOf(workbook, "Q1 2024-25"));
    const { out } = await run(saved(workbook), "--fix", "--save", path("out.xlsx"));
    expect(out).toContain("2 cells fixed");
    const after = openWorkbook(readFileSync(path("out.xlsx")), "out.xlsx");
    const expected = before.map((row) =>
      row.map((value) => ({ green: "Green", "Start Later In Year": "Start Later in Year" })[String(value)] ?? value),
    );
    expect(valuesOf(sheetOf(after, "Q1 2024-25"))).toEqual(expected);
  });

  test.each<[string, CellContent, string]>([
    ["a formula", { value: "green", formula: '="gr"&"een"' }, "its cell holds a formula"],
    [
      "mixed formatting",
      { value: "green", runs: [{ text: "gr" }, { text: "een", font: { bold: true } }] },
      "its text has mixed formatting",
    ],
  ])("does not write a cell with %s, and says why, asked to fix or not", async (_, content, because) => {
    const workbook = trackerWorkbook(rowsOf("green"));
    setContents(workbook, sheetOf(workbook, "Q1 2024-25"), [{ row: 4, column: 1, content }]);
    addSheet(workbook, "Notes");
    const input = saved(workbook);
    for (const more of [[], ["--fix", "--save", path("out.xlsx")]]) {
      const { out } = await run(input, "--json", ...more);
      const { findings } = JSON.parse(out) as { findings: { rule: string; fix: string | null; message: string }[] };
      const message = `Expected “Green”; found “green”. Not fixed: ${because}.`;
      expect(findings.find(({ rule }) => rule === "status-style")).toMatchObject({ fix: null, message });
    }
    const after = openWorkbook(readFileSync(path("out.xlsx")), "out.xlsx");
    expect(cellOf(sheetOf(after, "Q1 2024-25"), "B5")).toMatchObject(content);
  });
});

describe("For a person", () => {
  test("it prints each tracker, its roll-up and its findings", async () => {
    const { out } = await run(GOOD, "--save", path("out.xlsx"));
    expect(out).toMatch(/^harborough-2013-14-q2\.xlsx\n\nQ2 2013-14 \(2013\/14 Q2, reported\): 122 Key Activities\n/);
    expect(out).toMatch(/\n {2}Council: Amber: 1 Red, 19 Amber and 86 Green over 106 active/);
    expect(out).toMatch(/\nFindings: .*\n {2}Q2 2013-14\n/);
    expect(out).toMatch(/\nSaved .*out\.xlsx, with Cover, Priorities, .*Data quality, Charts\.\n$/);
  });
});
