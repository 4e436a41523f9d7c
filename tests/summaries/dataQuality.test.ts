import { dataQuality } from "../../src/summaries/dataQuality";
import { finding, input } from "./example";
import { showRow } from "./show";

const fix = { kind: "safe", cell: "B9", before: "g", after: "Green" } as const;

describe("Data quality", () => {
  test.each([
    [
      "on a cell",
      finding(),
      [
        "B9 -> Q2 2013-14!B9",
        "KA.01.01",
        "Error",
        "Expected a status; found a blank cell.",
        "status-missing",
        "By hand",
      ],
    ],
    ["with a safe fix", finding({ fix }), [, , , , , "Safe"]],
    ["with a suggested fix", finding({ fix: { ...fix, kind: "suggested" } }), [, , , , , "Suggested"]],
    ["on a heading", finding({ ref: null, severity: "warning" }), ["B9 -> Q2 2013-14!B9", "[z]", "Warning"]],
    ["on a sheet", finding({ cell: null, ref: null, severity: "info" }), ["Sheet -> Q2 2013-14!A1", , "Information"]],
    ["on the workbook", finding({ sheet: null, cell: null, ref: null }), ["[z]", "[z]"]],
  ])("a finding %s", (_, found, expected) => {
    const shown = showRow(dataQuality(input({ findings: [found] })).rows[0]);
    expect(expected.map((text, index) => (text === undefined ? undefined : shown[index]))).toEqual([...expected]);
  });

  test("leaves out what a person dismissed", () => {
    const findings = [finding({ dismissed: "As agreed" }), finding({ cell: "B10" })];
    expect(dataQuality(input({ findings })).rows).toHaveLength(1);
  });

  test("says why it is not made", () => {
    expect(dataQuality(input()).nothing).toBe("The checks found nothing.");
  });
});
