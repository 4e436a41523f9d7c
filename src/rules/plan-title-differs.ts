import { titleText } from "../history/titleWords";
import { HEADER, PLAN_HEADER, row } from "./exampleCells";
import { quotedDifference } from "./facts/difference";
import type { Rule, RuleDoc } from "./rule";

export const planTitleDiffers: Rule<"differs"> = {
  meta: {
    id: "plan-title-differs",
    family: "plan",
    severity: "warning",
    fix: null,
    title: "Title not as planned",
    description: "A Key Activity has another title than in the delivery plan of its year.",
    messages: { differs: "Expected the title {planned}, as in the delivery plan; found {found}." },
  },

  activity: (activity, { plan }, report) => {
    const { ref, title } = activity;
    const planned = plan?.plannedOf(activity) ?? null;
    if (planned === null || planned.ref !== ref) return;
    const isSame = titleText(planned.title) === titleText(title.text);
    if (isSame || titleText(title.text) === "" || titleText(planned.title) === "") return;
    const [expected, found] = quotedDifference(planned.title, title.text);
    report("differs", { cell: title.cell, ref, data: { planned: expected, found } });
  },
};

const plan = (title: string) => [{ sheet: "Plan 2024-25", cells: [PLAN_HEADER, [`KA.01.01 ${title}`, "Homes"]] }];

export const planTitleDiffersDoc = (): RuleDoc => ({
  why: "The plan was agreed in its words. A title that says a little more, or a little less, promises something else. Capitals, punctuation, blanks and & for “and” make no difference. A title that says something else altogether is another Key Activity: ref-reused reports it.",
  good: [
    {
      says: "A capital, a comma and a full stop",
      cells: [HEADER, row("KA.01.01 Build homes, roads & schools.")],
      others: plan("build homes, roads, and schools"),
    },
  ],
  bad: [
    {
      says: "The plan has affordable homes",
      cells: [HEADER, row("KA.01.01 Build homes in the villages")],
      others: plan("Build affordable homes in the villages"),
      found: ["A2"],
    },
  ],
});
