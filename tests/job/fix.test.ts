import { setValue } from "../../playground/workbook/edits";
import type { Workbook } from "../../playground/workbook/model";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import { applyFixes, applySafeFixes, revertFixes, safeFixes, type Repair } from "../../src/job/fix";
import { validate } from "../../src/job/job";
import { textFix, type Finding } from "../../src/rules/finding";
import { columnLetters } from "../../src/workbook/address";
import { partsOf, smallWorkbook, zipOf } from "../playground/xlsx/support/packages";
import { hosts, OPTIONS, sample } from "../support/excelHost";

const start = hosts();

/** Every safe fix, round after round, until nothing safe is found. */
async function fixAllSafe(): Promise<{ readonly fixed: Repair[]; readonly left: readonly Finding[] }> {
  const fixed: Repair[] = [];
  for (;;) {
    const validation = await validate(OPTIONS);
    const outcome = await applySafeFixes(validation, {});
    if (outcome.fixed.length === 0)
      return { fixed, left: validation.findings.filter(({ fix }) => fix?.kind === "safe") };
    fixed.push(...outcome.fixed);
  }
}

/** What a workbook's cells look like: the style of each. */
function looks(workbook: Workbook): string[] {
  return workbook.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(([column, { style }]) => `${name}!${columnLetters(column)}${row + 1} ${style}`),
    ),
  );
}

/** The text of each part, with the sheets' own cells for one text: no cell element but those in `cells` may differ. */
function partsWithout(parts: Record<string, string>, cells: ReadonlySet<string>): Record<string, string> {
  const anyCell = /<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs;
  return Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [
      part,
      part.startsWith("xl/worksheets/sheet")
        ? text.replace(anyCell, (element, cell: string) => (cells.has(cell) ? "" : element))
        : text,
    ]),
  );
}

/** Names of the parts that differ. */
function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((part) => before[part] !== after[part]);
}

describe.each(["2013-14-q2", "2020-21-q1", "2021-22-q1", "2024-25-q1", "all"])("All safe fixes of %s", (name) => {
  test("leave nothing safe to fix, change nothing but those cells, and can be taken back", async () => {
    const workbook = sample(name);
    const before = { parts: partsOf(saveWorkbook(workbook)), looks: looks(workbook) };
    start(workbook);
    const { fixed, left } = await fixAllSafe();
    expect(left).toEqual([]);
    const cells = new Set(fixed.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
    expect(cells.size).toBeGreaterThan(0);
    expect(looks(workbook)).toEqual(before.looks);

    const after = partsOf(saveWorkbook(workbook));
    // A new value asks Excel to calculate on opening; a text that was entered with an apostrophe has a style that says so.
    const expected = ["xl/workbook.xml", "xl/styles.xml"];
    const changed = differing(partsWithout(before.parts, cells), partsWithout(after, cells));
    expect(changed.filter((part) => !expected.includes(part))).toEqual([]);

    expect((await fixAllSafe()).fixed).toEqual([]);
    expect(differing(partsOf(saveWorkbook(workbook)), after)).toEqual([]);

    expect((await revertFixes(fixed.reverse(), {})).refused).toEqual([]);
    expect(
      workbook.sheets.map(({ rows }) => [...rows].map(([, row]) => [...row].map(([, { value }]) => value))),
    ).toEqual(
      sample(name).sheets.map(({ rows }) => [...rows].map(([, row]) => [...row].map(([, { value }]) => value))),
    );
  }, 60_000);
});

describe("Around a fixed cell", () => {
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const text = (cell: string, value: string, style = 0) =>
    `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (number: number, ...values: readonly string[]) =>
    `<row r="${number}">${values.map((value, column) => text(`${columnLetters(column)}${number}`, value, column === 1 ? 1 : 0)).join("")}</row>`;
  const file = smallWorkbook({
    sheets: {
      "Q1 2024-25": `<dimension ref="A1:E2"/><sheetData>${row(1, "Key Activity", "Status", "Progress", "Next Steps", "Lead")}${row(2, "KA.01.01 Build homes", "green", "Begun.", "Go on.", "Housing")}</sheetData><dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" promptTitle="Status" prompt="Choose one" sqref="B2:B99"><formula1>"Red,Amber,Green"</formula1></dataValidation></dataValidations><legacyDrawing r:id="rId1"/>`,
    },
    styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="@&quot; (RAG)&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i/><sz val="14"/><color rgb="FF00B050"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
    sheetRelationships: `<Relationship Id="rId1" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId2" Type="${OFFICE}/comments" Target="../comments1.xml"/>`,
    contentTypes: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
    extra: {
      "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Performance team</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Agreed with the lead.</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": "<xml>the note's box</xml>",
    },
  });

  test("its fill, font, number format, validation and comment stay", async () => {
    const before = partsOf(file);
    const workbook = openWorkbook(zipOf(before), "tracker.xlsx");
    start(workbook);
    const { fixed } = await fixAllSafe();
    expect(fixed.flatMap(({ changes }) => changes)).toEqual([{ cell: "B2", before: "green", after: "Green" }]);
    const after = partsOf(saveWorkbook(workbook));
    const part = "xl/worksheets/sheet1.xml";
    expect(after[part]).toBe(before[part]?.replace(text("B2", "green", 1), text("B2", "Green", 1)));
    // Where there are formulas it asks Excel to calculate on opening, and nothing else changes.
    expect([part, "xl/workbook.xml"]).toEqual(expect.arrayContaining(differing(before, after)));
  });
});

