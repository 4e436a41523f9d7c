/** Writes the summary sheets: which need it, where they go, in which order. */
import type { SheetKey, SheetPlan } from "../../summaries";
import { asAtLine } from "../../summaries/ownMarks";
import { digestOf } from "../owned/digest";
import { hiddenName } from "../owned/names";
import { ownedSheets } from "../owned/ownership";
import { recordText, type WrittenRecord } from "../owned/written";
import { isDoneAlready, JobError, jobErrorOf, SHEETS_HALF_WRITTEN } from "../errors";
import { inPayloads, type OnDone } from "../payload";
import type { WorkbookOutline } from "../read/outline";
import type { OwnSheet } from "../read/workbook";
import type { Session } from "../session";
import { freeSheetName, freeTableName } from "./freeName";
import { layOut, planDigest, recordOf, type SheetNames } from "./laidOut";
import { propertySteps, type DocumentFacts } from "./properties";
import { firstRecordSteps, lastRecordSteps } from "./recordSteps";
import { closeStep, contentSteps, openStep } from "./sheetSteps";
import type { Step } from "./step";
import type { SheetTask } from "./task";

export interface WrittenSheet {
  readonly key: SheetKey;
  /** Name of the worksheet, "Cover (2)" where "Cover" is somebody else's. */
  readonly name: string;
}

/** A summary sheet that stands in the workbook. */
export interface StandingSheet extends WrittenSheet {
  /** Writing now would change what it says. */
  readonly isOutOfDate: boolean;
}

/** How our sheets stand against the plans: by the record of what was written, so that their cells need not be read. */
export function standingSheets(outline: WorkbookOutline, plans: readonly SheetPlan[]): StandingSheet[] {
  const own = new Map([...ownedSheets(outline)].map(([key, sheet]) => [key, { outline: sheet }] as const));
  const wanted = wantedPlans(plans, own);
  const names = sheetNames(outline, own, wanted);
  return tasksOf(outline, own, wanted, names, outline.written, new Date()).flatMap(({ existing, sheet }) => {
    const { key } = sheet.plan;
    const isOutOfDate = planDigest(sheet, names) !== outline.written.standing[key]?.plan;
    return existing === null ? [] : [{ key, name: existing.name, isOutOfDate }];
  });
}

/** One with nothing to say is not made anew. */
function wantedPlans(plans: readonly SheetPlan[], own: OwnOutlines): SheetPlan[] {
  return plans.filter(({ key, nothing }) => own.has(key) || nothing === null);
}

/** What is known of our sheets without their cells. */
type OwnOutlines = ReadonlyMap<SheetKey, Pick<OwnSheet, "outline">>;

/**
 * Writes the plans into their sheets. One with nothing to say is rewritten where it stands and not made anew; one
 * that would come out as it stands is left alone.
 * @returns our sheets as they now stand, in tab order.
 * @throws JobError protectedStructure, protectedSheet: before anything is written.
 */
export async function writeSheets(
  session: Session,
  outline: WorkbookOutline,
  own: ReadonlyMap<SheetKey, OwnSheet>,
  { plans, document }: { readonly plans: readonly SheetPlan[]; readonly document: DocumentFacts },
  now: Date,
  onDone?: OnDone,
): Promise<WrittenSheet[]> {
  const { written } = outline;
  const wanted = wantedPlans(plans, own);
  const names = sheetNames(outline, own, wanted);
  const tasks = tasksOf(outline, own, wanted, names, written, now);
  const changed = tasks.filter((task) => !isUpToDate(task, own, written, names));
  refuseProtected(outline, changed);
  const properties = propertySteps(outline, document);
  if (changed.length > 0) await send(session, outline, { tasks: changed, names, properties }, onDone);
  return wanted.map(({ key }) => ({ key, name: names.get(key) ?? "" }));
}

function sheetNames(outline: WorkbookOutline, own: OwnOutlines, plans: readonly SheetPlan[]): SheetNames {
  const taken = outline.sheets.map(({ name }) => name);
  return new Map(plans.map(({ key, name }) => [key, own.get(key)?.outline.name ?? freeSheetName(name, taken)]));
}

