/** Files made to do harm, or so odd that they might: what a council's inbox may bring. */
import { writeZip } from "../../../../playground/xlsx/zip/writeZip";
import {
  text,
  row,
  TRACKER,
  times,
  tracker,
  entry,
  entries,
  zip,
  ballast,
  replaced,
  relation,
  relations,
  names,
  SHEET,
  PLAIN_NAMES,
  DOCUMENT_TYPE,
  OWN_PART,
  MISSING,
  WHOLE,
  DECLARATION,
  LAUGHS,
  EXTERNAL,
  PARAMETER,
  bytesOf,
  file,
  redirected,
  utf16,
  compound,
  strict,
  type HostileFile,
} from "./hostileParts";
import { DEFAULT_STYLES, OFFICE, sample, smallParts } from "./packages";

const ZIPS: readonly HostileFile[] = [
  bytesOf("a bomb of 60 MB", /at most 300 MB and 200 times its size; found /, () =>
    writeZip([...entries(tracker()), entry("xl/media/image1.bin", new Uint8Array(60_000_000))]),
  ),
  bytesOf(
    "140 MB of text that passes for no bomb",
    /^Expected parts of at most 128 MB; found xl\/worksheets\/sheet1/,
    () =>
      ballast(replaced(tracker(), SHEET, "<sheetData>", `<!--é€${"a".repeat(140_000_000)}--><sheetData>`), 1_500_000),
  ),
  bytesOf("a zip in a zip", null, () =>
    writeZip([...entries(tracker()), entry("xl/embeddings/workbook1.xlsx", zip(tracker()))]),
  ),
  bytesOf("20,000 entries", null, () =>
    zip({ ...tracker(), ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`xl/media/${at}`, ""])) }),
  ),
  bytesOf("entries that all share the same bytes", WHOLE, () => redirected(zip(tracker()), 42, 0)),
  bytesOf("entries that begin beyond the file", WHOLE, () => redirected(zip(tracker()), 42, 0x7fffffff)),
  ...[
    "../evil.xml",
    "xl/../../evil.xml",
    "/evil.xml",
    "..\\evil.xml",
    "C:\\evil.xml",
    "xl/a\u0000.xml",
    "XL/WORKBOOK.xml",
  ].map((name) => file(`a part named ${JSON.stringify(name)}`, PLAIN_NAMES, () => ({ ...tracker(), [name]: "<a/>" }))),
  bytesOf("a file cut short", WHOLE, () => sample("harborough-2013-14-q2").slice(0, 30_000)),
  bytesOf("a workbook with a password", /found a workbook protected with a password/, () =>
    compound("EncryptedPackage"),
  ),
  bytesOf("an .xls file by another name", /found an old Excel or Office file/, () => compound("Workbook")),
  bytesOf("a .csv file by another name", /found a file that is no workbook/, () =>
    new TextEncoder().encode("Key Activity,Status\n=1+1,Green"),
  ),
  file("a binary workbook", /found a binary workbook \(\.xlsb\)/, () =>
    replaced(
      tracker(),
      "[Content_Types].xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    ),
  ),
];

const DECLARED = [
  ["xl/workbook.xml", LAUGHS],
  [SHEET, LAUGHS],
  ["xl/styles.xml", EXTERNAL],
  ["_rels/.rels", EXTERNAL],
  ["[Content_Types].xml", PARAMETER],
  ["xl/_rels/workbook.xml.rels", PARAMETER],
] as const;

const XML: readonly HostileFile[] = [
  ...DECLARED.map(([part, type]) =>
    file(`${type.slice(10, 30)}… in ${part}`, DOCUMENT_TYPE, () => {
      const parts = tracker();
      return { ...parts, [part]: `${DECLARATION}${type}${parts[part] ?? ""}` };
    }),
  ),
  bytesOf("entities in UTF-16", DOCUMENT_TYPE, () => {
    const { [SHEET]: sheet = "", ...others } = tracker();
    return writeZip([...entries(others), entry(SHEET, utf16(LAUGHS + sheet))]);
  }),
  bytesOf("a sheet in UTF-16", null, () => {
    const { [SHEET]: sheet = "", ...others } = tracker();
    return writeZip([...entries(others), entry(SHEET, utf16(sheet))]);
  }),
  file("elements 100,000 deep", /found elements nested over 256 deep/, () =>
    tracker({ before: "<a>".repeat(100_000) }),
  ),
  file("half a million attributes", null, () =>
    tracker({ rows: `<row r="6" ${times(500_000, (at) => `a${at}="" `)}/>` }),
  ),
  bytesOf(
    "a text of 100,000 runs",
    /cell A6 of the sheet "Q1 2024-25" to hold at most 32,767 characters; found 100,000/,
    () =>
      ballast(
        tracker({
          rows: '<row r="6"><c r="A6" t="s"><v>0</v></c></row>',
          sharedStrings: `<si>${"<r><rPr><b/></rPr><t>a</t></r>".repeat(100_000)}</si>`,
        }),
        50_000,
      ),
  ),
  file("a shared text that is not there", /to hold one of the workbook's 0 shared texts; found number 9/, () =>
    tracker({ rows: '<row r="6"><c r="A6" t="s"><v>9</v></c></row>', sharedStrings: "" }),
  ),
];

