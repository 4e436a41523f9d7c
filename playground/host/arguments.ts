/** Reads the arguments of a method; anything else than expected is Excel's InvalidArgument. */
import type { Arguments } from "./define";
import { invalidArgument } from "./errors";

export function text(args: Arguments, index = 0): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** "" when left out. */
export const optionalText = (args: Arguments, index = 0): string => (isMissing(args[index]) ? "" : text(args, index));

export function integer(args: Arguments, index = 0): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** 0 when left out. */
export const optionalInteger = (args: Arguments, index = 0): number =>
  isMissing(args[index]) ? 0 : integer(args, index);

/** False when left out. */
export function flag(args: Arguments, index = 0): boolean {
  const value = args[index];
  if (!isMissing(value) && typeof value !== "boolean") throw invalidArgument();
  return value === true;
}

export const isMissing = (value: unknown): boolean => value === null || value === undefined;

/** A value set to a property, of the type that it must have. */
export function asText(value: unknown): string {
  return text([value]);
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** One of a class's enumeration values. */
export function oneOf<T extends string>(values: readonly T[], value: unknown): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
