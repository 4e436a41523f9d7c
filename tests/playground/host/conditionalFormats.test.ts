/** Conditional formats on the stand-in, through the real library. */
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const running = eachOnNewWorkbook();
const sheet = () => firstSheet(running().host.workbook);

test("a formula's format is stored and read back", () =>
  onSheet(async (each, context) => {
    const added = each.getRange("A2:F9").conditionalFormats.add("Custom");
    added.custom.rule.formula = '=$C2="Red"';
    added.custom.format.fill.color = "#F8CBAD";
    added.custom.format.font.color = "red";
    added.custom.format.font.bold = true;
    added.stopIfTrue = true;
    await context.sync();
    added.load("id,type,priority,stopIfTrue");
    added.custom.rule.load("formula");
    added.custom.format.fill.load("color");
    added.custom.format.font.load("color,bold,italic");
    const range = added.getRange().load("address");
    await context.sync();
    expect(added).toMatchObject({ type: "Custom", priority: 0, stopIfTrue: true });
    expect(added.custom.rule.formula).toBe('=$C2="Red"');
    expect(added.custom.format.fill.color).toBe("#F8CBAD");
    expect(added.custom.format.font.toJSON()).toMatchObject({ color: "#FF0000", bold: true, italic: null });
    expect(range.address).toBe("Sheet1!A2:F9");
    expect([...sheet().changedAspects]).toEqual(["conditionalFormats"]);
  }));

test.each<
  [
    string,
    (format: Excel.ConditionalFormat) => void,
    (format: Excel.ConditionalFormat) => { toJSON: () => object },
    object,
  ]
>([
  [
    "CellValue",
    (format) => (format.cellValue.rule = { formula1: "=$B$1", operator: "LessThan" }),
    (format) => format.cellValue.load("rule"),
    { rule: { formula1: "=$B$1", operator: "LessThan" } },
  ],
  [
    "ContainsText",
    (format) => (format.textComparison.rule = { operator: "BeginsWith", text: "Delayed" }),
    (format) => format.textComparison.load("rule"),
    { rule: { operator: "BeginsWith", text: "Delayed" } },
  ],
  [
    "TopBottom",
    (format) => (format.topBottom.rule = { rank: 5, type: "BottomPercent" }),
    (format) => format.topBottom.load("rule"),
    { rule: { rank: 5, type: "BottomPercent" } },
  ],
  [
    "PresetCriteria",
    (format) => (format.preset.rule = { criterion: "NonBlanks" }),
    (format) => format.preset.load("rule"),
    { rule: { criterion: "NonBlanks" } },
  ],
  [
    "ColorScale",
    (format) =>
      (format.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        maximum: { type: "Number", formula: "100", color: "#FFFFFF" },
      }),
    (format) => format.colorScale.load("criteria,threeColorScale"),
    {
      threeColorScale: false,
      criteria: {
        minimum: { type: "LowestValue", formula: null, color: "#0000FF" },
        maximum: { type: "Number", formula: "100", color: "#FFFFFF" },
      },
    },
  ],
  [
    "DataBar",
    (format) => {
      format.dataBar.barDirection = "LeftToRight";
      format.dataBar.lowerBoundRule = { type: "Percent", formula: "10" };
    },
    (format) => format.dataBar.load("barDirection,lowerBoundRule,upperBoundRule"),
    {
      barDirection: "LeftToRight",
      lowerBoundRule: { type: "Percent", formula: "10" },
      upperBoundRule: { type: "Automatic" },
    },
  ],
  [
    "IconSet",
    (format) => (format.iconSet.style = "FourArrows"),
    (format) => format.iconSet.load("style,criteria"),
    {
      style: "FourArrows",
      criteria: [
        { type: "Invalid", formula: "", operator: "Invalid" },
        { type: "Percent", formula: "25", operator: "GreaterThanOrEqual" },
        { type: "Percent", formula: "50", operator: "GreaterThanOrEqual" },
        { type: "Percent", formula: "75", operator: "GreaterThanOrEqual" },
      ],
    },
  ],
])("a rule of type %s is stored and read back", async (type, set, load, expected) => {
  await onSheet(async (each, context) => {
    const added = each.getRange("A1:A9").conditionalFormats.add(type as "Custom");
    set(added);
    await context.sync();
    const part = load(added);
    added.load("type");
    await context.sync();
    expect(added.type).toBe(type);
    expect(part.toJSON()).toMatchObject(expected);
  });
});

