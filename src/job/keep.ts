/** Keeps in the workbook what people decide: dismissals, reasons for stated statuses, settings. */
import { JobError } from "../excel/errors";
import { changeParts } from "../excel/kept/changeParts";
import { DISMISSAL_PART, OVERRIDE_PART, SETTINGS_PART } from "../excel/kept/partKinds";
import { settingsIn } from "../excel/kept/readKept";
import { inExcel, type Session } from "../excel/session";
import type { Dismissal, KeptOverride } from "../kept/kept";
import { overriddenBy, overrideKey } from "../kept/overrides";
import { readReason } from "../kept/reason";
import { isSuperseded, outdatedDismissals } from "../kept/prune";
import type { RollUp } from "../rollup/rollUp";
import type { Finding } from "../rules/finding";
import { settingsText, type Settings } from "../settings";
import type { JobOptions, Validation } from "./contract";
import { inTurn } from "./inTurn";
import { isoDay } from "./isoDay";

type Cancelling = Pick<JobOptions, "signal">;

/** More than anybody looks through; a rule that is wrong so often is better switched off. */
const MOST_DISMISSALS = 1000;

/**
 * Dismisses a finding of a validation, with its reason. Dismissals that stand for nothing any more are removed.
 * @throws JobError, whatever goes wrong: a reason that cannot be kept, a finding that is dismissed already.
 */
export async function dismiss(
  validation: Validation,
  finding: Finding,
  reason: string,
  options: Cancelling,
): Promise<void> {
  const { rule, sheet } = finding;
  const key = keyOf(validation, finding);
  const dismissal: Dismissal = { key, rule, sheet, reason: reasonIn(reason), date: isoDay(new Date()) };
  const outdated = outdatedDismissals(validation);
  await keeping(`dismiss ${key}`, options, (session) =>
    changeParts(session, DISMISSAL_PART, (parts) => {
      const known = parts.find(({ value }) => value.key === key);
      if (known !== undefined) throw alreadyThere("This finding has been dismissed", known.value);
      const remove = parts.filter(({ value }) => outdated.has(value.key));
      if (parts.length - remove.length >= MOST_DISMISSALS) {
        throw new JobError(
          "failed",
          `Expected at most ${MOST_DISMISSALS.toLocaleString("en-GB")} dismissals in a workbook; found as many already. ` +
            "Nothing was written. Undo some, or switch the rule off in the settings.",
        );
      }
      return { remove, add: dismissal };
    }),
  );
}

/** The finding counts again. @throws JobError, whatever goes wrong. */
export async function undoDismissal(validation: Validation, finding: Finding, options: Cancelling): Promise<void> {
  const key = keyOf(validation, finding);
  await keeping(`undoDismissal ${key}`, options, (session) =>
    changeParts(session, DISMISSAL_PART, (parts) => ({
      remove: parts.filter(({ value }) => value.key === key),
      add: null,
    })),
  );
}

/**
 * Gives the reason why a heading's stated status differs from the suggested one, for the quarter of its sheet: it takes
 * the place of the reason that was there. With the reason of an earlier quarter that one is renewed.
 * @throws JobError, whatever goes wrong: a reason that cannot be kept, a heading without a stated status.
 */
export async function giveReason(
  validation: Validation,
  rollUp: RollUp,
  reason: string,
  options: Cancelling,
): Promise<void> {
  const given: KeptOverride = {
    ...overriddenIn(validation, rollUp),
    suggested: rollUp.suggested,
    reason: reasonIn(reason),
    date: isoDay(new Date()),
  };
  await keeping(`giveReason ${given.key}`, options, (session) =>
    changeParts(session, OVERRIDE_PART, (parts) => {
      const seen = validation.kept.overrides.find(({ key }) => key === given.key);
      const same = parts.filter(({ value }) => value.key === given.key);
      const unseen = same.find(({ value }) => value.reason !== seen?.reason);
      if (unseen !== undefined) throw alreadyThere("A reason has been given for this", unseen.value);
      const superseded = parts.filter(({ value }) => isSuperseded(value, given, validation.workbook.trackers));
      return { remove: [...same, ...superseded], add: given };
    }),
  );
}

/** Takes the reason of the sheet's quarter back. @throws JobError, whatever goes wrong. */
export async function withdrawReason(validation: Validation, rollUp: RollUp, options: Cancelling): Promise<void> {
  const { key } = overriddenIn(validation, rollUp);
  await keeping(`withdrawReason ${key}`, options, (session) =>
    changeParts(session, OVERRIDE_PART, (parts) => ({
      remove: parts.filter(({ value }) => value.key === key),
      add: null,
    })),
  );
}

/**
 * Keeps the settings, in the place of those that the validation was made with.
 * @throws JobError, whatever goes wrong: settings that somebody else has changed since.
 */
export async function saveSettings(validation: Validation, settings: Settings, options: Cancelling): Promise<void> {
  await replaceSettings(validation, settingsText(settings), options);
}

/** Back to the defaults. @throws JobError, whatever goes wrong: settings that somebody else has changed since. */
export async function forgetSettings(validation: Validation, options: Cancelling): Promise<void> {
  await replaceSettings(validation, null, options);
}

async function replaceSettings({ kept }: Validation, add: string | null, options: Cancelling): Promise<void> {
  await keeping(`settings ${add ?? ""}`, options, (session) =>
    changeParts(session, SETTINGS_PART, (parts) => {
      if (settingsIn(parts) !== kept.settings) {
        throw new JobError(
          "changedByPerson",
          "Someone has changed the workbook's settings since they were read. Nothing was written. Check again, then change theirs.",
        );
      }
      return { remove: parts, add };
    }),
  );
}

/** Asked twice for the same, for instance by a double click, it runs once. */
async function keeping(name: string, { signal }: Cancelling, keep: (session: Session) => Promise<void>): Promise<void> {
  await inTurn(name, () => inExcel(keep, signal));
}

function keyOf({ keys }: Validation, finding: Finding): string {
  const key = keys.get(finding);
  if (key === undefined)
    throw new JobError(
      "gone",
      "The workbook has been checked again since. Nothing was written. Choose the finding anew.",
    );
  return key;
}

function overriddenIn({ workbook }: Validation, rollUp: RollUp) {
  const tracker = workbook.trackers.find(({ sheet }) => sheet === rollUp.sheet);
  const overridden = overriddenBy(rollUp, tracker?.period ?? null);
  if (overridden === null) {
    throw new JobError("failed", "Expected a heading with a stated status; found one without. Nothing was written.");
  }
  return { ...overridden, key: overrideKey(overridden) };
}

function reasonIn(text: string): string {
  const reading = readReason(text);
  if (!reading.ok) throw new JobError("failed", `${reading.problem} Nothing was written.`);
  return reading.reason;
}

function alreadyThere(what: string, { reason, date }: Pick<Dismissal, "reason" | "date">): JobError {
  return new JobError(
    "changedByPerson",
    `${what} already, on ${date}: “${reason}”. Nothing was written. Check again to see it.`,
  );
}
