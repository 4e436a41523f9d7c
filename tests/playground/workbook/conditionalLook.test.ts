import { newWorkbook } from "../../../playground/workbook/create";
import { conditionalLook } from "../../../playground/workbook/conditionalLook";
import { setSheetField, setValue } from "../../../playground/workbook/edits";
import type { ConditionalFormat, Sheet } from "../../../playground/workbook/model";

const PLAIN = { fill: null, fontColor: null, bold: null, italic: null };
const column = { top: 1, left: 1, bottom: 9, right: 1 };

/** "Amber" in B2, "Red" in B3, nothing in B4, under these rules. */
function lookAt(row: number, rules: readonly (Partial<ConditionalFormat> & { readonly formula: string })[]) {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets as [Sheet];
  setValue(workbook, sheet, 1, 1, "Amber");
  setValue(workbook, sheet, 2, 1, "Red");
  const formats = rules.map(({ formula, ...rule }, index): ConditionalFormat => ({
    ...{ id: String(index), ranges: [column], type: "Custom", rule: { formula } },
    ...{ format: PLAIN, priority: index, stopIfTrue: false, ...rule },
  }));
  setSheetField(workbook, sheet, "conditionalFormats", formats);
  return conditionalLook(workbook, sheet, row, 1);
}

const RED = { formula: '=AND(N("ours")=0,OR($B2="Red",$B2="Late"))', format: { ...PLAIN, fill: "#FFC7CE" } };

test("a formula is read as it stands for each cell", () => {
  expect(lookAt(2, [RED])).toEqual({ ...PLAIN, fill: "#FFC7CE" });
  expect(lookAt(1, [RED])).toBeNull();
  expect(lookAt(3, [RED])).toBeNull();
});

test("the first rule that says something prevails; what it leaves open the next one says", () => {
  const bold = { formula: "=TRUE", format: { ...PLAIN, fill: "#000000", bold: true } };
  expect(lookAt(2, [RED, bold])).toEqual({ ...PLAIN, fill: "#FFC7CE", bold: true });
  expect(lookAt(2, [{ ...RED, priority: 2 }, bold])).toEqual({ ...PLAIN, fill: "#000000", bold: true });
  expect(lookAt(2, [{ ...RED, stopIfTrue: true }, bold])).toEqual({ ...PLAIN, fill: "#FFC7CE" });
});

test.each(["=NOSUCH(1)", "=1/0", "=(", ""])("“%s” colours nothing", (formula) => {
  expect(lookAt(2, [{ formula, format: { ...PLAIN, fill: "#000000" } }])).toBeNull();
});
