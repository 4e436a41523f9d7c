import { sheetPlans } from "../../src/summaries";
import { FONT_SIZE } from "../../src/summaries/textHeight";
import { quartersInput } from "./quarters";

/** Points across, less a centimetre at each side. */
const ROOM = { a4: 842 - 56, a3: 1191 - 56 };

test("every sheet prints in letters of eight points or more", () => {
  const line = ["KA.01.01 Build two hundred affordable homes", "Amber"] as const;
  for (const { key, columns, print } of sheetPlans(quartersInput({ "Q1 2024-25": [line], "Q2 2024-25": [line] }))) {
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    expect([key, Math.min(1, ROOM[print.paper] / width) * FONT_SIZE >= 8]).toEqual([key, true]);
  }
});
