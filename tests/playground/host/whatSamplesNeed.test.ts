/** Members that Microsoft's own samples use: edges of data, outlines, tracing of formulas, styles, functions, R1C1. */
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";
import { fromR1C1, toR1C1 } from "../../../playground/workbook/r1c1";

const node = eachOnNewWorkbook();

/** Writes a block and gives the sheet back. */
async function fill(address: string, values: unknown[][]): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange(address).values = values;
  });
}

async function addressOf(get: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onSheet(async (sheet, context) => {
    const range = get(sheet).load("address");
    await context.sync();
    return range.address;
  });
}

describe("edges of data", () => {
  beforeEach(() => fill("B2:B6", [[1], [2], [""], [4], [5]]));
  test.each([
    ["B2", "Down", "Sheet1!B3"],
    ["B3", "Down", "Sheet1!B5"],
    ["B6", "Down", "Sheet1!B1048576"],
    ["B6", "Up", "Sheet1!B5"],
    ["B5", "Up", "Sheet1!B3"],
    ["D2", "Left", "Sheet1!B2"],
    ["B2", "Right", "Sheet1!XFD2"],
    ["A1", "Left", "Sheet1!A1"],
  ] as const)("from %s %s to %s", async (from, direction, to) => {
    expect(await addressOf((sheet) => sheet.getRange(from).getRangeEdge(direction))).toBe(to);
  });

  test("an extended range reaches from the block to the edge of the active cell", async () => {
    expect(await addressOf((sheet) => sheet.getRange("B2:C2").getExtendedRange("Down", "B2"))).toBe("Sheet1!B2:C3");
    const { code } = await refusalOf(addressOf((sheet) => sheet.getRange("B2").getExtendedRange("Down", "C9")));
    expect(code).toBe("InvalidArgument");
  });
});

test("a corner may be moved past the other one", async () => {
  expect(await addressOf((sheet) => sheet.getRange("E5").getResizedRange(0, -3))).toBe("Sheet1!B5:E5");
});

test("all rows of a sheet take one height", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").format.rowHeight = 40;
    sheet.getRange().format.rowHeight = 9;
  });
  const sheet = firstSheet(node().host.workbook);
  expect([sheet.defaultRowHeight, [...sheet.rowHeights]]).toEqual([9, []]);
});

describe("R1C1", () => {
  test.each([
    ["=RC[-1]*R1C1", "=C4*$A$1"],
    ["=SUM(R[-3]C:R[-1]C)", "=SUM(D1:D3)"],
    ['="R1C1"&R2C', '="R1C1"&D$2'],
  ])("%s in D4 is %s, and back", (r1c1, a1) => {
    expect([fromR1C1(r1c1, 3, 3), toR1C1(a1, 3, 3)]).toEqual([a1, r1c1]);
  });

  test("a formula that leads off the sheet is refused", async () => {
    const { code } = await refusalOf(
      onSheet((sheet) => {
        sheet.getRange("A1").formulasR1C1 = [["=R[-1]C"]];
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  test("what is set so reads so, and as A1", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.formulasR1C1 = [[4, "=RC[-1]*2"]];
      range.load("formulas, formulasR1C1, values");
      await context.sync();
      return [range.formulas, range.formulasR1C1, range.values];
    });
    expect(read).toEqual([[[4, "=A1*2"]], [[4, "=RC[-1]*2"]], [[4, 8]]]);
  });
});

describe("groups", () => {
  const hidden = () => [...firstSheet(node().host.workbook).hiddenRows].sort((a, b) => a - b);

  test("levels close and open; a group taken away stays open", async () => {
    await onSheet((sheet) => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
      sheet.showOutlineLevels(1, 0);
    });
    expect(hidden()).toEqual([3, 4, 5, 6, 7, 8]);
    await onSheet((sheet) => sheet.showOutlineLevels(2, 0));
    expect(hidden()).toEqual([3, 4]);
    await onSheet((sheet) => {
      sheet.showOutlineLevels(3, 0);
      sheet.getRange("4:9").ungroup("ByRows");
      sheet.showOutlineLevels(1, 0);
    });
    expect(hidden()).toEqual([3, 4]);
  });

  test("whole columns are no rows to group", async () => {
    const { code } = await refusalOf(onSheet((sheet) => sheet.getRange("A:B").group("ByRows")));
    expect(code).toBe("InvalidOperation");
  });
});

describe("tracing", () => {
  beforeEach(() => fill("A1:C1", [[1, "=A1*2", "=B1+A1"]]));
  const traced = (get: (range: Excel.Range) => Excel.WorkbookRangeAreas, cell: string) =>
    onSheet(async (sheet, context) => {
      const found = get(sheet.getRange(cell)).load("addresses");
      await context.sync();
      return found.addresses;
    });

  test("what a formula reads, and what reads a cell, at once and in the end", async () => {
    expect(await traced((range) => range.getDirectPrecedents(), "C1")).toEqual(["Sheet1!B1", "Sheet1!A1"]);
    expect(await traced((range) => range.getPrecedents(), "B1")).toEqual(["Sheet1!A1"]);
    expect(await traced((range) => range.getDirectDependents(), "B1")).toEqual(["Sheet1!C1"]);
    expect(await traced((range) => range.getDependents(), "A1")).toEqual(["Sheet1!B1:C1", "Sheet1!C1"]);
  });

  test("none is ItemNotFound", async () => {
    expect((await refusalOf(traced((range) => range.getPrecedents(), "A1"))).code).toBe("ItemNotFound");
  });
});

describe("styles", () => {
  test("a made style is applied by its name; Excel's own cannot be changed or deleted here", async () => {
    await onSheet((_sheet, { workbook }) => workbook.styles.add("Quiet"));
    await onSheet((sheet, { workbook }) => {
      const style = workbook.styles.getItem("quiet");
      style.textOrientation = 38;
      style.font.italic = true;
      sheet.getRange("A1").style = "Quiet";
    });
    const looks = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("style, format/font/italic, format/textOrientation");
      await context.sync();
      return [range.style, range.format.font.italic, range.format.textOrientation];
    });
    expect(looks).toEqual(["Quiet", true, 38]);
    const { code } = await refusalOf(onSheet((_sheet, { workbook }) => workbook.styles.getItem("Normal").delete()));
    expect(code).toBe("AccessDenied");
  });

  test("a name in use is refused", async () => {
    const { code } = await refusalOf(onSheet((_sheet, { workbook }) => workbook.styles.add("Good")));
    expect(code).toBe("ItemAlreadyExists");
  });
});

