import { textFix } from "../../src/rules/finding";
import { dataQuality } from "../../src/summaries/dataQuality";
import { finding, input } from "./example";
import { column, showRow } from "./show";

const fix = textFix("safe", "B9", "g", "Green");
const suggested = { ...fix, kind: "suggested" } as const;
const severity = "warning" as const;

describe("Data quality", () => {
  test.each([
    ["on a cell", {}, "B9 -> Q2 2013-14!B9", "KA.01.01", "Error", "By hand"],
    ["with a safe fix", { fix }, "B9 -> Q2 2013-14!B9", "KA.01.01", "Error", "Safe"],
    ["with a suggested fix", { fix: suggested }, "B9 -> Q2 2013-14!B9", "KA.01.01", "Error", "Suggested"],
    ["on a heading", { ref: null, severity }, "B9 -> Q2 2013-14!B9", "[z]", "Warning", "By hand"],
    ["on a sheet", { cell: null, ref: null }, "whole sheet -> Q2 2013-14!A1", "[z]", "Error", "By hand"],
    ["on another sheet", { sheet: "Plan" }, "Plan: B9 -> Plan!B9", "KA.01.01", "Error", "By hand"],
    ["on the workbook", { sheet: null, cell: null, ref: null }, "[z]", "[z]", "Error", "By hand"],
  ])("a finding %s", (_, changes, cell, reference, severityWord, fixWord) => {
    const [row] = dataQuality(input({ findings: [finding(changes)] })).rows;
    const message = "Expected a status; found a blank cell.";
    expect(showRow(row)).toEqual([cell, reference, severityWord, message, "status-missing", fixWord, "[z]"]);
  });

  test("lists what a person dismissed last, with the reason", () => {
    const plan = dataQuality(input({ findings: [finding({ dismissed: "As agreed" }), finding({ cell: "B10" })] }));
    expect(column(plan, "Dismissed because")).toEqual(["[z]", "As agreed"]);
    expect(column(plan, "Cell").map((cell) => cell.slice(0, 3))).toEqual(["B10", "B9 "]);
  });

  test("says why it is not made", () => {
    expect(dataQuality(input()).nothing).toBe("The checks found nothing.");
  });
});
