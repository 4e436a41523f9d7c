/**
 * What people decided and the workbook keeps, in custom XML parts of our own: it travels with the file, whoever opens it
 * and however the add-in was installed. `src/excel/kept` reads and writes it; nothing here knows Excel.
 */
import type { Level } from "../rollup/rollUp";
import type { RuleId } from "../settings";
import type { Period } from "../words/period";

/** A finding that somebody has looked at and let stand. Gone by itself when its cell changes. */
export interface Dismissal {
  /** What it stands for: the finding with the text of its cell. Two of the same key are one. */
  readonly key: string;
  readonly rule: RuleId;
  /** null: on the workbook. */
  readonly sheet: string | null;
  readonly reason: string;
  /** ISO date, "2024-07-31". */
  readonly date: string;
}

/** The reason why a stated status differs from the suggested one. It holds for one quarter. */
export interface KeptOverride {
  /** What it stands for: quarter, level, heading and stated word. Two of the same key are one. */
  readonly key: string;
  readonly period: Period | null;
  readonly level: Level;
  /** The heading's code, else its name. */
  readonly heading: string;
  /** The stated word, "Green". */
  readonly status: string;
  /** The word that the rule suggested when the reason was given; null for none. */
  readonly suggested: string | null;
  readonly reason: string;
  /** ISO date, "2024-07-31". */
  readonly date: string;
}

export interface Kept {
  /** JSON, not yet checked; null where the workbook keeps no settings. */
  readonly settings: string | null;
  readonly dismissals: readonly Dismissal[];
  readonly overrides: readonly KeptOverride[];
}

export const NOTHING_KEPT: Kept = { settings: null, dismissals: [], overrides: [] };
