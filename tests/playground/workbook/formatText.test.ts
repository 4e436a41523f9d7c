/** A cell's text by its value and number format. */
import { formatText } from "../../../playground/workbook/formatText";
import type { Scalar } from "../../../playground/workbook/model";

const cases: readonly [Scalar | undefined, string, string][] = [
  [undefined, "General", ""],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  [true, "0.00", "TRUE"],
  ["Amber", "0.00", "Amber"],
  ["Amber", '"Status: "@', "Status: Amber"],
  ["Amber", '0;-0;"none";"is "@', "is Amber"],
  [0, "General", "0"],
  [1234.5, "General", "1234.5"],
  [12345678901, "General", "12345678901"],
  [123456789012, "General", "1.23457E+11"],
  [0.1 + 0.2, "General", "0.3"],
  [1e-10, "General", "1E-10"],
  [5, "@", "5"],
  [1234.567, "0", "1235"],
  [2.675, "0.00", "2.68"],
  [1234.567, "#,##0.00", "1,234.57"],
  [1234567, "#,##0,", "1,235"],
  [0.5, "#.##", ".5"],
  [7, "000", "007"],
  [0.556, "0%", "56%"],
  [0.5556, "0.0%", "55.6%"],
  [-5, "0", "-5"],
  [-5, "0;(0)", "(5)"],
  [0, '0;-0;"nil"', "nil"],
  [3.5, "£#,##0.00", "£3.50"],
  [3.5, "[$£-809]#,##0.00", "£3.50"],
  [3.5, "[Red]0.0", "3.5"],
  [12345, "0.00E+00", "1.23E+04"],
  [3, '0" KAs"', "3 KAs"],
  [3, "0\\d", "3d"],
  [41456, "dd/mm/yyyy", "01/07/2013"],
  [41456, "d mmmm yyyy", "1 July 2013"],
  [41456, "ddd d-mmm-yy", "Mon 1-Jul-13"],
  [41456, "mmm-yy", "Jul-13"],
  [41456.4375, "dd/mm/yyyy hh:mm", "01/07/2013 10:30"],
  [0.4375, "h:mm AM/PM", "10:30 AM"],
  [0.9, "hh:mm:ss", "21:36:00"],
  [0.9, "mm:ss", "36:00"],
];

test.each(cases)("%j through %j is %j", (value, format, text) => {
  expect(formatText(value, format)).toBe(text);
});

test("dates of the 1904 system begin four years later", () => {
  expect(formatText(0, "dd/mm/yyyy", true)).toBe("01/01/1904");
});