test("a new format wins over those before it; priorities can be changed", () =>
  onSheet(async (each, context) => {
    const range = each.getRange("A1:A9");
    const first = range.conditionalFormats.add("Custom").load("id");
    const second = range.conditionalFormats.add("CellValue").load("id");
    await context.sync();
    const order = async () => {
      range.conditionalFormats.load("items/id,items/priority");
      await context.sync();
      return range.conditionalFormats.items.map((item) => [item.id === first.id ? "first" : "second", item.priority]);
    };
    expect(await order()).toEqual([
      ["second", 0],
      ["first", 1],
    ]);
    range.conditionalFormats.getItem(second.id).priority = -1;
    expect(await order()).toEqual([
      ["first", 0],
      ["second", 1],
    ]);
  }));

test("formats are counted, found by id, deleted and cleared from a part", () =>
  onSheet(async (each, context) => {
    const formats = each.getRange("A1:A9").conditionalFormats;
    formats.add("Custom");
    const kept = formats.add("ContainsText").load("id");
    const elsewhere = each.getRange("C1:C9").conditionalFormats.getCount();
    await context.sync();
    formats.getItemAt(1).delete();
    const count = formats.getCount();
    const none = formats.getItemOrNullObject("{nothing}");
    await context.sync();
    expect([elsewhere.value, count.value, none.isNullObject]).toEqual([0, 1, true]);
    each.getRange("A4:A5").conditionalFormats.clearAll();
    const left = formats.getItem(kept.id).getRanges().load("address");
    const single = formats.getItem(kept.id).getRangeOrNullObject();
    await context.sync();
    expect(left.address).toBe("Sheet1!A1:A3,Sheet1!A6:A9");
    expect(single.isNullObject).toBe(true);
  }));

test("properties of another type are null objects, or refused", async () => {
  await onSheet(async (each, context) => {
    const added = each.getRange("A1").conditionalFormats.add("Custom");
    const other = added.cellValueOrNullObject;
    other.load("rule");
    await context.sync();
    expect(other.isNullObject).toBe(true);
  });
  const refusal = await refusalOf(
    onSheet((each) => each.getRange("A1").conditionalFormats.getItemAt(0).dataBar.load("axisColor")),
  );
  expect(refusal).toMatchObject({ code: "ItemNotFound", location: "ConditionalFormat.dataBar" });
});

test.each<[string, (formats: Excel.ConditionalFormatCollection) => void]>([
  ["an unknown type", (formats) => formats.add("Sparkle" as "Custom")],
  [
    "an operator of another kind",
    (formats) => (formats.add("CellValue").cellValue.rule = { formula1: "1", operator: "Contains" as "Between" }),
  ],
  [
    "Between with one bound",
    (formats) => (formats.add("CellValue").cellValue.rule = { formula1: "1", operator: "Between" }),
  ],
  ["an unknown criterion", (formats) => (formats.add("PresetCriteria").preset.rule = { criterion: "Late" as "Today" })],
  ["a rank of none", (formats) => (formats.add("TopBottom").topBottom.rule = { rank: 0, type: "TopItems" })],
  ["too few icons", (formats) => (formats.add("IconSet").iconSet.criteria = [])],
  ["a colour that is none", (formats) => (formats.add("Custom").custom.format.fill.color = "reddish")],
])("refuses %s", async (_what, act) => {
  const refusal = await refusalOf(onSheet((each) => act(each.getRange("A1:A9").conditionalFormats)));
  expect(refusal.code).toBe("InvalidArgument");
});

test("a protected sheet takes no format", async () => {
  const refusal = await refusalOf(
    onSheet((each) => {
      each.protection.protect();
      each.getRange("A1").conditionalFormats.add("Custom");
    }),
  );
  expect(refusal.code).toBe("AccessDenied");
});
