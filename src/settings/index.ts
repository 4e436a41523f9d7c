/** Settings: what a council can set, with defaults that fit real trackers. */
import * as z from "zod/mini";
import { migrated } from "./migrations";
import { laterVersion, onePerPath, passedOver, problemsOf, shown, type SettingsProblem } from "./problems";
import { settingsSchema, type Settings } from "./schema";

export { problemText, type SettingsProblem } from "./problems";
export { RULE_IDS, SEVERITIES, type RuleId, type Severity } from "./ruleIds";
export type { Alert } from "./enforcementSettings";
export { METHODS, type Method } from "./rollUpSettings";
export type { SheetMapping } from "./sheetMappings";
export { settingsText } from "./settingsText";
export type { ReferenceSettings, RollUpSettings, Settings } from "./schema";

export function defaultSettings(): Settings {
  return z.parse(settingsSchema, {});
}

/** Either settings, or every problem that keeps them from being used. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** Settings from a text, as `settingsText` writes it. */
export function readSettingsText(text: string): SettingsReading {
  try {
    return readSettings(JSON.parse(text));
  } catch {
    return { ok: false, problems: [{ path: "settings", expected: "JSON", found: shown(text) }] };
  }
}

/** Settings from parsed JSON, of this version or an earlier one; a key that is not there has its default. */
export function readSettings(json: unknown): SettingsReading {
  const later = laterVersion(json);
  if (later !== null) return { ok: false, problems: [later] };
  const current = migrated(json);
  const result = z.safeParse(settingsSchema, current);
  const found = result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, current));
  const problems = onePerPath([...found, ...passedOver(current)]);
  return result.success && problems.length === 0 ? { ok: true, settings: result.data } : { ok: false, problems };
}
