/** The kinds of custom XML parts that keep what people decided, each with a namespace of its own. */
import * as z from "zod/mini";
import type { Dismissal, KeptOverride } from "../../kept/kept";
import { readReason } from "../../kept/reason";
import { RULE_IDS } from "../../settings";
import { textIn, xmlOf } from "./xmlText";

export interface PartKind<T> {
  readonly namespace: string;
  readonly toXml: (value: T) => string;
  /** null for what is none of ours: it is passed over. */
  readonly fromXml: (xml: string) => T | null;
}

/** Settings as JSON, "" where the part holds none: whoever reads them says what is wrong. */
export const SETTINGS_PART: PartKind<string> = {
  namespace: "urn:key-activity-tracker:settings",
  toXml: (json) => xmlOf("settings", SETTINGS_PART.namespace, json),
  fromXml: (xml) => textIn("settings", xml) ?? "",
};

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.maxLength(2000));

const dismissal = z.object({ key: text, rule: z.enum(RULE_IDS), sheet: z.nullable(text), reason: text, date });

const override = z.object({
  key: text,
  period: z.nullable(z.object({ year: z.string().check(z.regex(/^\d{4}\/\d{2}$/)), quarter: z.literal([1, 2, 3, 4]) })),
  level: z.enum(["objective", "priority", "portfolio", "lead", "council"]),
  heading: text,
  status: text,
  suggested: z.nullable(text),
  reason: text,
  date,
});

/** One a dismissal, so that two people who dismiss at once undo nothing of each other. */
export const DISMISSAL_PART = jsonPart<Dismissal>("dismissal", dismissal);
/** One an override. */
export const OVERRIDE_PART = jsonPart<KeptOverride>("override", override);

function jsonPart<T extends { readonly reason: string }>(root: string, schema: z.ZodMiniType<T>): PartKind<T> {
  const namespace = `urn:key-activity-tracker:${root}`;
  return {
    namespace,
    toXml: (value) => xmlOf(root, namespace, JSON.stringify(value)),
    fromXml: (xml) => {
      const value = parsed(textIn(root, xml), schema);
      const reason = readReason(value?.reason ?? "");
      return value !== null && reason.ok ? { ...value, reason: reason.reason } : null;
    },
  };
}

function parsed<T>(json: string | null, schema: z.ZodMiniType<T>): T | null {
  try {
    const result = schema.safeParse(json === null ? null : JSON.parse(json));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
