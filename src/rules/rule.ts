/**
 * A rule: what it is (`meta`), and one function for each thing it looks at. The engine calls every function once
 * a workbook, sheet or Key Activity. A rule names its messages and never writes prose; `messages.ts` fills them in.
 */
import type { RuleId, Severity } from "../settings";
import type { RollUp } from "../rollup/rollUp";
import type { KeyActivity } from "../tracker/tracker";
import type { CellText } from "./facts/activityTexts";
import type { NumberedActivity } from "./facts/numberedSheet";
import type { NumberingFacts } from "./facts/numberingFacts";
import type { PlanFacts } from "./facts/planFacts";
import type { TrackerFacts } from "./facts/trackerFacts";
import type { WorkbookFacts } from "./facts/workbookFacts";
import type { Fix } from "./finding";

export const FAMILIES = ["sheet", "status", "reference", "text", "plan", "history"] as const;
export type Family = (typeof FAMILIES)[number];

export interface RuleMeta<Message extends string = string> {
  readonly id: RuleId;
  readonly family: Family;
  /** Unless settings say otherwise. */
  readonly severity: Severity | "off";
  /** The fix that its findings can have. */
  readonly fix: Fix["kind"] | null;
  /** A few words: "Status misspelt". */
  readonly title: string;
  /** One sentence: what it reports. */
  readonly description: string;
  /** Sentences of the form "Expected …; found …."; names in braces are filled in. */
  readonly messages: Readonly<Record<Message, string>>;
}

/** Where a finding stands, and what its message and fix say. */
export interface Place {
  /** Where it is another sheet than the one that the rule was called for. */
  readonly sheet?: string;
  readonly cell: string | null;
  readonly ref?: string | null;
  /** Fills the names in the message's braces. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix | null;
}

export type Report<Message extends string> = (message: Message, place: Place) => void;

export interface Rule<Message extends string = string> {
  readonly meta: RuleMeta<Message>;
  /** Once a workbook. */
  readonly workbook?: (workbook: WorkbookFacts, report: Report<Message>) => void;
  /** Once a tracker sheet. */
  readonly tracker?: (tracker: TrackerFacts, report: Report<Message>) => void;
  /**
   * Once a Key Activity of a tracker sheet. It may look at that Key Activity, at the same one of earlier quarters and
   * at `tracker`, never at its neighbours: an edit runs it again for what was edited alone.
   */
  readonly activity?: (
    activity: KeyActivity,
    tracker: TrackerFacts,
    report: Report<Message>,
    texts: readonly CellText[],
  ) => void;
  /** For what Key Activities can have in common. */
  readonly group?: GroupRule<Message>;
  /** Once an objective and a priority of a tracker sheet. */
  readonly rollUp?: (rollUp: RollUp, tracker: TrackerFacts, report: Report<Message>) => void;
  /** Once a delivery plan, with the tracker sheets of its year. */
  readonly plan?: (plan: PlanFacts, report: Report<Message>) => void;
  /** Once a sheet that numbers Key Activities: a tracker or a delivery plan. */
  readonly numbering?: (numbering: NumberingFacts, report: Report<Message>) => void;
  /** Once a Key Activity of a tracker sheet or a delivery plan. */
  readonly reference?: (activity: NumberedActivity, numbering: NumberingFacts, report: Report<Message>) => void;
}

/** Key Activities of one sheet that share a key: the same title, the same narrative. */
export interface GroupRule<Message extends string> {
  /** Numbers for what it could share with others, found in a moment (see `beginning`); none where it takes no part. */
  readonly keys: (activity: KeyActivity) => readonly number[];
  /** Once a key that at least two have, in the order of the sheet: whether they share something is still to be seen. */
  readonly check: (sharing: readonly KeyActivity[], key: number, report: Report<Message>) => void;
}

/** What a rule's page says beyond its meta. Made by a function that only docs and tests call, so that it is not shipped. */
export interface RuleDoc {
  readonly why: string;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
}

/** A small sheet: rows of cells from A1 on. */
export interface Example {
  readonly says: string;
  readonly cells: readonly (readonly string[])[];
  /** The sheet's name, where it matters. */
  readonly sheet?: string;
  /** Further sheets of the workbook: an earlier quarter, a delivery plan. */
  readonly others?: readonly { readonly sheet: string; readonly cells: readonly (readonly string[])[] }[];
  /** Rows that are hidden, 1 for the first. */
  readonly hiddenRows?: readonly number[];
  /** Cells that Excel reports as errors. */
  readonly errors?: readonly string[];
  /** Colours that cells are painted with: { B2: "#FFC000" }. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Merged areas: "A2:A3". */
  readonly merges?: readonly string[];
  /** Settings, where the defaults do not do. */
  readonly settings?: object;
  /** Settings that the workbook keeps, as text. */
  readonly keptSettings?: string;
}

export interface BadExample extends Example {
  /** The cells that the rule reports; null for the whole sheet or workbook. */
  readonly found: readonly (string | null)[];
}
