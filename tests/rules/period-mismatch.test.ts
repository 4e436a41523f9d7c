import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";

const tracker = trackerOf([{ activity: "KA.01.01 Build" }]);
const q1 = { year: "2024/25", quarter: 1 } as const;
const q2 = { year: "2024/25", quarter: 2 } as const;
const last = { year: "2023/24", quarter: 1 } as const;
type Quarter = typeof q1 | typeof q2 | typeof last | null;
const saying = (periodInTitle: Quarter, periodInName: Quarter) =>
  workbookOf([{ ...tracker, periodInTitle, periodInName }]);

ruleTable("period-mismatch", {
  valid: [
    { name: "the same", workbook: saying(q1, { ...q1 }) },
    { name: "only the title says", workbook: saying(q1, null) },
    { name: "only the name says", workbook: saying(null, q1) },
    { name: "neither says", workbook: saying(null, null) },
  ],
  invalid: [
    {
      name: "another quarter",
      workbook: saying(q1, q2),
      findings: [
        {
          cell: null,
          message: "Expected one quarter in title and name; found 2024/25 Q1 in the title and 2024/25 Q2 in the name.",
        },
      ],
    },
    {
      name: "another year",
      workbook: saying(q1, last),
      findings: [
        {
          cell: null,
          message: "Expected one quarter in title and name; found 2024/25 Q1 in the title and 2023/24 Q1 in the name.",
        },
      ],
    },
  ],
});
