/** The samples' data: what their workbooks hold, field by field. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Period } from "../../src/words/period";

export interface SampleActivity {
  readonly ref: string;
  readonly title: string;
  readonly status: string | null;
  readonly progress: string;
  readonly nextSteps: string;
  readonly lead: string;
  readonly portfolio: string | null;
}

export interface SampleObjective {
  readonly code: string | null;
  /** null: the KAs stand under their priority directly. */
  readonly name: string | null;
  readonly publishedStatus: string | null;
  readonly leadOfficer: string | null;
  readonly portfolioHolder: string | null;
  readonly activities: readonly SampleActivity[];
}

export interface SampleTracker {
  readonly period: Period;
  readonly priorities: readonly { readonly name: string; readonly objectives: readonly SampleObjective[] }[];
}

export interface SamplePlan {
  readonly priorities: readonly {
    readonly name: string;
    readonly activities: readonly {
      /** null where the reference was lost in the source: then the workbook has the inferred one. */
      readonly ref: string | null;
      readonly inferredRef: string | null;
      readonly title: string | null;
      readonly summaryTitle: string;
    }[];
  }[];
}

/** The four trackers' samples, with the name of their sheet. */
export const SAMPLE_TRACKERS = [
  { sample: "harborough-2013-14-q2", sheet: "Q2 2013-14", activities: 122 },
  { sample: "harborough-2020-21-q1", sheet: "Q1 2020-21", activities: 34 },
  { sample: "harborough-2021-22-q1", sheet: "Q1 2021-22", activities: 34 },
  { sample: "harborough-2024-25-q1", sheet: "Q1 2024-25", activities: 21 },
] as const;

export function sampleTracker(sample: string): SampleTracker {
  return JSON.parse(readFileSync(join(__dirname, "../../samples", `${sample}.json`), "utf8")) as SampleTracker;
}

export function samplePlan(): SamplePlan {
  const path = join(__dirname, "../../samples/harborough-delivery-plan-2024-25.json");
  return JSON.parse(readFileSync(path, "utf8")) as SamplePlan;
}
