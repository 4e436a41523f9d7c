/** The fills that people paint statuses with. */
import { STATUS_KINDS, type StatusKind } from "./vocabulary";

/** Fills ("#FFC000") by the kind of status that they mean. */
export type Colours = Readonly<Record<StatusKind, readonly string[]>>;

/**
 * Excel's usual ones: its standard colours, its styles Good, Bad and Neutral, the ends of its colour scales, and the
 * accents of its themes. Greys and white decorate more often than they mean something.
 */
export const defaultColours: Colours = {
  red: ["#FF0000", "#C00000", "#FFC7CE", "#F8696B", "#FF5050", "#FF7C80", "#C0504D"],
  amber: ["#FFC000", "#FFFF00", "#FFBF00", "#FFA500", "#FF9900", "#FFCC00", "#FFEB9C", "#FFEB84", "#ED7D31", "#F79646"],
  green: ["#00B050", "#92D050", "#008000", "#00FF00", "#C6EFCE", "#63BE7B", "#70AD47", "#9BBB59", "#4EA72E"],
  complete: ["#0070C0", "#00B0F0"],
  notStarted: [],
  deferred: [],
  withdrawn: [],
};

const indexes = new WeakMap<Colours, ReadonlyMap<string, StatusKind>>();

/** The kind of status that a fill means; null for one that is not listed. */
export function kindOfFill(fill: string, colours: Colours): StatusKind | null {
  const index = indexes.get(colours) ?? indexOf(colours);
  indexes.set(colours, index);
  return index.get(fill.toUpperCase()) ?? null;
}

/** Of a fill that is listed under several kinds, the first counts. */
function indexOf(colours: Colours): Map<string, StatusKind> {
  const index = new Map<string, StatusKind>();
  for (const kind of STATUS_KINDS) {
    for (const fill of colours[kind]) {
      const key = fill.toUpperCase();
      if (!index.has(key)) index.set(key, kind);
    }
  }
  return index;
}
