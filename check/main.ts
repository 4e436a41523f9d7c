/**
 * The headless check (`npm run check`): what the ribbon button does, without a screen. Exit code 0: no finding of
 * severity error; 1: some; 2: it could not be done, with one plain sentence on stderr.
 */
import { JobError } from "../src/job/job";
import { WorkbookFileError } from "../playground/xlsx/workbookFileError";
import { readArguments, type CheckArguments } from "./arguments";
import { CheckFailure } from "./failure";
import { pathOf } from "./files";
import { toJson } from "./json";
import { run } from "./run";
import { toText } from "./text";

async function main(): Promise<number> {
  const args = withPaths(readArguments(process.argv.slice(2)));
  const { result, fixed } = await run(args);
  const output = args.json
    ? `${JSON.stringify(toJson(result), null, 2)}\n`
    : toText(result, { fixed, saved: args.save });
  process.stdout.write(output);
  return result.findings.some(({ severity, dismissed }) => severity === "error" && dismissed === null) ? 1 : 0;
}

function withPaths(args: CheckArguments): CheckArguments {
  const absolute = (path: string) => pathOf(path, process.env);
  return {
    ...args,
    workbook: absolute(args.workbook),
    save: args.save === null ? null : absolute(args.save),
    settings: args.settings === null ? null : absolute(args.settings),
  };
}

/** Errors of ours are sentences already; any other is a defect, and says where it was. */
function sentence(error: unknown): string {
  const isOurs = error instanceof CheckFailure || error instanceof JobError || error instanceof WorkbookFileError;
  if (isOurs) return error.message;
  return `The check stopped on a defect of its own: ${error instanceof Error ? error.message : String(error)}.`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${sentence(error).replaceAll(/\s+/g, " ")}\n`);
    process.exitCode = 2;
  },
);
