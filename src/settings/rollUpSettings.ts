/** How status is rolled up: the `rollUp` part of the settings. */
import * as z from "zod/mini";
import { textOfForm } from "./textOfForm";

export const METHODS = ["threshold", "points", "worst", "majority", "count"] as const;
export type Method = (typeof METHODS)[number];

/** An exact fraction, written "1/2": decimals would not hold a third. */
function fraction(fallback: string, description: string) {
  const form = 'a fraction such as "1/2", of whole numbers from 1 to 9999';
  const text = textOfForm(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, form, ["1/2"]);
  return z._default(text, fallback).check(z.describe(description));
}

function weight(fallback: number, description: string) {
  return z._default(z.int().check(z.gte(0), z.lte(100)), fallback).check(z.describe(description));
}

function countedAs(kind: string) {
  return z
    ._default(z.enum(["none", "red", "amber", "green"]), "none")
    .check(z.describe(`The colour that ${kind} counts as, if any.`));
}

const threshold = z
  .strictObject({
    redFrom: fraction("1/2", "Red when Red is at least this share of the active Key Activities."),
    amberFrom: fraction("1/2", "Amber when Amber is at least this share. Any Red is at least Amber."),
  })
  .check(z.describe("Cuts of the threshold method."));

const points = z
  .strictObject({
    green: weight(0, "Points of a Green."),
    amber: weight(1, "Points of an Amber."),
    red: weight(2, "Points of a Red."),
    amberFrom: fraction("1/2", "Amber when the average is at least this."),
    redFrom: fraction("3/2", "Red when the average is at least this."),
  })
  .check(
    z.describe("Weights and cuts of the points method."),
    z.refine((p) => p.green <= p.amber && p.amber <= p.red, "weights that do not fall from green to red"),
  );

const countAs = z
  .strictObject({
    complete: countedAs("a Complete"),
    notStarted: countedAs("one not started"),
    deferred: countedAs("a deferred one"),
    withdrawn: countedAs("a withdrawn one"),
  })
  .check(z.describe("Whether the kinds that are not active take part in the suggested status."));

export const rollUpSettings = z
  .strictObject({
    method: z._default(z.enum(METHODS), "threshold").check(z.describe("The rule that gives the suggested status.")),
    basis: z
      ._default(z.enum(["activities", "objectives"]), "activities")
      .check(
        z.describe(
          "What a priority and the council are rolled up from: their Key Activities, or their objectives' statuses (stated, else suggested). Key Activities directly under a priority count as one more objective; where there are no objectives, they are what counts.",
        ),
      ),
    threshold: z.prefault(threshold, {}),
    points: z.prefault(points, {}),
    countAs: z.prefault(countAs, {}),
  })
  .check(z.describe("How status is rolled up."));
