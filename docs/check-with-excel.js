/**
 * Asks a real Excel what the stand-in believes about it: see check-with-excel.md. Paste it into the script of a new snippet
 * in Script Lab, in an empty workbook, and press Run. It works on sheets of its own and takes them away again.
 * Numbers are those of playground/ASSUMPTIONS.md.
 */
const probes = [];

/** `ask` gives what Excel answers; `believed` is what the stand-in does. */
function probe(numbers, says, ask, believed) {
  probes.push({ numbers, says, ask, believed });
}

/** Runs on a new sheet that is deleted again. */
function onSheet(use) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    try {
      return await use(sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}

/** The code of the error that it ends in; "taken" when it goes well. */
function codeOf(use) {
  return onSheet(async (sheet, context) => {
    try {
      await use(sheet, context);
      await context.sync();
      return "taken";
    } catch (error) {
      return error.code;
    }
  });
}

/** What a cell is when this was written to it. */
function written(value, numberFormat = "General") {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2");
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    range.load("values, formulas, valueTypes");
    await context.sync();
    return [range.formulas[0][0], range.valueTypes[0][0]];
  });
}

/** Members of a range after something was done on the sheet. */
function after(address, members, act) {
  return onSheet(async (sheet, context) => {
    await act(sheet, context);
    const range = sheet.getRange(address).load(members);
    await context.sync();
    return members.split(", ").map((member) => range[member]);
  });
}

