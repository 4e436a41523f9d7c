/** Settings that an earlier version wrote, made into those of this one: a workbook keeps what it was set to. */
import { joinBlanks } from "../words/blanks";

type Json = Readonly<Record<string, unknown>>;

/** Each makes of settings of one version those of the next: the first, of version 1 those of version 2. */
const STEPS: readonly ((settings: Json) => Json)[] = [withSingleBlanks];

/** The version that settings are written in. */
export const SETTINGS_VERSION = STEPS.length + 1;

/**
 * Settings of an earlier version in the form of this one; whatever else as it is. Settings that name no version are of
 * this one. What cannot be used is carried over as it stands, so that it can be named.
 */
export function migrated(json: unknown): unknown {
  if (!isObject(json)) return json;
  const { version } = json;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return json;
  const steps = STEPS.slice(version - 1);
  return steps.length === 0
    ? json
    : { ...steps.reduce((settings, step) => step(settings), json), version: SETTINGS_VERSION };
}

/** Version 2 takes no words and names with blanks that no cell matches: version 1 took them, and they meant nothing. */
function withSingleBlanks(settings: Json): Json {
  const words = (list: unknown) => onceEach(listOf(list, (item) => tidiedIn(item, "word")));
  const pairs = (list: unknown) => listOf(list, (item) => tidiedIn(tidiedIn(item, "written"), "word"));
  const names = (list: unknown) => listOf(list, tidied);
  const inVocabulary = (part: Json) =>
    changed(changed(changed(part, "words", words), "shortForms", pairs), "nearWords", pairs);
  const inNames = (part: Json) => changed(changed(part, "leads", names), "portfolios", names);
  const lists = changed(settings, "vocabulary", (part) => (isObject(part) ? inVocabulary(part) : part));
  return changed(lists, "names", (part) => (isObject(part) ? inNames(part) : part));
}

function isObject(json: unknown): json is Json {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** The object with one of its values changed; without it, as it is. */
function changed(json: Json, key: string, change: (value: unknown) => unknown): Json {
  return Object.hasOwn(json, key) ? { ...json, [key]: change(json[key]) } : json;
}

function listOf(list: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(list) ? list.map(change) : list;
}

function tidied(value: unknown): unknown {
  return typeof value === "string" ? joinBlanks(value, " ") : value;
}

function tidiedIn(item: unknown, key: string): unknown {
  return isObject(item) ? changed(item, key, tidied) : item;
}

/** Of words that are the same by now, the first. */
function onceEach(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const known = new Set<string>();
  return list.filter((item: unknown) => {
    const word = isObject(item) && typeof item.word === "string" ? item.word.toLowerCase() : null;
    const isFirst = word === null || !known.has(word);
    if (word !== null) known.add(word);
    return isFirst;
  });
}
