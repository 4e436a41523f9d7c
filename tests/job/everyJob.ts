/** Every job on one small workbook that gives each something to do, and what none of them may touch. */
import { addConditionalFormat, setSheetField, setValue } from "../../playground/workbook/edits";
import type { Sheet, Workbook } from "../../playground/workbook/model";
import { applyFixes, applySafeFixes, revertFixes, safeFixes } from "../../src/job/fix";
import { validate, validateAndRollUp, type Checked } from "../../src/job/job";
import { dismiss, giveReason, saveSettings, undoDismissal, withdrawReason } from "../../src/job/keep";
import { isOurFormula } from "../../src/enforce/colourRules";
import { ALERT_TITLE, MESSAGE_TITLE } from "../../src/enforce/validationTexts";
import { prepareSheet, unprepareSheet } from "../../src/job/prepare";
import { SECOND_LINE } from "../../src/workbook/secondLine";
import { OPTIONS, addSheet, trackerWorkbook, valuesOf } from "../support/excelHost";

export const COUNCIL = "Q1 2024-25";
/** The same when somebody has given it another name. */
export const RENAMED = "Quarter one";
export const NOTES = "Notes";
export const KEPT: typeof OPTIONS = { ...OPTIONS, settings: null };

/** A tracker that gives every job something to do, beside a sheet that is no tracker. */
export function council(): Workbook {
  const workbook = trackerWorkbook([
    ["CA 1: Homes", "", "", "", "GREEN"],
    ["KA.01.01 Build homes", "Red", "- Begun", "Carry on", "Housing"],
    ["KA.01.02 Plant trees", "amber", "=slow  growth", "Hurry", "Parks"],
    ["KA.01.03 Mend roads", "green", "Done", "Rest", "Roads"],
    ["KA.01.04 Open a pool", "Deferred", "Waiting", "Wait", "Leisure"],
  ]);
  rulesOfTheirs(workbook);
  const notes = addSheet(workbook, NOTES);
  setValue(workbook, notes, 0, 0, "Ring the leisure team on Monday.");
  workbook.customXml.push({
    id: "{AAAAAAAA-0000-0000-0000-000000000001}",
    xml: '<other xmlns="urn:other">kept</other>',
  });
  return workbook;
}

/** A drop-down and a conditional format of the council's own. */
function rulesOfTheirs(workbook: Workbook): void {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) return;
  const box = { top: 5, left: 4, bottom: 8, right: 4 };
  const list = { inCellDropDown: true, source: "Housing,Parks,Roads,Leisure" };
  const alert = { show: true, style: "Warning", title: "Leads", message: "Is that a team?" } as const;
  const prompt = { show: false, title: "", message: "" };
  setSheetField(workbook, sheet, "validations", [
    { ranges: [box], type: "List", rule: { list }, ignoreBlanks: true, alert, prompt },
  ]);
  addConditionalFormat(workbook, sheet, [box], { type: "Custom", rule: { formula: '=$B6="Red"' } });
}

export interface Job {
  /** What has to stand in the workbook before. */
  readonly before?: () => Promise<unknown>;
  readonly run: (checked: Checked) => Promise<unknown>;
  /** Whether the work is done. */
  readonly isDone: (checked: Checked, workbook: Workbook) => boolean;
  /** Does what is still to do; the job itself unless said otherwise. */
  readonly again?: (checked: Checked) => Promise<unknown>;
}

const findingOf = (checked: Checked) => {
  const found = checked.findings.find(({ rule }) => rule === "status-style");
  if (found === undefined) throw new Error("Expected a status in another style; found none.");
  return found;
};
const headingOf = ({ rollUps }: Checked) => {
  const found = rollUps.find(({ level }) => level === "objective");
  if (found === undefined) throw new Error("Expected an objective; found none.");
  return found;
};
const dismissed = (checked: Checked) => checked.dismissals.length === 1;
const reasoned = (checked: Checked) => headingOf(checked).override?.reason === "It is weather alone.";
const safe = ({ findings }: Checked) => safeFixes(findings).length;
const hasSheets = (_: Checked, workbook: Workbook) =>
  ours(workbook).length >= 5 && ours(workbook).every((sheet) => secondLine(sheet).startsWith(SECOND_LINE));

/** Fixes twice over: a second fix of a cell shows when the first is made. */
async function fixAll(checked: Checked): Promise<void> {
  await applySafeFixes(checked, {});
  await applySafeFixes(await validate(KEPT), {});
}