probe([1], "“=1+1” is a formula", () => written("=1+1"), ["=1+1", "Double"]);
probe([1], "“-5” is a number", () => written("-5"), [-5, "Double"]);
probe(
  [2],
  "“- 40% done, 60% to go” is refused",
  () => codeOf((sheet) => (sheet.getRange("A1").values = [["- 40% done, 60% to go"]])),
  "InvalidArgument",
);
probe([2], "“- Work has begun” gives an error value", async () => (await written("- Work has begun"))[1], "Error");
probe(
  [3],
  "A formula of 8,193 characters",
  () => codeOf((sheet) => (sheet.getRange("A1").values = [[`=1${"+1".repeat(4096)}`]])),
  "GeneralException",
);
probe(
  [4],
  "A text of 32,768 characters",
  () => codeOf((sheet) => (sheet.getRange("A1").values = [["x".repeat(32768)]])),
  "InvalidArgument",
);
probe(
  [4],
  "A text of 32,767 characters",
  () => codeOf((sheet) => (sheet.getRange("A1").values = [["x".repeat(32767)]])),
  "taken",
);
probe([5], "A leading apostrophe keeps a text and is not read back", () => written("'=1+1"), ["=1+1", "String"]);
probe([6], "In a text cell “=1+1” stays", () => written("=1+1", "@"), ["=1+1", "String"]);
probe([6, 89], "In a text cell an apostrophe stays", () => written("'til then", "@"), ["'til then", "String"]);
probe([6], "In a text cell a number becomes text", () => written(5, "@"), ["5", "String"]);
probe([7], "“12%”", () => written("12%"), [0.12, "Double"]);
probe([7], "“1E5”", () => written("1E5"), [100000, "Double"]);
probe([7], "“TRUE”", () => written("TRUE"), [true, "Boolean"]);
probe([7], "“00123”", () => written("00123"), [123, "Double"]);
probe([7], "“#N/A”", async () => (await written("#N/A"))[1], "Error");
probe([7], "“31/03/2025” is a date, day before month (a British Excel)", () => written("31/03/2025"), [
  45747,
  "Double",
]);
probe([8], "“@home” stays text", () => written("@home"), ["@home", "String"]);
probe(
  [9],
  'null leaves a cell, "" empties it',
  () =>
    after("A1:C1", "values", async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
      await context.sync();
      sheet.getRange("A1:C1").values = [[null, "", "d"]];
    }),
  [[["a", "", "d"]]],
);
probe(
  [9],
  "One value fills the block",
  () =>
    after("A1:B2", "values", (sheet) => {
      sheet.getRange("A1:B2").values = "x";
    }),
  [
    [
      ["x", "x"],
      ["x", "x"],
    ],
  ],
);
probe(
  [10],
  "An array of another shape",
  () =>
    codeOf((sheet) => {
      sheet.getRange("A1:B2").values = [["x"], ["y"], ["z"]];
    }),
  "InvalidArgument",
);
probe([11], "Values of a whole column are null", () => after("A:A", "values", () => undefined), [null]);
probe([12], "The type of a number", async () => (await written(1))[1], "Double");
probe(
  [14],
  "Text is not affected by the column's width",
  () =>
    after("A1", "text", (sheet) => {
      sheet.getRange("A1").values = [[123456789]];
      sheet.getRange("A1").numberFormat = [["#,##0"]];
      sheet.getRange("A1").format.columnWidth = 10;
    }),
  [[["123,456,789"]]],
);
probe(
  [15],
  "A formula's result in the batch that wrote it",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[2]];
      const range = sheet.getRange("B1");
      range.formulas = [["=A1*3"]];
      range.load("values");
      await context.sync();
      return range.values[0][0];
    }),
  6,
);
probe(
  [17],
  "A formula follows a renamed sheet",
  () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Probe other");
      const range = sheet.getRange("A1");
      range.formulas = [["='Probe other'!B2"]];
      other.name = "Probe renamed";
      range.load("formulas");
      await context.sync();
      const renamed = range.formulas[0][0];
      other.delete();
      range.load("formulas");
      await context.sync();
      return [renamed, range.formulas[0][0].includes("#REF!")];
    }),
  ["='Probe renamed'!B2", true],
);
probe(
  [18],
  "A property that differs between cells",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const font = sheet.getRange("A1:B1").format.font.load("bold");
      await context.sync();
      return font.bold;
    }),
  null,
);
probe(
  [19],
  "The fill of a cell without one",
  () =>
    onSheet(async (sheet, context) => {
      const fill = sheet.getRange("A1").format.fill.load("color, tintAndShade");
      await context.sync();
      return [fill.color, fill.tintAndShade];
    }),
  ["#FFFFFF", null],
);
probe(
  [20],
  "The default width in points",
  () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    }),
  48,
);
probe(
  [21],
  "Clearing takes merges and validation",
  () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.merge();
      range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      range.clear();
      const merged = range.getMergedAreasOrNullObject();
      range.dataValidation.load("type");
      await context.sync();
      return [merged.isNullObject, range.dataValidation.type];
    }),
  [true, "None"],
);
probe(
  [22],
  "A merge is reported where its first cell lies in the range",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").merge();
      const within = sheet.getRange("A1:A2").getMergedAreasOrNullObject();
      const below = sheet.getRange("A2:A4").getMergedAreasOrNullObject();
      await context.sync();
      return [within.isNullObject, below.isNullObject];
    }),
  [false, true],
);
probe(
  [23],
  "A name that is not allowed",
  () =>
    codeOf((sheet) => {
      sheet.name = "a/b";
    }),
  "InvalidArgument",
);
probe(
  [23],
  "A name in use",
  () =>
    codeOf((sheet, context) => {
      context.workbook.worksheets.add("Probe twin");
      const twin = context.workbook.worksheets.getItem("Probe twin");
      sheet.name = "Probe first";
      return context.sync().then(() => {
        sheet.name = "Probe twin";
        return context.sync().finally(() => {
          twin.delete();
          return context.sync();
        });
      });
    }),
  "ItemAlreadyExists",
);
probe(
  [25],
  "The used range of an empty sheet",
  () =>
    onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [used.address.split("!")[1], none.isNullObject];
    }),
  ["A1", true],
);
probe(
  [27],
  "A name that looks like a cell",
  () =>
    codeOf((sheet, context) => {
      context.workbook.names.add("AB12", sheet.getRange("A1"));
    }),
  "InvalidArgument",
);
probe(
  [28],
  "Custom XML that is none",
  () =>
    codeOf((_sheet, context) => {
      context.workbook.customXmlParts.add("no xml");
    }),
  "InvalidArgument",
);
probe(
  [30],
  "Writing to a locked cell of a protected sheet",
  () =>
    codeOf(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      try {
        await context.sync();
      } finally {
        sheet.protection.unprotect();
        await context.sync();
      }
    }),
  "AccessDenied",
);
probe(
  [33],
  "What was done before a failing action stays",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["stays"]];
      sheet.getRange("A2:B2").values = [["x"], ["y"]];
      await context.sync().catch(() => undefined);
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values[0][0];
    }),
  "stays",
);
probe(
  [34, 85],
  "Acting on a null object does nothing",
  () =>
    codeOf((_sheet, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("no such sheet");
      none.getRange("A1").values = [[1]];
      none.delete();
    }),
  "taken",
);
probe(
  [41],
  "A table over another",
  () =>
    codeOf((sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B2:C4", true);
    }),
  "InvalidArgument",
);
probe(
  [42],
  "A table's name with a space",
  () =>
    codeOf((sheet) => {
      sheet.tables.add("A1:B3", true).name = "Two words";
    }),
  "InvalidArgument",
);
probe(
  [44],
  "A new table's look",
  () =>
    onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true).load("style, showBandedRows, showFilterButton");
      await context.sync();
      return [table.style, table.showBandedRows, table.showFilterButton];
    }),
  ["TableStyleMedium2", true, true],
);
probe(
  [45],
  "Headings that are repeated or blank",
  () =>
    after("A1:D1", "values", (sheet) => {
      sheet.getRange("A1:D1").values = [["Red", "Red", "", 5]];
      sheet.tables.add("A1:D3", true);
    }),
  [[["Red", "Red2", "Column1", "5"]]],
);
probe(
  [46],
  "A table without headings moves the cells down",
  () =>
    after("A1:A3", "values", (sheet) => {
      sheet.getRange("A1:A2").values = [["x"], ["y"]];
      sheet.tables.add("A1:A2", false);
    }),
  [[["Column1"], ["x"], ["y"]]],
);
probe(
  [51],
  "A table resized elsewhere",
  () =>
    codeOf((sheet) => {
      sheet.tables.add("A1:B3", true).resize("A2:B5");
    }),
  "InvalidArgument",
);
probe(
  [54],
  "Inserting a part of a table's rows",
  () =>
    codeOf((sheet) => {
      sheet.tables.add("A1:C4", true);
      sheet.getRange("A2:A2").insert("Down");
    }),
  "InsertDeleteConflict",
);
probe(
  [55],
  "Inserted cells look like those above",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A2").insert("Down");
      const fill = sheet.getRange("A2").format.fill.load("color");
      await context.sync();
      return fill.color;
    }),
  "#FF0000",
);
probe(
  [57],
  "How a new sheet prints (a British Excel)",
  () =>
    onSheet(async (sheet, context) => {
      const page = sheet.pageLayout.load("paperSize, orientation, topMargin, leftMargin");
      await context.sync();
      return [page.paperSize, page.orientation, page.topMargin, page.leftMargin].map((each) =>
        typeof each === "number" ? Math.round(each) : each,
      );
    }),
  ["A4", "Portrait", 54, 50],
);
probe(
  [60],
  "A link's look",
  () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { address: "https://example.org/", textToDisplay: "a page" };
      range.format.font.load("underline, color");
      await context.sync();
      return [range.format.font.underline, range.format.font.color];
    }),
  ["Single", "#0563C1"],
);
probe(
  [61],
  "A blank cell shows its link's address",
  () =>
    after("A1", "values", (sheet) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.org/" };
    }),
  [[["https://example.org/"]]],
);
probe(
  [63],
  "Bounds come back as formulas",
  () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 10, operator: "GreaterThan" } };
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule.wholeNumber.formula1;
    }),
  "=10",
);
probe(
  [64],
  "A list of 256 characters",
  () =>
    codeOf((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
    }),
  "InvalidArgument",
);
probe(
  [66],
  "A new conditional format goes first",
  () =>
    onSheet(async (sheet, context) => {
      const formats = sheet.getRange("A1:A3").conditionalFormats;
      const first = formats.add("Custom");
      first.custom.rule.formula = "=TRUE";
      const second = formats.add("Custom");
      second.custom.rule.formula = "=FALSE";
      first.load("priority");
      second.load("priority");
      await context.sync();
      return [first.priority, second.priority];
    }),
  [1, 0],
);
probe(
  [70, 71, 72],
  "A chart's series, its size and its legend",
  () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C4");
      range.values = [
        ["", "Red", "Green"],
        ["Homes", 1, 2],
        ["Parks", 3, 4],
        ["Roads", 5, 6],
      ];
      const chart = sheet.charts.add("ColumnClustered", range);
      chart.load("width, height");
      chart.series.load("items/name");
      chart.legend.load("visible, position");
      await context.sync();
      return [
        chart.series.items.map(({ name }) => name),
        chart.width,
        chart.height,
        chart.legend.visible,
        chart.legend.position,
      ];
    }),
  [["Red", "Green"], 360, 216, true, "Bottom"],
);
probe(
  [75],
  "Filling on",
  () =>
    after("A3:A4", "values", (sheet) => {
      sheet.getRange("A1:A2").values = [["Quarter 1"], ["Quarter 2"]];
      sheet.getRange("A1:A2").autoFill("A1:A4", "FillDefault");
    }),
  [[["Quarter 3"], ["Quarter 4"]]],
);
probe(
  [76],
  "Sorting: numbers, text, booleans, blank",
  () =>
    after("A1:A4", "values", (sheet) => {
      sheet.getRange("A1:A4").values = [[true], ["b"], [""], [2]];
      sheet.getRange("A1:A4").sort.apply([{ key: 0, ascending: true }]);
    }),
  [[[2], ["b"], [true], [""]]],
);
probe(
  [77],
  "Sorting merged cells",
  () =>
    codeOf((sheet) => {
      sheet.getRange("A1:A4").values = [[4], [3], [2], [1]];
      sheet.getRange("A2:A3").merge();
      sheet.getRange("A1:A4").sort.apply([{ key: 0, ascending: true }]);
    }),
  "InvalidOperation",
);
probe(
  [86, 90],
  "One number format stands for all cells",
  () =>
    after("A1:A2", "numberFormat", (sheet) => {
      sheet.getRange("A1:A2").numberFormat = "0.0";
    }),
  [[["0.0"], ["0.0"]]],
);
probe(
  [89],
  "A long text in a text cell shows whole",
  () =>
    after("A1", "text", (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [["x".repeat(300)]];
    }),
  [[["x".repeat(300)]]],
);

