/** Prepares a tracker sheet, and takes that back: only what is not as it should be is written, and nothing of anybody else's. */
import { joinedRuns, runAddress, type ColumnRun } from "../../enforce/areas";
import { isSameList, writtenOut } from "../../enforce/listSource";
import type { Preparation } from "../../enforce/preparation";
import { ALERT_TITLE, MESSAGE_TITLE } from "../../enforce/validationTexts";
import type { Alert } from "../../settings";
import { JobError, PREPARED_IN_PART, REMOVED_IN_PART } from "../errors";
import { inPayloads } from "../payload";
import type { SheetOutline, WorkbookOutline } from "../read/outline";
import type { Session } from "../session";
import { freeSheetName } from "../write/freeName";
import { step, type Step } from "../write/step";
import { addressGroups, groupAddress } from "./addresses";
import { lookAtRules, type CellRule, type RuledRun } from "./cellRules";
import { addColoursStep, lookAtColours, removeColoursStep, type ColumnColours } from "./colours";
import { whoseReferenceRule, whoseStatusRule } from "./whose";
import {
  addWordsSheetStep,
  askWordLists,
  ownWords,
  placeForWords,
  removeWordsStep,
  WORDS_SHEET,
  WORDS_SOURCE,
  writeWordsStep,
  type WordLists,
} from "./wordList";

export interface Prepared {
  /** False where everything was there already. */
  readonly isChanged: boolean;
  /** Cells whose rule is somebody else's, and stays: "B5:B9". */
  readonly theirs: { readonly statuses: readonly string[]; readonly references: readonly string[] };
  /** False where Excel could not read the sheet's conditional formats: colours were neither added nor removed. */
  readonly areColoursKnown: boolean;
}

/** The workbook around the sheet. */
export interface Surroundings {
  readonly outline: WorkbookOutline;
  /** Names of the tracker sheets. */
  readonly trackers: readonly string[];
}

/**
 * Adds what is missing, and renews what is ours and out of date. Running it again writes nothing.
 * @param isReplaced whether somebody else's rule in a status cell gives way
 * @throws JobError before anything is written where the sheet is protected or filtered
 */
export async function prepareSheet(
  session: Session,
  plan: Preparation,
  around: Surroundings,
  isReplaced: (run: ColumnRun) => boolean,
): Promise<Prepared> {
  const seen = await look(session, plan, around.trackers, null);
  const list = writtenOut(plan.words);
  const wanted = wantedRule(plan, list ?? WORDS_SOURCE);
  const whose = (rule: CellRule, run: ColumnRun) => {
    const owner = whoseStatusRule(rule);
    return owner === "theirs" && isReplaced(run) ? "none" : owner;
  };
  const statuses = seen.statuses.filter(({ rule, run }) => {
    const owner = whose(rule, run);
    return owner === "none" || (owner === "ours" && !isSameRule(rule, wanted));
  });
  const references = seen.references.filter(({ rule }) => {
    const owner = whoseReferenceRule(rule);
    return owner === "none" || (owner === "ours" && rule.message.text !== plan.messageText);
  });
  const steps = [
    ...wordSteps(plan, list === null ? plan.words : null, seen.lists, around),
    ...ruleSteps(plan.sheet, runsOf(statuses), (validation) => {
      setStatusRule(validation, wanted);
    }),
    ...ruleSteps(plan.sheet, runsOf(references), (validation) => {
      validation.prompt = { showPrompt: true, title: MESSAGE_TITLE, message: plan.messageText };
    }),
    ...colourSteps(plan, seen.colours),
  ];
  await send(session, steps, around.outline, plan.sheet, PREPARED_IN_PART);
  return {
    isChanged: steps.length > 0,
    theirs: {
      statuses: seen.statuses.flatMap(({ rule, run }) => (whose(rule, run) === "theirs" ? [runAddress(run)] : [])),
      references: addressesOf(seen.references, (rule) => whoseReferenceRule(rule) === "theirs"),
    },
    areColoursKnown: seen.colours !== null,
  };
}

