/** Many runs of cells as few addresses: Excel takes several areas at once, in an address that is not too long. */
import { runAddress, type ColumnRun } from "../../enforce/areas";

/** Excel takes 8,192 characters. */
const LONGEST_ADDRESS = 4_000;

/** The runs in groups whose common address ("B5:B9,B12") Excel takes. */
export function addressGroups(runs: readonly ColumnRun[]): ColumnRun[][] {
  const groups: ColumnRun[][] = [];
  let room = 0;
  for (const run of runs) {
    const length = runAddress(run).length + 1;
    const group = groups.at(-1);
    if (group === undefined || length > room) {
      groups.push([run]);
      room = LONGEST_ADDRESS - length;
    } else {
      group.push(run);
      room -= length;
    }
  }
  return groups;
}

export function groupAddress(runs: readonly ColumnRun[]): string {
  return runs.map(runAddress).join(",");
}
