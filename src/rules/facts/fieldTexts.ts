/** A Key Activity's fields: their names in messages, and their texts. */
import type { KeyActivity, TextAt } from "../../tracker/tracker";

export const FIELD_TEXTS = {
  title: "a title",
  status: "a status",
  progress: "progress",
  nextSteps: "next steps",
  lead: "a lead",
  portfolio: "a portfolio",
} as const;

type FieldName = keyof typeof FIELD_TEXTS;

/** The fields of these that the sheet has a column for. */
export function fieldsOf<Name extends FieldName>(
  activity: KeyActivity,
  names: readonly Name[],
): { readonly name: Name; readonly at: TextAt }[] {
  const fields = [];
  for (const name of names) {
    const at = activity[name];
    if (at !== null) fields.push({ name, at });
  }
  return fields;
}
