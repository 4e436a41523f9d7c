import fc from "fast-check";
import { ROLL_UP_METHODS } from "../../src/rollup/methods";
import { defaultSettings, METHODS, readSettings, type Method } from "../../src/settings";
import { PUBLISHED_2013 } from "../support/published2013";

const defaults = defaultSettings().rollUp;

describe("the 24 published statuses of 2013/14", () => {
  const fits: [Method, number][] = [
    ["threshold", 24],
    ["points", 24],
    ["worst", 18],
    ["majority", 23],
    ["count", 0],
  ];

  test.each(fits)("%s gives %i of them", (method, expected) => {
    const agreeing = PUBLISHED_2013.filter(
      ([, red, amber, green, published]) =>
        ROLL_UP_METHODS[method].colour({ red, amber, green }, defaults)?.toUpperCase() === published,
    );
    expect(agreeing).toHaveLength(expected);
  });
});

describe("boundaries", () => {
  const cases: [Method, number, number, number, string | null][] = [
    ["threshold", 1, 0, 1, "red"],
    ["threshold", 1, 0, 2, "amber"],
    ["threshold", 4, 5, 0, "amber"],
    ["threshold", 5, 5, 0, "red"],
    ["threshold", 0, 1, 1, "amber"],
    ["threshold", 0, 2, 3, "green"],
    ["threshold", 0, 3, 3, "amber"],
    ["threshold", 1, 0, 999, "amber"],
    ["threshold", 0, 0, 1, "green"],
    ["points", 1, 0, 5, "green"],
    ["points", 1, 0, 3, "amber"],
    ["points", 1, 1, 0, "red"],
    ["points", 1, 2, 0, "amber"],
    ["points", 0, 1, 1, "amber"],
    ["worst", 0, 0, 9, "green"],
    ["worst", 0, 1, 9, "amber"],
    ["worst", 1, 9, 9, "red"],
    ["majority", 1, 2, 2, "amber"],
    ["majority", 2, 2, 2, "red"],
    ["majority", 2, 0, 3, "green"],
    ["count", 3, 0, 0, null],
  ];

  test.each(cases)("%s: %i Red, %i Amber, %i Green gives %s", (method, red, amber, green, expected) => {
    expect(ROLL_UP_METHODS[method].colour({ red, amber, green }, defaults)).toBe(expected);
  });

  test("a third is exactly a third", () => {
    const reading = readSettings({ rollUp: { threshold: { amberFrom: "1/3" } } });
    if (!reading.ok) throw new Error("the settings are sound");
    const { colour } = ROLL_UP_METHODS.threshold;
    expect(colour({ red: 0, amber: 3, green: 6 }, reading.settings.rollUp)).toBe("amber");
    expect(colour({ red: 0, amber: 3333, green: 6667 }, reading.settings.rollUp)).toBe("green");
  });
});

describe("properties", () => {
  const few = fc.integer({ min: 0, max: 12 });
  const many = fc.integer({ min: 0, max: 1_000_000 });
  const someActive = fc
    .record({ red: few, amber: few, green: few })
    .filter(({ red, amber, green }) => red + amber + green > 0);
  const worseFirst = ["red", "amber", "green"];

  test.each(METHODS.filter((method) => method !== "count"))("%s: one more Red never improves", (method) => {
    const { colour } = ROLL_UP_METHODS[method];
    fc.assert(
      fc.property(someActive, (active) => {
        const before = worseFirst.indexOf(colour(active, defaults) ?? "");
        const after = worseFirst.indexOf(colour({ ...active, red: active.red + 1 }, defaults) ?? "");
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  test("threshold never hides a Red under Green", () => {
    fc.assert(
      fc.property(someActive, (active) => {
        expect(ROLL_UP_METHODS.threshold.colour(active, defaults) === "green" && active.red > 0).toBe(false);
      }),
    );
  });

  const cut = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }));

  test("threshold agrees with whole-number arithmetic of any size", () => {
    fc.assert(
      fc.property(many, many, many, cut, cut, (red, amber, green, [rn, rd], [an, ad]) => {
        fc.pre(red + amber + green > 0);
        const total = BigInt(red + amber + green);
        const isRed = red > 0 && BigInt(red) * BigInt(rd) >= BigInt(rn) * total;
        const isAmber = red > 0 || (amber > 0 && BigInt(amber) * BigInt(ad) >= BigInt(an) * total);
        const settings = { ...defaults, threshold: { redFrom: `${rn}/${rd}`, amberFrom: `${an}/${ad}` } };
        const expected = isRed ? "red" : isAmber ? "amber" : "green";
        expect(ROLL_UP_METHODS.threshold.colour({ red, amber, green }, settings)).toBe(expected);
      }),
    );
  });

  test("points agree with whole-number arithmetic of any size", () => {
    fc.assert(
      fc.property(many, many, many, cut, cut, (red, amber, green, [rn, rd], [an, ad]) => {
        fc.pre(red + amber + green > 0);
        const total = BigInt(red + amber + green);
        const sum = BigInt(red) * 2n + BigInt(amber);
        const reaches = (n: number, d: number) => sum * BigInt(d) >= BigInt(n) * total;
        const points = { ...defaults.points, redFrom: `${rn}/${rd}`, amberFrom: `${an}/${ad}` };
        const expected = reaches(rn, rd) ? "red" : reaches(an, ad) ? "amber" : "green";
        expect(ROLL_UP_METHODS.points.colour({ red, amber, green }, { ...defaults, points })).toBe(expected);
      }),
    );
  });
});
