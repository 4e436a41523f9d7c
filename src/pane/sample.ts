/** A made-up tracker to try the add-in on: part of the add-in, since it asks no server for anything. */
import sample from "../../samples/sample-tracker.xlsx";
import { openNewWorkbook } from "../excel/newWorkbook";

export async function openSample(): Promise<void> {
  await openNewWorkbook(sample);
}
