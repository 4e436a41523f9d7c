/** How cells look and which format keeps their values what they are. Few calls, however many cells look alike. */
import type { ActiveKind } from "../../words/status";
import type { PlanCell, SheetPlan } from "../../summaries/plan";
import { isShorthand } from "../../summaries/cells";
import { FONT_SIZE } from "../../summaries/textHeight";
import { cellAddress } from "../../workbook/address";
import { FIRST_ROW, type LaidOutSheet } from "./laidOut";
import { setNumberFormat } from "./numberFormat";
import { step, type Step } from "./step";

/** Excel's own Bad, Neutral and Good: black on them has a contrast of 14 and more, and they print as light greys. */
const FILLS: Readonly<Record<ActiveKind, string>> = { red: "#FFC7CE", amber: "#FFEB9C", green: "#C6EFCE" };
/** Fine lines lead the eye, on paper too. */
const LINE_COLOUR = "#A6A6A6";
const LINK_COLOUR = "#0563C1";

const COLOURED = ["red", "amber", "green", "link"] as const satisfies readonly (ActiveKind | "link")[];

function lookOf(cell: PlanCell): (typeof COLOURED)[number] | null {
  if (cell.kind === "status") return cell.fill;
  return cell.kind === "link" ? "link" : null;
}

/**
 * The whole table as text first ("@", before any value is there: a value that begins with "=", "+" or "-" would be a
 * formula, "1/2" a date), then what differs: numbers, links, colours.
 */
export function lookSteps(sheet: LaidOutSheet): Step[] {
  const { plan, name, rows } = sheet;
  const whole = step(16, (workbook) => {
    const table = workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(FIRST_ROW - 1, 0, rows.length + 1, plan.columns.length);
    table.clear(Excel.ClearApplyTo.formats);
    setNumberFormat(table, "@");
    table.format.wrapText = true;
    table.format.verticalAlignment = Excel.VerticalAlignment.top;
    table.format.font.name = "Arial";
    table.format.font.size = FONT_SIZE;
    table.getRow(0).format.font.bold = true;
    for (const edge of [
      Excel.BorderIndex.insideHorizontal,
      Excel.BorderIndex.insideVertical,
      Excel.BorderIndex.edgeBottom,
    ]) {
      const border = table.format.borders.getItem(edge);
      border.style = Excel.BorderLineStyle.continuous;
      border.color = LINE_COLOUR;
    }
  });
  return [
    whole,
    ...numericColumns(plan).map((run) => alignStep(sheet, run)),
    ...formatSteps(sheet),
    ...colourSteps(sheet),
  ];
}

interface ColumnRun {
  readonly column: number;
  readonly columns: number;
}

/** Neighbouring columns of numbers: they and their headings stand to the right. */
function numericColumns({ columns }: SheetPlan): ColumnRun[] {
  const found: { column: number; columns: number }[] = [];
  columns.forEach(({ kind }, column) => {
    if (kind !== "count" && kind !== "share") return;
    const last = found.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns++;
    else found.push({ column, columns: 1 });
  });
  return found;
}

function alignStep({ name, rows }: LaidOutSheet, { column, columns }: ColumnRun): Step {
  return step(1, (workbook) => {
    const range = workbook.worksheets.getItem(name).getRangeByIndexes(FIRST_ROW - 1, column, rows.length + 1, columns);
    range.format.horizontalAlignment = Excel.HorizontalAlignment.right;
  });
}

/** The number format that keeps a cell's value what it is: a formula needs "General" to be one. */
const FORMATS: Readonly<Record<PlanCell["kind"], string>> = {
  text: "@",
  status: "@",
  count: "0",
  share: "0%",
  link: "General",
};

interface FormatRun {
  format: string;
  readonly row: number;
  rows: number;
}

/** One call for each stretch of a column's cells with a format that is not "@". */
function formatSteps({ name, rows, plan }: LaidOutSheet): Step[] {
  return plan.columns.flatMap((_, column) =>
    formatRuns(rows.map((row) => row[column]))
      .filter(({ format }) => format !== "@")
      .map(({ format, row, rows: height }) =>
        step(1, (workbook) => {
          setNumberFormat(workbook.worksheets.getItem(name).getRangeByIndexes(row, column, height, 1), format);
        }),
      ),
  );
}

/** A shorthand such as "[x]" is a text in any format, so that it belongs to the cells around it. */
function formatRuns(cells: readonly (PlanCell | undefined)[]): FormatRun[] {
  const found: FormatRun[] = [];
  cells.forEach((cell, index) => {
    const format = cell === undefined || isShorthand(cell) ? null : FORMATS[cell.kind];
    const last = found.at(-1);
    if (last !== undefined && (format === null || last.format === format)) last.rows++;
    else found.push({ format: format ?? "@", row: FIRST_ROW + index, rows: 1 });
  });
  return found;
}

/** Cells of any columns that share a colour: one call for as many of them as an address holds. */
function colourSteps(sheet: LaidOutSheet): Step[] {
  return COLOURED.flatMap((look) =>
    addressesOf(sheet, (cell) => lookOf(cell) === look).map((addresses) =>
      step(
        2,
        (workbook) => {
          const { format } = workbook.worksheets.getItem(sheet.name).getRanges(addresses);
          if (look !== "link") format.fill.color = FILLS[look];
          else {
            format.font.color = LINK_COLOUR;
            format.font.underline = Excel.RangeUnderlineStyle.single;
          }
        },
        addresses.length,
      ),
    ),
  );
}

/** Characters of the longest address that we give Excel; it refuses those beyond 8,192. Source: office-js issue 5198. */
const LONGEST_ADDRESS = 4_000;

/** "B4:B9,B12,C4": the cells of the table that are wanted, in as few addresses as hold them. */
function addressesOf({ rows, plan }: LaidOutSheet, isWanted: (cell: PlanCell) => boolean): string[] {
  const found: string[] = [];
  let current = "";
  const add = (address: string) => {
    if (current.length + 1 + address.length > LONGEST_ADDRESS) {
      found.push(current);
      current = address;
    } else current = current === "" ? address : `${current},${address}`;
  };
  plan.columns.forEach((_, column) => {
    let first: number | null = null;
    for (let index = 0; index <= rows.length; index++) {
      const cell = rows[index]?.[column];
      if (cell !== undefined && isWanted(cell)) first ??= index;
      else if (first !== null) {
        const [top, bottom] = [cellAddress(FIRST_ROW + first, column), cellAddress(FIRST_ROW + index - 1, column)];
        add(top === bottom ? top : `${top}:${bottom}`);
        first = null;
      }
    }
  });
  return current === "" ? found : [...found, current];
}
