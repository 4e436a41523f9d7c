import { workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));

ruleTable("ref-malformed", {
  valid: [
    {
      name: "every way that can be read",
      entries: activities(
        "KA.01.01 A",
        "KA 01.02 B",
        "KA 01 03 C",
        "KA.01.04. D",
        "KA01.05 E",
        "KA.01.06 -F",
        "ka.01.07a G",
      ),
    },
    { name: "none at all: that is ref-missing", entries: activities("Build homes", "Kayak club") },
  ],
  invalid: [
    {
      name: "no number",
      entries: activities("KA.01.01 Build", "KA.01. Mend"),
      findings: [{ cell: "A3", message: "Expected a reference such as KA.01.03; found “KA.01.”." }],
    },
    {
      name: "in the sheet's style",
      entries: activities("KA 01.01 Build", "KA 1 Mend"),
      findings: [{ cell: "A3", message: "Expected a reference such as KA 01.03; found “KA 1”." }],
    },
    {
      name: "a slip in the prefix",
      entries: activities("KA.01.01 Build", "AK.01.02 Mend"),
      findings: [{ cell: "A3", message: "Expected a reference such as KA.01.03; found “AK.01.02”." }],
    },
    {
      name: "on a delivery plan",
      workbook: { ...workbookOf([]), sheetsLookedAt: ["Plan"], plans: [planOf(["KA.01.01 Build", "KA.AA.01 Mend"])] },
      findings: [{ sheet: "Plan", cell: "A3", message: "Expected a reference such as KA.01.03; found “KA.AA.01”." }],
    },
  ],
});
