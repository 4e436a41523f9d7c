/** Rule, page, index, table and examples agree: what is missing or left over fails here by name. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleFindings } from "../../scripts/docs/exampleFindings";
import { pagesOfRules, strayRulePages } from "../../scripts/docs/pages";
import { RULES } from "../../src/rules";
import { RULE_DOCS } from "../../src/rules/docs";
import { defaultSettings, readSettings, RULE_IDS } from "../../src/settings";

const root = join(__dirname, "../..");
const RULE_FILE = /^([a-z]+(?:-[a-z]+)+)\.ts$/;
const TABLE_FILE = /^([a-z]+(?:-[a-z]+)+)\.test\.ts$/;

function idsIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder)).flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

test.each([...pagesOfRules()])("%s is what the code says (else: npm run docs)", (path, text) => {
  const file = join(root, path);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "there is no such page").toBe(text);
});

test("no page is left of a rule that there is not", () => {
  expect(strayRulePages(root)).toEqual([]);
});

test("one file a rule", () => {
  expect(idsIn("src/rules", RULE_FILE).sort()).toEqual([...RULE_IDS].sort());
});

test("one table a rule", () => {
  expect(idsIn("tests/rules", TABLE_FILE).sort()).toEqual([...RULE_IDS].sort());
});

describe.each(RULE_IDS)("%s", (id) => {
  const { meta } = RULES[id];
  const doc = RULE_DOCS[id]();

  test("every message says what was expected and what was found", () => {
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/^Expected .+; found .+\.$/);
  });

  test.each(doc.good.map((example) => [example.says, example] as const))("good: %s", (_, example) => {
    expect(exampleFindings(id, example)).toEqual([]);
  });

  test.each(doc.bad.map((example) => [example.says, example] as const))("bad: %s", (_, example) => {
    const found = exampleFindings(id, example).map(({ rule, cell }) => [rule, cell]);
    expect(found).toEqual(example.found.map((cell) => [id, cell]));
  });

  test("there are examples of both", () => {
    expect(doc.good.length * doc.bad.length).toBeGreaterThan(0);
  });

  test("its fixes are of the kind that its page promises", () => {
    const kinds = doc.bad.flatMap((example) => exampleFindings(id, example).flatMap(({ fix }) => fix?.kind ?? []));
    expect([...new Set(kinds)]).toEqual(meta.fix === null ? [] : [meta.fix]);
  });
});

test("the settings page's example can be used", () => {
  const page = pagesOfRules().get("docs/settings.md") ?? "";
  const [, example = ""] = /```json\n([^`]+)```/.exec(page) ?? [];
  expect(readSettings(JSON.parse(example)).ok).toBe(true);
});

test("the settings page names every setting", () => {
  const page = pagesOfRules().get("docs/settings.md") ?? "";
  const paths = (value: object, path: string): string[] =>
    Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
      typeof each === "object" && each !== null && !Array.isArray(each) && Object.keys(each).length > 0
        ? paths(each, `${path}${name}.`)
        : [`${path}${name}`],
    );
  for (const path of paths(defaultSettings(), "")) expect(page).toContain(`| \`${path}\` |`);
});
