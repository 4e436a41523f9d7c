import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";

const tracker = trackerOf([{ activity: "KA.01.01 Build" }]);

ruleTable("period-missing", {
  valid: [{ name: "a quarter", workbook: workbookOf([tracker]) }],
  invalid: [
    {
      name: "none",
      workbook: workbookOf([{ ...tracker, period: null }]),
      findings: [
        {
          cell: null,
          message:
            "Expected a quarter with its year in the title or the sheet's name, such as Quarter 1, 2024/25; found none.",
        },
      ],
    },
  ],
});
