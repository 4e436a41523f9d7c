import type { SheetMapping } from "../settings";
import type { ReferencePattern } from "../words/reference";
import type { Vocabulary } from "../words/status";

/** What reading goes by; the settings hold it. */
export interface ReadingSettings {
  readonly vocabulary: Vocabulary;
  readonly reference: ReferencePattern;
  /** Sheets whose columns a person has named. */
  readonly sheets: readonly SheetMapping[];
}
