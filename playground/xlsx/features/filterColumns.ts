import type { ColumnFilter } from "../../workbook/model";
import { tag } from "../xml/build";

/** A `<filterColumn>`: what a filter asks of one column. */
export function filterColumnXml({ column, criteria }: ColumnFilter): string {
  return tag("filterColumn", { colId: column }, criteriaXml(criteria));
}

function criteriaXml({
  filterOn,
  values,
  criterion1,
  criterion2,
  operator,
  dynamicCriteria,
}: ColumnFilter["criteria"]): string {
  const kind = String(filterOn);
  if (kind === "Values") {
    const wanted = Array.isArray(values) ? (values as readonly unknown[]).map(String) : [];
    const blank = wanted.includes("") || undefined;
    return tag("filters", { blank }, ...wanted.filter((val) => val !== "").map((val) => tag("filter", { val })));
  }
  if (kind === "Custom") {
    const conditions = [criterion1, criterion2].filter((each) => each !== undefined && each !== "");
    const and = conditions.length > 1 && operator !== "Or" ? true : undefined;
    return tag("customFilters", { and }, ...conditions.map((each) => conditionXml(String(each))));
  }
  if (kind === "Dynamic") {
    const word = String(dynamicCriteria);
    return tag("dynamicFilter", { type: word.charAt(0).toLowerCase() + word.slice(1) });
  }
  return tag("top10", {
    top: kind.startsWith("Top") ? undefined : false,
    percent: kind.endsWith("Percent") || undefined,
    val: Number(criterion1),
  });
}

const OPERATORS: Readonly<Record<string, string | undefined>> = {
  "<>": "notEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
};

function conditionXml(criterion: string): string {
  const [, sign = "", val = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  return tag("customFilter", { operator: OPERATORS[sign], val });
}
