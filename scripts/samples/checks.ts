/**
 * What must stand in the workbook, and on the sample's console, after its buttons were clicked: read from the sample by
 * hand, so that a host that takes everything and does nothing fails here.
 */
import { deepStrictEqual, ok } from "node:assert/strict";
import { absoluteAddress, boxAddress, parseBox } from "../../playground/workbook/box";
import type { Sheet, Workbook } from "../../playground/workbook/model";
import { cellAt, sheetByName, styleIndexAt } from "../../playground/workbook/read";
import { styleAt } from "../../playground/workbook/styles";
import type { Ran } from "./runSample";

/** What a check looks at, by the names of a sheet and its cells. */
class Seen {
  constructor(
    readonly workbook: Workbook,
    readonly said: readonly string[],
  ) {}

  sheet(name: string): Sheet {
    const sheet = sheetByName(this.workbook, name);
    if (!sheet) throw new Error(`Expected a sheet ${name}; found none.`);
    return sheet;
  }

  /** Values of a block, row by row; a formula is shown as such. */
  cells(name: string, address: string): unknown[][] {
    const { sheet, box } = this.area(name, address);
    return range(box.top, box.bottom).map((row) =>
      range(box.left, box.right).map((column) => {
        const cell = cellAt(sheet, row, column);
        return cell?.formula ?? cell?.value ?? "";
      }),
    );
  }

  value(name: string, address: string): unknown {
    const { sheet, box } = this.area(name, address);
    return cellAt(sheet, box.top, box.left)?.value;
  }

  style(name: string, address: string) {
    const { sheet, box } = this.area(name, address);
    return styleAt(this.workbook, styleIndexAt(sheet, box.top, box.left));
  }

  /** "SalesTable A1:E7". */
  tables(name: string): string[] {
    return this.sheet(name).tables.map((table) => `${table.name} ${boxAddress(table.box)}`);
  }

  heard(part: string): void {
    ok(this.said.some((line) => line.includes(part)), `Expected the console to say “${part}”; it said ${this.said.join(" | ")}.`);
  }