describe("A cell with several faults", () => {
  const faulty = () => {
    const workbook = sample("2024-25-q1");
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("Expected a sheet; found none.");
    setValue(workbook, sheet, 4, 0, "KA 01.01 -  Develop  &amp; open <b>one</b> centre");
    setValue(workbook, sheet, 4, 2, "<p>Opened.&nbsp;</p>");
    start(workbook);
    return (row: number, column: number) => sheet.rows.get(row)?.get(column)?.value;
  };
  const validated = async () => (await validate(OPTIONS)).findings;

  test("has none left once all safe fixes are made", async () => {
    const value = faulty();
    await applySafeFixes({ findings: await validated() }, {});
    expect(value(4, 0)).toBe("KA.01.01 Develop & open one centre");
    expect(value(4, 2)).toBe("Opened.");
    const left = await validated();
    expect(safeFixes(left)).toEqual([]);
    expect((await applySafeFixes({ findings: left }, {})).fixed).toEqual([]);
  });

  test("keeps the others where those of one rule are made", async () => {
    const value = faulty();
    await applyFixes(safeFixes((await validated()).filter(({ rule }) => rule === "ref-style")), {});
    expect(value(4, 0)).toBe("KA.01.01 Develop  &amp; open <b>one</b> centre");
    const left = (await validated()).filter(({ cell }) => cell === "A5");
    expect(left.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["text-markup", "text-whitespace"]));
  });
});

describe("Safe fixes", () => {
  const finding = (fix: Finding["fix"], change: Partial<Finding> = {}): Finding => ({
    rule: "status-style",
    severity: "warning",
    sheet: "Q1",
    cell: "B2",
    ref: null,
    message: "",
    fix,
    dismissed: null,
    ...change,
  });
  const fix = textFix("safe", "B2", "green", "Green");

  test("are one a cell, of findings that are not dismissed", () => {
    const findings = [
      finding(fix),
      finding(textFix("safe", "B2", "green", "GREEN")),
      finding(fix, { sheet: "Q2" }),
      finding(fix, { sheet: "Q3", dismissed: "House style." }),
      finding(textFix("suggested", "B3", "Grene", "Green")),
      finding(null),
      finding(fix, { sheet: null }),
    ];
    expect(safeFixes(findings)).toEqual([
      { sheet: "Q1", fix },
      { sheet: "Q2", fix },
    ]);
  });

  test("none at all take no request", async () => {
    const { host } = start(sample("2024-25-q1"));
    expect(await applyFixes([], {})).toEqual({ fixed: [], refused: [] });
    expect(host.roundTrips).toBe(0);
  });
});
