/** What the rules go by: the `rules`, `neededFields` and `names` parts of the settings. */
import * as z from "zod/mini";
import { STATUS_KINDS } from "../words/status";
import { RULE_IDS, SEVERITIES } from "./ruleIds";
import { plainText } from "./textOfForm";

/** Status kinds, and "missing" for a Key Activity without a status. */
const STATUSES = [...STATUS_KINDS, "missing"] as const;
type NeededFor = (typeof STATUSES)[number];

/** `rules`: a severity for each rule that shall have another than its own. */
export const ruleSeverities = z
  .prefault(z.partialRecord(z.enum(RULE_IDS), z.enum([...SEVERITIES, "off"])), {})
  .check(z.describe('A severity for each rule that shall have another than its own; "off" silences it.'));

function neededFor(fallback: readonly NeededFor[], description: string) {
  return z
    .prefault(z.array(z.enum(STATUSES)).check(z.maxLength(STATUSES.length)), [...fallback])
    .check(z.describe(description));
}

/** `neededFields`: the statuses at which a field must not be blank. */
export const neededFields = z
  .strictObject({
    title: neededFor(STATUSES, "Statuses at which the title is needed."),
    progress: neededFor(
      ["red", "amber", "green", "complete", "deferred", "withdrawn"],
      "Statuses at which progress is needed.",
    ),
    nextSteps: neededFor(["red", "amber", "green", "missing"], "Statuses at which next steps are needed."),
    lead: neededFor(STATUSES, "Statuses at which a lead is needed."),
    portfolio: neededFor(STATUSES, "Statuses at which a portfolio is needed, where the sheet has the column."),
  })
  .check(z.describe('Which fields must not be blank at which status; "missing" is no status.'));

const name = plainText(200);

function names(description: string) {
  return z.prefault(z.array(name).check(z.maxLength(1000)), []).check(z.describe(description));
}

/** `names`: the leads and portfolios that there are. */
export const nameLists = z
  .strictObject({
    leads: names("The leads that there are; an empty list allows any."),
    portfolios: names("The portfolios that there are; an empty list allows any."),
  })
  .check(z.describe("Lists of names."));
