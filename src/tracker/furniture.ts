/** Rows that are there for the page and not for the tracker: titles, "Appendix A", rules, the key to the statuses. */
import { joinBlanks } from "../words/blanks";
import { readPeriod } from "../words/period";
import { readFinancialYear } from "../words/financialYear";
import type { RowTexts } from "./sheetTexts";

const LONGEST = 200;
const PAGE =
  /^(?:appendix(?: \w{1,3})?|page \d{1,4}(?: of \d{1,4})?|\d{1,4}|\(?continued\)?|key activit(?:y|ies)(?: in detail)?)$/i;
const COUNCIL = /^(?:[\p{L}'-]{1,30} ){1,4}(?:district|borough|city|county) council$/iu;
/** The report's name, with or without its appendix's number: "Appendix 7: Key Activity Quarterly Report". */
const REPORT = /^(?:appendix \w{1,3}\b|key activit(?:y|ies) (?:quarterly|performance|monitoring) report)/i;
const NOTE = /^(?:notes?|n\.?b\.?|source|please note)\s{0,2}[:.–-]|^[*†]/i;
/** A line at the foot of a sheet: who made it, when, and whom to ask. */
const FOOT =
  /^(?:(?:prepared|produced|compiled|printed|written|checked|reviewed|approved|signed|(?:last )?updated)(?: (?:by|on|at)\b|\s{0,2}:|$)|end of (?:the )?(?:report|document|appendix|tracker|table)\b|contact\s{0,2}:|(?:draft )?version \d|for (?:further|more) information\b)/i;
const TOTAL = /^(?:grand |sub[- ]?)?totals?(?=$|\s{0,2}[:(\d]|\s(?:key )?activit|\s(?:number|count)\b)/i;
const KEY = /^(?:(?:key|legend)(?: to .{1,30})?|(?:action|rag|status|colour) (?:status|key)|key to .{1,40})\s?:?$/i;

/** A row of dashes, underscores or the like, as printed tables have under their headers. */
export function isRuleRow(row: RowTexts): boolean {
  return row.cells.every(({ text }) => /^[\s\-‐‑–—_=.·•*]+$/.test(text.slice(0, LONGEST)) && text.length <= LONGEST);
}

/** A line that belongs to the page, wherever it stands: "Appendix A", "Page 3 of 12". */
export function isPageLine(text: string): boolean {
  return text.length <= LONGEST && PAGE.test(joinBlanks(text, " "));
}

/** A line of the sheet's title: the council, the report, its quarter. No heading stands above one. */
export function isTitleLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = joinBlanks(text, " ");
  return COUNCIL.test(line) || REPORT.test(line) || namesPeriod(line);
}

/** A line that names the quarter or the year it is about, and is little more than that. */
function namesPeriod(line: string): boolean {
  return readPeriod(line) !== null || (readFinancialYear(line) !== null && line.length <= 40);
}

export function isNote(text: string): boolean {
  const start = text.trimStart();
  return NOTE.test(start) || FOOT.test(start);
}

/** "Total", "Sub-total: 5 Key Activities": figures may stand beside it. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text.trimStart());
}

/** The line above a key to the statuses: "Action Status", "Key". What follows up to a blank row belongs to it. */
export function isStatusKeyTitle(text: string): boolean {
  return text.length <= LONGEST && KEY.test(joinBlanks(text, " "));
}