/**
 * Takes away what is ours, wherever it stands in the columns of statuses and references.
 * @throws JobError before anything is written where the sheet is protected or filtered
 */
export async function unprepareSheet(session: Session, plan: Preparation, around: Surroundings): Promise<Prepared> {
  const { sheet } = plan;
  const used = around.outline.sheets.find(({ name }) => name === sheet)?.used ?? null;
  const seen = await look(session, plan, around.trackers, used);
  const statuses = seen.statuses.filter(({ rule }) => whoseStatusRule(rule) === "ours");
  const references = seen.references.filter(({ rule }) => whoseReferenceRule(rule) === "ours");
  const steps = [
    ...ruleSteps(sheet, runsOf([...statuses, ...references])),
    ...plan.colours.flatMap((column, index) => {
      const ours = seen.colours?.[index]?.ours ?? [];
      return ours.length > 0 ? [removeColoursStep(sheet, column, ours)] : [];
    }),
    ...(seen.lists.has(sheet) ? [removeWordsStep(sheet, seen.lists)] : []),
  ];
  await send(session, steps, around.outline, sheet, REMOVED_IN_PART);
  return {
    isChanged: steps.length > 0,
    theirs: { statuses: [], references: [] },
    areColoursKnown: seen.colours !== null,
  };
}

interface Seen {
  readonly statuses: readonly RuledRun[];
  readonly references: readonly RuledRun[];
  readonly colours: readonly ColumnColours[] | null;
  readonly lists: WordLists;
}

/** @param used where to look for cells with a rule of ours beside those of the Key Activities; null: nowhere */
async function look(
  session: Session,
  { sheet, colours, statuses, references }: Preparation,
  trackers: readonly string[],
  used: SheetOutline["used"],
): Promise<Seen> {
  const takeLists = askWordLists(session.context.workbook, trackers);
  const [ofStatuses = [], ofReferences = [], besideStatuses = [], besideReferences = []] = await lookAtRules(
    session,
    sheet,
    [statuses, references, between(statuses, used), between(references, used)],
  );
  return {
    statuses: [...ofStatuses, ...besideStatuses],
    references: [...ofReferences, ...besideReferences],
    lists: takeLists(),
    colours: await lookAtColours(session, sheet, colours),
  };
}

/** What stands between the runs of a column, and above and below them on the used part of the sheet. */
function between(runs: readonly ColumnRun[], used: SheetOutline["used"]): ColumnRun[] {
  if (used === null) return [];
  const last = used.firstRow + used.rows - 1;
  return [...new Set(runs.map(({ column }) => column))].flatMap((column) => {
    const gaps: ColumnRun[] = [];
    let from = used.firstRow;
    for (const run of runs.filter((each) => each.column === column)) {
      if (run.firstRow > from) gaps.push({ column, firstRow: from, lastRow: run.firstRow - 1 });
      from = run.lastRow + 1;
    }
    if (from <= last) gaps.push({ column, firstRow: from, lastRow: last });
    return gaps;
  });
}

interface WantedRule {
  readonly list: string;
  readonly alert: Alert;
  readonly text: string;
}

function wantedRule({ alert, alertText: text }: Preparation, list: string): WantedRule {
  return { list, alert, text };
}

const STYLES: Readonly<Record<Alert, "Stop" | "Warning">> = { stop: "Stop", warning: "Warning", off: "Stop" };

function isSameRule({ list, hasDropDown, alert }: CellRule, wanted: WantedRule): boolean {
  return (
    isSameList(list ?? "", wanted.list) &&
    hasDropDown &&
    alert.isShown === (wanted.alert !== "off") &&
    alert.style === STYLES[wanted.alert] &&
    alert.text === wanted.text
  );
}

