/** One table a rule: what it must report, to the letter, and what it must leave alone. */
import { findings } from "../../src/rules/engine";
import type { Fix } from "../../src/rules/finding";
import { RULES, type RuleId } from "../../src/rules";
import { rollUp } from "../../src/rollup/rollUp";
import { readSettings, readSettingsText, type Settings } from "../../src/settings";
import { readContributions } from "../../src/tracker/contributions";
import type { DeliveryPlan, TrackerWorkbook } from "../../src/tracker/tracker";
import { formatReference, readReference } from "../../src/words/reference";
import { trackerOf, workbookOf, type Entry, type Sheet } from "../support/trackerOf";

interface Case {
  readonly name: string;
  /** A tracker sheet of these entries … */
  readonly entries?: readonly Entry[];
  readonly sheet?: Sheet;
  /** … or a whole workbook. */
  readonly workbook?: TrackerWorkbook;
  readonly settings?: object;
  /** Settings that the workbook keeps, as text. */
  readonly keptSettings?: string;
}

interface Expected {
  readonly sheet?: string | null;
  readonly cell: string | null;
  readonly ref?: string | null;
  readonly message: string;
  /** What the fix writes: a text into the finding's cell, or texts by cell; null where there must be none. */
  readonly after?: string | Readonly<Record<string, string>> | null;
}

export interface RuleTable {
  readonly valid: readonly Case[];
  readonly invalid: readonly (Case & { readonly findings: readonly Expected[] })[];
}

export function ruleTable(id: RuleId, { valid, invalid }: RuleTable): void {
  describe(id, () => {
    test.each(valid.map((each) => [each.name, each] as const))("nothing: %s", (_, each) => {
      expect(reportedBy(id, each)).toEqual([]);
    });

    test.each(invalid.map((each) => [each.name, each] as const))("reports: %s", (_, each) => {
      const expected = each.findings.map(({ sheet = "Q1", ref = null, after = null, ...rest }) => ({
        sheet,
        ref,
        after,
        ...rest,
      }));
      expect(reportedBy(id, each)).toEqual(expected);
    });
  });
}

function reportedBy(id: RuleId, each: Case) {
  const workbook = each.workbook ?? workbookOf([trackerOf(each.entries ?? [], each.sheet)]);
  const kept = readSettingsText(each.keptSettings ?? "{}");
  const settingsProblems = kept.ok ? [] : kept.problems;
  const settings = settingsOf(id, each.settings ?? {});
  const rollUps = workbook.trackers.flatMap((tracker) => rollUp(tracker, settings));
  return findings(workbook, settings, { rollUps, settingsProblems })
    .filter(({ rule }) => rule === id)
    .map(({ sheet, cell, ref, message, fix }) => {
      if (fix !== null) {
        expect(fix.kind).toBe(RULES[id].meta.fix);
        for (const { before, after } of fix.changes) expect(after).not.toBe(before);
      }
      return { sheet, cell, ref, message, after: afterOf(fix, cell) };
    });
}

function afterOf(fix: Fix | null, cell: string | null): Expected["after"] {
  if (fix === null) return null;
  const [only] = fix.changes;
  if (fix.changes.length === 1 && only !== undefined && only.cell === cell) return only.after;
  return Object.fromEntries(fix.changes.map((change) => [change.cell, change.after]));
}

/** The settings of the case; a rule that is off by default is switched on. */
function settingsOf(id: RuleId, json: object): Settings {
  const on = RULES[id].meta.severity === "off" ? { rules: { [id]: "warning" } } : {};
  const reading = readSettings({ ...on, ...json });
  if (!reading.ok) throw new Error("The settings of a case must be sound.");
  return reading.settings;
}

/** A delivery plan whose activity cells stand in column A from row 2 on; the first line of each is the title. */
export function planOf(
  cells: readonly string[],
  {
    sheet = "Plan",
    year = "2024/25",
    outcomes = [],
  }: { readonly sheet?: string; readonly year?: string | null; readonly outcomes?: readonly string[] } = {},
): DeliveryPlan {
  const activities = cells.map((text, index) => {
    const reading = readReference(text);
    const reference = reading.form === "read" ? reading.reference : null;
    const cell = `A${index + 2}`;
    return {
      cell,
      reference,
      ref: reference === null ? null : formatReference(reference),
      refAsWritten: reading.form === "none" ? "" : reading.asWritten,
      refCell: cell,
      refCellText: text,
      title: reading.rest.split("\n")[0] ?? "",
      priority: null,
      contributesTo: readContributions(text).map((code) => ({ code, cell })),
    };
  });
  return { sheet, year, outcomes, activities };
}
