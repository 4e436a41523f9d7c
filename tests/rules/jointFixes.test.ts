import { textFix, type Finding } from "../../src/rules/finding";
import { withJointFixes } from "../../src/rules/jointFixes";
import { onePerCell } from "../../src/rules/onePerCell";

const finding = (rule: Finding["rule"], after: string, change: Partial<Finding> = {}): Finding => ({
  rule,
  severity: "warning",
  sheet: "Q1",
  cell: "C2",
  ref: null,
  message: "",
  fix: textFix("safe", "C2", "A  &amp; B", after),
  dismissed: null,
  ...change,
});
const MARKUP = finding("text-markup", "A  & B");
const BLANKS = finding("text-whitespace", "A &amp; B");
/** What one click on "Fix all" writes. */
const written = (findings: readonly Finding[]) =>
  onePerCell(
    withJointFixes(findings).flatMap(({ fix, dismissed }) => (fix && dismissed === null ? [{ sheet: "Q1", fix }] : [])),
  ).flatMap(({ fix }) => fix.changes.map(({ after }) => after));

test.each<[string, readonly Finding[], readonly string[]]>([
  ["two of one cell", [MARKUP, BLANKS], ["A & B"]],
  ["one of them dismissed", [{ ...MARKUP, dismissed: "As it is." }, BLANKS], ["A &amp; B"]],
  [
    "two cells",
    [finding("ref-style", "KA.01.01"), { ...BLANKS, fix: textFix("safe", "D2", "A  B", "A B") }],
    ["KA.01.01", "A B"],
  ],
  ["blanks that only markup hid", [finding("text-markup", "A B ")], ["A B"]],
  ["a style and blanks", [finding("ref-style", "KA.01.01  A"), BLANKS], ["KA.01.01 A"]],
])("%s", (_, findings, texts) => {
  expect(written(findings)).toEqual(texts);
});

test("each fix alone does what its finding says", () => {
  const afters = withJointFixes([MARKUP, BLANKS]).map(({ fix }) => fix?.changes[0]?.after);
  expect(afters).toEqual(["A  & B", "A &amp; B"]);
  const [first] = withJointFixes([MARKUP, BLANKS]);
  expect(onePerCell(first?.fix ? [{ sheet: "Q1", fix: first.fix }] : [])[0]?.fix.changes[0]?.after).toBe("A  & B");
});
