import { councilRollUp, rollUpTree, statedDiffers, type RollUpNode } from "../../../src/pane/state/rollUpTree";
import { objective, rollUp, ROLL_UPS, tracker } from "../support/tracker";

const q2 = tracker("Q2", { year: "2013/14", quarter: 2 });
const shape = (nodes: readonly RollUpNode[]): unknown[] =>
  nodes.map(({ rollUp, cell, children }) => [rollUp.name, cell, ...shape(children)]);

test("priorities hold their objectives", () => {
  expect(shape(rollUpTree(ROLL_UPS, q2, "priority"))).toEqual([
    ["A prosperous place", "A3", ["Grow the economy", "A4"]],
    ["A healthy place", "A8", ["Improve health", "A9"]],
  ]);
});

test("objectives under no priority follow", () => {
  const loose = tracker("Q2", null, { priorities: [], objectives: [objective("CO 1", "Save", "A4", null)] });
  const rollUps = [rollUp({ level: "objective", name: "Save", heading: 0 }, { red: 1 })];
  expect(shape(rollUpTree(rollUps, loose, "priority"))).toEqual([["Save", "A4"]]);
});

test("leads and portfolios are flat", () => {
  expect(shape(rollUpTree(ROLL_UPS, q2, "lead"))).toEqual([["Head of Planning", null]]);
  expect(shape(rollUpTree(ROLL_UPS, q2, "portfolio"))).toEqual([["Economy", null]]);
});

test("other sheets' roll-ups stay out", () => {
  const q1 = tracker("Q1", { year: "2013/14", quarter: 1 });
  expect(rollUpTree(ROLL_UPS, q1, "priority")).toEqual([]);
  expect(councilRollUp(ROLL_UPS, q1)).toBeNull();
  expect(councilRollUp(ROLL_UPS, q2)?.total).toBe(3);
});

test.each([
  ["GREEN", "Amber", true],
  ["AMBER", "Amber", false],
  [" amber ", "Amber", false],
  [null, "Amber", false],
  ["GREEN", null, false],
] as const)("stated %p beside suggested %p differs: %p", (stated, suggested, differs) => {
  expect(statedDiffers(rollUp({ stated, suggested }))).toBe(differs);
});
