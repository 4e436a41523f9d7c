import type { XmlScanner } from "../xml/scan";
import { copiedFormula } from "../../workbook/copiedFormula";
import { type XmlElement, attribute } from "../xml/tree";
import { plainText } from "./sharedStrings";

export interface ReadFormula {
  readonly text: string;
  /** Number of the shared formula that it is or follows; null for one of its own. */
  readonly shared: string | null;
}

/** An `<f>` element of a small tree. */
export function formulaOf(element: XmlElement): ReadFormula {
  const shared = attribute(element, "t") === "shared" ? (element.attributes.get("si") ?? null) : null;
  return { shared, text: element.text };
}

/** The scanner stands on `<f>` and is left on `</f>`. */
export function readFormula(scanner: XmlScanner): ReadFormula {
  const shared = scanner.attribute("t") === "shared" ? (scanner.attribute("si") ?? null) : null;
  return { shared, text: plainText(scanner) };
}

/** The formulas that several cells share: written out in the first, only numbered in the others. */
export class SharedFormulas {
  private readonly masters = new Map<
    string,
    { readonly text: string; readonly row: number; readonly column: number }
  >();

  /** The cell's own formula with its leading "="; null for a follower whose formula is nowhere. */
  resolve(formula: ReadFormula, row: number, column: number): string | null {
    if (formula.text !== "") {
      if (formula.shared !== null) this.masters.set(formula.shared, { text: formula.text, row, column });
      return `=${formula.text}`;
    }
    const master = formula.shared === null ? undefined : this.masters.get(formula.shared);
    return master ? `=${copiedFormula(master.text, row - master.row, column - master.column)}` : null;
  }
}
