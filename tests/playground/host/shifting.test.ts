/** Inserting and deleting cells on the stand-in, through the real library. */
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";
import { undo } from "../../../playground/workbook/edits";

const running = eachOnNewWorkbook();
const sheet = () => firstSheet(running().host.workbook);

async function formulas(each: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = each.getRange(address).load("formulas");
  await each.context.sync();
  return range.formulas as unknown[][];
}

/** 1 to 9 in A1:C3, and beside them formulas on them. */
function fill(each: Excel.Worksheet): void {
  each.getRange("A1:C3").values = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  each.getRange("E1:E3").formulas = [["=SUM(A1:A3)"], ["=B2*2"], ["=$C$3"]];
}

test.each<[string, (each: Excel.Worksheet) => void, unknown[][]]>([
  [
    "a row",
    (each) => each.getRange("2:2").insert("Down"),
    [
      [1, 2, 3, "", "=SUM(A1:A4)"],
      ["", "", "", "", ""],
      [4, 5, 6, "", "=B3*2"],
      [7, 8, 9, "", "=$C$4"],
    ],
  ],
  [
    "a column",
    (each) => each.getRange("B:B").insert("Right"),
    [
      [1, "", 2, 3, ""],
      [4, "", 5, 6, ""],
      [7, "", 8, 9, ""],
      ["", "", "", "", ""],
    ],
  ],
  [
    "cells of one column, downwards",
    (each) => each.getRange("B2").insert("Down"),
    [
      [1, 2, 3, "", "=SUM(A1:A3)"],
      [4, "", 6, "", "=B3*2"],
      [7, 5, 9, "", "=$C$3"],
      ["", 8, "", "", ""],
    ],
  ],
  [
    "cells of one row, to the right",
    (each) => each.getRange("A2:B2").insert("Right"),
    [
      [1, 2, 3, "", "=SUM(A1:A3)"],
      ["", "", 4, 5, 6],
      [7, 8, 9, "", "=$C$3"],
      ["", "", "", "", ""],
    ],
  ],
])("inserting %s moves cells and the formulas that speak of them", async (_what, act, expected) => {
  await onSheet(async (each) => {
    fill(each);
    act(each);
    expect(await formulas(each, "A1:E4")).toEqual(expected);
  });
});

test.each<[string, (each: Excel.Worksheet) => void, unknown[][]]>([
  [
    "a row",
    (each) => each.getRange("2:2").delete("Up"),
    [
      [1, 2, 3, "", "=SUM(A1:A2)"],
      [7, 8, 9, "", "=$C$2"],
    ],
  ],
  [
    "cells of one column",
    (each) => each.getRange("B2:B3").delete("Up"),
    [
      [1, 2, 3, "", "=SUM(A1:A3)"],
      [4, "", 6, "", "=#REF!*2"],
    ],
  ],
  [
    "the columns that a sum reads",
    (each) => each.getRange("A:A").delete("Left"),
    [
      [2, 3, "", "=SUM(#REF!)", ""],
      [5, 6, "", "=A2*2", ""],
    ],
  ],
])("deleting %s closes up, and formulas on what is gone say so", async (_what, act, expected) => {
  await onSheet(async (each) => {
    fill(each);
    act(each);
    expect(await formulas(each, "A1:E2")).toEqual(expected);
  });
});

test("formulas of other sheets and names follow; text that looks like an address does not", () =>
  onSheet(async (each, context) => {
    fill(each);
    const other = context.workbook.worksheets.add("Q2 2013-14");
    other.getRange("A1:A2").formulas = [['=Sheet1!A2&"A2"'], ["=A2x+LOG10(A2)"]];
    const name = context.workbook.names.add("Middle", each.getRange("B2")).load("formula");
    each.getRange("1:2").insert("Down");
    const range = other.getRange("A1:A2").load("formulas");
    await context.sync();
    name.load("formula");
    await context.sync();
    expect(range.formulas).toEqual([['=Sheet1!A4&"A2"'], ["=A2x+LOG10(A2)"]]);
    expect(name.formula).toBe("=Sheet1!$B$4");
  }));

test("sizes, hidden rows, merges, links and rules go along; inserted cells look like those above", () =>
  onSheet(async (each, context) => {
    each.getRange("A1").format.fill.color = "#C6E0B4";
    each.getRange("A2").format.rowHeight = 40;
    each.getRange("3:3").rowHidden = true;
    each.getRange("B4:C4").merge();
    each.getRange("A5").hyperlink = { documentReference: "Sheet1!A1" };
    each.getRange("A6:A8").dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Green" } };
    each.getRange("A6:A8").conditionalFormats.add("Custom");
    await context.sync();
    each.getRange("2:3").insert("Down");
    each.getRange("9:9").insert("Down");
    await context.sync();
    const first = sheet();
    const box = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    expect(first.rowHeights.get(3)).toBe(40);
    expect([...first.hiddenRows]).toEqual([4]);
    expect(first.merges).toEqual([box(5, 1, 5, 2)]);
    expect(first.hyperlinks.map((link) => link.box)).toEqual([box(6, 0, 6, 0)]);
    expect(first.validations.map((rule) => rule.ranges)).toEqual([[box(7, 0, 10, 0)]]);
    expect(first.conditionalFormats.map((rule) => rule.ranges)).toEqual([[box(7, 0, 10, 0)]]);
    const fillOf = each.getRange("A2").format.fill.load("color");
    await context.sync();
    expect(fillOf.color).toBe("#C6E0B4");
  }));

test("undo puts everything back", async () => {
  await onSheet((each) => fill(each));
  await onSheet((each) => each.getRange("2:2").delete("Up"));
  undo(running().host.workbook);
  await onSheet(async (each) =>
    expect(await formulas(each, "A1:E3")).toEqual([
      [1, 2, 3, "", "=SUM(A1:A3)"],
      [4, 5, 6, "", "=B2*2"],
      [7, 8, 9, "", "=$C$3"],
    ]),
  );
});

test.each<[string, (each: Excel.Worksheet) => void, string]>([
  [
    "a part of merged cells",
    (each) => {
      each.getRange("A2:C2").merge();
      each.getRange("A1").insert("Down");
    },
    "MergedRangeConflict",
  ],
  [
    "pushing values off the sheet",
    (each) => {
      each.getRange("A1048576").values = [[1]];
      each.getRange("1:1").insert("Down");
    },
    "NonBlankCellOffSheet",
  ],
  ["no direction for a block", (each) => each.getRange("A1:B2").delete("Right" as "Left"), "InvalidArgument"],
  [
    "rows on a protected sheet",
    (each) => {
      each.protection.protect();
      each.getRange("1:1").insert("Down");
    },
    "AccessDenied",
  ],
])("refuses %s", async (_what, act, code) => {
  expect((await refusalOf(onSheet((each) => act(each)))).code).toBe(code);
});

test("a protected sheet that allows inserting rows takes them", async () => {
  await onSheet((each) => {
    each.getRange("A1").values = [[1]];
    each.protection.protect({ allowInsertRows: true });
    each.getRange("1:1").insert("Down");
  });
  expect(sheet().rows.get(1)?.get(0)?.value).toBe(1);
});
