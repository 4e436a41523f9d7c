import { portfolios } from "../../src/summaries/portfolios";
import { activity, GREEN, input, rollUp, textAt, tracker } from "./example";
import { showRow } from "./show";

describe("Portfolios", () => {
  test("has one row a portfolio: counts, shares, suggested status, why", () => {
    const wellbeing = rollUp({
      level: "portfolio",
      code: null,
      name: "Wellbeing",
      heading: null,
      counts: { ...rollUp({}).counts, amber: 3, green: 1 },
    });
    const plan = portfolios(input({ rollUps: [wellbeing, rollUp({})] }));
    expect(plan.rows.map(showRow)).toEqual([
      [
        "Wellbeing",
        "4",
        ...["0", "3", "1", "0", "0", "0", "0", "0"],
        ...["0/4", "3/4", "1/4", "0/4", "0/4", "0/4", "0/4", "0/4"],
        "Amber on amber",
        "Amber: because.",
      ],
    ]);
    expect(plan.note).toBe("A Key Activity with several portfolios counts under each.");
  });

  test.each([
    [null, "The tracker has no Portfolio column."],
    [textAt(" "), "No Key Activity names a portfolio."],
  ])("says why it is not made: %#", (portfolio, expected) => {
    const activities = [activity("KA.01.01", GREEN, { portfolio })];
    expect(portfolios(input({ tracker: tracker({ activities }) })).nothing).toBe(expected);
  });
});
