import { newSheet, newWorkbook } from "../../../playground/workbook/create";
import { cellBox } from "../../../playground/workbook/box";
import { activateSheet, insertSheet, selectBox, setValue, undo } from "../../../playground/workbook/edits";
import type { Sheet } from "../../../playground/workbook/model";
import { revisionStore } from "../../../playground/page/revisions";

test("edits count as content, moves as selection; each is told once", () => {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets as [Sheet];
  const store = revisionStore(workbook);
  let told = 0;
  const stop = store.subscribe(() => told++);
  setValue(workbook, sheet, 0, 0, "Amber");
  undo(workbook);
  const second = newSheet(workbook, "Cover");
  insertSheet(workbook, second);
  expect(store.get()).toEqual({ all: 3, content: 3, selection: 0 });
  activateSheet(workbook, second);
  selectBox(workbook, second, cellBox(3, 3));
  expect(store.get()).toEqual({ all: 5, content: 3, selection: 2 });
  stop();
  setValue(workbook, sheet, 0, 0, "Red");
  expect([told, store.get().all]).toEqual([5, 5]);
});
