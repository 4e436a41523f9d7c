import { headlineOf } from "../../../src/pane/state/headline";
import { nextStep } from "../../../src/pane/state/nextStep";
import { createStore, type PaneState } from "../../../src/pane/state/store";
import { SHEETS } from "../support/job";
import { finding, tracker, validation } from "../support/tracker";

const idle: PaneState = createStore({} as Parameters<typeof createStore>[0]).getState();
const at = new Date(2013, 9, 1, 9, 5);
const checked = (change: Parameters<typeof validation>[0], trackers?: Parameters<typeof validation>[1]): PaneState => ({
  ...idle,
  validation: validation(change, trackers),
  checkedAt: at,
});
const q1 = tracker("Q1", { year: "2013/14", quarter: 1 });
const q2 = tracker("Q2", { year: "2013/14", quarter: 2 });
const error = finding({ severity: "error" });
const warning = finding({ severity: "warning" });
const info = finding({ severity: "info" });

test.each<[string, PaneState, Partial<ReturnType<typeof headlineOf>>]>([
  ["before anything", idle, { text: "Check this workbook’s Key Activities", tone: "first" }],
  [
    "one of each",
    checked({ findings: [error, warning, info] }),
    {
      text: "1 error and 1 warning in 3 Key Activities",
      detail: "Quarter 2 2013/14 · sheet “Q2” · checked at 09:05",
      tone: "error",
    },
  ],
  [
    "warnings only",
    checked({ findings: [warning, warning] }),
    { text: "2 warnings in 3 Key Activities", tone: "warning" },
  ],
  ["notes only", checked({ findings: [info] }), { text: "No errors or warnings in 3 Key Activities", tone: "good" }],
  ["dismissed", checked({ findings: [{ ...error, dismissed: "agreed" }] }), { tone: "good" }],
  [
    "several sheets, no quarter",
    checked({ findings: [error], reported: tracker("KAs", null) }, [q1, q2]),
    { text: "1 error in 6 Key Activities", detail: "2 sheets · checked at 09:05" },
  ],
  [
    "thousands",
    checked({ findings: Array.from({ length: 1204 }, () => error) }),
    { text: "1,204 errors in 3 Key Activities" },
  ],
  [
    "no tracker",
    checked({ findings: [error] }, []),
    { text: "No tracker sheet found", detail: "Looked at Notes.", tone: "error" },
  ],
])("headline: %s", (_case, state, expected) => {
  expect(headlineOf(state)).toMatchObject(expected);
});

test.each<[string, PaneState, string | null]>([
  ["before anything: nothing beside the buttons", idle, null],
  ["errors first", { ...checked({ findings: [error, error, warning] }), sheets: SHEETS }, "errors"],
  ["then the summary sheets", checked({ findings: [warning] }), "rollUp"],
  ["then reading them", { ...checked({ findings: [] }), sheets: SHEETS }, "open"],
  ["no tracker: only words", checked({ findings: [error] }, []), null],
])("next: %s", (_case, state, kind) => {
  expect(nextStep(state)?.action?.kind ?? null).toBe(kind);
});

test("Cover is opened under the name it has", () => {
  const step = nextStep({ ...checked({ findings: [] }), sheets: SHEETS });
  expect(step?.action).toMatchObject({ kind: "open", sheet: "Cover (2)" });
});
