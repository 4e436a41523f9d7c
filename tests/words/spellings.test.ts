import { expectedSpellings } from "../../src/words/spellings";
import { isSlip } from "../../src/words/slips";

const expected = (counts: Record<string, number>, listed: readonly string[] = []) =>
  Object.fromEntries(expectedSpellings(new Map(Object.entries(counts)), new Set(listed)));

describe("one name in two spellings", () => {
  test.each([
    ["Strategic Planning;", "Strategic Planning"],
    [";Strategic Planning", "Strategic Planning"],
    ["strategic planning", "Strategic Planning"],
    ["StrategicPlanning", "Strategic Planning"],
    ["Strategic Planning.", "Strategic Planning"],
    ["Housing and Welfare", "Housing & Welfare"],
    ["Jonathan Ward-Langman", "Jonathan Ward Langman"],
    ["Childrens Services", "Children’s Services"],
    ["Cafe Team", "Café Team"],
    ["I.C.T. Services", "ICT Services"],
    // Slips.
    ["Strategic Planing", "Strategic Planning"],
    ["Strategic Plannning", "Strategic Planning"],
    ["Strategic Plannign", "Strategic Planning"],
    ["Strategic Plannimg", "Strategic Planning"],
    ["strategic planing;", "Strategic Planning"],
    ["Enviromental Services and Health & Safety", "Environmental Services and Health & Safety"],
    ["Licencing", "Licensing"],
    ["Community Service", "Community Services"],
  ])("%s is %s", (written, right) => {
    expect(expected({ [right]: 3, [written]: 1 })).toEqual({ [written]: [right] });
  });
});

describe("two names", () => {
  test.each([
    ["Finance 1", "Finance 2"],
    ["Team 1 2", "Team 12"],
    ["J Smith", "K Smith"],
    ["Ann Brown", "Anne Brown"],
    ["Hanna Graves", "Anna Graves"],
    ["Michael Brown", "Michaela Brown"],
    ["Planning Policy", "Planning Police"],
    ["Economic Development", "Economic Development Team"],
    ["Corporate", "Communities"],
    ["Community Services", "Community Partnerships"],
    ["Environmental Services and Health & Safety", "Environmental Services and Community Safety"],
    ["Housing; Parks", "Housing"],
    ["Legal", "Lega"],
  ])("%s and %s", (one, other) => {
    expect(expected({ [one]: 3, [other]: 1 })).toEqual({});
  });
});

test("the commonest of three, and of two as common the one that sorts first", () => {
  expect(expected({ "housing team": 1, "Housing Team": 2, "HOUSING TEAM": 3 })).toEqual({
    "housing team": ["HOUSING TEAM"],
    "Housing Team": ["HOUSING TEAM"],
  });
  expect(expected({ "Housing and Welfare": 1, "Housing & Welfare": 1 })).toEqual({
    "Housing and Welfare": ["Housing & Welfare"],
  });
});

test("a slip that is as common is none", () => {
  expect(expected({ "Strategic Planing": 2, "Strategic Planning": 2 })).toEqual({});
});

test("a stray mark that each has is left", () => {
  expect(expected({ "Strategic Planning;": 9 })).toEqual({});
});

test("the listed spelling is expected, and never another", () => {
  expect(expected({ Licencing: 9, licensing: 1 }, ["Licensing"])).toEqual({
    Licencing: ["Licensing"],
    licensing: ["Licensing"],
  });
  expect(expected({ Licencing: 9, Licensing: 1 }, ["Licensing", "Licencing"])).toEqual({});
});

describe("two names with nothing between", () => {
  const alone = { "Kate Frow": 5, "Jonathan Ward Langman": 6 };

  test("stand by themselves elsewhere", () => {
    expect(expected({ ...alone, "Kate Frow Jonathan Ward-Langman": 1 })).toEqual({
      "Kate Frow Jonathan Ward-Langman": ["Kate Frow", "Jonathan Ward Langman"],
    });
  });

  test.each<[string, Record<string, number>]>([
    ["only one does", { "Kate Frow": 5, "Kate Frow Anna Graves": 1 }],
    ["once", { "Kate Frow": 1, "Anna Graves": 5, "Kate Frow Anna Graves": 1 }],
    ["of one word", { Housing: 5, Planning: 5, "Housing Planning": 1 }],
    ["less often than together", { ...alone, "Kate Frow Jonathan Ward Langman": 9 }],
  ])("not where %s", (_, counts) => {
    expect(expected(counts)).toEqual({});
  });
});

test("thousands of names take no comparing of all pairs", () => {
  const letters = (index: number) => index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
  const counts = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`Team ${letters(index * 7919)}`, 1]));
  const compared = Object.keys(expected({ ...counts, "Team Planning": 3, "Team Planing": 1 }));
  expect(compared).toContain("Team Planing");
});

test("prose is no name", () => {
  const prose = "word ".repeat(6000);
  expect(expected({ [prose]: 2, [prose.toUpperCase()]: 1 })).toEqual({});
});

test("a slip in two words is none", () => {
  expect(isSlip(["strategic", "planing"], ["stratgic", "planning"])).toBe(false);
  expect(isSlip(["planning"], ["planning"])).toBe(false);
});
