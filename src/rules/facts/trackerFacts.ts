/** A tracker sheet with what several rules need to know about it as a whole. */
import type { Settings } from "../../settings";
import type { Tracker } from "../../tracker/tracker";
import { blankColumns, type Field } from "./blankColumns";

export interface TrackerFacts {
  readonly tracker: Tracker;
  readonly settings: Settings;
  /** The header cell of each column that is blank from top to bottom. */
  readonly blankColumns: ReadonlyMap<Field, string>;
}

export function trackerFacts(tracker: Tracker, settings: Settings): TrackerFacts {
  return { tracker, settings, blankColumns: blankColumns(tracker) };
}
