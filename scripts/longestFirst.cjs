/**
 * The order in which jest starts the files of tests. Left to itself it goes by what each took last time, and in a fresh
 * clone by size: a short file that drives a browser for a minute then runs alone at the end, beside an idle core.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

/** Those of ten seconds and more, longest first. A file that is not named here is started after them. */
const LONGEST = [
  "e2e/playground",
  "e2e/looks",
  "e2e/pane",
  "e2e/states",
  "job/budgets",
  "job/everyFault",
  "pane/settings",
  "job/faults",
  "check/hostileFiles",
  "excel/writtenRecord",
  "docs/excelVersions",
  "rules/checks.property",
  "rules/anyText.property",
  "excel/textIsTextEverywhere",
  "architecture/dependencies",
  "fuzz/reader",
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((name) => path.replaceAll("\\", "/").includes(`/tests/${name}.test.`));
  return place === -1 ? LONGEST.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b));
  }
};
