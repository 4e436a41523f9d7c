import { changeName, setWorkbookField } from "../../workbook/edits";
import { evaluate } from "../../workbook/formula/evaluate";
import { parseFormula } from "../../workbook/formula/parse";
import { FormulaFault } from "../../workbook/formula/syntax";
import type { DefinedName, Scalar, Sheet, Workbook } from "../../workbook/model";
import { sheetById } from "../../workbook/read";
import { areaOfName, fullAddress } from "../areas";
import { asBoolean, asText } from "../arguments";
import { define } from "../define";
import { itemNotFound, notImplemented } from "../errors";
import { kinds } from "../kinds";
import { plainValue, valueType } from "../values";

const sheetOf = (book: Workbook, name: DefinedName): Sheet | null =>
  name.scope === null ? null : (sheetById(book, name.scope) ?? null);

/** What a name that is no reference stands for. */
function constant(book: Workbook, name: DefinedName): Scalar {
  const [sheet] = book.sheets;
  if (!sheet) throw itemNotFound();
  if (name.formula.includes("#REF!")) return { error: "#REF!" };
  try {
    return evaluate(book, sheet, parseFormula(name.formula));
  } catch (error) {
    if (error instanceof FormulaFault) throw notImplemented(`The value of the name ${name.name}`);
    throw error;
  }
}

export const namedItem = define(kinds.namedItem, {
  id: { name: "_Id", of: (name) => name.name },
  exists: (name, { workbook }) => workbook.names.includes(name),
  properties: {
    name: { get: (name) => name.name },
    comment: {
      get: (name) => name.comment,
      set: (name, value, { workbook }) => changeName(workbook, name, { comment: asText(value) }),
    },
    formula: {
      get: (name) => name.formula,
      set: (name, value, { workbook }) => changeName(workbook, name, { formula: asText(value) }),
    },
    scope: { get: (name) => (name.scope === null ? "Workbook" : "Worksheet") },
    type: {
      get: (name, { workbook }) => {
        if (areaOfName(workbook, name)) return "Range";
        return valueType(constant(workbook, name));
      },
    },
    value: {
      get: (name, { workbook }) => {
        const area = areaOfName(workbook, name);
        return area ? fullAddress(area) : plainValue(constant(workbook, name));
      },
    },
    visible: {
      get: (name) => name.visible,
      set: (name, value, { workbook }) => changeName(workbook, name, { visible: asBoolean(value) }),
    },
  },
  navigation: {
    worksheet: (name, { workbook }) => {
      const sheet = sheetOf(workbook, name);
      if (!sheet) throw itemNotFound();
      return kinds.worksheet.of(sheet);
    },
    worksheetOrNullObject: (name, { workbook }) => {
      const sheet = sheetOf(workbook, name);
      return sheet ? kinds.worksheet.of(sheet) : null;
    },
  },
  methods: {
    delete: (name, _args, { workbook }) =>
      setWorkbookField(
        workbook,
        "names",
        workbook.names.filter((each) => each !== name),
      ),
    getRange: (name, _args, { workbook }) => {
      const area = areaOfName(workbook, name);
      if (!area) throw itemNotFound();
      return kinds.range.of(area);
    },
    getRangeOrNullObject: (name, _args, { workbook }) => {
      const area = areaOfName(workbook, name);
      return area ? kinds.range.of(area) : null;
    },
  },
});
