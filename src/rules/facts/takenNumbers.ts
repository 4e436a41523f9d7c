/** Numbers that are taken, by group: a number that was given once is not given again in the same year. */
import type { Reference } from "../../words/reference";
import type { NumberedSheet } from "./numberedSheet";

export class TakenNumbers {
  private readonly groups = new Map<number, Map<number, Set<string>>>();
  private readonly highest = new Map<number, number>();

  constructor(sheets: readonly NumberedSheet[]) {
    for (const sheet of sheets)
      for (const { reference } of sheet.activities) if (reference !== null) this.take(reference);
  }

  take({ group, number, suffix }: Reference): void {
    const numbers = this.groups.get(group) ?? new Map<number, Set<string>>();
    this.groups.set(group, numbers);
    const suffixes = numbers.get(number) ?? new Set<string>();
    numbers.set(number, suffixes.add(suffix));
    this.highest.set(group, Math.max(number, this.highest.get(group) ?? 0));
  }

  /** True where the number stands with any suffix, or without one. */
  has(group: number, number: number): boolean {
    return this.groups.get(group)?.has(number) ?? false;
  }

  /** One more than the highest number of the group: gaps are numbers that have been retired. */
  next(group: number): Reference {
    return { group, number: (this.highest.get(group) ?? 0) + 1, suffix: "" };
  }

  /** The first free suffix letter of a number; null when all are taken. */
  nextSuffix({ group, number }: Reference): Reference | null {
    const taken = this.groups.get(group)?.get(number);
    const suffix = [..."abcdefghijklmnopqrstuvwxyz"].find((letter) => taken?.has(letter) !== true);
    return suffix === undefined ? null : { group, number, suffix };
  }
}
