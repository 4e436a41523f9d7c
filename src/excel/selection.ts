/** Where the person is: remembered before going to a cell, so that there is a way back. */
import { inExcel } from "./session";

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** The active cell. One round trip. */
export async function activePlace(): Promise<Place> {
  return inExcel(async ({ context, sync }) => {
    const cell = context.workbook.getActiveCell().load({ address: true, worksheet: { name: true } });
    await sync();
    return { sheet: cell.worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  });
}
