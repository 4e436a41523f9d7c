/** "Lead Officer:" and "Lead Portfolio Holder:" lines under an objective's heading, in one cell or several. */
import { joinBlanks } from "../words/blanks";
import type { CellText, RowTexts } from "./sheetTexts";

export interface LeadLine {
  readonly leadOfficer: string | null;
  readonly portfolioHolder: string | null;
  /** The cells that say so. */
  readonly cells: readonly CellText[];
}

const LABEL = /(?:lead\s{1,3})?(officers?|portfolio\s{1,3}holders?)\s{0,3}:/gi;
const BEGINNING = /^\s{0,20}(?:lead\s{1,3})?(?:officers?|portfolio\s{1,3}holders?)\s{0,3}:/i;

/** Whether a cell begins with one of the labels and its colon. */
export function isLeadLine(text: string): boolean {
  return BEGINNING.test(text);
}

/** Reads a row that begins with such a label; null for any other row. */
export function readLeadLine(row: RowTexts): LeadLine | null {
  const [first] = row.cells;
  return first !== undefined && isLeadLine(first.text) ? readLeads(row.cells) : null;
}

/** What the cells say after each label; null for a label that is not there, or has nothing after it. */
export function readLeads(cells: readonly CellText[]): LeadLine {
  return { ...leadsIn(cells.map(({ text }) => text).join("\n")), cells };
}

/** The same of one text. */
export function leadsIn(text: string): Pick<LeadLine, "leadOfficer" | "portfolioHolder"> {
  const labels = [...text.matchAll(LABEL)];
  let leadOfficer: string | null = null;
  let portfolioHolder: string | null = null;
  labels.forEach((label, index) => {
    const said = joinBlanks(text.slice(label.index + label[0].length, labels[index + 1]?.index), " ");
    if (said === "") return;
    if (/officer/i.test(label[1] ?? "")) leadOfficer ??= said;
    else portfolioHolder ??= said;
  });
  return { leadOfficer, portfolioHolder };
}
