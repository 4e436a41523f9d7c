import { enteredText } from "../../src/excel/fix/enteredText";

test.each(["Green", "KA.01.01 Plant trees", "Start Later in Year", ""])(
  "%j is entered without an apostrophe",
  (text) => {
    expect(enteredText(text, "General")).toBe(text);
  },
);
