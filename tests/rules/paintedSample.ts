/** The fills of a sample's statuses, with some changed: for defects and near misses in colours. */
import { sampleCells } from "../support/workbookCells";
import type { SampleName } from "./seeded";

/** The sample's own fills; null takes one away. */
export function repainted(sample: SampleName, changes: Readonly<Record<string, string | null>>): Map<string, string> {
  const fills = new Map(sampleCells(`harborough-${sample}.xlsx`).sheets[0]?.fills);
  for (const [cell, fill] of Object.entries(changes)) {
    if (fill === null) fills.delete(cell);
    else fills.set(cell, fill);
  }
  return fills;
}

/** The sample's own fills, each turned into another; null takes it away. */
export function recoloured(
  sample: SampleName,
  turn: (fill: string, cell: string) => string | null,
): Map<string, string> {
  const fills = new Map<string, string>();
  for (const [cell, fill] of repainted(sample, {})) {
    const turned = turn(fill, cell);
    if (turned !== null) fills.set(cell, turned);
  }
  return fills;
}

/** All rows of the status column in these colours, three rows each in turn: a Key Activity, its page's end, a header. */
export function inTurns(first: number, last: number, colours: readonly string[]): Map<string, string> {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => index);
  return new Map(rows.map((index) => [`B${first + index}`, colours[Math.floor(index / 3) % colours.length] ?? ""]));
}