function setStatusRule(validation: Excel.DataValidation, { list, alert, text }: WantedRule): void {
  validation.rule = { list: { inCellDropDown: true, source: list } };
  validation.errorAlert = {
    showAlert: alert !== "off",
    style: STYLES[alert],
    title: ALERT_TITLE,
    message: text,
  };
}

/** What stood there is cleared first: over cells with different rules Excel refuses another (OfficeDev/office-js #2594). */
function ruleSteps(
  sheet: string,
  runs: readonly ColumnRun[],
  set: (validation: Excel.DataValidation) => void = () => undefined,
): Step[] {
  return addressGroups(joinedRuns(runs)).map((group) => {
    const address = groupAddress(group);
    return step(
      4,
      (workbook) => {
        const { dataValidation } = workbook.worksheets.getItem(sheet).getRanges(address);
        dataValidation.clear();
        set(dataValidation);
      },
      address.length,
    );
  });
}

function colourSteps({ sheet, colours }: Preparation, seen: readonly ColumnColours[] | null): Step[] {
  if (seen === null) return [];
  return colours.flatMap((column, index) => {
    const { ours, isCurrent } = seen[index] ?? { ours: [], isCurrent: false };
    if (isCurrent) return [];
    const removed = ours.length > 0 ? [removeColoursStep(sheet, column, ours)] : [];
    return [...removed, addColoursStep(sheet, column)];
  });
}

/** @param words those that have to stand in cells; null where the rule holds them itself */
function wordSteps(
  { sheet }: Preparation,
  words: readonly string[] | null,
  lists: WordLists,
  { outline }: Surroundings,
): Step[] {
  if (words === null) return lists.has(sheet) ? [removeWordsStep(sheet, lists)] : [];
  const own = ownWords(lists, sheet);
  if (own !== null && own.words.join("\n") === words.join("\n")) return [];
  const place = placeForWords(lists, sheet);
  if (place !== null) return [writeWordsStep(sheet, place, words, lists)];
  if (outline.isStructureProtected) {
    throw new JobError(
      "protectedStructure",
      "The list of statuses is too long for a rule, and the workbook's structure is protected, so that no sheet can be added for it. " +
        "Nothing was written. Unprotect it (Review, Protect Workbook), then prepare the sheet again.",
    );
  }
  const name = freeSheetName(
    WORDS_SHEET,
    outline.sheets.map((each) => each.name),
  );
  return [addWordsSheetStep(name), writeWordsStep(sheet, { sheet: name, column: 0 }, words, lists)];
}

async function send(
  session: Session,
  steps: readonly Step[],
  { sheets }: WorkbookOutline,
  sheet: string,
  written: typeof PREPARED_IN_PART | typeof REMOVED_IN_PART,
): Promise<void> {
  if (steps.length === 0) return;
  refuseLocked(sheets.find(({ name }) => name === sheet));
  session.beginWriting(written);
  await inPayloads(steps, async (payload) => {
    for (const { queue } of payload) queue(session.context.workbook);
    await session.sync();
  });
}

function refuseLocked(sheet: SheetOutline | undefined): void {
  if (sheet?.isProtected) {
    throw new JobError(
      "protectedSheet",
      `“${sheet.name}” is protected. Nothing was written. Unprotect it (Review, Unprotect Sheet), then try again.`,
    );
  }
  if (sheet?.isFiltered) {
    throw new JobError(
      "filteredSheet",
      `“${sheet.name}” is filtered, and Excel may put rules into the wrong rows of a filtered sheet. Nothing was written. ` +
        "Show all rows (Data, Clear), then try again.",
    );
  }
}

function runsOf(ruled: readonly RuledRun[]): ColumnRun[] {
  return ruled.map(({ run }) => run);
}

function addressesOf(ruled: readonly RuledRun[], isMeant: (rule: CellRule) => boolean): string[] {
  return ruled.filter(({ rule }) => isMeant(rule)).map(({ run }) => runAddress(run));
}
