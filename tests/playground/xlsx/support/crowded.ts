import type { Sheet, Workbook } from "../../../../playground/workbook/model";
import { openWorkbook } from "../../../../playground/xlsx/openWorkbook";
import { smallParts, zipOf } from "./packages";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const CHART = `<c:chartSpace xmlns:c="urn:c" xmlns:a="urn:a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Status</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/><c:ser><c:idx val="0"/><c:tx><c:v>Amber</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="FFC000"/></a:solidFill></c:spPr><c:cat><c:strRef><c:f>One!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>One!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart><!-- kept --></c:chartSpace>`;
const anchor = (content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>127000</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
export const DRAWING = `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a">${anchor('<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Crest"/></xdr:nvPicPr></xdr:pic>')}${anchor(`<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="8" name="Chart 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="urn:c" xmlns:r="${OFFICE}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}</xdr:wsDr>`;

const ROWS = `<row r="1" spans="1:3" x14ac:dyDescent="0.25" ht="20.5" outlineLevel="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><f>SUM(A1,1)</f><v>1</v></c></row>
  <row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*2</f><v>2</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="B3"><v>2</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>6</v></c><c r="B4"><v>3</v></c><c r="C4"><v>5</v></c></row><row r="6"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>`;
const SHEET = `<sheetPr codeName="Sheet1"><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:C6"/><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="12.5" outlineLevel="1"/></cols><sheetData>${ROWS}</sheetData><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/><conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A1" r:id="rId9" display="shown"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId4"/><extLst><ext uri="{x}"><x14:sparklineGroups xmlns:x14="urn:x14"/></ext></extLst>`;

/** A workbook with much that the model does not hold. */
export function crowded(): Record<string, string> {
  const parts = smallParts({
    sheets: { One: SHEET, Two: "<sheetData/>" },
    beforeSheets: '<fileVersion appName="xl"/><bookViews><workbookView xWindow="1" tabRatio="600"/></bookViews>',
    afterSheets: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Two!$A$1:$B$2</definedName><definedName name="Rate" localSheetId="1">Two!$A$1</definedName></definedNames><calcPr calcId="191029"/><extLst/>`,
    sharedStrings: '<si><r><t>rich </t></r><r><rPr><b/><color theme="5"/></rPr><t>text</t></r></si>',
    workbookRelationships: `${relation("rId50", "calcChain", "calcChain.xml")}${relation("rId51", "externalLink", "externalLinks/externalLink1.xml")}${relation("rId52", "chartsheet", "chartsheets/sheet1.xml")}`,
    sheetRelationships: `${relation("rId1", "drawing", "../drawings/drawing1.xml")}${relation("rId3", "printerSettings", "../printerSettings/printerSettings1.bin")}${relation("rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml")}${relation("rId5", "comments", "../comments1.xml")}<Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://www.gov.uk/" TargetMode="External"/>`,
    contentTypes: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
    extra: {
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C1" i="1"/></calcChain>`,
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": relations(
        relation("rId1", "image", "../media/image1.png"),
        relation("rId2", "chart", "../charts/chart1.xml"),
      ),
      "xl/charts/chart1.xml": CHART,
      "xl/media/image1.png": "not really",
      "xl/drawings/vmlDrawing1.vml": "<xml>not <br> well formed</xml>",
      "xl/comments1.xml": "<comments/>",
      "xl/printerSettings/printerSettings1.bin": "\u0000\u0001",
      "xl/vbaProject.bin": "macros",
      "unknown/part.dat": "who knows",
    },
  });
  const book = parts["xl/workbook.xml"] ?? "";
  parts["xl/workbook.xml"] = book
    .replace('<sheet name="Two"', '<sheet name="Diagram" sheetId="9" r:id="rId52"/><sheet name="Two"')
    .replaceAll('localSheetId="1"', 'localSheetId="2"');
  parts["xl/worksheets/sheet1.xml"] = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(
    "<worksheet ",
    '<worksheet xmlns:x14ac="urn:x14ac" ',
  );
  return parts;
}

export interface Crowded {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly two: Sheet;
}

export function opened(parts = crowded()): Crowded {
  const workbook = openWorkbook(zipOf(parts), "crowded.xlsx");
  const [sheet, two] = workbook.sheets;
  if (!sheet || !two) throw new Error("sheets are missing");
  return { workbook, sheet, two };
}
