import { LONGEST_REASON, readReason } from "../../src/kept/reason";

test.each([
  ["Agreed with the board.", "Agreed with the board."],
  ["  Agreed\r\n with\tthe  board. ", "Agreed with the board."],
  ["=1+1 <b>&amp;</b> ]]>", "=1+1 <b>&amp;</b> ]]>"],
  ["Wedi’i gytuno 🏠", "Wedi’i gytuno 🏠"],
  ["half \ud83c here\udfe0", "half here"],
  ["bell\u0007 and \u0000null", "bell and null"],
  ["no\ufffe character\uffff", "no character"],
  ["x".repeat(LONGEST_REASON), "x".repeat(LONGEST_REASON)],
  [`${"x".repeat(LONGEST_REASON)}   `, "x".repeat(LONGEST_REASON)],
])("%j is kept as %j", (text, reason) => {
  expect(readReason(text)).toEqual({ ok: true, reason });
});

test.each([
  ["", "Expected a reason; found none."],
  [" \n\u200b\u0007", "Expected a reason; found none."],
  ["\ud83c", "Expected a reason; found none."],
  ["x".repeat(LONGEST_REASON + 1), "Expected a reason of at most 500 characters; found 501."],
  ["x".repeat(1_000_000), "Expected a reason of at most 500 characters; found 1,000,000."],
])("%# cannot be kept", (text, problem) => {
  expect(readReason(text)).toEqual({ ok: false, problem });
});
