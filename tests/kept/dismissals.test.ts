import { dismissalKey, withDismissals } from "../../src/kept/dismissals";
import type { Finding } from "../../src/rules/finding";
import { sheetCells, workbookCells, type Grid } from "../support/sheetCells";

function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: "status-contradicts-text",
    severity: "warning",
    sheet: "Q1",
    cell: "B2",
    ref: "KA.01.01",
    message: "Expected Amber or Red where progress says “on hold”; found “Green”.",
    fix: null,
    dismissed: null,
    ...change,
  };
}

const keyOf = (change: Partial<Finding> = {}, text = "Green") => dismissalKey(finding(change), text);

describe("a dismissal stands for the same finding", () => {
  test.each<[string, Partial<Finding>, Partial<Finding>, string?]>([
    ["when rows are inserted above it", { cell: "B2" }, { cell: "B7" }],
    ["when its severity is set otherwise", { severity: "warning" }, { severity: "error" }],
    [
      "when rows are inserted above a cell that it names",
      { message: "Expected one Key Activity of this reference; found others in A4, A7 and B4:B6." },
      { message: "Expected one Key Activity of this reference; found others in A9, A12 and B9:B11." },
    ],
    ["when rows are inserted above a heading", { ref: null, cell: "E3" }, { ref: null, cell: "E5" }],
    ["on a whole sheet", { ref: null, cell: null }, { ref: null, cell: null }, ""],
    ["of a blank cell under a reference", { cell: "B2" }, { cell: "B9" }, ""],
  ])("%s", (_, before, after, text = "Green") => {
    expect(keyOf(after, text)).toBe(keyOf(before, text));
  });
});

describe("a dismissal does not stand for another finding", () => {
  test.each<[string, Partial<Finding>]>([
    ["of another rule", { rule: "status-stuck" }],
    ["on another sheet", { sheet: "Q2" }],
    ["on the workbook", { sheet: null }],
    ["of another Key Activity", { ref: "KA.01.02" }],
    ["that saw other words", { message: "Expected Amber or Red where progress says “delayed”; found “Green”." }],
    ["that quotes another address", { message: "Expected a room; found “B12”." }],
  ])("%s", (_, change) => {
    expect(keyOf(change)).not.toBe(keyOf());
  });

  test("of the same cell with another text", () => {
    expect(keyOf({}, "Green ")).not.toBe(keyOf({}, "Green"));
  });

  test("where the quarter that it names is another", () => {
    const said = (quarter: string) => keyOf({ message: `Expected 2024/25 ${quarter}; found 2024/25 Q4.` });
    expect(said("Q2")).not.toBe(said("Q1"));
  });

  test("what is quoted is not taken for an address", () => {
    const said = (text: string) => keyOf({ message: `Expected a status; found “${text}”.` });
    expect(said("A1")).not.toBe(said("A2"));
  });

  test("of another blank cell without a reference", () => {
    expect(keyOf({ ref: null, cell: "B3" }, "")).not.toBe(keyOf({ ref: null, cell: "B2" }, ""));
  });
});

describe("findings with their dismissals", () => {
  const GRID: Grid = [
    ["KA.01.01 Build homes", "Grene"],
    ["KA.01.01 Mend roofs", "Grene"],
    ["KA.01.02 Let flats", ""],
  ];
  const cells = workbookCells([sheetCells(GRID, { name: "Q1", firstRow: 4 })]);
  const unknown = (cell: string) =>
    finding({ rule: "status-unknown", cell, message: "Expected an accepted status; found “Grene”." });
  const found = [unknown("B5"), unknown("B6"), finding({ rule: "status-missing", cell: "B7", ref: "KA.01.02" })];

  const dismissalsOf = (...keys: (string | undefined)[]) =>
    keys.map((key = "") => ({
      key,
      rule: "status-unknown" as const,
      sheet: "Q1",
      reason: `Because of ${key.length}.`,
      date: "2024-07-31",
    }));

  test("none are kept: nothing is dismissed, and each finding has a key of its own", () => {
    const { findings, keys, dismissals } = withDismissals(found, { dismissals: [] }, cells);
    expect(findings).toEqual(found);
    expect(new Set(keys.values()).size).toBe(3);
    expect(dismissals).toEqual([]);
  });

  test.each([0, 1, 2])("of findings that say the same only the one that was dismissed is so: %d", (index) => {
    const { keys } = withDismissals(found, { dismissals: [] }, cells);
    const kept = dismissalsOf([...keys.values()][index]);
    const { findings, dismissals } = withDismissals(found, { dismissals: kept }, cells);
    const reasons = findings.map(({ dismissed }) => dismissed);
    expect(reasons).toEqual([0, 1, 2].map((each) => (each === index ? kept[0]?.reason : null)));
    expect(dismissals).toEqual([{ finding: findings[index], dismissal: kept[0] }]);
  });

  test("of two of the same key the first counts; one that stands for nothing is passed over", () => {
    const [key] = withDismissals(found, { dismissals: [] }, cells).keys.values();
    const [first, second] = dismissalsOf(key, key).map((each, index) => ({ ...each, reason: `Number ${index}.` }));
    if (first === undefined || second === undefined) throw new Error("Expected two dismissals; found fewer.");
    const { findings, dismissals } = withDismissals(
      found,
      { dismissals: [...dismissalsOf("gone"), first, second] },
      cells,
    );
    expect(findings[0]?.dismissed).toBe("Number 0.");
    expect(dismissals).toHaveLength(1);
  });

  test("the text of the cell is what stands there", () => {
    const changed = workbookCells([sheetCells([["", "Grean"], ...GRID.slice(1)], { name: "Q1", firstRow: 4 })]);
    const before = withDismissals(found.slice(0, 1), { dismissals: [] }, cells);
    const after = withDismissals(found.slice(0, 1), { dismissals: [] }, changed);
    expect([...after.keys.values()]).not.toEqual([...before.keys.values()]);
  });
});