test("worksheet functions take ranges, values and one another", async () => {
  await fill("A1:B2", [
    ["Hammer", 3],
    ["Wrench", 4],
  ]);
  const values = await onSheet(async (sheet, { workbook: { functions }, ...context }) => {
    void context;
    const found = functions.vlookup("Wrench", sheet.getRange("A1:B2"), 2, false);
    const total = functions.sum(found, sheet.getRange("B1:B2"), 10);
    const missing = functions.vlookup("Saw", sheet.getRange("A1:B2"), 2, false);
    for (const each of [found, total, missing]) each.load("value, error");
    await sheet.context.sync();
    return [found.value, total.value, missing.error];
  });
  expect(values).toEqual([4, 21, "#N/A"]);
});

test("custom properties of the document", async () => {
  const read = await onSheet(async (sheet, context) => {
    const { custom } = context.workbook.properties;
    custom.add("Reviewed", "yes");
    custom.add("Round", 2);
    custom.load("items/key, items/value, items/type");
    await context.sync();
    void sheet;
    return custom.items.map(({ key, value, type }) => [key, value, type]);
  });
  expect(read).toEqual([
    ["Reviewed", "yes", "String"],
    ["Round", 2, "Number"],
  ]);
});

test("what only a window can do is refused without one, and asked of it", async () => {
  const save = () => onSheet((_sheet, { workbook }) => workbook.save("Save"));
  expect((await refusalOf(save())).code).toBe("ApiNotFound");
  const asked: unknown[] = [];
  node().host.frame.window = (act) => asked.push(act);
  await save();
  await onSheet((_sheet, { workbook }) => workbook.close("SkipSave"));
  await Excel.createWorkbook();
  expect(asked).toEqual([{ kind: "save" }, { kind: "close", saves: false }, { kind: "open", file: null }]);
});

describe("events", () => {
  /** Arguments of the next event. */
  const heard = async <T>(
    add: (sheet: Excel.Worksheet, handler: (args: T) => Promise<void>) => void,
    act: (sheet: Excel.Worksheet) => void,
  ): Promise<T> => {
    let take: (args: T) => void = () => undefined;
    const coming = new Promise<T>((done) => (take = done));
    await onSheet((sheet) =>
      add(sheet, (args) => {
        take(args);
        return Promise.resolve();
      }),
    );
    await onSheet(act);
    return coming;
  };

  test("a formula that is another tells what it was", async () => {
    await fill("A1:B1", [[2, "=A1*2"]]);
    const { formulaDetails } = await heard<Excel.WorksheetFormulaChangedEventArgs>(
      (sheet, handler) => sheet.onFormulaChanged.add(handler),
      (sheet) => {
        sheet.getRange("B1").formulas = [["=A1*3"]];
      },
    );
    expect(formulaDetails).toEqual([{ cellAddress: "B1", previousFormula: "=A1*2" }]);
  });

  test("formulas with another result are named together", async () => {
    await fill("A1:C1", [[2, "=A1*2", "=A1*3"]]);
    const { address } = await heard<Excel.WorksheetCalculatedEventArgs>(
      (sheet, handler) => sheet.onCalculated.add(handler),
      (sheet) => {
        sheet.getRange("A1").values = [[5]];
      },
    );
    expect(address).toBe("B1:C1");
  });

  test("a click names its cell", async () => {
    const { host } = node();
    const { address } = await heard<Excel.WorksheetSingleClickedEventArgs>(
      (sheet, handler) => sheet.onSingleClicked.add(handler),
      () => host.click(firstSheet(host.workbook), "B3"),
    );
    expect(address).toBe("B3");
  });

  test("a sort names the rows that it moved", async () => {
    await fill("A1:A4", [[1], [4], [3], [9]]);
    const { address } = await heard<Excel.WorksheetRowSortedEventArgs>(
      (sheet, handler) => sheet.onRowSorted.add(handler),
      (sheet) => sheet.getRange("A1:A4").sort.apply([{ key: 0 }]),
    );
    expect(address).toBe("A2:A3");
  });
});
