/** The workbook's own document properties by name. The stand-in keeps them while it runs and does not save them. */
import type { Workbook } from "../workbook/model";
import { kind } from "./kinds";

export interface CustomPropertyRef {
  readonly workbook: Workbook;
  readonly key: string;
}

export const customPropertyKinds = {
  collection: kind<Workbook>("CustomPropertyCollection"),
  property: kind<CustomPropertyRef>("CustomProperty"),
} as const;

const kept = new WeakMap<Workbook, Map<string, string | number | boolean>>();

export function customPropertiesOf(workbook: Workbook): Map<string, string | number | boolean> {
  const properties = kept.get(workbook) ?? new Map<string, string | number | boolean>();
  kept.set(workbook, properties);
  return properties;
}
