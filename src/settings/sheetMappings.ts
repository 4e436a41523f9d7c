/** Trackers whose columns a person has named by hand: the `sheets` part of the settings. */
import * as z from "zod/mini";
import { textOfForm } from "./textOfForm";

/** Rows and columns of a worksheet. */
const LAST_ROW = 1_048_576;
/** Up to XFD, the last there is. */
const COLUMN = textOfForm(
  /^(?:[a-z]{1,2}|[a-w][a-z]{2}|x(?:[a-e][a-z]|f[a-d]))$/i,
  'the letters of a column, such as "B"',
  ["B"],
);

const mapping = z.strictObject({
  sheet: z.string().check(z.minLength(1), z.maxLength(31, "a sheet's name")),
  headerRow: z.int().check(z.gte(1), z.lte(LAST_ROW)),
  columns: z.strictObject({
    ref: z.optional(COLUMN),
    activity: COLUMN,
    status: z.optional(COLUMN),
    progress: z.optional(COLUMN),
    nextSteps: z.optional(COLUMN),
    lead: z.optional(COLUMN),
    portfolio: z.optional(COLUMN),
    priority: z.optional(COLUMN),
    objective: z.optional(COLUMN),
  }),
});

export type SheetMapping = z.output<typeof mapping>;

export const sheetMappings = z
  .prefault(
    z.array(mapping).check(
      z.maxLength(100),
      z.refine((list) => new Set(list.map(({ sheet }) => sheet.toLowerCase())).size === list.length, "each sheet once"),
    ),
    [],
  )
  .check(
    z.describe(
      "Sheets that are read as trackers by the columns named here, whatever their headers say: for a tracker that is not found, or whose columns are taken for others. The row is that of the header, 1 for the first.",
    ),
  );
