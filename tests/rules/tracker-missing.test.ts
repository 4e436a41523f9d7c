import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";

const looked = (...sheetsLookedAt: string[]) => ({ ...workbookOf([]), sheetsLookedAt });
const message = (sheets: string) =>
  `Expected a sheet with a header row that names Key Activities and at least two of Status, Progress, Next Steps, a lead and Portfolio, and under it references such as KA.01.03; found none among ${sheets}.`;

ruleTable("tracker-missing", {
  valid: [
    { name: "a tracker", workbook: workbookOf([trackerOf([{ activity: "KA.01.01 Build" }])]) },
    {
      name: "a tracker among other sheets",
      workbook: { ...workbookOf([trackerOf([])]), sheetsLookedAt: ["Notes", "Q1", "KPIs"] },
    },
  ],
  invalid: [
    {
      name: "one other sheet",
      workbook: looked("Notes"),
      findings: [{ sheet: null, cell: null, message: message("Notes") }],
    },
    {
      name: "several",
      workbook: looked("Notes", "KPIs", "Lists"),
      findings: [{ sheet: null, cell: null, message: message("Notes, KPIs and Lists") }],
    },
    {
      name: "more than are worth naming",
      workbook: looked(...Array.from({ length: 14 }, (_, index) => `S${index + 1}`)),
      findings: [{ sheet: null, cell: null, message: message("S1, S2, S3, S4, S5, S6, S7, S8, S9, S10 and 4 more") }],
    },
    {
      name: "a delivery plan alone",
      workbook: { ...looked("Plan"), plans: [planOf(["KA.01.01 Build"])] },
      findings: [{ sheet: null, cell: null, message: message("Plan") }],
    },
    {
      name: "no sheet at all",
      workbook: looked(),
      findings: [
        { sheet: null, cell: null, message: "Expected a sheet with Key Activities; found an empty workbook." },
      ],
    },
  ],
});
