/** Leads the person to a cell or a sheet: the only things that select anything, and only when asked. */
import { inExcel } from "./session";

/** Shows a cell of a sheet, or its A1 when `cell` is null. */
export async function goToCell(sheet: string, cell: string | null): Promise<void> {
  await inExcel(async ({ context, sync }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell ?? "A1").select();
    await sync();
  });
}

/** Opens a sheet at A1. */
export async function openSheet(name: string): Promise<void> {
  await goToCell(name, null);
}
