/**
 * How a class of Office.js is declared: see objects/README.md. One file a class in objects/, each a `define(kind, {...})`
 * with properties, navigation, methods and events under their Office.js names ("values", "getRange"). What is not
 * declared is refused by name.
 */
import type { Handle, Kind } from "./kinds";
import type { Session } from "./session";

export interface Property<T> {
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

/** Arguments of a method: literals of JSON (null when left out) and handles. */
export type Arguments = readonly unknown[];

export interface Members<T> {
  /** What the object is found by again: `Id` (or `_Id`, as the class names it) in answers. */
  readonly id?: { readonly name: "Id" | "_Id"; readonly of: (target: T) => string };
  /** False when the object behind a kept reference is gone: then ItemNotFound. */
  readonly exists?: (target: T, session: Session) => boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** What the library sets under another name than it reads ("gridlines" for `showGridlines`). */
  readonly setters?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  /** Objects under this one; null gives a null object. */
  readonly navigation?: Readonly<Record<string, (target: T, session: Session) => Handle | null>>;
  /** Of borders: `getCellProperties` asks once for all these objects under it. */
  readonly sides?: readonly string[];
  /** Methods that give a value, an object (`Handle`), a null object (null) or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  /** Registration methods by name, with the event type of the wire and the id of what sends it. */
  readonly events?: Readonly<Record<string, { readonly type: number; readonly source: (target: T) => string }>>;
  /** Of a collection. `find` serves `getItem` and `getItemOrNullObject`; `getCount` and `getItemAt` come of themselves. */
  readonly collection?: {
    readonly items: (target: T, session: Session) => readonly Handle[];
    readonly find?: (target: T, key: unknown, session: Session) => Handle | null;
  };
}

/** The members of a class, whatever its objects stand for. */
export interface Definition {
  /** "Range". */
  readonly name: string;
  readonly members: Members<never>;
}

export function define<T>(kind: Kind<T>, members: Members<T>): Definition {
  return { name: kind.name, members };
}
