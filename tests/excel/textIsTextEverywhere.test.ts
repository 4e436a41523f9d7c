/** Every path on which a text of the council's reaches a cell: it lands as that text, now and in the saved file. */
import {
  addSheet,
  cellOf,
  hosts,
  OPTIONS,
  reopened,
  sheetOf,
  trackerWorkbook,
  SUMMARY_SHEETS,
} from "../support/excelHost";
import { setValue } from "../../playground/workbook/edits";
import { styleAt } from "../../playground/workbook/styles";
import type { Sheet, Workbook } from "../../playground/workbook/model";
import { applyFixes } from "../../src/job/fix";
import { validate, validateAndRollUp } from "../../src/job/job";
import { dismiss, giveReason } from "../../src/job/keep";
import { readReason } from "../../src/kept/reason";
import { readSettings } from "../../src/settings";
import { isShorthand } from "../../src/summaries/cells";
import { HOSTILE_TEXTS } from "./hostileTexts";

const start = hosts();
const HEADINGS = ["Key Activity", "Status", "Progress", "Next Steps", "Lead Officer", "Portfolio"];
/** Excel takes it for a formula where a sheet's name is not quoted. */
const THIS_QUARTER = "=1+1 Q1 2024-25";

const refOf = (index: number) => `KA.01.${String(index + 1).padStart(2, "0")}`;

function fill(workbook: Workbook, sheet: Sheet, title: string, rows: readonly (readonly string[])[]): void {
  [[title], [], HEADINGS, ...rows].forEach((cells, row) =>
    cells.forEach((text, column) => setValue(workbook, sheet, row, column, text || undefined)),
  );
}

/** Each text in every field of a Key Activity of its own, under a priority of its name; and the quarter before. */
function hostileWorkbook(): Workbook {
  const workbook = trackerWorkbook([], THIS_QUARTER);
  const rows = (status: string) =>
    HOSTILE_TEXTS.flatMap((text, index) => [
      [`PRIORITY: ${text.slice(0, 30_000)}`],
      [`${refOf(index)} ${text.slice(0, 30_000)}`, status, text, text, text, text],
    ]);
  fill(workbook, sheetOf(workbook, THIS_QUARTER), "Key Activities, Quarter 1 2024/25", rows("Red"));
  fill(workbook, addSheet(workbook, "Q4 2023-24"), "Key Activities, Quarter 4 2023/24", rows("Amber"));
  return workbook;
}

function settingsOf(text: string) {
  const reading = readSettings({ summaries: { council: text, contact: text } });
  if (!reading.ok) throw new Error("Expected settings that can be used.");
  return reading.settings;
}

/** The only formulas of ours: a link whose two arguments are texts between quotation marks. */
const LITERAL = String.raw`"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*`;
const LINK = new RegExp(String.raw`^=HYPERLINK\(${LITERAL},${LITERAL}\)$`);

