/**
 * The settings as one schema: types, defaults, checks and docs/settings.md all come from here. Every key has a
 * default, so that a file need only say what differs; an unknown key is refused, because a misspelt setting
 * that is passed over in silence looks as if it worked.
 */
import * as z from "zod/mini";
import { enforcementSettings } from "./enforcementSettings";
import { referenceSettings } from "./referenceSettings";
import { rollUpSettings } from "./rollUpSettings";
import { SETTINGS_VERSION } from "./migrations";
import { nameLists, neededFields, ruleSeverities } from "./ruleSettings";
import { sheetMappings } from "./sheetMappings";
import { summarySettings } from "./summarySettings";
import { vocabularySettings } from "./vocabularySettings";

// Compiled validators need `new Function`, which a content security policy rightly forbids.
z.config({ jitless: true });

export const settingsSchema = z.strictObject({
  version: z
    ._default(z.literal(SETTINGS_VERSION), SETTINGS_VERSION)
    .check(z.describe("Version of the settings' format.")),
  rollUp: z.prefault(rollUpSettings, {}),
  rules: ruleSeverities,
  neededFields: z.prefault(neededFields, {}),
  vocabulary: z.prefault(vocabularySettings, {}),
  reference: z.prefault(referenceSettings, {}),
  names: z.prefault(nameLists, {}),
  sheets: sheetMappings,
  summaries: z.prefault(summarySettings, {}),
  enforcement: z.prefault(enforcementSettings, {}),
});

export type Settings = z.output<typeof settingsSchema>;
export type RollUpSettings = Settings["rollUp"];
export type ReferenceSettings = Settings["reference"];
