/** Which column a header cell names, by the many names that councils give one. */
import { joinBlanks } from "../words/blanks";
import type { ColumnName } from "./tracker";

/** Longer texts are no labels. */
const LONGEST_LABEL = 60;

/**
 * What each column is called, best name first. A label that fits several columns names the first of them here:
 * "Lead Portfolio Holder" is a portfolio.
 */
const NAMES: readonly (readonly [ColumnName, readonly RegExp[]])[] = [
  [
    "ref",
    [
      /^(?:(?:ka|key activity|activity) )?(?:ref|reference)(?: (?:no|number|code))?$/,
      /^(?:ka )?(?:no|number|id|code)$/,
    ],
  ],
  ["portfolio", [/^portfolio$/, /\bportfolio\b/]],
  ["nextSteps", [/^next ?steps?\b/, /^(?:planned|future|further) (?:steps|actions)$/, /^next actions?$/]],
  [
    "progress",
    [/^progress$/, /^progress\b(?! last| previous)/, /^(?:(?:latest|current|quarterly) )?(?:update|commentary)$/],
  ],
  [
    "status",
    [/^status$/, /^(?:(?:current|overall|ka|key activity|activity|quarterly) )?(?:rag )?status$/, /^rag(?: rating)?$/],
  ],
  [
    "objective",
    [/^(?:(?:council|corporate|strategic|key|critical) )?objectives?$/, /^critical (?:activity|activities|outcomes?)$/],
  ],
  ["priority", [/^priorit(?:y|ies)$/, /^(?:council|corporate|strategic) priorit(?:y|ies)$/]],
  ["lead", [/^(?:cmt )?lead(?: officer)?s?$/, /^team$/]],
  ["activity", [/^(?:key )?activit(?:y|ies)$/, /^(?:key )?activit(?:y|ies)\b/, /^kas?$/]],
];

/** What else an activity column is called beside a column of references. */
const TITLES = /^(?:ka )?(?:title|description|action|project|task)s?$/;

/** A label made of these names the lead: "CMT Lead / Team", "Responsible Officer". */
const LEAD_WORDS = new Set(
  "lead leads officer officers team teams cmt smt responsible accountable owner owners service and or of".split(" "),
);
const LEAD_NOUNS = /\b(?:lead|leads|officer|officers|team|teams|owner|owners)\b/;

/** A column that a label names; the lower the rank, the better the name. */
export interface NamedColumn {
  readonly name: ColumnName;
  readonly rank: number;
  /** "Q3 Status" is of the third quarter; null for a label that names none. */
  readonly quarter: number | null;
}

const QUARTER = /(?:^| )\(?(?:q|qtr |quarter )([1-4])(?: \d{4}[/-]\d{2,4})?(?=$|[ )])/;
/** A remark that makes the column another quarter's: "Status (last quarter)". */
const EARLIER = /\((?:last|previous|prior)\b/i;

/** The column that a header cell names, null when it names none that a tracker is read by. */
export function columnNamed(label: string): NamedColumn | null {
  const whole = foldLabel(label);
  if (whole === null || EARLIER.test(label)) return null;
  const [mention = "", digit] = QUARTER.exec(joinBlanks(label, " ").toLowerCase()) ?? [];
  const quarter = digit === undefined ? null : Number(digit);
  const folded = quarter === null ? whole : whole.replace(mention.trim(), "").trim();
  for (const [name, patterns] of NAMES) {
    const rank = patterns.findIndex((pattern) => pattern.test(folded));
    if (rank >= 0) return { name, rank, quarter };
  }
  const isLead = LEAD_NOUNS.test(folded) && folded.split(/[ /]+/).every((word) => LEAD_WORDS.has(word));
  return isLead ? { name: "lead", rank: 2, quarter } : null;
}

/** Somewhere in a label of the activities, or of their titles beside a column of references. */
const ACTIVITY = /activit|kas?\b|title|description|action|project|task/i;

/** Whether a row with this text may be a header row: few texts need a closer look. */
export function mayNameActivities(text: string): boolean {
  return text.length <= LONGEST_LABEL && ACTIVITY.test(text);
}

/** Whether the label names the activities beside a column of references. */
export function isTitleLabel(label: string): boolean {
  return TITLES.test(foldLabel(label) ?? "");
}

/** Lower case, one blank between words, without marks at the end or a remark in brackets; null when too long. */
export function foldLabel(label: string): string | null {
  if (label.length > LONGEST_LABEL) return null;
  return joinBlanks(label, " ")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\./g, "")
    .replace(/\s?\([^()]*\)$/, "")
    .replace(/[\s:*?]{1,3}$/, "");
}
