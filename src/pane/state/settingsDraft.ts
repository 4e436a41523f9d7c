/** Settings while they are being edited: plain JSON, which may be wrong until it is saved. */
import type { SettingsProblem } from "../../settings";
import type { FieldInput, SettingField } from "./settingsForm";

/** JSON of the shape of the settings, as far as it goes. */
export type Draft = Readonly<Record<string, unknown>>;

export function valueAt(draft: Draft, path: readonly string[]): unknown {
  let value: unknown = draft;
  for (const key of path) value = isObject(value) ? value[key] : undefined;
  return value;
}

/** The draft with another value at the path; undefined takes it away. */
export function withValue(draft: Draft, [key, ...rest]: readonly string[], value: unknown): Draft {
  if (key === undefined) return draft;
  const inner = draft[key];
  const next = rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest, value);
  const { [key]: _old, ...others } = draft;
  return next === undefined ? others : { ...draft, [key]: next };
}

/** Whether a problem is about this field: its own path, or one of its list. */
export function isProblemOf({ path }: SettingField, problem: SettingsProblem): boolean {
  const own = path.join(".");
  return problem.path === own || problem.path.startsWith(`${own}[`) || problem.path.startsWith(`${own}.`);
}

type Lines = Extract<FieldInput, { kind: "lines" | "linesByValue" | "pairs" }>;

/** A list as lines of text. `of`: the value whose lines are wanted, where there is a list for each. */
export function linesOf(input: Lines, value: unknown, of: string | null): string {
  const items = Array.isArray(value) ? value : [];
  if (input.kind === "lines") return items.map(String).join("\n");
  const entries = items.filter(isObject);
  if (input.kind === "pairs") {
    return entries.map((entry) => `${String(entry[input.first])} ${PAIRED} ${String(entry[input.second])}`).join("\n");
  }
  return entries
    .filter((entry) => entry[input.by] === of)
    .map((entry) => String(entry[input.text]))
    .join("\n");
}

const PAIRED = "=";

/** The list that lines of text say; blank lines count for nothing. */
export function listOf(input: Lines, text: string, of: string | null, before: unknown): unknown[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (input.kind === "lines") return lines;
  if (input.kind === "pairs") {
    return lines.map((line) => {
      const [first = "", ...rest] = line.split(PAIRED);
      return { [input.first]: first.trim(), [input.second]: rest.join(PAIRED).trim() };
    });
  }
  const others = (Array.isArray(before) ? before : []).filter((entry) => isObject(entry) && entry[input.by] !== of);
  const added = lines.map((line) => ({ [input.text]: line, [input.by]: of }));
  const rank = (entry: unknown) => input.values.indexOf(isObject(entry) ? String(entry[input.by]) : "");
  return [...others, ...added].sort((a, b) => rank(a) - rank(b));
}

/** What was imported, with the defaults for what it does not say; as wrong as it was. */
export function overDefaults(defaults: Draft, imported: Draft): Draft {
  const merged: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(imported)) {
    const standard = defaults[key];
    merged[key] = isObject(standard) && isObject(value) ? overDefaults(standard, value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
