/** What a new sheet gets once and a person may change afterwards: column widths and how it prints. */
import { TABLE_ROW, type PrintPlan } from "../../summaries/plan";
import type { LaidOutSheet } from "./laidOut";
import { MARGIN } from "./paper";
import { CALL_BYTES, step, type Step } from "./step";

const PAPERS = { a4: "A4", a3: "A3" } as const;

export function setUpStep({ name, plan }: LaidOutSheet): Step {
  const set = (workbook: Excel.Workbook) => {
    const worksheet = workbook.worksheets.getItem(name);
    plan.columns.forEach(({ width }, column) => {
      worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
    });
    const title = worksheet.getRange("A1");
    title.style = Excel.BuiltInStyle.heading1;
    title.numberFormat = [["@"]];
    // The style's line would stand under column A alone, beneath the beginning of the title.
    title.format.borders.getItem(Excel.BorderIndex.edgeBottom).style = Excel.BorderLineStyle.none;
    worksheet.getRange("A1:A2").format.font.name = "Arial";
    setUpPrint(worksheet, plan.print);
  };
  return step(20, set, plan.columns.length * CALL_BYTES);
}

function setUpPrint({ pageLayout }: Excel.Worksheet, { paper, pageNumbers }: PrintPlan): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = PAPERS[paper];
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN;
  pageLayout.setPrintTitleRows(`$${TABLE_ROW + 1}:$${TABLE_ROW + 1}`);
  if (pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
}
