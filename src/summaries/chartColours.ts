/**
 * Colours of the bars. Neighbours of a stack are dark and light by turns (contrast 3 and more), so that a grey print
 * shows where one ends; the numbers on them have a contrast of 4.5 and more; the words stand in legend and table.
 */
import type { Counts } from "../rollup/rollUp";

const BLACK = "#000000";
const WHITE = "#FFFFFF";

interface BarColour {
  readonly fill: string;
  readonly label: string;
}

export const BAR_COLOURS: Readonly<Record<keyof Counts, BarColour>> = {
  red: { fill: "#8B0A1A", label: WHITE },
  amber: { fill: "#FFC000", label: BLACK },
  green: { fill: "#237A45", label: WHITE },
  complete: { fill: "#A9CCEB", label: BLACK },
  notStarted: { fill: "#44546A", label: WHITE },
  deferred: { fill: "#D9D9D9", label: BLACK },
  withdrawn: { fill: "#5B3A8C", label: WHITE },
  missing: { fill: "#F2DFB3", label: BLACK },
};

/** Of a chart of one series, whose words stand at its bars. */
export const PLAIN_BAR: BarColour = { fill: "#44546A", label: BLACK };
