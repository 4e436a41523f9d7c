/** Builds a tracker from its rows, top to bottom, once each. */
import { cellAddress } from "../workbook/address";
import type { SheetCells } from "../workbook/cells";
import { joinBlanks } from "../words/blanks";
import { readStatus } from "../words/status";
import { ActivityBuilder, type Place } from "./activityBuilder";
import { continues, type Gap } from "./continuation";
import { placeInColumns } from "./flatColumns";
import { isTotal } from "./furniture";
import { HeadingList } from "./headingList";
import type { ReadingSettings } from "./readingSettings";
import type { RowReading } from "./rowReading";
import { textAt, textIn } from "./sheetTexts";
import type { HeaderRow, KeyActivity, Tracker, UnrecognisedRow } from "./tracker";

type RowOf<K extends RowReading["kind"]> = Extract<RowReading, { kind: K }>;

export class TrackerBuilder {
  private readonly headings = new HeadingList();
  private readonly headerRows: HeaderRow[] = [];
  private readonly activities: KeyActivity[] = [];
  private readonly unrecognisedRows: UnrecognisedRow[] = [];
  private place: Place = { priority: null, objective: null };
  /** The KA that a further row can carry on; null under a heading. */
  private open: ActivityBuilder | null = null;
  private gap: Gap = "none";

  constructor(
    private readonly sheet: SheetCells,
    private readonly settings: ReadingSettings,
  ) {}

  read(
    rows: readonly RowReading[],
  ): Pick<Tracker, "headerRows" | "priorities" | "objectives" | "activities" | "unrecognisedRows"> {
    for (const row of rows) this.readRow(row);
    this.close();
    const { priorities, objectives } = this.headings;
    const { headerRows, activities, unrecognisedRows } = this;
    return { headerRows, priorities, objectives, activities, unrecognisedRows };
  }

  private readRow(row: RowReading): void {
    switch (row.kind) {
      case "blank":
        this.gap = "blank";
        return;
      case "header":
        this.headerRows.push(row.header);
        this.gap = "none";
        return;
      case "activity":
        return this.openActivity(row);
      case "heading":
        return this.readHeading(row);
      case "lead":
        return this.headings.lead(this.place, row.lead, row.row.row);
      case "stated":
        return this.readStated(row);
      case "foreign":
        this.close();
        return this.leave(row);
      case "other":
      case "lone":
        return this.readOther(row);
      case "passed":
      case "title":
    }
  }

  private openActivity(row: RowReading): void {
    this.close();
    this.place = placeInColumns(this.headings, row, this.place);
    this.open = new ActivityBuilder(this.sheet, row.row.row, row.columns, this.place, this.settings);
    this.gap = "none";
  }

  private close(): void {
    if (this.open !== null) this.activities.push(this.open.build(this.activities.length));
    this.open = null;
  }

  private readHeading({ row, heading, column, stated, lead }: RowOf<"heading">): void {
    this.close();
    const cell = cellAddress(row.row, column);
    if (heading.priority !== null) {
      this.place = { priority: this.headings.priority(heading.priority, cell), objective: null };
    }
    if (heading.objective !== null) {
      const { priority } = this.place;
      this.place = { priority, objective: this.headings.objective(heading.objective, priority, cell) };
    }
    if (stated !== null) this.state(row.row, stated);
    this.headings.lead(this.place, lead, row.row);
  }

  private state(row: number, column: number): boolean {
    const stated = textAt(this.sheet, row, column);
    return this.headings.state(this.place, { ...stated, reading: readStatus(stated.text, this.settings.vocabulary) });
  }

  /** A status word alone: under a heading its RAG, under a KA a piece of it. */
  private readStated(reading: RowOf<"stated">): void {
    if (this.headerRows.length === 0 && this.isAtTop()) return;
    if (this.open !== null) return this.readOther(reading);
    if (!this.state(reading.row.row, reading.column)) this.leave(reading);
  }

  private isAtTop(): boolean {
    return this.place.priority === null && this.place.objective === null;
  }

  private readOther(reading: RowReading): void {
    // What stands above the first header row and is no heading belongs to the title.
    if (this.headerRows.length === 0) return;
    const { row, columns } = reading;
    if (this.open !== null && continues(row, columns, this.open.above, this.gap)) {
      this.open.carryOn(row, columns);
      this.gap = "none";
      return;
    }
    const title = textIn(row, columns.activity);
    const isClaimed = textIn(row, columns.status) !== undefined || textIn(row, columns.lead) !== undefined;
    if (title !== undefined && isClaimed && !isTotal(title)) this.openActivity(reading);
    else this.leave(reading);
  }

  private leave({ row }: RowReading): void {
    const [first] = row.cells;
    if (first === undefined) return;
    this.unrecognisedRows.push({ cell: cellAddress(row.row, first.column), text: joinBlanks(first.text, " ") });
  }
}
