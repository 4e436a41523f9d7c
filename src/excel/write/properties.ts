/** The document's title and author: given where it has none, since a file without them is not fit to be published. */
import type { WorkbookOutline } from "../read/outline";
import { step, type Step } from "./step";

/** What to call the document and who is behind it; null where that is not known. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string | null;
}

/** What the document says of itself already is the council's. Its language is out of reach: Excel's API has no member for it. */
export function propertySteps({ properties }: WorkbookOutline, { title, author }: DocumentFacts): Step[] {
  const isUntitled = properties.title.trim() === "";
  const isAnonymous = author !== null && properties.author.trim() === "";
  if (!isUntitled && !isAnonymous) return [];
  return [
    step(3, (workbook) => {
      if (isUntitled) workbook.properties.title = title;
      if (isAnonymous) workbook.properties.author = author;
    }),
  ];
}