/** Our rules over the tracker: the drop-down, the message and a format a colour. */
function ownRules(workbook: Workbook): number {
  const [sheet] = workbook.sheets;
  return (
    (sheet?.validations.filter(isOwnRule).length ?? 0) + (sheet?.conditionalFormats.filter(isOwnFormat).length ?? 0)
  );
}
const isOwnRule = ({ alert, prompt }: Sheet["validations"][number]) =>
  alert.title === ALERT_TITLE || prompt.title === MESSAGE_TITLE;
const isOwnFormat = ({ rule }: Sheet["conditionalFormats"][number]) => isOurFormula(String(rule.formula));
const prepare = () => prepareSheet(COUNCIL, { settings: null, replace: "none" });

let revertible: Awaited<ReturnType<typeof applyFixes>>["fixed"] = [];

export const JOBS: Readonly<Record<string, Job>> = {
  validate: { run: () => validate(KEPT), isDone: () => true },
  "roll up": { run: () => validateAndRollUp(KEPT), isDone: hasSheets },
  "roll up again": {
    before: async () => validateAndRollUp(KEPT),
    run: () => validateAndRollUp(KEPT),
    isDone: hasSheets,
  },
  "fix one": {
    run: (checked) => applyFixes(safeFixes(checked.findings).slice(0, 1), {}),
    isDone: (checked) => safe(checked) < 3,
    again: fixAll,
  },
  "fix all safe": {
    run: (checked) => applySafeFixes(checked, {}),
    isDone: (checked) => safe(checked) === 0,
    again: fixAll,
  },
  revert: {
    before: async () => {
      revertible = (await applySafeFixes(await validate(KEPT), {})).fixed;
    },
    run: () => revertFixes(revertible, {}),
    isDone: (checked) => safe(checked) === 3,
  },
  dismiss: { run: (checked) => dismiss(checked, findingOf(checked), "House style.", {}), isDone: dismissed },
  "undo a dismissal": {
    before: async () => {
      const checked = await validate(KEPT);
      await dismiss(checked, findingOf(checked), "House style.", {});
    },
    run: (checked) => undoDismissal(checked, findingOf(checked), {}),
    isDone: (checked) => !dismissed(checked),
  },
  "save settings": {
    run: (checked) => saveSettings(checked, { ...checked.settings, rules: { "ref-gap": "warning" } }, {}),
    isDone: ({ settings }) => settings.rules["ref-gap"] === "warning",
  },
  override: { run: (checked) => giveReason(checked, headingOf(checked), "It is weather alone.", {}), isDone: reasoned },
  "withdraw a reason": {
    before: async () => {
      const checked = await validate(KEPT);
      await giveReason(checked, headingOf(checked), "It is weather alone.", {});
    },
    run: (checked) => withdrawReason(checked, headingOf(checked), {}),
    isDone: (checked) => !reasoned(checked),
  },
  prepare: { run: prepare, isDone: (_, workbook) => ownRules(workbook) === 5 },
  "remove the preparation": {
    before: prepare,
    run: () => unprepareSheet(COUNCIL, KEPT),
    isDone: (_, workbook) => ownRules(workbook) === 0,
  },
};

/** Sheets that are not the council's. */
export const ours = ({ sheets }: Workbook): Sheet[] =>
  sheets.filter(({ name }) => ![COUNCIL, RENAMED, NOTES].includes(name));
export const secondLine = (sheet: Sheet): string => String(valuesOf(sheet)[1]?.[0] ?? "");

/** Everything of the council's that a job must leave alone, but for our rules; `cells` apart, because fixes change them. */
export function standing(workbook: Workbook) {
  const sheets = workbook.sheets.filter((sheet) => !ours(workbook).includes(sheet));
  const rest = sheets.map(({ id: _, rows, changedCells: __, changedAspects: ___, ...sheet }) => ({
    ...sheet,
    validations: sheet.validations.filter((rule) => !isOwnRule(rule)),
    // In their order; their places count ours too.
    conditionalFormats: sheet.conditionalFormats
      .filter((format) => !isOwnFormat(format))
      .map(({ priority: ____, ...format }) => format),
    styles: [...rows].map(([row, cells]) => [row, [...cells].map(([column, { style }]) => [column, style])]),
  }));
  return {
    cells: Object.fromEntries(sheets.map((sheet) => [sheet.name, valuesOf(sheet)])),
    rest,
    activeSheet: workbook.activeSheet,
    visibleNames: workbook.names.filter(({ name }) => !name.startsWith("_KaTracker")),
    foreignParts: workbook.customXml.filter(({ xml }) => !xml.includes("urn:key-activity-tracker")),
  };
}
