/** Data validation on the stand-in, through the real library. */
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const running = eachOnNewWorkbook();
const sheet = () => firstSheet(running().host.workbook);

const statuses = { list: { inCellDropDown: true, source: "Green,Amber,Red" } };

test("cells without a rule say so", () =>
  onSheet(async (each, context) => {
    const validation = each.getRange("A1:B2").dataValidation.load();
    await context.sync();
    expect(validation).toMatchObject({
      type: "None",
      rule: {},
      ignoreBlanks: true,
      valid: true,
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: true, title: "", message: "" },
    });
  }));

test.each<[string, Excel.DataValidationRule, string, object]>([
  ["a list written out", statuses, "List", statuses],
  [
    "a list in cells",
    { list: { inCellDropDown: false, source: "=$D$1:$D$3" } },
    "List",
    { list: { inCellDropDown: false, source: "=$D$1:$D$3" } },
  ],
  [
    "whole numbers",
    { wholeNumber: { formula1: 1, formula2: 4, operator: "Between" } },
    "WholeNumber",
    { wholeNumber: { formula1: "=1", formula2: "=4", operator: "Between" } },
  ],
  [
    "a decimal against a cell",
    { decimal: { formula1: "=B1", operator: "GreaterThan" } },
    "Decimal",
    { decimal: { formula1: "=B1", operator: "GreaterThan" } },
  ],
  [
    "a date",
    { date: { formula1: "2014-03-31", operator: "LessThanOrEqualTo" } },
    "Date",
    { date: { formula1: "=41729", operator: "LessThanOrEqualTo" } },
  ],
  [
    "a time",
    { time: { formula1: "12:00", operator: "LessThan" } },
    "Time",
    { time: { formula1: "=0.5", operator: "LessThan" } },
  ],
  [
    "a length",
    { textLength: { formula1: 255, operator: "LessThan" } },
    "TextLength",
    { textLength: { formula1: "=255", operator: "LessThan" } },
  ],
  ["a formula", { custom: { formula: "=LEN(A1)>2" } }, "Custom", { custom: { formula: "=LEN(A1)>2" } }],
])("%s is set and read back", async (_what, rule, type, read) => {
  await onSheet(async (each, context) => {
    const validation = each.getRange("A1:A9").dataValidation;
    validation.rule = rule;
    await context.sync();
    validation.load("type,rule");
    await context.sync();
    expect(validation.type).toBe(type);
    expect(validation.rule).toEqual(read);
  });
});

test("a list may be given as a range, of another sheet too", () =>
  onSheet(async (each, context) => {
    const words = context.workbook.worksheets.add("Status words").getRange("A1:A3");
    const validation = each.getRange("A1").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: words } };
    await context.sync();
    validation.load("rule");
    await context.sync();
    expect(validation.rule.list?.source).toBe("='Status words'!$A$1:$A$3");
  }));

test("alert and prompt go with the rule", () =>
  onSheet(async (each, context) => {
    const validation = each.getRange("A1:A9").dataValidation;
    validation.rule = statuses;
    validation.ignoreBlanks = false;
    validation.errorAlert = { showAlert: true, style: "Warning", title: "Status", message: "Green, Amber or Red" };
    validation.prompt = { showPrompt: true, title: "Status", message: "Choose one" };
    await context.sync();
    validation.load();
    await context.sync();
    expect(validation).toMatchObject({
      type: "List",
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: "Warning", title: "Status", message: "Green, Amber or Red" },
      prompt: { showPrompt: true, title: "Status", message: "Choose one" },
    });
    expect(sheet().validations).toHaveLength(1);
    expect([...sheet().changedAspects]).toEqual(["validations"]);
  }));

test("cells with different rules, and with and without one, are told apart", () =>
  onSheet(async (each, context) => {
    each.getRange("A1:A3").dataValidation.rule = statuses;
    each.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const [different, some, own] = ["A1:A3", "A3:A9", "A3"].map((address) =>
      each.getRange(address).dataValidation.load("type,rule"),
    );
    await context.sync();
    expect([different?.type, some?.type, own?.type]).toEqual(["Inconsistent", "MixedCriteria", "List"]);
    expect([different?.rule, some?.rule]).toEqual([null, null]);
    each.getRange("A1:B1").dataValidation.clear();
    const cleared = each.getRange("A1").dataValidation.load("type");
    const left = each.getRange("A3").dataValidation.load("type");
    await context.sync();
    expect([cleared.type, left.type]).toEqual(["None", "List"]);
  }));

