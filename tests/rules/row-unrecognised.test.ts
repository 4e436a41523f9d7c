import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";

const tracker = trackerOf([{ activity: "KA.01.01 Build" }]);

ruleTable("row-unrecognised", {
  valid: [{ name: "every row is understood", workbook: workbookOf([tracker]) }],
  invalid: [
    {
      name: "two that are not",
      workbook: workbookOf([
        {
          ...tracker,
          unrecognisedRows: [
            { cell: "A7", text: "Total" },
            { cell: "F9", text: "see me\nabout this" },
          ],
        },
      ]),
      findings: [
        { cell: "A7", message: "Expected a Key Activity, a heading or a header row; found “Total”." },
        { cell: "F9", message: "Expected a Key Activity, a heading or a header row; found “see me about this”." },
      ],
    },
  ],
});
