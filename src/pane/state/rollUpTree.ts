/** The roll-ups of one tracker sheet as the pane shows them. */
import type { Level, RollUp } from "../../rollup/rollUp";
import type { Tracker } from "../../tracker/tracker";

/** A roll-up with those under it, and the cell of its heading (null for what has none: a lead, a portfolio, the council). */
export interface RollUpNode {
  readonly rollUp: RollUp;
  readonly cell: string | null;
  readonly children: readonly RollUpNode[];
}

export function councilRollUp(rollUps: readonly RollUp[], tracker: Tracker): RollUp | null {
  return rollUps.find(({ sheet, level }) => sheet === tracker.sheet && level === "council") ?? null;
}

/** Roll-ups of a level in sheet order; priorities with their objectives, followed by the objectives under none. */
export function rollUpTree(rollUps: readonly RollUp[], tracker: Tracker, level: Level): RollUpNode[] {
  const ofSheet = rollUps.filter(({ sheet }) => sheet === tracker.sheet);
  if (level !== "priority") return ofSheet.filter((rollUp) => rollUp.level === level).map(leaf);
  const objectives = ofSheet
    .filter((rollUp) => rollUp.level === "objective")
    .map((rollUp) => ({ rollUp, heading: rollUp.heading === null ? undefined : tracker.objectives[rollUp.heading] }));
  const under = (priority: number | null): RollUpNode[] =>
    objectives
      .filter(({ heading }) => (heading?.priority ?? null) === priority)
      .map(({ rollUp, heading }) => ({ rollUp, cell: heading?.cell ?? null, children: [] }));
  const priorities = ofSheet.filter((rollUp) => rollUp.level === "priority");
  return [
    ...priorities.map((rollUp) => ({
      rollUp,
      cell: (rollUp.heading === null ? undefined : tracker.priorities[rollUp.heading])?.cell ?? null,
      children: rollUp.heading === null ? [] : under(rollUp.heading),
    })),
    ...under(null),
  ];
}

function leaf(rollUp: RollUp): RollUpNode {
  return { rollUp, cell: null, children: [] };
}

/** A typed RAG that does not say what the rule gives, whatever its case. */
export function statedDiffers({ suggested, stated }: RollUp): boolean {
  return stated !== null && suggested !== null && stated.trim().toLowerCase() !== suggested.toLowerCase();
}
