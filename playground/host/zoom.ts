/** `PageLayout.zoom`: a percentage, or so many pages wide and tall. */
import type { PageLayout, Sheet } from "../workbook/model";
import { integer, isMissing } from "./arguments";
import { invalidArgument } from "./errors";

export function readZoom({ pageLayout: { zoom } }: Sheet): object {
  return { scale: zoom.scale, horizontalFitToPages: zoom.fitWide, verticalFitToPages: zoom.fitTall };
}

export function writeZoom(value: unknown): PageLayout["zoom"] {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Readonly<Record<string, unknown>>;
  const fits = !isMissing(horizontalFitToPages) || !isMissing(verticalFitToPages);
  if (fits === !isMissing(scale)) throw invalidArgument();
  if (fits) return { scale: null, fitWide: pages(horizontalFitToPages), fitTall: pages(verticalFitToPages) };
  const percent = integer([scale]);
  if (percent < 10 || percent > 400) throw invalidArgument();
  return { scale: percent, fitWide: null, fitTall: null };
}

/** Left out: as many pages as it takes. */
function pages(value: unknown): number | null {
  if (isMissing(value)) return null;
  const count = integer([value]);
  if (count < 1) throw invalidArgument();
  return count;
}
