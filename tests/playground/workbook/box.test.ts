/** Addresses and sheet names. */
import { absoluteAddress, boxAddress, parseBox, quoteSheet, splitSheet } from "../../../playground/workbook/box";
import { renameSheetInFormula, sheetNameFault, withoutSheet } from "../../../playground/workbook/sheetNames";
import { widthFromFile, widthToFile } from "../../../playground/workbook/widths";

test.each(["A1", "B2:D9", "AA10:XFD1048576", "A:C", "3:5", "1:1048576"])("%s is read and written alike", (address) => {
  const box = parseBox(address);
  expect(box && boxAddress(box)).toBe(address);
});

test.each([
  ["$B$2:D9", "B2:D9"],
  ["d9:b2", "B2:D9"],
  ["$A:$C", "A:C"],
])("%s is %s", (given, address) => {
  const box = parseBox(given);
  expect(box && boxAddress(box)).toBe(address);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Sheet1!A1", "KA.01"])(
  "%j is no address",
  (text) => {
    expect(parseBox(text)).toBeNull();
  },
);

test("dollars fix rows and columns", () => {
  expect(absoluteAddress({ top: 1, left: 1, bottom: 8, right: 27 })).toBe("$B$2:$AB$9");
});

test.each([
  ["Cover", "Cover"],
  ["Q2 2013-14", "'Q2 2013-14'"],
  ["Officer's", "'Officer''s'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["2024", "'2024'"],
])("%s in a formula is %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: "A1" });
});

test.each(["Cover", "x".repeat(31), "Q1 (2024-2025)", "It's"])("%j can name a sheet", (name) => {
  expect(sheetNameFault(name)).toBeNull();
});

test.each(["", "x".repeat(32), "a:b", "a\\b", "a/b", "a?", "a*", "[a", "a]", "'a", "a'", "HISTORY"])(
  "%j cannot name a sheet",
  (name) => {
    expect(sheetNameFault(name)).not.toBeNull();
  },
);

test.each([
  ["=Cover!A1+cover!B2", "='New name'!A1+'New name'!B2"],
  ["='Cover'!A1", "='New name'!A1"],
  ['=Recover!A1&"Cover!A1"', '=Recover!A1&"Cover!A1"'],
  ["=SUM(Cover!A1:B2,Other!C3)", "=SUM('New name'!A1:B2,Other!C3)"],
])("%s after Cover was renamed", (before, after) => {
  expect(renameSheetInFormula(before, "Cover", "New name")).toBe(after);
});

test("a deleted sheet leaves #REF!", () => {
  expect(withoutSheet("=Cover!$A$1+Other!A1", "Cover")).toBe("=#REF!$A$1+Other!A1");
});

test("widths of a file are points and back", () => {
  expect(widthFromFile(9.140625)).toBe(48);
  for (const points of [0, 7.5, 48, 120, 412.5]) expect(widthFromFile(widthToFile(points))).toBe(points);
});
