/** Edits: undo and redo, notices, marks for saving, formats shared by equal cells. */
import fc from "fast-check";
import { newSheet, newWorkbook } from "../../../playground/workbook/create";
import {
  activateSheet,
  addXmlPart,
  canRedo,
  changeProperties,
  clearContents,
  clearFormats,
  edit,
  formatCells,
  insertSheet,
  keepNoUndo,
  moveSheet,
  onEdit,
  redo,
  renameSheet,
  setHidden,
  setSetting,
  setSheetField,
  setSizes,
  setValue,
  setVisibility,
  undo,
  type EditBatch,
} from "../../../playground/workbook/edits";
import type { Sheet, Workbook } from "../../../playground/workbook/model";
import { cellAt } from "../../../playground/workbook/read";
import { styleAt } from "../../../playground/workbook/styles";

const box = { top: 0, left: 0, bottom: 2, right: 1 };
const column = { top: 0, left: 1, bottom: 1_048_575, right: 1 };

function opened(): { readonly workbook: Workbook; readonly sheet: Sheet } {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("Expected a sheet; found none.");
  return { workbook, sheet };
}

/** Everything that a person could see or save, without the marks. */
function picture(workbook: Workbook): unknown {
  const shown = (value: unknown): unknown => {
    if (value instanceof Map) return [...value].sort().map(([key, each]) => [key, shown(each)]);
    if (value instanceof Set) return [...value].sort();
    return value;
  };
  const cells = (sheet: Sheet) =>
    [...sheet.rows].flatMap(([row, line]) =>
      [...line].map(([at, cell]) => [row, at, { ...cell, style: { ...styleAt(workbook, cell.style), basedOn: null } }]),
    );
  const sheets = workbook.sheets.map((sheet) => {
    const { rows: _rows, changedCells: _cells, changedAspects: _aspects, ...rest } = sheet;
    const fields = Object.entries(rest).map(([key, value]) => [key, shown(value)]);
    return [cells(sheet).sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1])), fields];
  });
  const { names, customXml, settings, properties, structureProtected } = workbook;
  return structuredClone([sheets, names, customXml, shown(settings), properties, structureProtected]);
}

const acts: readonly [string, (workbook: Workbook, sheet: Sheet) => void][] = [
  ["a value", (workbook, sheet) => setValue(workbook, sheet, 1, 1, "Amber")],
  ["a value emptied", (workbook, sheet) => setValue(workbook, sheet, 0, 0, undefined)],
  ["cells cleared", (workbook, sheet) => clearContents(workbook, sheet, box)],
  ["a block filled", (workbook, sheet) => formatCells(workbook, sheet, box, () => ({ fill: "#FF0000" }))],
  ["a column filled", (workbook, sheet) => formatCells(workbook, sheet, column, () => ({ fill: "#00FF00" }))],
  ["formats cleared", (workbook, sheet) => clearFormats(workbook, sheet, column)],
  ["a width", (workbook, sheet) => setSizes(workbook, sheet, "columnWidths", [0, 1], 90)],
  ["rows hidden", (workbook, sheet) => setHidden(workbook, sheet, "hiddenRows", [1, 2], true)],
  ["a merge", (workbook, sheet) => setSheetField(workbook, sheet, "merges", [...sheet.merges, box])],
  ["a sheet added", (workbook) => insertSheet(workbook, newSheet(workbook, `New ${workbook.sheets.length}`), 0)],
  ["a sheet renamed", (workbook, sheet) => renameSheet(workbook, sheet, sheet.name === "Q1" ? "Q2" : "Q1")],
  ["a sheet moved", (workbook, sheet) => moveSheet(workbook, sheet, workbook.sheets.length - 1)],
  ["a sheet very hidden", (workbook, sheet) => setVisibility(workbook, sheet, "VeryHidden")],
  ["a setting", (workbook) => setSetting(workbook, "a", { b: 1 })],
  ["a property", (workbook) => changeProperties(workbook, { title: "Title" })],
  ["custom XML", (workbook) => addXmlPart(workbook, { id: `{${workbook.customXml.length}}`, xml: "<a/>" })],
];

