import { ruleTable } from "./ruleTable";

ruleTable("row-hidden", {
  valid: [{ name: "all in sight", entries: [{ activity: "KA.01.01 Build" }] }],
  invalid: [
    {
      name: "one is hidden",
      entries: [{ activity: "KA.01.01 Build" }, { activity: "KA.01.02 Mend", hidden: true }],
      findings: [
        {
          cell: "A3",
          ref: "KA.01.02",
          message: "Expected every Key Activity in sight; found this one hidden or filtered out.",
        },
      ],
    },
  ],
});
