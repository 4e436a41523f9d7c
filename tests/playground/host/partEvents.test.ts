/** Events of tables and charts. */
import { deleteSheet, selectBox, setValue, undo } from "../../../playground/workbook/edits";
import { eachOnNewWorkbook, firstSheet, onSheet } from "./support";

const node = eachOnNewWorkbook();
const hear = (list: unknown[]) => (event: object) => {
  list.push(event);
  return Promise.resolve();
};

/** Events are messages of their own: lets all come that are on their way. */
const settled = () => new Promise((done) => setImmediate(() => setImmediate(done)));

/** A table over A1:B3. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["Reference", "Status"],
    ["KA.01.01", "Green"],
    ["KA.01.02", "Red"],
  ];
  return sheet.tables.add("A1:B3", true);
}

test("an edit inside a table is told to the table, its sheet and the workbook; one beside it is not", async () => {
  const { workbook } = node().host;
  const heard: Record<string, Excel.TableChangedEventArgs[]> = { table: [], sheet: [], workbook: [] };
  await onSheet(async (sheet, context) => {
    const table = addTable(sheet);
    await context.sync();
    table.onChanged.add(hear(heard.table ?? []));
    sheet.tables.onChanged.add(hear(heard.sheet ?? []));
    context.workbook.tables.onChanged.add(hear(heard.workbook ?? []));
  });
  setValue(workbook, firstSheet(workbook), 1, 1, "Amber");
  setValue(workbook, firstSheet(workbook), 9, 9, "elsewhere");
  await settled();
  const [table] = firstSheet(workbook).tables;
  const expected = {
    type: "TableChanged",
    address: "B2",
    changeType: "RangeEdited",
    tableId: table?.id,
    worksheetId: firstSheet(workbook).id,
    details: { valueBefore: "Green", valueAfter: "Amber" },
  };
  expect(heard).toMatchObject({ table: [expected], sheet: [expected], workbook: [expected] });
});

test("tables that come and go are told, by undo and with their sheet too", async () => {
  const { workbook } = node().host;
  const added: unknown[] = [];
  const deleted: unknown[] = [];
  await onSheet((_sheet, context) => {
    context.workbook.tables.onAdded.add(hear(added));
    context.workbook.tables.onDeleted.add(hear(deleted));
  });
  await onSheet((sheet) => void addTable(sheet));
  await settled();
  const id = firstSheet(workbook).tables[0]?.id;
  expect(added).toMatchObject([{ type: "TableAdded", tableId: id }]);
  undo(workbook);
  await settled();
  expect(deleted).toMatchObject([{ type: "TableDeleted", tableId: id, tableName: "Table1" }]);
  await onSheet((_sheet, context) => void addTable(context.workbook.worksheets.add("Q2")));
  const second = workbook.sheets[1];
  if (second) deleteSheet(workbook, second);
  await settled();
  expect([added.length, deleted.length]).toEqual([2, 2]);
});

test("a table hears which of its cells are selected", async () => {
  const { workbook } = node().host;
  const heard: unknown[] = [];
  await onSheet(async (sheet, context) => {
    const table = addTable(sheet);
    await context.sync();
    table.onSelectionChanged.add(hear(heard));
  });
  selectBox(workbook, firstSheet(workbook), { top: 1, left: 1, bottom: 9, right: 9 });
  selectBox(workbook, firstSheet(workbook), { top: 9, left: 9, bottom: 9, right: 9 });
  await settled();
  expect(heard).toMatchObject([
    { address: "B2:B3", isInsideTable: true },
    { address: "", isInsideTable: false },
  ]);
});

test("charts that come and go are told to their sheet's collection", async () => {
  const heard: unknown[] = [];
  await onSheet((sheet) => {
    sheet.charts.onAdded.add(hear(heard));
    sheet.charts.onDeleted.add(hear(heard));
  });
  await onSheet((sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:B2")));
  await onSheet((sheet) => sheet.charts.getItemAt(0).delete());
  await settled();
  expect(heard).toMatchObject([{ type: "ChartAdded" }, { type: "ChartDeleted" }]);
});
