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
