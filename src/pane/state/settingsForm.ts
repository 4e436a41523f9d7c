/** The settings as a form: one field for each value that the schema has, so that a new setting cannot be left out. */
import * as z from "zod/mini";
import { RULE_IDS, type RuleId } from "../../settings";
import { settingsSchema } from "../../settings/schema";

export type FieldInput =
  | { readonly kind: "text" }
  | { readonly kind: "number" }
  | { readonly kind: "yesNo" }
  /** One of the values. */
  | { readonly kind: "choice"; readonly values: readonly string[] }
  /** Any of the values. */
  | { readonly kind: "several"; readonly values: readonly string[] }
  /** A list of texts: one a line. */
  | { readonly kind: "lines" }
  /** A list of texts for each of the values: [{ word, kind }]. */
  | { readonly kind: "linesByValue"; readonly text: string; readonly by: string; readonly values: readonly string[] }
  /** A list of two texts each: "written = word", one a line. */
  | { readonly kind: "pairs"; readonly first: string; readonly second: string }
  /** Sheets with their columns, named in a view of their own. */
  | { readonly kind: "mappings" }
  /** For each rule one of the values, or nothing: the rule's own. */
  | { readonly kind: "rules"; readonly rules: readonly RuleId[]; readonly values: readonly string[] };

export interface SettingField {
  /** ["rollUp", "threshold", "redFrom"] */
  readonly path: readonly string[];
  /** A sentence from the schema; "" where it has none. */
  readonly description: string;
  readonly input: FieldInput;
}

type Schema = z.core.$ZodTypes;

/** Fields in the order of the schema. What a person cannot set (the format's version) has none. */
export function settingFields(): readonly SettingField[] {
  return fieldsOf(settingsSchema, [], "");
}

function fieldsOf(schema: Schema, path: readonly string[], outer: string): SettingField[] {
  const description = outer || (z.globalRegistry.get(schema)?.description ?? "");
  const { def } = schema._zod;
  if (def.type === "default" || def.type === "prefault" || def.type === "optional" || def.type === "nullable") {
    return fieldsOf(def.innerType as Schema, path, description);
  }
  if (def.type === "object") {
    return Object.entries(def.shape).flatMap(([key, part]) => fieldsOf(part as Schema, [...path, key], ""));
  }
  if (def.type === "literal") return [];
  return [{ path, description, input: inputOf(schema) }];
}

/** @throws Error for a kind of value that no form has been thought of yet: the first test of the form finds it. */
function inputOf(schema: Schema): FieldInput {
  const { def } = schema._zod;
  if (def.type === "string") return { kind: "text" };
  if (def.type === "number") return { kind: "number" };
  if (def.type === "boolean") return { kind: "yesNo" };
  if (def.type === "enum") return { kind: "choice", values: valuesOf(schema) };
  if (def.type === "record") return { kind: "rules", rules: RULE_IDS, values: valuesOf(def.valueType as Schema) };
  if (def.type === "array") return listOf(def.element as Schema);
  throw new Error(`Expected a setting that a form can show; found ${def.type}.`);
}

function listOf(element: Schema): FieldInput {
  const { def } = element._zod;
  if (def.type === "enum") return { kind: "several", values: valuesOf(element) };
  if (def.type !== "object") return { kind: "lines" };
  const [first = "", second = ""] = Object.keys(def.shape);
  if ("headerRow" in def.shape) return { kind: "mappings" };
  const other = def.shape[second] as Schema | undefined;
  if (other?._zod.def.type === "enum")
    return { kind: "linesByValue", text: first, by: second, values: valuesOf(other) };
  return { kind: "pairs", first, second };
}

function valuesOf(schema: Schema): string[] {
  const { def } = schema._zod;
  return def.type === "enum" ? Object.values(def.entries).map(String) : [];
}
