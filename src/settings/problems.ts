/** What is wrong with settings that cannot be used, in words. */
import type * as z from "zod/mini";
import { editDistance } from "../words/editDistance";
import { SETTINGS_VERSION } from "./migrations";
import { settingsSchema } from "./schema";

/** One wrong value. */
export interface SettingsProblem {
  /** "rollUp.method", "names.leads[0]"; "settings" for the whole. */
  readonly path: string;
  /** "one of threshold, points". */
  readonly expected: string;
  /** What stands there: "“best”", "nothing", "a list". */
  readonly found: string;
}

/** "rollUp.method: expected one of threshold, points; found “best”." */
export function problemText(problem: SettingsProblem): string {
  return `${problem.path}: expected ${problem.expected}; found ${problem.found}.`;
}

type Issue = z.core.$ZodIssue;

/** The problems that one of zod's issues amounts to: an issue about unknown keys is one problem a key. */
export function problemsOf(issue: Issue, json: unknown): SettingsProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      expected: settingThatThereIs(issue.path, key),
      found: "an unknown one",
    }));
  }
  return [{ path: pathText(issue.path), expected: expectation(issue), found: shown(valueAt(json, issue.path)) }];
}

/** The first problem of each path: what else is wrong there can be seen once that is right. */
export function onePerPath(problems: readonly SettingsProblem[]): SettingsProblem[] {
  const byPath = new Map<string, SettingsProblem>();
  for (const problem of problems) if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
  return [...byPath.values()];
}

/** Keys that zod passes over in silence: "__proto__" is no rule. */
export function passedOver(json: unknown): SettingsProblem[] {
  const rules = valueAt(json, ["rules"]);
  if (typeof rules !== "object" || rules === null || !Object.hasOwn(rules, "__proto__")) return [];
  return [{ path: "rules.__proto__", expected: "a setting that there is", found: "an unknown one" }];
}

/** Longer lists of keys help nobody. */
const MOST_KEYS_NAMED = 12;
/** Letters astray in a key that is meant to be another; no key is longer than the second. */
const MOST_ASTRAY = 3;
const LONGEST_KEY = 40;

/** What to write in the place of an unknown key. */
function settingThatThereIs(path: readonly PropertyKey[], unknown: string): string {
  const keys = keysAt(path);
  const near =
    unknown.length > LONGEST_KEY
      ? []
      : keys.map((key) => ({ key, astray: editDistance(key.toLowerCase(), unknown.toLowerCase()) }));
  const nearest = near.reduce((least, each) => (each.astray < least.astray ? each : least), {
    key: "",
    astray: MOST_ASTRAY + 1,
  });
  if (nearest.key !== "") return `a setting that there is, perhaps “${nearest.key}”`;
  return keys.length > MOST_KEYS_NAMED ? "a setting that there is" : `one of ${keys.join(", ")}`;
}

/** The keys that there are at a path of the settings. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let schema = inner(settingsSchema);
  for (const key of path) {
    const { def } = schema._zod;
    const part = def.type === "object" ? def.shape[String(key)] : def.type === "array" ? def.element : undefined;
    if (part === undefined) return [];
    schema = inner(part as z.core.$ZodTypes);
  }
  const { def } = schema._zod;
  if (def.type === "object") return Object.keys(def.shape);
  return def.type === "record" ? valuesOf(def.keyType as z.core.$ZodTypes) : [];
}

/** The schema under its defaults. */
function inner(schema: z.core.$ZodTypes): z.core.$ZodTypes {
  const { def } = schema._zod;
  return def.type === "default" || def.type === "prefault" ? inner(def.innerType as z.core.$ZodTypes) : schema;
}

function valuesOf(schema: z.core.$ZodTypes): string[] {
  const { def } = schema._zod;
  return def.type === "enum" ? Object.values(def.entries).map(String) : [];
}

/** Settings of a later version: what else is wrong with them cannot be known. Null for any others. */
export function laterVersion(json: unknown): SettingsProblem | null {
  const version = valueAt(json, ["version"]);
  if (typeof version !== "number" || version <= SETTINGS_VERSION) return null;
  const expected = `${SETTINGS_VERSION} at most (settings of a later version need a later add-in)`;
  return { path: "version", expected, found: shown(version) };
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    return values.length === 1 ? (values[0] ?? "") : `one of ${values.join(", ")}`;
  }
  if (issue.code === "invalid_type" && issue.expected !== "string") return TYPES[issue.expected] ?? issue.expected;
  // A text of a certain form says which, where no text stands at all too.
  if (issue.code === "invalid_type") return issue.message === NO_MESSAGE ? "a text" : issue.message;
  if (issue.code === "too_small") {
    return issue.origin === "string" ? "a text that is not empty" : `at least ${issue.minimum}`;
  }
  if (issue.code === "too_big" && issue.maximum === Number.MAX_SAFE_INTEGER) return "a whole number of usual size";
  if (issue.code === "too_big" && issue.origin === "array") return `a list of at most ${issue.maximum}`;
  if (issue.code === "too_big" && issue.origin !== "string") return `at most ${issue.maximum}`;
  return issue.message;
}

/** What zod says where a schema says nothing. */
const NO_MESSAGE = "Invalid input";

const TYPES: Readonly<Record<string, string>> = {
  object: "an object in braces",
  array: "a list in brackets",
  record: "an object in braces",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
};

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text === "" ? "settings" : text.replace(/^\./, "");
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const LONGEST_SHOWN = 60;

/** A value in a few words. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") {
    const start = value.slice(0, LONGEST_SHOWN).replace(/\s/g, " ");
    return `“${value.length > LONGEST_SHOWN ? `${start}…` : start}”`;
  }
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
