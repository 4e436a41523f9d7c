/** Filters of sheets and tables on the stand-in, through the real library; and how they are saved. */
import { startNodeHost } from "../../../playground/host/node";
import type { Workbook } from "../../../playground/workbook/model";
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../playground/xlsx/saveWorkbook";
import { isRowHidden } from "../../../playground/workbook/read";
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";
import { openXmlErrors } from "../../support/openXmlValidator";

const node = eachOnNewWorkbook();
const sheet = () => firstSheet(node().host.workbook);

const rows = [
  ["Reference", "Lead", "Days"],
  ["KA.01.01", "Housing", 5],
  ["KA.01.02", "Finance", 40],
  ["KA.02.01", "housing", 15],
  ["KA.02.02", "", 20],
];

const fill = (each: Excel.Worksheet) => void (each.getRange("A1:C5").values = rows);

/** Numbers of the rows out of sight, as a person counts them. */
const hidden = () => [1, 2, 3, 4, 5, 6].filter((row) => isRowHidden(sheet(), row - 1));

test.each<[string, number, Excel.FilterCriteria, number[]]>([
  ["values, in any case", 1, { filterOn: "Values", values: ["Housing"] }, [3, 5]],
  ["blank cells", 1, { filterOn: "Values", values: [""] }, [2, 3, 4]],
  ["a text with a star", 0, { filterOn: "Custom", criterion1: "=KA.01*" }, [4, 5]],
  ["a text with stars on both sides", 0, { filterOn: "Custom", criterion1: "=*02*" }, [2]],
  ["a text with question marks", 0, { filterOn: "Custom", criterion1: "=KA.0?.01" }, [3, 5]],
  ["everything but a text", 1, { filterOn: "Custom", criterion1: "<>housing" }, [2, 4]],
  ["numbers above", 2, { filterOn: "Custom", criterion1: ">15" }, [2, 4]],
  ["numbers between", 2, { filterOn: "Custom", criterion1: ">=15", criterion2: "<=20", operator: "And" }, [2, 3]],
  ["one number or another", 2, { filterOn: "Custom", criterion1: "=5", criterion2: "=40", operator: "Or" }, [4, 5]],
  ["the top two", 2, { filterOn: "TopItems", criterion1: "2" }, [2, 4]],
  ["the lowest half", 2, { filterOn: "BottomPercent", criterion1: "50" }, [3, 5]],
  ["what is above average", 2, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, [2, 4, 5]],
])("a sheet's filter keeps %s", async (_what, column, criteria, expected) => {
  await onSheet(async (each, context) => {
    fill(each);
    each.autoFilter.apply("A1:C5", column, criteria);
    each.autoFilter.load("isDataFiltered,criteria");
    const range = each.autoFilter.getRange().load("address");
    await context.sync();
    expect(hidden()).toEqual(expected);
    expect(each.autoFilter.isDataFiltered).toBe(true);
    expect(each.autoFilter.criteria[column]).toEqual(criteria);
    expect(range.address).toBe("Sheet1!A1:C5");
  });
});

