import type { Validation } from "../../workbook/model";
import {
  VALIDATION_OPERATORS,
  VALIDATION_TYPES,
  extensionValidations,
  fileWord,
  formulaOperand,
} from "../features/validations";
import { boxAddresses } from "../references";
import type { SheetSource } from "../source";
import { tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";
import { encodeXml } from "../xml/text";
import { child, childrenNamed } from "../xml/tree";
import { type ListKind, writeList } from "./lists";

const VALIDATIONS: ListKind<Validation> = {
  list: "dataValidations",
  entry: "dataValidation",
  counted: true,
  render: validationXml,
};

/** Own list and extension list of a sheet: from both those that are gone are taken out; new ones join the own list. */
export function writeValidations(
  editor: PartEditor,
  before: SheetSource,
  now: readonly Validation[],
): Pick<SheetSource, "validations" | "extensionValidations"> {
  const extensions = editor.child("extLst");
  const elements = extensionValidations(extensions);
  const known = new Set(now.map((each) => JSON.stringify(each)));
  const kept = before.extensionValidations.filter((each) => known.has(JSON.stringify(each)));
  const keptKeys = new Set(kept.map((each) => JSON.stringify(each)));
  elements.forEach((element, index) => {
    if (!keptKeys.has(JSON.stringify(before.extensionValidations[index]))) editor.splices.remove(element);
  });
  for (const extension of childrenNamed(extensions, "ext")) {
    const list = child(extension, "dataValidations");
    if (!list || kept.length === elements.length) continue;
    // An empty list is no valid one.
    if (kept.length === 0) editor.splices.remove(extension);
    else editor.splices.edit(list, { count: String(kept.length) });
  }
  const own = now.filter((each) => !keptKeys.has(JSON.stringify(each)));
  return { validations: writeList(editor, VALIDATIONS, before.validations, own), extensionValidations: kept };
}

function validationXml({ ranges, type, rule, ignoreBlanks, alert, prompt }: Validation): string {
  const key = type.charAt(0).toLowerCase() + type.slice(1);
  const details = record(rule[key]);
  const list = type === "List";
  const operator = list ? undefined : fileWord(VALIDATION_OPERATORS, String(details.operator ?? ""));
  const first = list
    ? listSource(details.source)
    : formulaOperand(type === "Custom" ? details.formula : details.formula1);
  const second = formulaOperand(details.formula2);
  return tag(
    "dataValidation",
    {
      type: fileWord(VALIDATION_TYPES, type),
      errorStyle: alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
      operator: operator === "between" ? undefined : operator,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: (list && details.inCellDropDown === false) || undefined,
      showInputMessage: prompt.show || undefined,
      showErrorMessage: alert.show || undefined,
      errorTitle: alert.title || undefined,
      error: alert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
      sqref: boxAddresses(ranges),
    },
    first && tag("formula1", {}, encodeXml(first)),
    second && tag("formula2", {}, encodeXml(second)),
  );
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listSource(value: unknown): string {
  const source = typeof value === "string" ? value : "";
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}
