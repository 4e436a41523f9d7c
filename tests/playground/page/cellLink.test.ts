import { newWorkbook } from "../../../playground/workbook/create";
import { setContents, setSheetField } from "../../../playground/workbook/edits";
import { enter } from "../../../playground/workbook/enter";
import type { Hyperlink, Sheet } from "../../../playground/workbook/model";
import { indexBoxes } from "../../../playground/page/grid/boxIndex";
import { linkOf } from "../../../playground/page/grid/cellLink";

const laid: Hyperlink = {
  box: { top: 0, left: 0, bottom: 0, right: 0 },
  address: "https://example.org/",
  documentReference: null,
  screenTip: "tip",
};

function linkIn(entry: string) {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets as [Sheet];
  setSheetField(workbook, sheet, "hyperlinks", [laid]);
  setContents(workbook, sheet, [enter(workbook, sheet, 0, 0, entry)]);
  const links = indexBoxes(sheet.hyperlinks, ({ box }) => box);
  return linkOf(workbook, sheet, links, { row: 0, column: 0 });
}

test.each<[string, object | null]>([
  ["text", laid],
  ["=1+1", laid],
  [`=HYPERLINK("#'Q2 2013-14'!B9","B9")`, { address: null, documentReference: "'Q2 2013-14'!B9" }],
  ['=hyperlink("https://"&"example.com","x")', { address: "https://example.com", documentReference: null }],
  ['=HYPERLINK("#A1","x")&"y"', null],
  ["=HYPERLINK(1,2)", null],
])("%s", (entry, link) => {
  if (link === null) expect(linkIn(entry)).toBeNull();
  else expect(linkIn(entry)).toMatchObject(link);
});
