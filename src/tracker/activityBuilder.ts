/** One KA while its rows are read. */
import { cellAddress } from "../workbook/address";
import type { SheetCells } from "../workbook/cells";
import { isBlank, trimBlanks } from "../words/blanks";
import { formatReference, readReference, type ReferencePattern, type ReferenceReading } from "../words/reference";
import { readStatus } from "../words/status";
import { FIELDS, type Field, type TextsAbove } from "./continuation";
import type { ReadingSettings } from "./readingSettings";
import type { Columns } from "./rowReading";
import { textAt, type RowTexts } from "./sheetTexts";
import { SplitText } from "./splitText";
import { COLUMN_NAMES, type ActivityStatus, type FurtherText, type KeyActivity, type TextAt } from "./tracker";

export interface Place {
  readonly priority: number | null;
  readonly objective: number | null;
}

/** A KA with the texts of its further rows. Each joins what stands above it with a line break. */
export class ActivityBuilder {
  private readonly rows: number[];
  private readonly furtherTexts: FurtherText[] = [];
  private readonly reference: ReferenceReading;
  private readonly referenceColumn: number;
  private readonly activityColumn: number;
  private readonly title: SplitText;
  private readonly fields: Record<Field, SplitText | null>;

  /** `row` is a zero-based worksheet row. */
  constructor(
    private readonly sheet: SheetCells,
    row: number,
    private readonly columns: Columns,
    private readonly place: Place,
    private readonly settings: ReadingSettings,
  ) {
    this.rows = [row];
    this.activityColumn = columns.activity ?? 0;
    const { reference, column, title } = readBoth(sheet, row, this.activityColumn, columns.ref, settings.reference);
    this.reference = reference;
    this.referenceColumn = column;
    this.title = new SplitText(title);
    const field = (name: Field) =>
      columns[name] === undefined ? null : new SplitText(textAt(sheet, row, columns[name]));
    this.fields = {
      status: field("status"),
      progress: field("progress"),
      nextSteps: field("nextSteps"),
      lead: field("lead"),
      portfolio: field("portfolio"),
    };
  }

  /** The texts that a further row would carry on. */
  get above(): TextsAbove {
    const { progress, nextSteps, lead } = this.fields;
    return { progress: progress?.last ?? "", nextSteps: nextSteps?.last ?? "", lead: lead?.last ?? "" };
  }

  /** Adds the texts of a further row, read by the columns in force there. */
  carryOn({ row, cells }: RowTexts, columns: Columns): void {
    this.rows.push(row);
    for (const { column } of cells) this.furtherTexts.push(this.furtherText(row, column, columns));
    if (columns.activity !== undefined) this.title.add(textAt(this.sheet, row, columns.activity));
    for (const name of FIELDS) {
      const column = columns[name];
      if (column === undefined) continue;
      const below = textAt(this.sheet, row, column);
      const above = this.fields[name];
      if (name === "status") above?.addOnce(below);
      else above?.add(below);
    }
  }

  build(index: number): KeyActivity {
    const [row = 0] = this.rows;
    const reference = this.reference.form === "read" ? this.reference.reference : null;
    const { progress, nextSteps, lead, portfolio } = this.fields;
    const status = this.fields.status?.build() ?? null;
    return {
      index,
      cell: cellAddress(row, this.activityColumn),
      rows: this.rows,
      furtherTexts: this.furtherTexts,
      isHidden: this.rows.some((each) => this.sheet.hiddenRows.has(each)),
      reference,
      ref: reference === null ? null : formatReference(reference, this.settings.reference),
      refAsWritten: this.reference.form === "none" ? "" : this.reference.asWritten,
      refCell: cellAddress(row, this.referenceColumn),
      refCellText: textAt(this.sheet, row, this.referenceColumn).text,
      title: this.title.build(),
      status: status === null ? null : this.statusOf(status),
      progress: progress?.build() ?? null,
      nextSteps: nextSteps?.build() ?? null,
      lead: lead?.build() ?? null,
      portfolio: portfolio?.build() ?? null,
      ...this.place,
    };
  }

  private furtherText(row: number, column: number, columns: Columns): FurtherText {
    const name = COLUMN_NAMES.find((each) => columns[each] === column) ?? null;
    const above = name === null ? column : this.columns[name];
    const [first = 0] = this.rows;
    return {
      ...textAt(this.sheet, row, column),
      column: name,
      above: above === undefined ? null : textAt(this.sheet, first, above),
    };
  }

  private statusOf(status: TextAt): ActivityStatus {
    const fill = this.sheet.fills.get(status.cell) ?? null;
    return { ...status, reading: readStatus(status.text, this.settings.vocabulary), fill };
  }
}

/** The reference and the title, of one cell or two. In a column of references every text is, or tries to be, one. */
function readBoth(
  sheet: SheetCells,
  row: number,
  activityColumn: number,
  refColumn: number | undefined,
  pattern: ReferencePattern,
) {
  const activity = textAt(sheet, row, activityColumn);
  const inActivity = readReference(activity.text, pattern);
  const inRef = refColumn === undefined ? null : textAt(sheet, row, refColumn);
  const isInActivity = inRef === null || refColumn === undefined || (isBlank(inRef.text) && inActivity.form !== "none");
  if (isInActivity) {
    return { reference: inActivity, column: activityColumn, title: { ...activity, text: inActivity.rest } };
  }
  // "KA.01.01 | KA.01.01 Plant trees": the title is what follows.
  const title = { ...activity, text: inActivity.form === "read" ? inActivity.rest : activity.text };
  const reading = readReference(inRef.text, pattern);
  const reference: ReferenceReading =
    reading.form === "none" && !isBlank(inRef.text)
      ? { form: "malformed", asWritten: trimBlanks(inRef.text), rest: "" }
      : reading;
  return { reference, column: refColumn, title };
}