/** Everything on a sheet of ours that is a text, joined where it goes on in the next row of its column. */
function textsOf(workbook: Workbook, sheet: Sheet): string[] {
  const columns = new Map<number, string>();
  for (const [, cells] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    for (const [column, { value, formula, style }] of cells) {
      const format = styleAt(workbook, style).numberFormat;
      if (formula !== undefined) expect(formula).toMatch(LINK);
      else if (typeof value === "string" && !isShorthand({ kind: "text", text: value }))
        expect({ value, format }).toEqual({ value, format: "@" });
      else if (typeof value === "number")
        expect({ value, format }).toEqual({
          value: expect.any(Number) as number,
          format: expect.stringMatching(/^(?:0|0%|General|#,##0)$/) as string,
        });
      if (typeof value === "string") columns.set(column, `${columns.get(column) ?? ""}\u0000${value}`);
    }
  }
  return [...columns.values()];
}

test("whatever stands in a tracker stands on the summary sheets, as text", async () => {
  const workbook = hostileWorkbook();
  start(workbook);
  const { rollUps, sheets } = await validateAndRollUp({ ...OPTIONS, settings: settingsOf("=1+1") });
  expect(sheets.map(({ name }) => name)).toEqual([...SUMMARY_SHEETS]);

  const namesOf = (level: string) =>
    rollUps.filter((each) => each.level === level && each.sheet === THIS_QUARTER).map(({ name }) => name ?? "");
  const wanted: Readonly<Record<string, readonly string[]>> = {
    Cover: ["=1+1"],
    Priorities: namesOf("priority"),
    Exceptions: HOSTILE_TEXTS,
    Portfolios: namesOf("portfolio"),
    Leads: namesOf("lead"),
    Report: HOSTILE_TEXTS,
  };
  for (const each of [workbook, reopened(workbook)]) {
    for (const name of SUMMARY_SHEETS) {
      const columns = textsOf(each, sheetOf(each, name));
      const whole = columns.map((column) => column.replaceAll("\u0000", ""));
      for (const text of wanted[name] ?? []) {
        const stands = columns.some((column) => `${column}\u0000`.includes(`\u0000${text}\u0000`));
        // A text too tall for one row goes on in the next.
        expect({
          name,
          text,
          stands: stands || (text.length > 900 && whole.some((all) => all.includes(text))),
        }).toEqual({ name, text, stands: true });
      }
    }
    expect(each.properties.author).toBe("=1+1");
  }
});

test("a reason that a person gave stands on Priorities and Data quality, as text", async () => {
  const reasons = HOSTILE_TEXTS.flatMap((text) => {
    const reading = readReason(text);
    return reading.ok ? [{ text, reason: reading.reason }] : [];
  });
  const workbook = trackerWorkbook(
    reasons.flatMap((_, index) => [
      [`CA ${index + 1}: Objective`, "", "", "", "RED"],
      [`${refOf(index)} Title ${index}`, "green", "Begun", "Go on", "Housing"],
    ]),
  );
  start(workbook);
  const before = await validate(OPTIONS);
  const objectives = before.rollUps.filter(({ level }) => level === "objective");
  const found = before.findings.filter(({ rule }) => rule === "status-style");
  expect([objectives.length, found.length]).toEqual([reasons.length, reasons.length]);
  for (const [index, { text }] of reasons.entries()) {
    const [objective, finding] = [objectives[index], found[index]];
    if (objective === undefined || finding === undefined) throw new Error("Expected one of each for a text.");
    await giveReason(before, objective, text, {});
    await dismiss(before, finding, text, {});
  }
  await validateAndRollUp(OPTIONS);
  for (const each of [workbook, reopened(workbook)]) {
    const standing = (name: string) => textsOf(each, sheetOf(each, name)).flatMap((column) => column.split("\u0000"));
    for (const { reason } of reasons) {
      expect(standing("Priorities")).toContain(reason);
      expect(standing("Data quality")).toContain(reason);
    }
  }
});

test("a fix writes each of them as that text into a cell of the council's own format", async () => {
  const workbook = trackerWorkbook(HOSTILE_TEXTS.map((_, index) => [`${refOf(index)} Title`, "Green", "before"]));
  start(workbook);
  const cells = HOSTILE_TEXTS.map((after, index) => ({ cell: `C${index + 5}`, before: "before", after }));
  const fixes = cells.map((change) => ({
    sheet: "Q1 2024-25",
    fix: { kind: "suggested", changes: [change], unmerge: null } as const,
  }));
  const { refused } = await applyFixes(fixes, {});
  expect(refused).toEqual([]);
  for (const each of [workbook, reopened(workbook)]) {
    const sheet = sheetOf(each, "Q1 2024-25");
    for (const { cell, after } of cells) {
      const { value, formula, style = 0 } = cellOf(sheet, cell) ?? {};
      expect({ value, formula, format: each.styles[style]?.numberFormat }).toEqual({
        value: after,
        formula: undefined,
        format: "General",
      });
    }
  }
});

test("a fix with a text that no cell can hold is refused, and says why, and the cell stays", async () => {
  const workbook = trackerWorkbook([["KA.01.01 Title", "Green", "before"]]);
  start(workbook);
  const change = { cell: "C5", before: "before", after: "x".repeat(32_768) };
  const fix = { kind: "suggested", changes: [change], unmerge: null } as const;
  const { fixed, refused } = await applyFixes([{ sheet: "Q1 2024-25", fix }], {});
  expect({ fixed, because: refused.map(({ because }) => because) }).toEqual({
    fixed: [],
    because: ["its text would be longer than the 32,767 characters that a cell holds"],
  });
  expect(cellOf(sheetOf(workbook, "Q1 2024-25"), "C5")?.value).toBe("before");
});
