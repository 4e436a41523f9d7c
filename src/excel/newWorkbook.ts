import { jobErrorOf, NOTHING_WRITTEN } from "./errors";

/**
 * Opens a new workbook beside this one, from a file in base64. This one stays as it is.
 * @throws JobError, whatever goes wrong.
 */
export async function openNewWorkbook(file: string): Promise<void> {
  try {
    await Excel.createWorkbook(file);
  } catch (error) {
    throw jobErrorOf(error, NOTHING_WRITTEN);
  }
}
