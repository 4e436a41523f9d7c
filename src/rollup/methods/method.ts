/** What a roll-up method says. One file a method; `index.ts` lists them. */
import type { RollUpSettings } from "../../settings";
import type { ActiveKind } from "../../words/status";
import type { Active } from "../counts";

export interface RollUpMethod {
  /** The colour of at least one active Key Activity; null where the method suggests none. */
  readonly colour: (active: Active, settings: RollUpSettings) => ActiveKind | null;
  /** The rule in a few words, as it bears on this colour: "Amber from half". */
  readonly rule: (active: Active, colour: ActiveKind | null, settings: RollUpSettings) => string;
  /** The colours whose Key Activities brought this colour about; none for Green. */
  readonly tipping: (active: Active, colour: ActiveKind | null, settings: RollUpSettings) => readonly ActiveKind[];
}
