/** What is wrong with settings that cannot be used, in words. */
import type * as z from "zod/mini";

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
      expected: "a setting that there is",
      found: "an unknown one",
    }));
  }
  return [{ path: pathText(issue.path), expected: expectation(issue), found: shown(valueAt(json, issue.path)) }];
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    return values.length === 1 ? (values[0] ?? "") : `one of ${values.join(", ")}`;
  }
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === "too_small") {
    return issue.origin === "string" ? "a text that is not empty" : `at least ${issue.minimum}`;
  }
  if (issue.code === "too_big" && issue.origin !== "string") return `at most ${issue.maximum}`;
  return issue.message;
}

const TYPES: Readonly<Record<string, string>> = {
  object: "an object in braces",
  array: "a list in brackets",
  record: "an object in braces",
  string: "a text",
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
  if (typeof value === "string")
    return `“${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}”`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
