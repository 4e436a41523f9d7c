/**
 * Keys of the summary sheets, in tab order. They stand here because settings say which sheets are made;
 * `src/summaries` holds the plan of each.
 */
export const SHEET_KEYS = [
  "Cover",
  "Priorities",
  "Exceptions",
  "Changes",
  "Portfolios",
  "Leads",
  "Report",
  "DataQuality",
  "Charts",
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];
