/** Looks at the data validation of cells: which runs of them have which. */
import type { ColumnRun } from "../../enforce/areas";
import { inPayloads, type Part } from "../payload";
import type { Session } from "../session";
import { addressGroups, groupAddress } from "./addresses";

/** The data validation of a cell. */
export interface CellRule {
  readonly type: string;
  /** What a list offers, as Excel gives it: "Red,Amber" or "=Words"; null for any other rule. */
  readonly list: string | null;
  readonly hasDropDown: boolean;
  readonly alert: { readonly isShown: boolean; readonly style: string; readonly title: string; readonly text: string };
  readonly message: { readonly isShown: boolean; readonly title: string; readonly text: string };
}

/** Cells that all have one rule. */
export interface RuledRun {
  readonly run: ColumnRun;
  readonly rule: CellRule;
}

/** A validation in an answer, with its list. */
const RULE_BYTES = 1_500;

/**
 * The rules of each kind of runs, in pieces where a run's cells differ. At most four round trips whatever the number of
 * cells: all of a kind at once, then run by run, then in pieces, then cell by cell, each time only where cells differ.
 */
export async function lookAtRules(
  session: Session,
  sheet: string,
  kinds: readonly (readonly ColumnRun[])[],
): Promise<RuledRun[][]> {
  const found = kinds.map((): RuledRun[] => []);
  await lookAtUnits(
    session,
    sheet,
    kinds.flatMap((runs, kind) => addressGroups(runs).map((group) => new Unit(group, kind))),
    found,
  );
  return found;
}

async function lookAtUnits(
  session: Session,
  sheet: string,
  units: readonly Unit[],
  found: readonly RuledRun[][],
): Promise<void> {
  if (units.length === 0) return;
  const differing: Unit[] = [];
  await inPayloads<Unit>(units, async (payload) => {
    const asked = payload.map((unit) => ({ unit, take: ask(session.context, sheet, unit.runs) }));
    await session.sync();
    for (const { unit, take } of asked) {
      const rule = take();
      if (rule === null && !unit.isOneCell) differing.push(unit);
      else for (const run of unit.runs) found[unit.kind]?.push({ run, rule: rule ?? UNKNOWN });
    }
  });
  await lookAtUnits(
    session,
    sheet,
    differing.flatMap((unit) => unit.smaller()),
    found,
  );
}

/** Of a cell of which Excel does not say what it has: somebody's. */
const UNKNOWN: CellRule = {
  type: "Unknown",
  list: null,
  hasDropDown: false,
  alert: { isShown: false, style: "", title: "", text: "" },
  message: { isShown: false, title: "", text: "" },
};

/** Runs of one kind that are asked about at once. */
class Unit implements Part<Unit> {
  readonly bytes = RULE_BYTES;

  constructor(
    readonly runs: readonly ColumnRun[],
    readonly kind: number,
  ) {}

  get isOneCell(): boolean {
    const [first, ...others] = this.runs;
    return others.length === 0 && first?.firstRow === first?.lastRow;
  }

  halves(): null {
    return null;
  }

  smaller(): Unit[] {
    const [run] = this.runs;
    if (run === undefined || this.runs.length > 1) return this.runs.map((each) => new Unit([each], this.kind));
    const rows = run.lastRow - run.firstRow + 1;
    const height = rows > MOST_CELLS ? Math.ceil(Math.sqrt(rows)) : 1;
    return Array.from({ length: Math.ceil(rows / height) }, (_, piece) => {
      const firstRow = run.firstRow + piece * height;
      return new Unit([{ ...run, firstRow, lastRow: Math.min(firstRow + height - 1, run.lastRow) }], this.kind);
    });
  }
}

/** A run that is not longer is looked at cell by cell. */
const MOST_CELLS = 64;

/** What it gives is null where the cells differ. */
function ask({ workbook }: Excel.RequestContext, sheet: string, runs: readonly ColumnRun[]): () => CellRule | null {
  const validation = workbook.worksheets
    .getItem(sheet)
    .getRanges(groupAddress(runs))
    .dataValidation.load("type, rule, errorAlert, prompt");
  return () => ruleIn(validation.toJSON());
}

const DIFFERING: readonly unknown[] = ["Inconsistent", "MixedCriteria"];

function ruleIn({ type, rule, errorAlert, prompt }: Excel.Interfaces.DataValidationData): CellRule | null {
  if (type === undefined || DIFFERING.includes(type) || !errorAlert || !prompt) return null;
  const source = rule?.list?.source;
  return {
    type,
    list: typeof source === "string" ? source : null,
    hasDropDown: rule?.list?.inCellDropDown === true,
    alert: {
      isShown: errorAlert.showAlert,
      style: errorAlert.style,
      title: textOf(errorAlert.title),
      text: textOf(errorAlert.message),
    },
    message: { isShown: prompt.showPrompt, title: textOf(prompt.title), text: textOf(prompt.message) },
  };
}

/** Nothing is said where Excel gives no text at all. */
function textOf(text: unknown): string {
  return typeof text === "string" ? text : "";
}