test("columns filter together; each is cleared, all are, and the filter goes", () =>
  onSheet(async (each, context) => {
    fill(each);
    const { autoFilter } = each;
    autoFilter.apply("A1:C5", 1, { filterOn: "Values", values: ["Housing"] });
    autoFilter.apply("A1:C5", 2, { filterOn: "Custom", criterion1: ">10" });
    await context.sync();
    expect(hidden()).toEqual([2, 3, 5]);
    autoFilter.clearColumnCriteria(1);
    await context.sync();
    expect(hidden()).toEqual([2]);
    autoFilter.clearCriteria();
    autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    expect([hidden(), autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([[], true, false]);
    autoFilter.remove();
    const none = autoFilter.getRangeOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test("an edit changes what is hidden only when the filter is applied again", () =>
  onSheet(async (each, context) => {
    fill(each);
    each.autoFilter.apply("A1:C5", 2, { filterOn: "Custom", criterion1: ">15" });
    each.getRange("C2").values = [[99]];
    await context.sync();
    expect(hidden()).toEqual([2, 4]);
    each.autoFilter.reapply();
    await context.sync();
    expect(hidden()).toEqual([4]);
  }));

test("a table's columns are filtered, seen in the visible view, and cleared", () =>
  onSheet(async (each, context) => {
    fill(each);
    const table = each.tables.add("A1:C5", true);
    table.columns.getItem("Lead").filter.applyValuesFilter(["Housing", "Finance"]);
    table.columns.getItem("Days").filter.applyCustomFilter(">10");
    for (const { autoFilter } of [table, each]) autoFilter.load("isDataFiltered");
    const criteria = table.columns.getItem("Days").filter.load("criteria");
    const visible = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expect([table.autoFilter.isDataFiltered, each.autoFilter.isDataFiltered]).toEqual([true, false]);
    expect(criteria.criteria).toEqual({ filterOn: "Custom", criterion1: ">10" });
    expect(visible.values).toEqual([rows[2], rows[3]]);
    table.columns.getItem("Lead").filter.clear();
    await context.sync();
    expect(hidden()).toEqual([2]);
    table.clearFilters();
    await context.sync();
    expect(hidden()).toEqual([]);
  }));

test("filtered rows move with their cells", () =>
  onSheet(async (each, context) => {
    fill(each);
    each.autoFilter.apply("A1:C5", 1, { filterOn: "Values", values: ["Housing"] });
    each.getRange("1:1").insert("Down");
    await context.sync();
    expect(hidden()).toEqual([4, 6]);
  }));

test.each<[string, (each: Excel.Worksheet) => void, string]>([
  [
    "a column beyond the block",
    (each) => each.autoFilter.apply("A1:C5", 3, { filterOn: "Values", values: [] }),
    "InvalidArgument",
  ],
  ["an unknown kind", (each) => each.autoFilter.apply("A1:C5", 0, { filterOn: "Mood" as "Values" }), "InvalidArgument"],
  [
    "the top none",
    (each) => each.autoFilter.apply("A1:C5", 0, { filterOn: "TopItems", criterion1: "0" }),
    "InvalidArgument",
  ],
  [
    "a colour, which the stand-in lacks",
    (each) => each.autoFilter.apply("A1:C5", 0, { filterOn: "CellColor", color: "red" }),
    "ApiNotFound",
  ],
  ["the range of no filter", (each) => each.autoFilter.getRange().load("address"), "ItemNotFound"],
  [
    "a protected sheet",
    (each) => {
      each.protection.protect();
      each.autoFilter.apply("A1:C5");
    },
    "AccessDenied",
  ],
])("refuses %s", async (_what, act, code) => {
  expect((await refusalOf(onSheet((each) => act(each)))).code).toBe(code);
});

test("criteria and hidden rows are saved, of the sheet and of a table", async () => {
  await onSheet((each, context) => {
    fill(each);
    each.autoFilter.apply("A1:C5", 2, { filterOn: "Custom", criterion1: ">15" });
    const other = context.workbook.worksheets.add("Q2");
    fill(other);
    const table = other.tables.add("A1:C5", true);
    table.columns.getItem("Lead").filter.applyValuesFilter(["Finance", ""]);
    table.columns.getItem("Days").filter.applyTopItemsFilter(3);
  });
  const bytes = saveWorkbook(node().host.workbook);
  const again = openWorkbook(bytes, "book.xlsx");
  expect(again.sheets[0]?.filter).toMatchObject({ isDataFiltered: true, hiddenRows: new Set([1, 3]) });
  expect(again.sheets[1]?.tables[0]?.filtering).toEqual({ hiddenRows: new Set([1, 3]) });
  expect([...(again.sheets[1]?.hiddenRows ?? [])]).toEqual([]);
  expect(openXmlErrors(bytes) ?? []).toEqual([]);
});

test("a table's filter that a file brought along is seen, stays as it is, and can be cleared", async () => {
  await onSheet((each) => {
    fill(each);
    each.tables.add("A1:C5", true).columns.getItem("Days").filter.applyCustomFilter(">15");
  });
  const reopened = (workbook: Workbook) => openWorkbook(saveWorkbook(workbook), "book.xlsx");
  const seen = (workbook: Workbook) =>
    onHost(workbook, (each) => {
      const table = each.tables.getItemAt(0);
      const filter = table.autoFilter.load("isDataFiltered");
      table.name = "Renamed";
      return filter;
    });
  const again = reopened(node().host.workbook);
  expect((await seen(again)).isDataFiltered).toBe(true);
  const kept = reopened(again);
  expect(kept.sheets[0]?.tables[0]).toMatchObject({ name: "Renamed", filtering: { hiddenRows: new Set([1, 3]) } });
  await onHost(kept, (each) => each.tables.getItemAt(0).clearFilters());
  const cleared = reopened(kept);
  expect((await seen(cleared)).isDataFiltered).toBe(false);
  expect([1, 2, 3, 4].filter((row) => isRowHidden(firstSheet(cleared), row))).toEqual([]);
});

/** As `onSheet`, on a workbook of its own. */
async function onHost<T>(workbook: Workbook, act: (sheet: Excel.Worksheet) => T): Promise<T> {
  const { stop } = startNodeHost(workbook);
  try {
    return await onSheet(act);
  } finally {
    stop();
  }
}
