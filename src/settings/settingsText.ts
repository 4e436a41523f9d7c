/** Settings as a text, for a file or for the workbook to keep. */
import * as z from "zod/mini";
import { SETTINGS_VERSION } from "./migrations";
import { settingsSchema, type Settings } from "./schema";

/**
 * What differs from the defaults, as JSON that a person can read and change: a default that is improved later then
 * reaches everybody who never set it. A list is given whole.
 */
export function settingsText(settings: Settings): string {
  const differing = difference(settings, z.parse(settingsSchema, {})) ?? {};
  return `${JSON.stringify({ version: SETTINGS_VERSION, ...differing }, null, 2)}\n`;
}

/** The parts of an object that are not as in another; undefined where there are none. */
function difference(value: object, fallback: object): object | undefined {
  const differing = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const other: unknown = (fallback as Readonly<Record<string, unknown>>)[key];
    const change = isObject(part) && isObject(other) ? difference(part, other) : isSame(part, other) ? undefined : part;
    return change === undefined ? [] : [[key, change] as const];
  });
  return differing.length === 0 ? undefined : Object.fromEntries(differing);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(value: unknown, other: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(other);
}
