/** Why a sample does not run: what of Excel the stand-in leaves out there. */
const reasons: Readonly<Record<string, string>> = {
  "26-document/get-file-in-slices-async": "The Common API is not played, so that the file itself cannot be asked for",
  "30-events/data-changed": "Bindings are not played",
  "30-events/events-disable-events":
    "Bindings are not played; nor is a reference whose two ends each name their sheet (`Sample!B1:Sample!B19`)",
  "30-events/selection-changed-events": "Bindings are not played",
  "42-range/cell-properties": "Cells are filled with a colour, not with a pattern",
  "42-range/dynamic-arrays": "Formulas give one value each and do not spill",
  "50-workbook/workbook-insert-external-worksheets": "Sheets of another file cannot be inserted",
  "54-worksheet/worksheet-freeze-panes": "What is frozen begins at A1",
};

/** null: nobody has looked into it yet. */
export function reasonFor(id: string): string | null {
  return reasons[id] ?? null;
}

/** Samples with a reason that is not needed: they run. */
export function needlessReasons(ran: readonly string[]): string[] {
  return ran.filter((id) => id in reasons);
}
