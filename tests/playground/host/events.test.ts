/** Excel's events: who hears what, after which reply. */
import { startNodeHost } from "../../../playground/host/node";
import { lastColumn } from "../../../playground/workbook/box";
import { newSheet, newWorkbook } from "../../../playground/workbook/create";
import {
  activateSheet,
  deleteCells,
  deleteSheet,
  edit,
  insertCells,
  insertSheet,
  renameSheet,
  selectBox,
  setValue,
  undo,
} from "../../../playground/workbook/edits";
import { eachOnNewWorkbook, firstSheet, onSheet } from "./support";

const node = eachOnNewWorkbook();
const hear = (list: unknown[]) => (event: object) => {
  list.push(event);
  return Promise.resolve();
};

/** Events are messages of their own: lets all come that are on their way. */
const settled = () => new Promise((done) => setImmediate(() => setImmediate(done)));

test("a person's edit and the add-in's own are told apart by their trigger", async () => {
  const { workbook } = node().host;
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await onSheet((sheet) => void sheet.onChanged.add(hear(heard)));
  setValue(workbook, firstSheet(workbook), 1, 2, "Amber");
  await settled();
  await onSheet(
    (sheet) =>
      void (sheet.getRange("A1:B2").values = [
        ["a", "b"],
        ["c", "d"],
      ]),
  );
  await settled();
  expect(heard).toMatchObject([
    {
      type: "WorksheetChanged",
      address: "C2",
      source: "Local",
      triggerSource: "Unknown",
      changeType: "RangeEdited",
      worksheetId: firstSheet(workbook).id,
      details: { valueBefore: "", valueAfter: "Amber", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    },
    { address: "A1:B2", triggerSource: "ThisLocalAddin", details: undefined },
  ]);
});

test("inserted and deleted rows are one event each, undone too", async () => {
  const { workbook } = node().host;
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await onSheet((sheet) => void sheet.onChanged.add(hear(heard)));
  const sheet = firstSheet(workbook);
  setValue(workbook, sheet, 5, 0, "Moves");
  const row = { top: 2, left: 0, bottom: 2, right: lastColumn };
  insertCells(workbook, sheet, row, "Down");
  undo(workbook);
  deleteCells(workbook, sheet, row, "Up");
  insertCells(workbook, sheet, { top: 0, left: 1, bottom: 0, right: 1 }, "Right");
  await settled();
  expect(heard.slice(1).map(({ changeType, address }) => `${changeType} ${address}`)).toEqual([
    "RowInserted 3:3",
    "RowDeleted 3:3",
    "RowDeleted 3:3",
    "CellInserted B1",
  ]);
});

test("what somebody else does, who has the workbook open too, is remote", async () => {
  const { workbook } = node().host;
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await onSheet((sheet) => void sheet.onChanged.add(hear(heard)));
  edit(workbook, "remote", () => setValue(workbook, firstSheet(workbook), 1, 2, "Amber"));
  await settled();
  expect(heard).toMatchObject([{ source: "Remote", triggerSource: "Unknown", address: "C2" }]);
});

test("an event's range can be read in its own context", async () => {
  const { workbook } = node().host;
  const read = new Promise<unknown>((done) => {
    void onSheet((sheet) => {
      sheet.onChanged.add((event) =>
        Excel.run(async (context) => {
          const range = event.getRange(context);
          range.load("values,address");
          await context.sync();
          done([range.address, range.values]);
        }),
      );
    }).then(() => setValue(workbook, firstSheet(workbook), 0, 0, "Red"));
  });
  await expect(read).resolves.toEqual(["Sheet1!A1", [["Red"]]]);
});

test("an undo is heard like any edit", async () => {
  const { workbook } = node().host;
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  setValue(workbook, firstSheet(workbook), 0, 0, "R");
  await onSheet((sheet) => void sheet.onChanged.add(hear(heard)));
  undo(workbook);
  await settled();
  expect(heard).toMatchObject([{ address: "A1", details: { valueBefore: "R", valueAfter: "" } }]);
});

test("events of a batch come after its reply", async () => {
  const order: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add(() => {
      order.push("event");
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    await context.sync().then(() => order.push("reply"));
  });
  await settled();
  expect(order).toEqual(["reply", "event"]);
});

test("a handler that is removed hears nothing more, and its registration goes", async () => {
  const { host } = node();
  const heard: object[] = [];
  const handler = await onSheet((sheet) => sheet.onChanged.add(hear(heard)));
  expect(host.session.events.count).toBe(1);
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  setValue(host.workbook, firstSheet(host.workbook), 0, 0, "x");
  await settled();
  expect([heard, host.session.events.count]).toEqual([[], 0]);
});

test("switched off, events are not sent", async () => {
  const { workbook } = node().host;
  const heard: object[] = [];
  await onSheet((sheet, context) => {
    sheet.onChanged.add(hear(heard));
    context.runtime.enableEvents = false;
  });
  setValue(workbook, firstSheet(workbook), 0, 0, "x");
  await settled();
  expect(heard).toEqual([]);
});

test("the worksheets tell of sheets and of what is selected", async () => {
  const { workbook } = node().host;
  const heard: { type: string; worksheetId: string; address?: string; nameAfter?: string }[] = [];
  await onSheet((_sheet, { workbook: { worksheets } }) => {
    worksheets.onAdded.add(hear(heard));
    worksheets.onActivated.add(hear(heard));
    worksheets.onDeactivated.add(hear(heard));
    worksheets.onSelectionChanged.add(hear(heard));
    worksheets.onNameChanged.add(hear(heard));
    worksheets.onDeleted.add(hear(heard));
  });
  const first = firstSheet(workbook);
  const added = newSheet(workbook, "Cover");
  insertSheet(workbook, added);
  activateSheet(workbook, added);
  selectBox(workbook, added, { top: 1, left: 1, bottom: 3, right: 2 });
  renameSheet(workbook, added, "Front");
  deleteSheet(workbook, added);
  await settled();
  expect(heard.map(({ type, worksheetId, address, nameAfter }) => [type, worksheetId, address ?? nameAfter])).toEqual([
    ["WorksheetAdded", added.id, undefined],
    ["WorksheetDeactivated", first.id, undefined],
    ["WorksheetActivated", added.id, undefined],
    ["WorksheetSelectionChanged", added.id, "B2:C4"],
    ["WorksheetNameChanged", added.id, "Front"],
    ["WorksheetDeleted", added.id, undefined],
    ["WorksheetDeactivated", added.id, undefined],
    ["WorksheetActivated", first.id, undefined],
  ]);
});

test("a host that was stopped sends nothing to the next one's handlers", async () => {
  const before = node();
  const heard: object[] = [];
  before.stop();
  await onSheetOfNext(heard, () => setValue(before.host.workbook, firstSheet(before.host.workbook), 0, 0, "old"));
  expect(heard).toEqual([]);
});

async function onSheetOfNext(heard: object[], act: () => void): Promise<void> {
  const next = startNodeHost(newWorkbook("next.xlsx"));
  await onSheet((sheet) => void sheet.onChanged.add(hear(heard)));
  act();
  await settled();
  next.stop();
}