probe(
  [43],
  "A table's name that a defined name has, in another case",
  () =>
    codeOf(async (sheet, context) => {
      const name = context.workbook.names.add("Probe_name", sheet.getRange("E1"));
      await context.sync();
      sheet.tables.add("A1:B3", true).name = "PROBE_NAME";
      try {
        await context.sync();
      } finally {
        name.delete();
        await context.sync();
      }
    }),
  "InvalidArgument",
);
probe(
  [47],
  "A table of headings alone",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["Red", "Green"]];
      const table = sheet.tables.add("A1:B1", true);
      const range = table.getRange().load("address");
      const count = table.rows.getCount();
      table.rows.add(null, [["x", "y"]]);
      const filled = sheet.getRange("A2:B3").load("values");
      await context.sync();
      return [range.address.split("!")[1], count.value, filled.values];
    }),
  [
    "A1:B2",
    0,
    [
      ["x", "y"],
      ["", ""],
    ],
  ],
);
probe(
  [48],
  "Deleting a table's last row",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["Red"], ["x"]];
      const table = sheet.tables.add("A1:A2", true);
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load("address, values");
      await context.sync();
      return [range.address.split("!")[1], range.values];
    }),
  ["A1:A2", [["Red"], [""]]],
);
probe(
  [49],
  "Rows added move what lies below the table, and nothing beside it",
  () =>
    after("A3:C6", "values", (sheet) => {
      sheet.getRange("A1:C4").values = [
        ["Red", "", ""],
        ["x", "", ""],
        ["", "", ""],
        ["below", "", "beside"],
      ];
      sheet.tables.add("A1:A2", true).rows.add(null, [["y"]]);
      sheet.tables.getItemAt(0).rows.add(null, [["z"]]);
    }),
  [
    [
      ["y", "", ""],
      ["z", "", "beside"],
      ["", "", ""],
      ["below", "", ""],
    ],
  ],
);
probe(
  [50],
  "A deleted table's cells are empty",
  () =>
    after("A1:A2", "values", (sheet) => {
      sheet.getRange("A1:A2").values = [["Red"], ["x"]];
      sheet.tables.add("A1:A2", true).delete();
    }),
  [[[""], [""]]],
);
probe(
  [50],
  "A table made a range keeps its cells",
  () =>
    after("A1:A2", "values", (sheet) => {
      sheet.getRange("A1:A2").values = [["Red"], ["x"]];
      sheet.tables.add("A1:A2", true).convertToRange();
    }),
  [[["Red"], ["x"]]],
);
probe(
  [53],
  "The first totals",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Lead", "Count"],
        ["Homes", 1],
        ["Parks", 2],
      ];
      sheet.tables.add("A1:B3", true).showTotals = true;
      const totals = sheet.getRange("A4:B4").load("formulas");
      await context.sync();
      return [totals.formulas[0][0], totals.formulas[0][1].split(",")[0]];
    }),
  ["Total", "=SUBTOTAL(109"],
);
probe(
  [56],
  "Freezing columns after rows",
  () =>
    onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      sheet.freezePanes.freezeColumns(1);
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return place.address.split("!")[1];
    }),
  "A1:A2",
);
probe(
  [58],
  "A scale and pages at once",
  () =>
    codeOf((sheet) => {
      sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 };
    }),
  "InvalidArgument",
);
probe(
  [59],
  "A footer of 256 characters",
  () =>
    codeOf((sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "x".repeat(256);
    }),
  "InvalidArgument",
);
probe(
  [62],
  "A link to an address and a place at once",
  () =>
    codeOf((sheet) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.org/", documentReference: "A1" };
    }),
  "InvalidArgument",
);
probe(
  [67],
  "A conditional format's properties of another type",
  () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      await context.sync();
      format.cellValue.load("rule");
      return context.sync().then(
        () => "taken",
        (error) => error.code,
      );
    }),
  "ItemNotFound",
);
probe(
  [74],
  "Copying fills a destination that is a multiple",
  () =>
    after("C1:C4", "values", (sheet) => {
      sheet.getRange("A1:A2").values = [["x"], ["y"]];
      sheet.getRange("C1:C4").copyFrom("A1:A2");
    }),
  [[["x"], ["y"], ["x"], ["y"]]],
);
probe(
  [78],
  "Duplicates are compared without case",
  () =>
    after("A1:A3", "values", (sheet) => {
      sheet.getRange("A1:A3").values = [["Red"], ["RED"], ["Green"]];
      sheet.getRange("A1:A3").removeDuplicates([0], false);
    }),
  [[["Red"], ["Green"], [""]]],
);
probe(
  [79],
  "Replacing counts changed cells",
  () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["red red"], ["red"]];
      const count = sheet.getRange("A1:A2").replaceAll("red", "green", {});
      await context.sync();
      return count.value;
    }),
  2,
);
probe(
  [87],
  "A copied sheet's name",
  () =>
    onSheet(async (sheet, context) => {
      sheet.name = "Probe copied";
      const copy = sheet.copy("End").load("name");
      await context.sync();
      const { name } = copy;
      copy.delete();
      await context.sync();
      return name;
    }),
  "Probe copied (2)",
);
probe(
  [88],
  "Loading “$none”",
  () =>
    codeOf((sheet) => {
      sheet.load("$none");
    }),
  "taken",
);
probe(
  [92],
  "A row that a filter hides",
  () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["Lead"], ["Homes"], ["Parks"]];
      sheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["Parks"] });
      const row = sheet.getRange("A2").load("rowHidden");
      await context.sync();
      return row.rowHidden;
    }),
  true,
);