function tasksOf(
  { names: workbookNames, sheets }: WorkbookOutline,
  own: OwnOutlines,
  plans: readonly SheetPlan[],
  names: SheetNames,
  written: WrittenRecord,
  now: Date,
): SheetTask[] {
  const taken = [...sheets.flatMap(({ tables }) => tables), ...workbookNames.map(({ name }) => name)];
  return plans.map((plan) => {
    const existing = own.get(plan.key)?.outline ?? null;
    const isSetUp = existing !== null && written.standing[plan.key] !== undefined;
    const widths = plan.columns.map(
      ({ width }, column) => (isSetUp ? existing.columnWidths[column] : undefined) ?? width,
    );
    return {
      sheet: layOut(plan, names.get(plan.key) ?? plan.name, widths),
      existing,
      isSetUp,
      name: workbookNames.find(({ name }) => name === hiddenName(plan.key)) ?? null,
      tableName: freeTableName(plan.table, taken),
      secondLine: asAtLine(now, plan.note),
    };
  });
}

/** What stands there is what we wrote last, and what we would write now is the same. */
function isUpToDate(
  task: SheetTask,
  own: ReadonlyMap<SheetKey, OwnSheet>,
  written: WrittenRecord,
  names: SheetNames,
): boolean {
  const { key } = task.sheet.plan;
  const standing = written.standing[key];
  const cells = own.get(key)?.cells;
  if (standing === undefined || cells === undefined || cells.firstRow !== 0 || cells.firstColumn !== 0) return false;
  return digestOf(cells.values).cells === standing.cells && planDigest(task.sheet, names) === standing.plan;
}

function refuseProtected({ isStructureProtected }: WorkbookOutline, tasks: readonly SheetTask[]): void {
  if (isStructureProtected && tasks.some(({ existing }) => existing === null)) {
    throw new JobError(
      "protectedStructure",
      "The workbook's structure is protected, so that no summary sheet can be added. Nothing was written. " +
        "Unprotect it (Review, Protect Workbook), then run again.",
    );
  }
  const sheets = tasks.filter(({ existing }) => existing?.isProtected).map(({ sheet }) => `“${sheet.name}”`);
  if (sheets.length > 0) {
    throw new JobError(
      "protectedSheet",
      `${sheets.join(", ")} cannot be rewritten: protected. Nothing was written. Unprotect (Review, Unprotect Sheet), then run again.`,
    );
  }
}

interface Writing {
  readonly tasks: readonly SheetTask[];
  readonly names: SheetNames;
  /** Of the document. */
  readonly properties: readonly Step[];
}

/**
 * The record of what is coming goes first and that of what stands last, so that after a fault at any point every cell
 * of ours is known as ours; each sheet says in A2 that it is being rewritten until all of them are.
 */
async function send(
  session: Session,
  { written, writtenParts }: WorkbookOutline,
  { tasks, names, properties }: Writing,
  onDone?: OnDone,
): Promise<void> {
  const coming = recordText({
    ...written.standing,
    ...Object.fromEntries(tasks.map((task) => [task.sheet.plan.key, recordOf(task.sheet, task.secondLine, names)])),
  });
  const steps = [
    ...firstRecordSteps(writtenParts, coming),
    ...tasks.map(openStep),
    ...tasks.flatMap((task) => contentSteps(task, names)),
    ...properties,
    ...tasks.map(closeStep),
    ...lastRecordSteps(writtenParts, coming),
  ];
  session.beginWriting(SHEETS_HALF_WRITTEN);
  await inPayloads<Step>(
    steps,
    async (payload) => {
      for (const { queue } of payload) queue(session.context.workbook);
      try {
        await session.sync();
      } catch (error) {
        // A sheet that is there already cannot be added once more.
        throw isDoneAlready(error) ? jobErrorOf(error, SHEETS_HALF_WRITTEN) : error;
      }
    },
    onDone,
  );
}
