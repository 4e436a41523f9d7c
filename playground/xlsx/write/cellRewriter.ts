import { cellAddress } from "../../workbook/box";
import type { Cell, Sheet } from "../../workbook/model";
import { SharedFormulas, formulaOf } from "../read/formulas";
import { readInlineString } from "../read/sharedStrings";
import { type CellContent, type CellContext, understandCell } from "../read/sheetData";
import { tag } from "../xml/build";
import { type Splices, withAttributes } from "../xml/splices";
import { type XmlElement, attribute, child } from "../xml/tree";
import { cellBody, formulaXml } from "./cellXml";

/** Number of the file's cell format for a style of the model. */
export type RecordOf = (style: number, quotePrefix: boolean) => number;

/**
 * Rewrites the cells of one sheet in the order in which they stand. Remembers shared formulas: when the cell that
 * spells one out changes, the cells that follow it must spell out theirs.
 */
export class CellRewriter {
  /** True once a formula of the file is gone: the file's list of formulas in calculation order is then wrong. */
  lostFormula = false;
  private readonly shared = new SharedFormulas();
  private readonly broken = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly splices: Splices,
    private readonly recordOf: RecordOf,
    private readonly context: CellContext,
  ) {}

  /** A cell that did not change: only a shared formula whose first cell is gone is spelt out. */
  keep(element: XmlElement, row: number, column: number): void {
    const formula = child(element, "f");
    if (formula) this.spellOut(formula, this.shared.resolve(formulaOf(formula), row, column));
  }

  /** A cell that changed, from the model; removed when the model has none. */
  rewrite(element: XmlElement, row: number, column: number): void {
    const cell = this.sheet.rows.get(row)?.get(column);
    const formula = child(element, "f");
    const before = this.contentBefore(element, row, column);
    const keepsFormula = formula !== undefined && cell?.formula !== undefined && cell.formula === before?.formula;
    if (formula && !keepsFormula) this.loseFormula(formula);
    if (!cell) return this.splices.remove(element);
    const style = String(this.recordOf(cell.style, cell.quotePrefix === true));
    if (sameContent(before, cell)) {
      if (formula) this.spellOut(formula, before?.formula ?? null);
      const own = attribute(element, "s") || "0";
      return this.splices.edit(element, { r: cellAddress(row, column), ...(own === style ? {} : { s: style }) });
    }
    const body = cellBody(cell, this.formulaOfCell(cell, formula, keepsFormula));
    const opening = this.splices.original.slice(element.start, element.contentStart);
    const changes = {
      r: cellAddress(row, column),
      s: style === "0" ? null : style,
      t: body.type ?? null,
      vm: null,
      ...(keepsFormula ? {} : { cm: null }),
    };
    const changed = withAttributes(opening, changes)
      .slice(0, opening.endsWith("/>") ? -2 : -1)
      .trimEnd();
    this.splices.replace(
      element.start,
      element.end,
      body.xml === "" ? `${changed}/>` : `${changed}>${body.xml}</${element.qualifiedName}>`,
    );
  }

  /** The `<f>` that a changed cell gets: the one it had where that still holds, an array's with its block. */
  private formulaOfCell(cell: Cell, formula: XmlElement | undefined, kept: boolean): string {
    if (cell.formula === undefined) return "";
    const { original } = this.splices;
    if (formula && kept && !this.isBroken(formula)) return original.slice(formula.start, formula.end);
    if (!formula || attribute(formula, "t") !== "array") return formulaXml(cell.formula);
    return formulaXml(cell.formula, Object.fromEntries(formula.attributes));
  }

  /** True for a follower of a shared formula whose first cell is gone. */
  private isBroken(formula: XmlElement): boolean {
    const { shared } = formulaOf(formula);
    return shared !== null && this.broken.has(shared);
  }

  private spellOut(formula: XmlElement, text: string | null): void {
    if (text !== null && this.isBroken(formula)) this.splices.replace(formula.start, formula.end, formulaXml(text));
  }

  private loseFormula(formula: XmlElement): void {
    this.lostFormula = true;
    const { shared, text } = formulaOf(formula);
    if (shared !== null && text !== "") this.broken.add(shared);
  }

  private contentBefore(element: XmlElement, row: number, column: number): CellContent | null {
    const formula = child(element, "f");
    const inline = child(element, "is");
    const raw = {
      type: attribute(element, "t") || "n",
      raw: child(element, "v")?.text ?? null,
      inline: inline ? readInlineString(inline, this.context.palette) : null,
      formula: formula ? this.shared.resolve(formulaOf(formula), row, column) : null,
    };
    return understandCell(raw, this.context, () => `the sheet "${this.sheet.name}"`);
  }
}

/** A cell that the file does not have yet. */
export function newCellXml(address: string, cell: Cell, recordOf: RecordOf): string {
  const style = recordOf(cell.style, cell.quotePrefix === true);
  const body = cellBody(cell, cell.formula ? formulaXml(cell.formula) : "");
  return tag("c", { r: address, s: style === 0 ? undefined : style, t: body.type }, body.xml);
}

function sameContent(before: CellContent | null, cell: Cell): boolean {
  const { value, formula, runs } = before ?? {};
  return JSON.stringify([value, formula, runs]) === JSON.stringify([cell.value, cell.formula, cell.runs]);
}