probe(
  [114],
  "A filter of a table is the table's, not the sheet's",
  () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["Lead"], ["Homes"], ["Parks"]];
      const table = sheet.tables.add(range, true);
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      const asksNothing = table.autoFilter.isDataFiltered;
      table.columns.getItem("Lead").filter.applyValuesFilter(["Parks"]);
      table.autoFilter.load("isDataFiltered");
      sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      return [asksNothing, table.autoFilter.isDataFiltered, sheet.autoFilter.isDataFiltered];
    }),
  [false, true, false],
);
probe(
  [115],
  "N of a text, which marks our conditional formats",
  () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.formulas = [['=AND(N("ours")=0,TRUE)']];
      range.load("values");
      await context.sync();
      return range.values[0][0];
    }),
  true,
);

/** Asks everything, one after another. */
async function checkWithExcel() {
  const answers = [];
  for (const { numbers, says, ask, believed } of probes) {
    let found;
    try {
      found = await ask();
    } catch (error) {
      found = `error ${error.code ?? error.message}`;
    }
    const isAsBelieved = JSON.stringify(found) === JSON.stringify(believed);
    answers.push({ numbers, says, believed, found, isAsBelieved });
    const word = isAsBelieved
      ? "as believed"
      : `OTHERWISE: believed ${JSON.stringify(believed)}, found ${JSON.stringify(found)}`;
    console.log(`${numbers.join(", ")}. ${says}: ${word}`);
  }
  console.log(`${answers.filter((each) => each.isAsBelieved).length} of ${answers.length} as believed.`);
  return answers;
}

const answers = checkWithExcel();
