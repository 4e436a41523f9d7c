/** The settings' page, from their schema. */
import * as z from "zod/mini";
import { settingsSchema } from "../../src/settings/schema";
import { code, page, table } from "./markdown";

/** What is used of a JSON schema. */
interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
}

const EXAMPLE = {
  rollUp: { method: "threshold", threshold: { amberFrom: "1/3" } },
  rules: { "ref-gap": "warning", "status-style": "off" },
  neededFields: { portfolio: [] },
  reference: { prefix: "PA", group: "priority" },
  names: { leads: ["Housing", "Parks"], portfolios: [] },
};

export function settingsPage(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: "input" }) as JsonSchema;
  const parts = Object.entries(schema.properties ?? {});
  return page([
    "<!-- Generated from src/settings by npm run docs. -->",
    "# Settings",
    "The workbook keeps its settings: they travel with it, and hold for everybody who opens it. They can be exported as a file and imported into another workbook, and the command line takes such a file with `--settings`, which then holds instead of what the workbook keeps.",
    "Settings are JSON. Every key has a default that fits real trackers, so a file need only say what differs. A key that is not listed here, or a value that cannot be, is refused: the path, what was expected and what was found are named, and the settings are not used in part: for a workbook the defaults are used and the finding [settings-invalid](rules/settings-invalid.md) says so, a file is refused. An export holds what differs from the defaults. Settings of a later version than the add-in knows are refused.",
    `\`\`\`json\n${JSON.stringify(EXAMPLE, null, 2)}\n\`\`\``,
    "What is given replaces the default of that key; a list replaces the whole list.",
    ...parts.flatMap(([name, part]) => section(name, part)),
  ]);
}

function section(name: string, schema: JsonSchema): string[] {
  const rows = leaves(name, schema).map(([path, leaf]) => [code(path), leaf.description ?? "", valuesText(leaf), defaultText(leaf)]);
  const intro = schema.properties === undefined ? "" : (schema.description ?? "");
  return [`## ${name}`, intro, table(["setting", "what it says", "values", "default"], rows), ...defaultLists(name, schema)];
}

/** The settings under a path that have a value of their own. */
function leaves(path: string, schema: JsonSchema): [string, JsonSchema][] {
  if (schema.properties === undefined) return [[path, schema]];
  return Object.entries(schema.properties).flatMap(([name, part]) => leaves(`${path}.${name}`, part));
}

function valuesText(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(value)).join(", ");
  if (schema.examples !== undefined) return `a text such as ${schema.examples.map((example) => code(example)).join(", ")}`;
  if (schema.items !== undefined) return `a list of: ${valuesText(schema.items)}`;
  if (schema.additionalProperties) return `a rule's id with ${valuesText(schema.additionalProperties)}`;
  if (schema.properties !== undefined) return objectText(schema.properties);
  if (schema.type === "integer") return `a whole number, ${schema.minimum ?? 0} to ${schema.maximum ?? ""}`;
  if (schema.type === "boolean") return `${code("true")}, ${code("false")}`;
  return schema.maxLength === undefined ? "a text" : `a text of at most ${schema.maxLength} characters`;
}

function objectText(properties: NonNullable<JsonSchema["properties"]>): string {
  return `{ ${Object.entries(properties).map(([name, part]) => `${code(name)}: ${valuesText(part)}`).join("; ")} }`;
}

/** Defaults too long for the table stand under it. */
const LONGEST_DEFAULT = 150;

function defaultText(schema: JsonSchema): string {
  const text = JSON.stringify(schema.default);
  return text.length > LONGEST_DEFAULT ? "see below" : code(text);
}

function defaultLists(name: string, schema: JsonSchema): string[] {
  return leaves(name, schema)
    .filter(([, leaf]) => defaultText(leaf) === "see below")
    .flatMap(([path, leaf]) => [`Default of ${code(path)}:`, `\`\`\`json\n${listLines(leaf.default)}\n\`\`\``]);
}

function listLines(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return `[\n${value.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}\n]`;
}
