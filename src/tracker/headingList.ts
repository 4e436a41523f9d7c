/** Priorities and objectives as they are met, each once: a heading that a page break repeats is the same heading. */
import { cellAddress } from "../workbook/address";
import type { HeadingWords } from "./headings";
import type { LeadLine } from "./leadLines";
import type { Heading, Objective } from "./tracker";
import type { Place } from "./activityBuilder";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

export class HeadingList {
  readonly priorities: Draft<Heading>[] = [];
  readonly objectives: Draft<Objective>[] = [];
  private readonly known = new Map<string, number>();

  /** Index of the priority. */
  priority(words: HeadingWords, cell: string): number {
    const key = `priority\n${keyOf(words)}`;
    return this.known.get(key) ?? this.add(key, this.priorities, { ...words, cell, stated: null });
  }

  /** Index of the objective under a priority. */
  objective(words: HeadingWords, priority: number | null, cell: string): number {
    const key = `objective\n${priority}\n${keyOf(words)}`;
    const nobody = { leadOfficer: null, portfolioHolder: null, leadTexts: [] };
    const objective = { ...words, cell, stated: null, priority, ...nobody };
    return this.known.get(key) ?? this.add(key, this.objectives, objective);
  }

  /** Writes a RAG on the lowest heading of a place. False when there is none, or it has one already. */
  state({ priority, objective }: Place, stated: NonNullable<Heading["stated"]>): boolean {
    const heading = objective !== null ? this.objectives[objective] : this.priorities[priority ?? -1];
    if (heading === undefined || heading.stated !== null) return false;
    heading.stated = stated;
    return true;
  }

  /** Who leads an objective, as a row says. What was said first stands. */
  lead({ objective: index }: Place, { leadOfficer, portfolioHolder, cells }: LeadLine, row: number): void {
    const objective = this.objectives[index ?? -1];
    if (objective === undefined) return;
    objective.leadOfficer ??= leadOfficer;
    objective.portfolioHolder ??= portfolioHolder;
    const texts = cells.map(({ column, text }) => ({ text, cell: cellAddress(row, column), isError: false }));
    objective.leadTexts = [...objective.leadTexts, ...texts];
  }

  private add<T>(key: string, list: T[], heading: T): number {
    const index = list.push(heading) - 1;
    this.known.set(key, index);
    return index;
  }
}

function keyOf({ code, name }: HeadingWords): string {
  return `${code ?? ""}\n${name.toLowerCase()}`;
}