test.each(acts)("%s is undone and done again", (_what, act) => {
  const { workbook, sheet } = opened();
  insertSheet(workbook, newSheet(workbook, "Other"));
  setValue(workbook, sheet, 0, 0, "before");
  formatCells(workbook, sheet, column, () => ({ fill: "#0000FF" }));
  const before = picture(workbook);
  edit(workbook, "person", () => act(workbook, sheet));
  const after = picture(workbook);
  undo(workbook);
  expect(picture(workbook)).toEqual(before);
  redo(workbook);
  expect(picture(workbook)).toEqual(after);
});

test("any sequence of edits is undone step by step to where it began", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(acts.length - 1), { maxLength: 12 }), (choices) => {
      const { workbook, sheet } = opened();
      const first = picture(workbook);
      for (const choice of choices) edit(workbook, "person", () => acts[choice]?.[1](workbook, sheet));
      const last = picture(workbook);
      while (undo(workbook));
      expect(picture(workbook)).toEqual(first);
      while (redo(workbook));
      expect(picture(workbook)).toEqual(last);
    }),
    { numRuns: 50 },
  );
});

test("one edit is one notice, whatever it did; a new edit forgets what could be done again", () => {
  const { workbook, sheet } = opened();
  const heard: EditBatch[] = [];
  const stop = onEdit(workbook, (batch) => heard.push(batch));
  edit(workbook, "addin", () => {
    setValue(workbook, sheet, 0, 0, "a");
    edit(workbook, "person", () => setValue(workbook, sheet, 1, 0, "b"));
  });
  undo(workbook);
  expect(heard.map(({ origin, edits }) => [origin, edits.length])).toEqual([
    ["addin", 2],
    ["undo", 2],
  ]);
  expect(canRedo(workbook)).toBe(true);
  setValue(workbook, sheet, 5, 0, "c");
  expect(canRedo(workbook)).toBe(false);
  stop();
  setValue(workbook, sheet, 6, 0, "d");
  expect(heard).toHaveLength(3);
});

test("going to another sheet is noticed and not undone", () => {
  const { workbook, sheet } = opened();
  const other = newSheet(workbook, "Other");
  insertSheet(workbook, other);
  const heard: EditBatch[] = [];
  onEdit(workbook, (batch) => heard.push(batch));
  activateSheet(workbook, other);
  expect(heard[0]?.edits).toEqual([{ kind: "activated", sheet: other.id, before: sheet.id }]);
  undo(workbook);
  expect(workbook.sheets).toEqual([sheet]);
  expect(workbook.activeSheet).toBe(sheet.id);
});

test("where nobody takes anything back, nothing is kept for it", () => {
  const { workbook, sheet } = opened();
  setValue(workbook, sheet, 8, 1, "x");
  keepNoUndo(workbook);
  expect(undo(workbook)).toBe(false);
  setValue(workbook, sheet, 8, 1, "y");
  expect(undo(workbook)).toBe(false);
  expect(cellAt(sheet, 8, 1)?.value).toBe("y");
});

test("only what changed is marked for saving", () => {
  const { workbook, sheet } = opened();
  setValue(workbook, sheet, 8, 1, "x");
  expect([[...sheet.changedCells], [...sheet.changedAspects], [...workbook.changedAspects]]).toEqual([
    [[8, new Set([1])]],
    [],
    [],
  ]);
  setSizes(workbook, sheet, "rowHeights", [0], 30);
  expect([...sheet.changedAspects]).toEqual(["rows"]);
});

test("equal formats are one, and know the file's format that they come from", () => {
  const { workbook, sheet } = opened();
  const bold = (at: typeof box) =>
    formatCells(workbook, sheet, at, (style) => ({ font: { ...style.font, bold: true } }));
  bold(box);
  bold({ ...box, top: 5, bottom: 6 });
  expect(workbook.styles).toHaveLength(2);
  expect(workbook.styles[1]?.basedOn).toBe(0);
  formatCells(workbook, sheet, box, (style) => ({ font: { ...style.font, bold: false } }));
  expect(workbook.styles).toHaveLength(2);
  expect(cellAt(sheet, 0, 0)?.style).toBe(0);
});
