import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { RULE_IDS } from "../../src/settings";
import { STATUS_KINDS } from "../../src/words/status";
import { SHEETS_OF_ONE_QUARTER } from "../support/excelHost";
import { folders, run, samplePath } from "./support";

const text = z.string();
const count = z.int().check(z.gte(0));
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*$/));
const colour = z.enum(["Red", "Amber", "Green"]);

/** Keys are always there, and no others. */
const output = z.strictObject({
  format: z.literal(1),
  workbook: text,
  trackers: z.array(
    z.strictObject({
      sheet: text,
      period: z.nullable(
        z.strictObject({
          year: z.string().check(z.regex(/^\d{4}\/\d\d$/)),
          quarter: z.union([1, 2, 3, 4].map((each) => z.literal(each))),
        }),
      ),
      rowsRead: count,
      activities: z.array(
        z.strictObject({
          ref: z.nullable(z.string().check(z.regex(/^KA\.\d\d\.\d\d[a-z]?$/))),
          refAsWritten: text,
          title: text,
          status: z.nullable(text),
          statusAsWritten: z.nullable(text),
          statusKind: z.nullable(z.enum(STATUS_KINDS)),
          progress: z.nullable(text),
          nextSteps: z.nullable(text),
          lead: z.nullable(text),
          portfolio: z.nullable(text),
          priority: z.nullable(text),
          objective: z.nullable(text),
          cell,
        }),
      ),
    }),
  ),
  findings: z.array(
    z.strictObject({
      rule: z.enum(RULE_IDS),
      severity: z.enum(["error", "warning", "info"]),
      sheet: z.nullable(text),
      cell: z.nullable(cell),
      ref: z.nullable(text),
      message: z.string().check(z.regex(/^Expected .*; found/s)),
      fix: z.nullable(z.enum(["safe", "suggested"])),
      dismissed: z.nullable(text),
    }),
  ),
  rollUp: z.array(
    z.strictObject({
      sheet: text,
      level: z.enum(["objective", "priority", "portfolio", "lead", "council"]),
      code: z.nullable(text),
      name: z.nullable(text),
      counts: z.strictObject(Object.fromEntries([...STATUS_KINDS, "missing"].map((kind) => [kind, count]))),
      suggested: z.nullable(colour),
      stated: z.nullable(text),
      override: z.nullable(z.strictObject({ status: text, reason: text, date: text })),
      why: text,
    }),
  ),
  sheetsWritten: z.array(text),
  roundTrips: count,
});

type Output = z.output<typeof output>;

async function json(...args: string[]): Promise<Output> {
  const { out } = await run(...args, "--json");
  return output.parse(JSON.parse(out));
}

const path = folders();
const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));

interface Truth {
  readonly priorities: readonly {
    readonly objectives?: readonly { readonly activities: readonly TrueActivity[] }[];
    readonly activities?: readonly TrueActivity[];
  }[];
}
interface TrueActivity {
  readonly title: string;
}

describe("--json", () => {
  test.each(samples)("of %s has every key, and no other", async (name) => {
    const result = await json(join("samples", name));
    expect(result.workbook).toBe(name);
    // Two more look at the cells that have a fix, and clean up.
    expect(result.roundTrips).toBe(result.findings.some(({ fix }) => fix !== null) ? 7 : 5);
    expect(result.sheetsWritten).toEqual(expect.arrayContaining(["Cover", "Priorities", "Data quality"]));
  });

  test("gives the Key Activities as they stand in the truth", async () => {
    const truth = JSON.parse(readFileSync(join("samples", "harborough-2013-14-q2.json"), "utf8")) as Truth;
    const { trackers } = await json(samplePath("2013-14-q2"));
    const titles = JSON.stringify(truth);
    expect(trackers[0]?.activities).toHaveLength(122);
    for (const { title } of trackers[0]?.activities ?? []) expect(titles).toContain(JSON.stringify(title));
    expect(trackers[0]?.activities[0]).toMatchObject({
      ref: "KA.01.01",
      refAsWritten: "KA 01.01",
      status: "Amber",
      statusAsWritten: "Amber",
      statusKind: "amber",
      portfolio: null,
      objective: "CA 1",
    });
  });

  test("says what an objective is given and what it states", async () => {
    const { rollUp } = await json(samplePath("2013-14-q2"));
    expect(rollUp.find(({ code }) => code === "CA 1")).toMatchObject({
      level: "objective",
      counts: { red: 0, amber: 3, green: 1, complete: 1, notStarted: 0, deferred: 0, withdrawn: 0, missing: 0 },
      suggested: "Amber",
      stated: "AMBER",
      override: null,
    });
    expect(rollUp.filter(({ level }) => level === "council")).toMatchObject([{ code: null, name: null }]);
  });

  test("names the sheets that were saved", async () => {
    const { sheetsWritten, roundTrips } = await json(samplePath("2013-14-q2"), "--save", path("out.xlsx"));
    expect(sheetsWritten).toEqual(SHEETS_OF_ONE_QUARTER);
    expect(roundTrips).toBe(7);
  });

  test("with --fix gives the findings after fixing", async () => {
    const isSafe = ({ fix }: Output["findings"][number]) => fix === "safe";
    const before = (await json(samplePath("2013-14-q2"))).findings;
    const after = (await json(samplePath("2013-14-q2"), "--fix", "--save", path("out.xlsx"))).findings;
    const safe = before.filter(isSafe).map(({ rule }) => rule);
    expect([...safe].sort()).toEqual([
      ...Array.from({ length: 5 }, () => "status-style"),
      ...Array.from({ length: 4 }, () => "text-whitespace"),
    ]);
    expect(after).toEqual(before.filter((finding) => !isSafe(finding)));
  });
});