test("invalid cells are found; blank ones pass unless they may not", () =>
  onSheet(async (each, context) => {
    const range = each.getRange("A1:A5");
    range.values = [["Green"], ["Purple"], ["amber"], [""], ["Red"]];
    range.dataValidation.rule = statuses;
    range.dataValidation.load("valid");
    const some = range.dataValidation.getInvalidCells().load("address");
    const first = each.getRange("A1").dataValidation.load("valid");
    const second = each.getRange("A2").dataValidation.load("valid");
    await context.sync();
    expect([range.dataValidation.valid, first.valid, second.valid]).toEqual([null, true, false]);
    expect(some.address).toBe("Sheet1!A2:A3");
    range.dataValidation.ignoreBlanks = false;
    const more = range.dataValidation.getInvalidCells().load("address");
    const none = each.getRange("A5").dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    expect(more.address).toBe("Sheet1!A2:A4");
    expect(none.isNullObject).toBe(true);
  }));

test.each<[string, Excel.DataValidationRule, unknown[], boolean[]]>([
  [
    "whole numbers",
    { wholeNumber: { formula1: 1, formula2: 4, operator: "Between" } },
    [1, 2.5, 5, "2x"],
    [true, false, false, false],
  ],
  [
    "numbers outside",
    { decimal: { formula1: 1, formula2: 4, operator: "NotBetween" } },
    [0.5, 2, 4, 4.5],
    [true, false, false, true],
  ],
  [
    "lengths",
    { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
    ["Red", "Green", 12345, "A"],
    [true, false, false, true],
  ],
  [
    "a formula that moves with the cell",
    { custom: { formula: "=LEFT_OF<>A1" } },
    ["x", "y", "x", "z"],
    [false, true, false, true],
  ],
  [
    "a list in cells, whatever the case",
    { list: { inCellDropDown: true, source: "=$D$1:$D$2" } },
    ["green", "RED", "Amber", 1],
    [true, true, false, false],
  ],
])("judges %s", async (_what, rule, entries, expected) => {
  await onSheet(async (each, context) => {
    each.getRange("D1:D2").values = [["Green"], ["Red"]];
    each.getRange("E1").values = [["x"]];
    context.workbook.names.add("LEFT_OF", each.getRange("E1"));
    each.getRange("A1:A4").values = entries.map((entry) => [entry]);
    each.getRange("A1:A4").dataValidation.rule = rule;
    const cells = [1, 2, 3, 4].map((row) => each.getRange(`A${row}`).dataValidation.load("valid"));
    await context.sync();
    expect(cells.map((cell) => cell.valid)).toEqual(expected);
  });
});

test.each<[string, object]>([
  ["no rule at all", {}],
  ["two rules", { ...statuses, custom: { formula: "=TRUE" } }],
  ["an unknown rule", { colour: { source: "Red" } }],
  ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ["an empty list", { list: { inCellDropDown: true, source: "" } }],
  ["an unknown operator", { wholeNumber: { formula1: 1, operator: "Above" } }],
  ["Between with one bound", { wholeNumber: { formula1: 1, operator: "Between" } }],
  ["a bound that is no number", { wholeNumber: { formula1: "many", operator: "EqualTo" } }],
])("refuses %s", async (_what, rule) => {
  const refusal = await refusalOf(
    onSheet((each) => {
      each.getRange("A1").dataValidation.rule = rule;
    }),
  );
  expect(refusal).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
});

test("refuses an alert too long for Excel's dialogue", async () => {
  const refusal = await refusalOf(
    onSheet((each) => {
      each.getRange("A1").dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Status",
        message: "x".repeat(226),
      };
    }),
  );
  expect(refusal).toMatchObject({ code: "InvalidArgument", location: "DataValidation.errorAlert" });
});

test("a protected sheet takes no rule", async () => {
  const refusal = await refusalOf(
    onSheet((each) => {
      each.protection.protect();
      each.getRange("A1").dataValidation.rule = statuses;
    }),
  );
  expect(refusal.code).toBe("AccessDenied");
});

test("a formula that cannot be worked out is refused by name, not guessed", async () => {
  const refusal = await refusalOf(
    onSheet((each) => {
      each.getRange("A1").values = [["KA"]];
      each.getRange("A1").dataValidation.rule = { custom: { formula: "=COUNTIFS(A:A,A1)=1" } };
      each.getRange("A1").dataValidation.load("valid");
    }),
  );
  expect(refusal.code).toBe("ApiNotFound");
});
