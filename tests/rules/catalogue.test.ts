/** Each rule is held to a table, and to defects seeded into real rows. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_IDS } from "../../src/settings";

test.each(RULE_IDS)("%s has a table and seeds in its test", (id) => {
  const test = readFileSync(join(__dirname, `${id}.test.ts`), "utf8");
  expect(test).toContain(`\nruleTable("${id}", {`);
  expect(test).toContain(`\nseeded("${id}", {`);
});
