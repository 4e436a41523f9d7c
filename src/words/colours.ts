/** The fills that people paint statuses with. */
import type { StatusKind } from "./vocabulary";

/** Fills ("#FFC000") by the kind of status that they mean. */
export type Colours = Readonly<Record<StatusKind, readonly string[]>>;

/** Excel's standard colours, and those of published trackers. */
export const defaultColours: Colours = {
  red: ["#FF0000", "#C00000"],
  amber: ["#FFC000", "#FFA500"],
  green: ["#00B050", "#92D050", "#008000", "#00FF00"],
  complete: ["#0070C0", "#00B0F0"],
  notStarted: ["#D9D9D9"],
  deferred: ["#CCC0DA", "#7030A0"],
  withdrawn: ["#7F7F7F"],
};
