/** Answers `load`: the properties asked for, of an object, of the objects under it and of a collection's items. */
import { notImplemented } from "./errors";
import type { Handle } from "./kinds";
import { getProperty, has, membersOf, navigate, wireName } from "./registry";
import type { Session } from "./session";
import type { QueryInfo } from "./wire";

/** What to read of one object: "*" stands for all its plain properties. */
interface Wanted {
  readonly names: Set<string>;
  readonly children: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ names: new Set(), children: new Map() });

/** Microsoft's sample loads the rows of a table with `value`, which they have not: Excel takes it, and gives nothing. */
const misnamed = new Map([["TableRow", "value"]]);

/** Names that stand for no property: what samples write to load nothing but the objects themselves. */
const unreal = /^(?:isNullObject|\$none|noPropertiesNeeded)$/i;

/** "format/fill/color" and "address" as a tree. */
function wantedOf(info: QueryInfo): Wanted {
  const root = nothing();
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  if (!info.Select?.length) paths.push("*");
  for (const path of paths) {
    const parts = path.split("/");
    let at = root;
    for (const part of parts.slice(0, -1)) {
      const next = at.children.get(part) ?? nothing();
      at.children.set(part, next);
      at = next;
    }
    const last = parts[parts.length - 1] ?? "";
    if (!unreal.test(last)) at.names.add(last);
  }
  return root;
}

/** The answer to a Query action. */
export function query(handle: Handle, info: QueryInfo, session: Session): Record<string, unknown> {
  return read(handle, wantedOf(info), session, info.Skip ?? 0, info.Top ?? Infinity);
}

/** The id or reference that the library finds the object by again. */
export function identity(handle: Handle): Record<string, unknown> {
  const { id } = membersOf(handle);
  return {
    ...(id && { [id.name]: id.of(handle.target as never) }),
    ...(handle.referenceId !== null && { _ReferenceId: handle.referenceId }),
  };
}

const all: Wanted = { names: new Set(["*"]), children: new Map() };

function read(handle: Handle, wanted: Wanted, session: Session, skip = 0, top = Infinity): Record<string, unknown> {
  const { properties, navigation, collection } = membersOf(handle);
  const answer: Record<string, unknown> = identity(handle);
  const forItems = nothing();
  const under = (name: string, what: Wanted) => {
    const child = navigate(handle, name, session);
    answer[wireName(name)] = child && read(child, what, session);
  };
  for (const name of wanted.names) {
    if (name === "*") {
      for (const each of Object.keys(properties ?? {})) answer[wireName(each)] = getProperty(handle, each, session);
      forItems.names.add("*");
    } else if (has(properties, name)) answer[wireName(name)] = getProperty(handle, name, session);
    else if (has(navigation, name)) under(name, all);
    else if (collection) forItems.names.add(name);
    else if (misnamed.get(handle.className) !== name) throw notImplemented(`${handle.className}.${name}`);
  }
  for (const [name, what] of wanted.children) {
    if (collection && !has(navigation, name)) forItems.children.set(name, what);
    else under(name, what);
  }
  if (collection) {
    const items = collection.items(handle.target as never, session).slice(skip, skip + top);
    answer._Items = items.map((item) => read(item, forItems, session));
  }
  return answer;
}

/** Reads by a nested object of flags, as `getCellProperties({ format: { fill: { color: true } } })`; names stay camelCase. */
export function readShape(handle: Handle, shape: unknown, session: Session): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if (typeof shape !== "object" || shape === null) return answer;
  const { sides } = membersOf(handle);
  if (sides) return Object.fromEntries(sides.map((side) => [side, readUnder(handle, side, shape, session)]));
  for (const [name, under] of Object.entries(shape)) {
    if (under === false || under === null || under === undefined) continue;
    if (under === true) answer[name] = getProperty(handle, name, session);
    else answer[name] = readUnder(handle, name, under, session);
  }
  return answer;
}

function readUnder(handle: Handle, name: string, shape: unknown, session: Session) {
  const child = navigate(handle, name, session);
  return child && readShape(child, shape, session);
}
