/** What writing the summary sheets sends to Excel: counted, not timed. */
import { startNodeHost } from "../playground/host/node";
import type { Workbook } from "../playground/workbook/model";
import { openWorkbook } from "../playground/xlsx/openWorkbook";
import { validateAndRollUp } from "../src/job/job";
import { tiledTracker } from "./tiledTracker";

export interface Writing {
  readonly activities: number;
  /** Cells of the summary sheets that hold something. */
  readonly cells: number;
  readonly roundTrips: number;
  /** Of the requests that write. */
  readonly bytes: number;
  readonly largestRequest: number;
}

/** The whole job on a tracker of so many Key Activities that has no summary sheets yet. */
export async function countWriting(activities: number): Promise<Writing> {
  const workbook = openWorkbook(tiledTracker(activities), "tiled.xlsx");
  const council = workbook.sheets.length;
  const { host, stop } = startNodeHost(workbook);
  let read = 0;
  await validateAndRollUp({
    settings: null,
    quarter: null,
    onProgress: ({ step }) => {
      if (step !== "writing") read = host.requestBytes.length;
    },
  });
  stop();
  const written = host.requestBytes.slice(read);
  return {
    activities,
    cells: cellsOf(workbook, council),
    roundTrips: host.roundTrips,
    bytes: written.reduce((sum, bytes) => sum + bytes, 0),
    largestRequest: Math.max(...written),
  };
}

function cellsOf({ sheets }: Workbook, council: number): number {
  let cells = 0;
  for (const { rows } of sheets.slice(council)) {
    for (const row of rows.values()) for (const { value } of row.values()) if (value !== undefined) cells++;
  }
  return cells;
}
