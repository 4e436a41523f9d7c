/** The top of a sheet as it shows, for a person to say which column is what. */
import { inExcel } from "../session";
import { HEAD } from "./head";

/**
 * Texts of the first rows and columns, from A1. One round trip.
 * @throws JobError, whatever goes wrong.
 */
export async function readTop(sheet: string): Promise<readonly (readonly string[])[]> {
  return inExcel(async ({ context, sync }) => {
    const head = context.workbook.worksheets.getItem(sheet).getRange(HEAD).load("text");
    await sync();
    return head.text;
  });
}
