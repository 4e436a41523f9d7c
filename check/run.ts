/** A check from file to result: the same job as the ribbon's, on the stand-in for Excel. */
import { basename } from "node:path";
import { startNodeHost } from "../playground/host/node";
import { keepNoUndo } from "../playground/workbook/edits";
import { openWorkbook } from "../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../playground/xlsx/saveWorkbook";
import { applySafeFixes, withPossibleFixes } from "../src/job/fix";
import { JobError, validate, validateAndRollUp, type JobOptions, type Outcome, type Validation } from "../src/job/job";
import { parsePeriod } from "../src/words/period";
import type { CheckArguments } from "./arguments";
import { CheckFailure } from "./failure";
import { readBytes, refuseSameFile, writeWhole } from "./files";
import type { CheckResult } from "./json";
import { settingsFrom } from "./settingsFile";

export interface Check {
  readonly result: CheckResult;
  readonly fixed: number;
}

/** A fix can lay bare another in the same cell; no text needs more rounds than this. */
const MOST_ROUNDS = 3;

/** @param args with absolute paths */
export async function run(args: CheckArguments): Promise<Check> {
  const options: JobOptions = {
    settings: args.settings === null ? null : settingsFrom(args.settings),
    quarter: quarterOf(args.quarter),
  };
  if (args.save !== null) refuseSameFile(args.save, args.workbook);
  const workbook = openWorkbook(readBytes(args.workbook, "a workbook"), basename(args.workbook));
  keepNoUndo(workbook);
  const { host, stop } = startNodeHost(workbook);
  try {
    const fixed = args.fix ? await fixAll(options) : 0;
    const validation = await (args.save === null ? rollUpInMemory(options) : validateAndRollUp(options));
    const result = {
      ...validation,
      findings: await withPossibleFixes(validation.findings, {}),
      sheetsWritten: validation.sheets.map(({ name }) => name),
      roundTrips: host.roundTrips,
    };
    if (args.save !== null) writeWhole(args.save, saveWorkbook(workbook));
    return { result, fixed };
  } finally {
    stop();
  }
}

/** With nothing to save, a workbook that takes no summary sheets (a protected structure) can be checked all the same. */
async function rollUpInMemory(options: JobOptions): Promise<Outcome> {
  try {
    return await validateAndRollUp(options);
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    return { ...(await validate(options)), sheets: [] };
  }
}

function quarterOf(text: string | null): JobOptions["quarter"] {
  if (text === null) return null;
  const { period, problem } = parsePeriod(text);
  if (period === null) throw new CheckFailure(problem);
  return period;
}

/** How many repairs were made. */
async function fixAll(options: JobOptions): Promise<number> {
  let fixed = 0;
  for (let round = 0; ; round++) {
    const validation: Validation = await validate(options);
    const outcome = await applySafeFixes(validation, options);
    fixed += outcome.fixed.length;
    if (outcome.fixed.length === 0 || round === MOST_ROUNDS) return fixed;
  }
}
