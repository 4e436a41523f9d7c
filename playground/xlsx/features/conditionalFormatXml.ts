import { cellAddress } from "../../workbook/box";
import type { ConditionalFormat } from "../../workbook/model";
import { WorkbookFileError } from "../workbookFileError";
import { type Attributes, tag } from "../xml/build";
import { encodeXml } from "../xml/text";
import { CELL_OPERATORS, PRESETS, TEXT_OPERATORS } from "./conditionalFormats";
import { fileWord, formulaOperand } from "./validations";

/** A `<cfRule>` of a conditional format that the file does not have yet. `format` is the number of what it shows. */
export function conditionalRuleXml(item: ConditionalFormat, format: number): string {
  const { attributes, formulas } = details(item);
  return tag(
    "cfRule",
    { dxfId: format, priority: item.priority + 1, stopIfTrue: item.stopIfTrue || undefined, ...attributes },
    ...formulas.map((formula) => tag("formula", {}, encodeXml(formula))),
  );
}

interface Details {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

function details({ type, rule, ranges }: ConditionalFormat): Details {
  const first = ranges[0] ? cellAddress(ranges[0].top, ranges[0].left) : "A1";
  const word = (key: string) => String(rule[key] ?? "");
  if (type === "Custom") return { attributes: { type: "expression" }, formulas: [formulaOperand(rule.formula)] };
  if (type === "CellValue") {
    const operator = fileWord(CELL_OPERATORS, word("operator"));
    const formulas = [formulaOperand(rule.formula1), formulaOperand(rule.formula2)].filter((each) => each !== "");
    return { attributes: { type: "cellIs", operator }, formulas };
  }
  if (type === "ContainsText") return containsText(word("operator"), word("text"), first);
  if (type === "TopBottom") {
    const kind = word("type");
    const attributes = {
      percent: kind.endsWith("Percent") || undefined,
      bottom: kind.startsWith("Bottom") || undefined,
    };
    return { attributes: { type: "top10", ...attributes, rank: Number(rule.rank) }, formulas: [] };
  }
  if (type === "PresetCriteria") return preset(word("criterion"), first);
  throw new WorkbookFileError(
    `Expected a conditional format of a kind that can be saved; found a new one of the kind ${type}: remove it and save again.`,
  );
}

/** Excel tests by the formula; the words beside it are what its dialogue shows. */
function containsText(operator: string, text: string, cell: string): Details {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const type = fileWord(TEXT_OPERATORS, operator) ?? "containsText";
  const tests: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  const word = type === "notContainsText" ? "notContains" : type;
  return { attributes: { type, operator: word, text }, formulas: [tests[type] ?? ""] };
}

function preset(criterion: string, cell: string): Details {
  const type = fileWord(PRESETS, criterion);
  const tests: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  if (type !== undefined) return { attributes: { type }, formulas: tests[type] ? [tests[type]] : [] };
  return {
    attributes: {
      type: "aboveAverage",
      aboveAverage: criterion.includes("Below") ? false : undefined,
      equalAverage: criterion.startsWith("EqualOr") || undefined,
    },
    formulas: [],
  };
}
