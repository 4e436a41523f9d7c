/** What fits a page. All lengths in points. */
import type { PrintPlan } from "../../summaries/plan";
import type { LaidOutSheet } from "./laidOut";

/** A centimetre: wide tables need the paper. */
export const MARGIN = 28;

/** Landscape. */
const PAPERS: Readonly<Record<PrintPlan["paper"], { readonly across: number; readonly down: number }>> = {
  a4: { across: 842, down: 595 },
  a3: { across: 1191, down: 842 },
};

/** Points of the sheet that a page holds from top to bottom, all columns on it. */
export function pageHeight({ plan, widths }: LaidOutSheet): number {
  const { across, down } = PAPERS[plan.print.paper];
  const width = widths.reduce((total, each) => total + each, 0);
  return (down - 2 * MARGIN) / Math.min(1, (across - 2 * MARGIN) / width);
}
