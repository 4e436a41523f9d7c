import { filling, fromTsv, toTsv } from "../../../playground/page/grid/tsv";

describe("blocks of cells on the clipboard", () => {
  test.each<[string, string[][], string]>([
    ["one cell", [["Amber"]], "Amber"],
    [
      "two rows",
      [
        ["KA 01.01", "Amber"],
        ["KA 01.02", ""],
      ],
      "KA 01.01\tAmber\r\nKA 01.02\t",
    ],
    ["a line break in a cell", [["one\ntwo", "x"]], '"one\ntwo"\tx'],
    ["a tab in a cell", [["a\tb"]], '"a\tb"'],
    ["quotation marks inside", [['said "so"']], 'said "so"'],
    ["a quotation mark first", [['"Green" they said']], '"""Green"" they said"'],
    ["a line break and quotation marks", [['a\n"b"']], '"a\n""b"""'],
  ])("%s there and back", (_name, rows, text) => {
    expect(toTsv(rows)).toBe(text);
    expect(fromTsv(text)).toEqual(rows);
  });

  test.each<[string, string, string[][]]>([
    ["a break at the end starts no row", "a\tb\r\n", [["a", "b"]]],
    ["breaks of other systems", "a\nb\rc", [["a"], ["b"], ["c"]]],
    ["a blank row between", "a\n\nb", [["a"], [""], ["b"]]],
    ["a quotation mark that nothing closes", '"open\tb', [['"open', "b"]]],
    ["text after the closing mark", '"a"b\tc', [['"a"b', "c"]]],
    ["nothing", "", []],
  ])("%s", (_name, text, rows) => {
    expect(fromTsv(text)).toEqual(rows);
  });
});

test.each<[string, string[][], number, string[][]]>([
  [
    "one text fills the block",
    [["Green"]],
    1,
    [
      ["Green", "Green"],
      ["Green", "Green"],
    ],
  ],
  ["a row stays a row", [["Green", "Red"]], 1, [["Green", "Red"]]],
  ["a whole column gets it once", [["Green"]], 1_048_575, [["Green"]]],
  ["nothing stays nothing", [], 1, []],
])("pasting: %s", (_name, rows, bottom, filled) => {
  expect(filling(rows, { top: 0, left: 0, bottom, right: 1 })).toEqual(filled);
});
