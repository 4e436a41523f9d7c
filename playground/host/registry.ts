/** Finds the declared members of an object by name; what is not declared is refused by name. */
import type { Arguments, Members } from "./define";
import { invalidArgument, itemNotFound, notImplemented } from "./errors";
import type { Handle } from "./kinds";
import { definitions } from "./objects";
import type { Session } from "./session";

const byName = new Map(definitions.map(({ name, members }) => [name, members] as const));

export function membersOf(handle: Handle): Members<never> {
  const members = byName.get(handle.className);
  if (!members) throw notImplemented(handle.className);
  return members;
}

/** "Values" on the wire is `values` here; names with an underscore are as they are. */
export const camelName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
export const wireName = (camel: string): string => camel.charAt(0).toUpperCase() + camel.slice(1);

export function has(members: Readonly<Record<string, unknown>> | undefined, name: string): boolean {
  return members !== undefined && Object.hasOwn(members, name);
}

function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

const memberName = (handle: Handle, name: string): string => `${handle.className}.${name}`;

export function getProperty(handle: Handle, name: string, session: Session): unknown {
  const property = own(membersOf(handle).properties, name);
  if (!property) throw notImplemented(memberName(handle, name));
  return property.get(handle.target as never, session);
}

export function setProperty(handle: Handle, name: string, value: unknown, session: Session): void {
  const { properties, setters } = membersOf(handle);
  const set = own(properties, name)?.set ?? own(setters, name);
  if (!set) throw notImplemented(`Setting ${memberName(handle, name)}`);
  set(handle.target as never, value, session);
}

export function navigate(handle: Handle, name: string, session: Session): Handle | null {
  const navigation = own(membersOf(handle).navigation, name);
  if (!navigation) throw notImplemented(memberName(handle, name));
  return navigation(handle.target as never, session);
}

export function callMethod(handle: Handle, name: string, args: Arguments, session: Session): unknown {
  const members = membersOf(handle);
  const method = own(members.methods, name);
  if (method) return method(handle.target as never, args, session);
  const event = own(members.events, name.replace("_Unregister", "_Register"));
  if (event) {
    session.events.register(event.type, event.source(handle.target as never), name.startsWith("_Register"));
    return undefined;
  }
  const found = callCollection(handle, members, name, args, session);
  if (found === undefined) throw notImplemented(memberName(handle, name));
  return found;
}

/** The methods that every collection has; undefined when it is none of them. */
function callCollection(handle: Handle, members: Members<never>, name: string, args: Arguments, session: Session) {
  const { collection } = members;
  if (!collection) return undefined;
  const items = () => collection.items(handle.target as never, session);
  if (name === "getCount") return items().length;
  if (name === "getItemAt") {
    const item = items()[Number(args[0])];
    if (!item) throw invalidArgument();
    return item;
  }
  if (!collection.find || !(name === "getItem" || name === "getItemOrNullObject")) return undefined;
  const item = collection.find(handle.target as never, args[0], session);
  if (!item && name === "getItem") throw itemNotFound();
  return item;
}
