/** Methods of Range that follow formulas: the cells they read (precedents), and those that read them (dependents). */
import { blocksOf } from "../../workbook/blocks";
import { intersection } from "../../workbook/box";
import { parseFormula } from "../../workbook/formula/parse";
import { FormulaFault, type Node } from "../../workbook/formula/syntax";
import { formulaCells } from "../../workbook/formulaCells";
import type { Box, Sheet, Workbook } from "../../workbook/model";
import { forEachCell, sheetByName } from "../../workbook/read";
import { areaOfName, nameOn } from "../areas";
import { itemNotFound } from "../errors";
import type { Area, Areas, Handle } from "../kinds";
import type { Session } from "../session";
import { tracingKinds } from "../objects/workbookRangeAreas";

/** The blocks that a formula on this sheet names. */
function named(workbook: Workbook, sheet: Sheet, formula: string): Area[] {
  const found: Area[] = [];
  const visit = (node: Node): void => {
    if (node.kind === "reference") {
      const on = node.sheet === null ? sheet : sheetByName(workbook, node.sheet);
      if (on) found.push({ sheet: on, box: node.box });
    } else if (node.kind === "name") {
      const name = nameOn(workbook, sheet, node.name);
      const area = name && areaOfName(workbook, name);
      if (area) found.push(area);
    } else if (node.kind === "call") for (const arg of node.args.filter((each) => each !== null)) visit(arg);
    else if (node.kind === "binary") [node.left, node.right].forEach(visit);
    else if ("of" in node) visit(node.of);
  };
  try {
    visit(parseFormula(formula));
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
  }
  return found;
}

type Step = (workbook: Workbook, from: Area) => Area[];

const precedents: Step = (workbook, { sheet, box }) => {
  const found: Area[] = [];
  forEachCell(sheet, box, ({ formula }) => {
    if (formula !== undefined) found.push(...named(workbook, sheet, formula));
  });
  return found;
};

const dependents: Step = (workbook, from) =>
  workbook.sheets.flatMap((sheet) => {
    const cells = formulaCells(sheet).filter(({ formula }) =>
      named(workbook, sheet, formula).some((area) => area.sheet === from.sheet && intersection(area.box, from.box)),
    );
    return blocksOf(cells).map((box) => ({ sheet, box }));
  });

const key = ({ sheet, box }: Area): string => [sheet.id, box.top, box.left, box.bottom, box.right].join(" ");

/** One step, or step after step until nothing new is found. */
function follow(step: Step, isDirect: boolean) {
  return (start: Area, _args: unknown, { workbook }: Session): Handle => {
    const found = new Map<string, Area>();
    let next: readonly Area[] = [start];
    do {
      const reached = next.flatMap((area) => step(workbook, area)).filter((area) => !found.has(key(area)));
      for (const area of reached) found.set(key(area), area);
      next = reached;
    } while (!isDirect && next.length > 0);
    if (found.size === 0) throw itemNotFound();
    return tracingKinds.workbookRangeAreas.of(bySheet(workbook, [...found.values()]));
  };
}

/** A sheet's blocks together, its tabs in order. */
function bySheet(workbook: Workbook, areas: readonly Area[]): Areas[] {
  return workbook.sheets.flatMap((sheet) => {
    const boxes: readonly Box[] = areas.filter((area) => area.sheet === sheet).map(({ box }) => box);
    return boxes.length > 0 ? [{ sheet, boxes }] : [];
  });
}

export const rangeTracing = {
  getDirectPrecedents: follow(precedents, true),
  getPrecedents: follow(precedents, false),
  getDirectDependents: follow(dependents, true),
  getDependents: follow(dependents, false),
} as const;
