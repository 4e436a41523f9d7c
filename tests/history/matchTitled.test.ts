import fc from "fast-check";
import { matchTitled, type Titled } from "../../src/history/matchTitled";
import { sampleTracker } from "../support/samples";
import { readReference, formatReference } from "../../src/words/reference";

function titledSample(sample: string): Titled[] {
  return sampleTracker(sample).priorities.flatMap(({ objectives }) =>
    objectives.flatMap(({ activities }) =>
      activities.map(({ ref, title }) => {
        const reading = readReference(ref);
        return { ref: reading.form === "read" ? formatReference(reading.reference) : null, title };
      }),
    ),
  );
}

/** "KA.01.01 Build homes" as reference and title. */
function titled(text: string): Titled {
  const reading = readReference(text);
  return { ref: reading.form === "read" ? formatReference(reading.reference) : null, title: reading.rest };
}

/** Each later one with the reference of the one before that it is, "-" for a new one; what its number meant, after "not". */
function matched(before: readonly string[], after: readonly string[]): string[] {
  const earlier = before.map(titled);
  const { beforeOf, reusedFrom } = matchTitled(earlier, after.map(titled));
  const name = (index: number | null | undefined) => (index === null ? "-" : (earlier[index ?? -1]?.ref ?? "none"));
  return after.map((_, at) => {
    const reuse = reusedFrom[at] ?? null;
    return name(beforeOf[at]) + (reuse === null ? "" : `, not ${name(reuse)}`);
  });
}

