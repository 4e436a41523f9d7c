/** The command line. */
import { parseArgs } from "node:util";
import { CheckFailure } from "./failure";

export const USAGE =
  'npm run --silent check -- WORKBOOK.xlsx [--json] [--fix] [--save OUT.xlsx] [--settings FILE.json] [--quarter "2024/25 Q1"]';

export interface CheckArguments {
  readonly workbook: string;
  readonly json: boolean;
  readonly fix: boolean;
  readonly save: string | null;
  readonly settings: string | null;
  readonly quarter: string | null;
}

const SWITCHES = ["json", "fix"] as const;
const VALUES = ["save", "settings", "quarter"] as const;

const options = Object.fromEntries([
  ...SWITCHES.map((name) => [name, { type: "boolean" }] as const),
  ...VALUES.map((name) => [name, { type: "string" }] as const),
]);

/** @throws CheckFailure for anything that is not on the usage line. */
export function readArguments(args: readonly string[]): CheckArguments {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const workbooks: string[] = [];
  const given = new Map<string, string | null>();
  for (const token of tokens) {
    if (token.kind === "positional") workbooks.push(token.value);
    if (token.kind === "option") given.set(token.name, checkedValue(token.name, token.rawName, token.value ?? null));
  }
  const [workbook, surplus] = workbooks;
  if (workbook === undefined) throw new CheckFailure(`Expected a workbook; found none. Usage: ${USAGE}`);
  if (surplus !== undefined) throw new CheckFailure(`Expected one workbook; found also “${surplus}”. Usage: ${USAGE}`);
  const [save, settings, quarter] = VALUES.map((name) => given.get(name) ?? null);
  if (given.has("fix") && !save) {
    throw new CheckFailure(
      "Expected --save OUT.xlsx with --fix, since the workbook itself is never changed; found none.",
    );
  }
  return {
    workbook,
    json: given.has("json"),
    fix: given.has("fix"),
    save: save ?? null,
    settings: settings ?? null,
    quarter: quarter ?? null,
  };
}

function checkedValue(name: string, asWritten: string, value: string | null): string | null {
  if (SWITCHES.some((known) => known === name)) {
    if (value !== null) throw new CheckFailure(`Expected ${asWritten} to stand alone; found it with “${value}”.`);
    return null;
  }
  if (!VALUES.some((known) => known === name))
    throw new CheckFailure(`Expected known options; found “${asWritten}”. Usage: ${USAGE}`);
  if (value === null || value === "" || value.startsWith("--")) {
    throw new CheckFailure(
      `Expected a value after ${asWritten}; found ${value ? `“${value}”` : "none"}. Usage: ${USAGE}`,
    );
  }
  return value;
}
