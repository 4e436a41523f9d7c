/** Tells when a person, here or elsewhere, changes cells of the council's sheets; never of what we write ourselves. */
import { isSecondLine } from "../workbook/secondLine";
import { inExcel } from "./session";

/** Calls back until the pane is closed. One round trip, and one more for each change it hears of. */
export async function watchChanges(onChange: () => void): Promise<void> {
  await inExcel(async ({ context, sync }) => {
    context.workbook.worksheets.onChanged.add(async ({ triggerSource, worksheetId }) => {
      if (triggerSource !== "ThisLocalAddin" && (await isCouncils(worksheetId))) onChange();
    });
    await sync();
  });
}

/** Whether a sheet is none of ours. Where Excel does not say (it may be gone again), it is taken for the council's. */
async function isCouncils(worksheetId: string): Promise<boolean> {
  try {
    return await inExcel(async ({ context, sync }) => {
      const secondLine = context.workbook.worksheets.getItem(worksheetId).getRange("A2").load("values");
      await sync();
      return !isSecondLine(String(secondLine.values[0]?.[0] ?? ""));
    });
  } catch {
    return true;
  }
}

/** An edit as Excel tells of it. */
export interface HeardEdit {
  /** Of this session. */
  readonly sheetId: string;
  /** "B5", "B5:C9", "5:5". */
  readonly address: string;
  /** Cells were inserted or deleted, so that others have moved; or it is not known what happened. */
  readonly isStructural: boolean;
  /** Somebody else's, who has the workbook open too. */
  readonly isRemote: boolean;
  /** We made it. Excel does not always say so (OfficeDev/office-js #1786). */
  readonly isOwn: boolean;
}

/**
 * Tells of each edit of cells, ours too, and of sheets that come and go, until it is stopped. One round trip, and none
 * for an edit.
 * @returns what stops it
 */
export async function watchEdits(onEdit: (edit: HeardEdit) => void): Promise<() => Promise<void>> {
  return inExcel(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, address, changeType, source, triggerSource }) => {
        onEdit({
          sheetId: worksheetId,
          address,
          isStructural: changeType !== "RangeEdited",
          isRemote: source === "Remote",
          isOwn: triggerSource === "ThisLocalAddin",
        });
      }),
      worksheets.onAdded.add(async ({ worksheetId, source }) => {
        onEdit({ ...WHOLE_SHEET, sheetId: worksheetId, isRemote: source === "Remote" });
      }),
      worksheets.onDeleted.add(async ({ worksheetId, source }) => {
        onEdit({ ...WHOLE_SHEET, sheetId: worksheetId, isRemote: source === "Remote" });
      }),
    ];
    await sync();
    return async () => {
      await Excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    };
  });
}

const WHOLE_SHEET = { address: "", isStructural: true, isOwn: false };