const SIZES: readonly HostileFile[] = [
  file("one cell in the last row", /^Expected sheets of up to 4,000,000 cells; found 5,242,880 on/, () =>
    tracker({ rows: `<row r="1048576">${text("E1048576", "x")}</row>` }),
  ),
  file(
    "one cell in the last row and column",
    /^Expected sheets of up to 4,000,000 cells; found 17,179,869,184 on/,
    () => tracker({ rows: `<row r="1048576">${text("XFD1048576", "x")}</row>` }),
  ),
  bytesOf("a million full rows", /^Expected a workbook of at most 1,000,000 cells and rows; found more/, () =>
    ballast(tracker({ rows: "<row><c><v>1</v></c></row>".repeat(1_000_000) }), 200_000),
  ),
  file("200 sheets", null, () =>
    smallParts({
      sheets: Object.fromEntries(
        Array.from({ length: 200 }, (_, at) => [
          `S${at}`,
          `<sheetData>${at === 0 ? TRACKER : row(1, ["note"])}</sheetData>`,
        ]),
      ),
    }),
  ),
  bytesOf("100,000 cell formats", /^Expected at most 65,490 cell formats/, () =>
    ballast(tracker({ styles: DEFAULT_STYLES.replace("</cellXfs>", `${"<xf/>".repeat(100_000)}</cellXfs>`) }), 50_000),
  ),
  bytesOf("all columns described 100,000 times", /found columns that are described more than once/, () =>
    ballast(tracker({ before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>` }), 50_000),
  ),
  file("20,000 links", null, () =>
    tracker({
      after: `<hyperlinks>${times(20_000, (at) => `<hyperlink ref="A${at + 1}" r:id="h${at}"/>`)}</hyperlinks>`,
      sheetRelationships: times(
        65_000,
        (at) =>
          `<Relationship Id="h${at}" Type="${OFFICE}/hyperlink" Target="https://example.org/${at}" TargetMode="External"/>`,
      ),
    }),
  ),
  file("content types without end", /found a list of content types longer than any of Excel's/, () =>
    tracker({ contentTypes: times(40_000, (at) => `<Default Extension="x${at}" ContentType="application/xml"/>`) }),
  ),
];

const drawing = `<drawing r:id="d1"/>`;
const chart =
  '<anchor><from><col>16383</col><row>1048575</row></from><graphicFrame><graphic><graphicData><chart r:id="c1"/></graphicData></graphic></graphicFrame></anchor>';

const LINKS: readonly HostileFile[] = [
  bytesOf("a thousand sheets in one part", OWN_PART, () =>
    ballast(
      replaced(
        tracker({ after: `<!--${"x".repeat(3_000_000)}-->` }),
        "xl/workbook.xml",
        "</sheets>",
        `${times(1000, (at) => `<sheet name="s${at}" sheetId="${at + 9}" r:id="rId1"/>`)}</sheets>`,
      ),
      50_000,
    ),
  ),
  file("a thousand tables in one part", OWN_PART, () => ({
    ...tracker({
      after: `<tableParts>${'<tablePart r:id="t1"/>'.repeat(1000)}</tableParts>`,
      sheetRelationships: relation("t1", "table", "../tables/table1.xml"),
    }),
    "xl/tables/table1.xml": '<table id="1" name="T" displayName="T" ref="A3:E5"/>',
  })),
  file("a thousand charts in one part", OWN_PART, () => ({
    ...tracker({ after: drawing, sheetRelationships: relation("d1", "drawing", "../drawings/drawing1.xml") }),
    "xl/drawings/drawing1.xml": `<wsDr xmlns:r="${OFFICE}">${chart.repeat(1000)}</wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relations(relation("c1", "chart", "../charts/chart1.xml")),
    "xl/charts/chart1.xml": "<chartSpace/>",
  })),
  bytesOf("a thousand references to one large part", /found customXml\/item1\.xml referred to over and over/, () =>
    ballast(
      {
        ...tracker({
          workbookRelationships: times(1000, (at) => relation(`x${at}`, "customXml", "../customXml/item1.xml")),
        }),
        "customXml/item1.xml": `<a>${"x".repeat(2_000_000)}</a>`,
      },
      50_000,
    ),
  ),
  file("relationships that lead in a circle", null, () => ({
    ...tracker({
      sheetRelationships:
        relation("w1", "worksheet", "sheet1.xml") + relation("w2", "officeDocument", "../workbook.xml"),
    }),
    "_rels/_rels/.rels.rels": relations(relation("r1", "officeDocument", ".rels")),
  })),
  file("a sheet outside the package", MISSING, () =>
    replaced(tracker(), "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "../../../../etc/passwd"),
  ),
  file("a sheet on the web", MISSING, () =>
    replaced(
      tracker(),
      "xl/_rels/workbook.xml.rels",
      'Target="worksheets/sheet1.xml"',
      'Target="https://example.org/sheet1.xml" TargetMode="External"',
    ),
  ),
  ...["xl/workbook.xml", SHEET, "xl/styles.xml"].map((part) =>
    file(`no ${part}`, MISSING, () => Object.fromEntries(Object.entries(tracker()).filter(([name]) => name !== part))),
  ),
  file("a picture in a sheet's place", /where a worksheet belongs|an XML text that is cut short|text outside/, () => ({
    ...tracker(),
    [SHEET]: "\u0089PNG",
  })),
  file("two sheets of one name", /^Expected sheets with names of their own; found two called "DATA"/, () =>
    smallParts({ sheets: { Data: "<sheetData/>", DATA: `<sheetData>${TRACKER}</sheetData>` } }),
  ),
  file("a sheet without a name", /^Expected sheets with names of their own; found one without a name/, () =>
    smallParts({ sheets: { "": "<sheetData/>" } }),
  ),
];

const formula = (content: string) => `<row r="7"><c r="G7"><f>${content}</f><v>1</v></c></row>`;

const FORMULAS: readonly HostileFile[] = [
  file("names in a circle", null, () =>
    tracker({
      rows: formula("one+one"),
      ...names('<definedName name="one">two+two</definedName><definedName name="two">one+one</definedName>'),
    }),
  ),
  file("a name that is no formula", null, () =>
    tracker({ rows: formula("one"), ...names('<definedName name="one">1+(</definedName>') }),
  ),
  file("cells in a circle", null, () =>
    tracker({ rows: '<row r="7"><c r="G7"><f>H7+1</f><v>1</v></c><c r="H7"><f>G7+1</f><v>1</v></c></row>' }),
  ),
  file("20,000 brackets", null, () => tracker({ rows: formula(`${"(".repeat(20_000)}B5${")".repeat(20_000)}`) })),
  file("8,000 brackets and a sign each", null, () =>
    tracker({ rows: formula(`${"-(".repeat(2_000)}B5${")".repeat(2_000)}`) }),
  ),
  file("a sum of 4,000", null, () =>
    tracker({ rows: formula(`n${"+n".repeat(4_000)}`), ...names('<definedName name="n">1</definedName>') }),
  ),
  file("a pattern that could be tried for ever", null, () =>
    tracker({
      rows: `<row r="6">${text("F6", "a".repeat(30_000))}</row>${formula('COUNTIF(n,"*a*a*a*a*a*a*a*a*b")')}`,
      ...names('<definedName name="n">F6</definedName>'),
    }),
  ),
  file("3,000 sums of a million cells each", null, () =>
    tracker({
      before: "",
      rows: "",
      sheets: {
        "Q1 2024-25": `<sheetData>${TRACKER}</sheetData>`,
        Sums: `<sheetData>${times(3_000, (at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="B${at + 1}"><f>SUM(n)+${at}</f><v>1</v></c></row>`)}</sheetData>`,
      },
      ...names('<definedName name="n">Sums!$A$1:$A$1048576</definedName>'),
    }),
  ),
];

const DIALECTS: readonly HostileFile[] = [
  file("dates since 1904", null, () =>
    tracker({
      beforeSheets: '<workbookPr date1904="1"/>',
      rows: '<row r="6"><c r="A6" t="d"><v>2024-05-01</v></c></row>',
    }),
  ),
  file("strict Open XML", null, () => strict(tracker())),
  file("a sheet of another content type", null, () =>
    replaced(tracker(), "[Content_Types].xml", "worksheet+xml", "comments+xml"),
  ),
];

export const HOSTILE_FILES: readonly HostileFile[] = [...ZIPS, ...XML, ...SIZES, ...LINKS, ...FORMULAS, ...DIALECTS];
