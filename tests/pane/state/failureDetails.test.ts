import { failureOf } from "../../../src/pane/state/failure";
import { jobError } from "../support/job";

const during = { task: "validateAndRollUp", step: "writing" } as const;

/** As Office throws it: its message and its place in the batch quote the workbook. */
function officeError(): Error {
  return Object.assign(new Error("The name “Adults at risk” is taken."), {
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Worksheet.name", statement: 'sheet.name = "Adults at risk";' },
  });
}

test("what Office says of where it failed, and nothing that stands in the workbook", () => {
  const error = Object.assign(jobError("failed", "It failed at Adults at risk."), { cause: officeError() });
  const { details } = failureOf(error, during);
  expect(details.slice(0, 5)).toEqual([
    "Doing: validateAndRollUp, writing",
    "Kind: failed",
    "Error: Error",
    "Code: InvalidArgument",
    "At: Worksheet.name",
  ]);
  expect(details.join("\n")).not.toMatch(/Adults|risk/);
});

test("of a stack the places in the code alone", () => {
  const error = new Error("Adults at risk\n    at Adults at risk");
  const { details } = failureOf(error, { task: "move", step: null });
  expect(details[0]).toBe("Doing: move");
  const places = details.filter((line) => line.startsWith("In: "));
  expect(places.length).toBeGreaterThan(0);
  expect(places.every((line) => /^In: [\w.-]+:\d+:\d+$/.test(line))).toBe(true);
  expect(details.join("\n")).not.toMatch(/Adults|risk/);
});

test.each(["Adults at risk", "A".repeat(200), 7, null])("a code that is no name is left out: %p", (code) => {
  const { details } = failureOf(Object.assign(new Error("x"), { code }), during);
  expect(details.filter((line) => line.startsWith("Code"))).toEqual([]);
});

test("what is thrown without being an error", () => {
  expect(failureOf("Adults at risk", during).details).toEqual([
    "Doing: validateAndRollUp, writing",
    "Kind: failed",
    "Error: string",
  ]);
});

test("whoever can be asked is asked, without what to do where nobody can", () => {
  const error = Object.assign(jobError("changedByPerson", "D5 has changed. Delete the sheet."), {
    asked: "D5 has changed.",
  });
  expect(failureOf(error, during)).toMatchObject({
    kind: "changedByPerson",
    isQuestion: true,
    message: "D5 has changed.",
  });
  expect(failureOf(jobError("changedByPerson", "It has changed."), during)).toMatchObject({ isQuestion: false });
});