  private area(name: string, address: string) {
    const box = parseBox(address);
    if (!box) throw new Error(`Expected an address; found ${address}.`);
    return { sheet: this.sheet(name), box };
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const checks: Readonly<Record<string, (seen: Seen) => void>> = {
  "14-conditional-formatting/conditional-formatting-basic": (seen) => {
    // The last button clears what the eight before it made; listing them names their types.
    deepStrictEqual(seen.sheet("Sample").conditionalFormats, []);
    for (const type of ["ColorScale", "PresetCriteria", "DataBar", "IconSet", "ContainsText", "CellValue", "Custom"]) {
      seen.heard(type);
    }
  },
  "22-data-validation/data-validation": (seen) => {
    const rules = seen.sheet("Decision").validations.map(({ type, ranges }) => [type, ranges.map(boxAddress)]);
    deepStrictEqual(rules, [
      ["List", ["A2:A4"]],
      ["WholeNumber", ["B2:B4"]],
      ["Custom", ["C2:C4"]],
    ]);
  },
  "30-events/event-column-and-row-sort": (seen) => {
    seen.heard("Row sorted: A2:E5");
    seen.heard("Column sorted: B1:B5,D1:D5");
    deepStrictEqual(seen.cells("Sample", "A1:E2"), [
      ["Fruit Sales", "Q4", "Q3", "Q1", "Q2"],
      ["Quinces", 100, 400, 500, 800],
    ]);
  },
  "30-events/events-formula-changed": (seen) => {
    seen.heard("The formula in cell D1 changed.");
    seen.heard("The previous formula was: =A1 * B1.");
    deepStrictEqual(seen.value("Sample", "D1"), 48);
  },
  "30-events/events-tablecollection-changed": (seen) => {
    seen.heard("Data changed address: B7");
    seen.heard("Data changed address: C15");
  },
  "34-named-item/create-and-remove-named-item": (seen) => {
    deepStrictEqual(
      seen.workbook.names.map(({ name, formula }) => [name, formula]),
      [
        ["TotalAmount", "=SUM(ExpensesTable[AMOUNT])"],
        ["ExpensesHeader", "=Sample!$A$1:$D$1"],
      ],
    );
    deepStrictEqual(seen.style("Sample", "A1").fill, "#FF0000");
  },
  "34-named-item/update-named-item": (seen) => {
    deepStrictEqual(seen.workbook.names.map(({ formula }) => formula), ["=Sample!$B$10:$D$14"]);
    seen.heard("=Sample!$B$2:$E$7");
  },
  "42-range/precedents-and-dependents": (seen) => {
    seen.heard("Sample2025Data!E5,Sample2025Data!C5,Sample2025Data!D5");
    seen.heard("Sample2026Data!F4");
  },
  "42-range/range-areas": (seen) => {
    seen.heard("Range addresses: Sample!C3:C5,Sample!E3:E5");
    deepStrictEqual(seen.style("Sample", "F3").fill, "#90EE90");
    deepStrictEqual(seen.value("Sample", "F3"), 15);
  },
  "42-range/range-auto-fill": (seen) => {
    deepStrictEqual(seen.cells("Sample", "F5:F6"), [["=SUM(B5:E5)"], ["=SUM(B6:E6)"]]);
    // Only values were filled, the look stayed where it was.
    deepStrictEqual(seen.style("Sample", "F4").fill, "#ADD8E6");
    deepStrictEqual(seen.style("Sample", "F5").fill, null);
  },
  "42-range/range-copyfrom": (seen) => {
    deepStrictEqual(seen.cells("Sample", "G1:K1"), [[3, 5, 7, "", "=SUM(G1:J1)"]]);
    deepStrictEqual(seen.cells("Sample", "G3:G3"), [[15]]);
    deepStrictEqual(seen.cells("Sample", "J6:J6"), [["Old Data"]]);
  },
  "42-range/set-get-values": (seen) => {
    deepStrictEqual(seen.cells("Sample", "E3:E6"), [["=C3 * D3"], ["=C4 * D4"], ["=C5 * D5"], ["=SUM(E3:E5)"]]);
    deepStrictEqual(seen.value("Sample", "E6"), 90);
  },
  "46-table/add-rows-and-columns-to-a-table": (seen) => {
    deepStrictEqual(seen.tables("Sample"), ["ExpensesTable A1:F11"]);
    deepStrictEqual(seen.cells("Sample", "E1:F1"), [["Deductable?", "Type of the Day"]]);
  },
  "46-table/convert-range-to-table": (seen) => {
    deepStrictEqual(seen.tables("Sample"), ["ExpensesTable A1:E7"]);
    deepStrictEqual(seen.cells("Sample", "A1:B2"), [
      ["Product", "Qtr1"],
      ["Frames", 5000],
    ]);
  },
  "46-table/resize-table": (seen) => deepStrictEqual(seen.tables("Sample"), ["ExpensesTable A1:D20"]),
  "50-workbook/create-get-change-delete-settings": (seen) => {
    deepStrictEqual([...seen.workbook.settings], []);
    seen.heard("Workbook needs review: true");
    seen.heard("Workbook needs review: false");
  },
  "50-workbook/create-workbook": (seen) => seen.heard("window: { kind: 'open', file: null }"),
  "50-workbook/workbook-save-and-close": (seen) => {
    seen.heard("window: { kind: 'save' }");
    seen.heard("window: { kind: 'close', saves: false }");
  },
  "50-workbook/workbook-built-in-functions": (seen) => {
    seen.heard("Number of wrenches sold in November = 12");
    seen.heard("November, December, and January = 37");
  },
  "54-worksheet/add-delete-rename-move-worksheet": (seen) => {
    deepStrictEqual(seen.workbook.sheets.map(({ name }) => name), ["Renamed1"]);
    seen.heard('Added worksheet named "Sheet2" in position 1');
  },
  "54-worksheet/worksheet-copy": (seen) => {
    deepStrictEqual(seen.workbook.sheets.map(({ name }) => name), ["Sheet1", "Sample", "Sample (2)"]);
    deepStrictEqual(seen.cells("Sample (2)", "A1:E7"), seen.cells("Sample", "A1:E7"));
  },
  "54-worksheet/worksheet-find-all": (seen) => {
    deepStrictEqual(seen.style("Sample", "B2").fill, "#008000");
    deepStrictEqual(seen.style("Sample", "D4").fill, "#FFFF00");
    deepStrictEqual(seen.style("Sample", "C2").fill, null);
  },
  "54-worksheet/worksheet-page-layout": (seen) => {
    const { pageLayout } = seen.sheet("Print");
    deepStrictEqual(
      {
        orientation: pageLayout.orientation,
        scale: pageLayout.zoom.scale,
        area: pageLayout.printArea.map(absoluteAddress),
        titleRows: pageLayout.titleRows,
        centred: [pageLayout.centerHorizontally, pageLayout.centerVertically],
        blackAndWhite: pageLayout.blackAndWhite,
        breaks: pageLayout.horizontalBreaks,
      },
      {
        orientation: "Landscape",
        scale: 200,
        area: ["$A$1:$D$41"],
        titleRows: [0, 0],
        centred: [true, true],
        blackAndWhite: true,
        breaks: [20],
      },
    );
  },
  "90-scenarios/multiple-property-set": (seen) => {
    deepStrictEqual(seen.style("Sample", "B2").fill, "#4472C4");
    deepStrictEqual(seen.cells("Sample", "E3:E5"), [["=C3 * D3"], ["=C4 * D4"], ["=C5 * D5"]]);
  },
};

export const checkedSamples: readonly string[] = Object.keys(checks);

/** What is not as it must be; null: all is, or nothing is checked here. */
export function wrongAfter(id: string, { workbook, said }: Ran): string | null {
  try {
    checks[id]?.(new Seen(workbook, said));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