describe("2020/21 to 2021/22, as the council reworded and renumbered", () => {
  const before = titledSample("harborough-2020-21-q1");
  const after = titledSample("harborough-2021-22-q1");
  const { beforeOf, reusedFrom } = matchTitled(before, after);
  const refOf = (index: number | null | undefined) => (index === null ? null : (before[index ?? -1]?.ref ?? null));

  test("new: a masterplan and parish support under old numbers, and a measure under a new one", () => {
    expect(after.flatMap(({ ref }, at) => (beforeOf[at] === null ? ref : []))).toEqual([
      "KA.01.06",
      "KA.04.02",
      "KA.06.05",
    ]);
  });

  test("numbers used again: those two", () => {
    expect(after.flatMap(({ ref }, at) => (reusedFrom[at] === null ? [] : ref))).toEqual(["KA.01.06", "KA.04.02"]);
  });

  test("renumbered: the Rural Strategy", () => {
    const moved = after.flatMap(({ ref }, at) =>
      refOf(beforeOf[at]) === ref || beforeOf[at] === null ? [] : [[refOf(beforeOf[at]), ref]],
    );
    expect(moved).toEqual([["KA.01.06", "KA.01.07"]]);
  });

  test("the same though reworded: all others that keep their number", () => {
    const reworded = after.flatMap(({ ref, title }, at) => {
      const earlier = before[beforeOf[at] ?? -1];
      const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
      return earlier?.ref === ref && plain(earlier.title) !== plain(title) ? ref : [];
    });
    expect(reworded).toEqual([
      ...["KA.01.03", "KA.01.04", "KA.01.05", "KA.02.01", "KA.03.02", "KA.05.02", "KA.06.01", "KA.07.01"],
      ...["KA.08.01", "KA.09.01", "KA.09.03"],
    ]);
  });
});
describe("matching", () => {
  test.each<[string, string[], string[], string[]]>([
    [
      "a capital, a full stop, an ampersand",
      ["KA.01.01 Parks & play areas."],
      ["KA.01.01 parks and Play Areas"],
      ["KA.01.01"],
    ],
    [
      "begun, then continued",
      ["KA.01.01 Begin the review of parks"],
      ["KA.01.01 Continue the programme of review of parks"],
      ["KA.01.01"],
    ],
    ["no title on one side contradicts nothing", ["KA.01.01 Mend roofs"], ["KA.01.01"], ["KA.01.01"]],
    [
      "another phase under the same number",
      ["KA.01.01 Deliver phase 1 of the homes"],
      ["KA.01.01 Deliver phase 2 of the homes"],
      ["KA.01.01"],
    ],
    ["used again", ["KA.01.01 Mend roofs"], ["KA.01.01 Plant trees"], ["-, not KA.01.01"]],
    [
      "alike but for what they are about",
      ["KA.01.01 Develop an Engagement Strategy"],
      ["KA.01.01 Develop a Young Peoples' Strategy"],
      ["-, not KA.01.01"],
    ],
    ["moved", ["KA.01.01 Mend roofs"], ["KA.02.07 Mend the roofs."], ["KA.01.01"]],
    [
      "moved and used again",
      ["KA.01.01 Mend roofs"],
      ["KA.01.01 Plant trees", "KA.01.02 Mend roofs"],
      ["-, not KA.01.01", "KA.01.01"],
    ],
    [
      "two that changed places",
      ["KA.01.01 Mend roofs", "KA.01.02 Plant trees"],
      ["KA.01.01 Plant trees", "KA.01.02 Mend roofs"],
      ["KA.01.02, not KA.01.01", "KA.01.01, not KA.01.02"],
    ],
    ["the reference was lost", ["KA.01.01 Mend roofs"], ["Mend roofs"], ["KA.01.01"]],
    [
      "the reference was lost, and two could be it",
      ["KA.01.01 Mend roofs", "KA.01.02 Mend roofs"],
      ["Mend roofs"],
      ["-"],
    ],
    [
      "a reference that stands twice goes by the title",
      ["KA.01.01 Mend roofs", "KA.01.02 Plant trees"],
      ["KA.01.01 Plant trees", "KA.01.01 Mend roofs"],
      ["KA.01.02", "KA.01.01"],
    ],
    [
      "a row copied: one of the two is it",
      ["KA.01.01 Mend roofs"],
      ["KA.01.01 Mend roofs", "KA.01.01 Mend roofs"],
      ["KA.01.01", "-"],
    ],
    [
      "moved, nearly word for word",
      [
        "KA.02.09 To identify and address key issues of Crime and Disorder through the Community Partnership, statutory duties and use the statutory tools and powers.",
      ],
      [
        "KA.02.05 To identify and address key issues of crime and disorder through the community safety partnership and the use of statutory tools and powers",
      ],
      ["KA.02.09"],
    ],
    [
      "a sister of one that is gone is not it",
      ["KA.08.09b Review position and identify opportunities for services in partnership: Legal"],
      ["KA.08.09g Review position and identify opportunities for services in partnership: Parks"],
      ["-"],
    ],
    [
      "other phases under other numbers are others",
      ["KA.01.01 Deliver phase 1 of the homes"],
      ["KA.01.02 Deliver phase 2 of the homes"],
      ["-"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(matched(before, after)).toEqual(expected);
  });
});

const WORDS = ["roofs", "trees", "parks", "homes", "review", "develop", "strategy", "the", "of", "legal"];
const someTitles = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const someTitled: fc.Arbitrary<Titled> = fc.record({
  ref: fc.option(fc.constantFrom("KA.01.01", "KA.01.02", "KA.01.03", "KA.02.01", "KA.02.02"), { nil: null }),
  title: someTitles,
});
const distinct = fc.uniqueArray(
  someTitled.filter(({ ref }) => ref !== null),
  { selector: ({ ref }) => ref },
);

describe("whatever stands on the sheets", () => {
  test("nothing is in two pairs", () => {
    fc.assert(
      fc.property(fc.array(someTitled), fc.array(someTitled), (before, after) => {
        const found = matchTitled(before, after).beforeOf.filter((index) => index !== null);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test("a sheet beside itself is all the same", () => {
    fc.assert(
      fc.property(fc.array(someTitled.filter(({ ref }) => ref !== null)), (sheet) => {
        expect(matchTitled(sheet, sheet).beforeOf).toEqual(sheet.map((_, index) => index));
      }),
    );
  });

  test("the order of rows makes no difference", () => {
    const shuffled = distinct.chain((sheet) =>
      fc.tuple(fc.constant(sheet), fc.shuffledSubarray(sheet, { minLength: sheet.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([before, earlier], [after, later]) => {
        const pairs = (from: readonly Titled[], to: readonly Titled[]) =>
          matchTitled(from, to)
            .beforeOf.flatMap((index, at) => (index === null ? [] : `${from[index]?.ref ?? ""} ${to[at]?.ref ?? ""}`))
            .sort();
        expect(pairs(earlier, later)).toEqual(pairs(before, after));
      }),
    );
  });
});

describe("ten thousand Key Activities", () => {
  const tiled = (stamp: (copy: number, title: string) => string): Titled[] => {
    const sample = titledSample("harborough-2013-14-q2");
    return Array.from({ length: 10_000 }, (_, index) => {
      const copy = Math.floor(index / sample.length) + 1;
      return {
        ref: `KA.${copy}.${index % sample.length}`,
        title: stamp(copy, sample[index % sample.length]?.title ?? ""),
      };
    });
  };
  const plain = tiled((_, title) => title);

  test("the same titles again and again: nothing is compared word by word", () => {
    expect(matchTitled(plain, plain).comparisons).toBe(0);
  });

  test.each([
    ["every title reworded", tiled((copy, title) => `${title} in village ${copy}`)],
    ["every number changed", plain.map(({ title }, index) => ({ ref: `KB.${index}`, title }))],
    [
      "numbers changed, titles reworded",
      plain.map(({ title }, index) => ({ ref: `KB.${index}`, title: `${title} anew` })),
    ],
    ["every number used again", plain.map(({ ref }, index) => ({ ref, title: `Unheard of ${index}` }))],
    ["one number for all", plain.map(({ title }) => ({ ref: "KA.01.01", title }))],
  ])("%s: at most a few comparisons each", (_, after) => {
    expect(matchTitled(plain, after).comparisons).toBeLessThanOrEqual(10 * plain.length);
    expect(matchTitled(after, plain).comparisons).toBeLessThanOrEqual(10 * plain.length);
  });
});
