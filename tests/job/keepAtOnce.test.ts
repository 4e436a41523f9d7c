import type { Host } from "../../playground/host/host";
import type { Workbook } from "../../playground/workbook/model";
import { changeParts, type PartsChange } from "../../src/excel/kept/changeParts";
import { DISMISSAL_PART, SETTINGS_PART, type PartKind } from "../../src/excel/kept/partKinds";
import type { KeptPart } from "../../src/excel/kept/readKept";
import { inExcel } from "../../src/excel/session";
import { validate } from "../../src/job/job";
import { dismiss, undoDismissal } from "../../src/job/keep";
import type { Dismissal } from "../../src/kept/kept";
import { hosts, OPTIONS, trackerWorkbook } from "../support/excelHost";

const start = hosts();

type Request = Host["request"];
type Asked = Parameters<Request>;

const dismissal = (key: string): Dismissal => ({
  key,
  rule: "status-unknown",
  sheet: null,
  reason: `Because of ${key}.`,
  date: "2024-07-31",
});

function smallTracker(...kept: string[]): Workbook {
  const workbook = trackerWorkbook([["KA.01.01 Build homes", "Grene", "Begun", "Carry on", "Housing"]]);
  for (const key of kept) workbook.customXml.push({ id: `{${key}}`, xml: DISMISSAL_PART.toXml(dismissal(key)) });
  return workbook;
}

const keysIn = (workbook: Workbook) =>
  workbook.customXml.flatMap(({ xml }) => DISMISSAL_PART.fromXml(xml)?.key ?? []).sort();

const change =
  <T>(kind: PartKind<T>, decide: (parts: readonly KeptPart<T>[]) => PartsChange<T>) =>
  () =>
    inExcel((session) => changeParts(session, kind, decide));
const adding = (key: string) => change(DISMISSAL_PART, () => ({ remove: [], add: dismissal(key) }));
const removing = (key: string) =>
  change(DISMISSAL_PART, (parts) => ({ remove: parts.filter(({ value }) => value.key === key), add: null }));

/**
 * Two people at work on one workbook: whose request is answered next is said by `turns`, as long as both have any left.
 * Each person's requests are told apart by who was to ask when they came.
 */
async function inTurns(host: Host, turns: string, people: readonly (() => Promise<void>)[]): Promise<void> {
  const request: Request = host.request.bind(host);
  const waiting: (Asked | undefined)[] = [];
  let asking = 0;
  let arrived = (): void => undefined;
  host.request = (...asked) => {
    waiting[asking] = asked;
    arrived();
  };
  const hasAsked = async (person: number, end: Promise<void>) => {
    if (waiting[person] !== undefined) return;
    await Promise.race([end, new Promise<void>((resolve) => (arrived = resolve))]);
  };
  const isOver = people.map(() => false);
  const ends: Promise<void>[] = [];
  for (const [person, run] of people.entries()) {
    asking = person;
    ends[person] = run().finally(() => (isOver[person] = true));
    await hasAsked(person, ends[person]);
  }
  const remaining = [...turns];
  while (isOver.includes(false)) {
    const wanted = Number(remaining.shift() ?? isOver.indexOf(false));
    const person = isOver[wanted] === true ? isOver.indexOf(false) : wanted;
    const asked = waiting[person];
    const end = ends[person];
    if (asked === undefined || end === undefined) throw new Error("Expected a request to answer; found none.");
    waiting[person] = undefined;
    asking = person;
    request(...asked);
    await hasAsked(person, end);
  }
  await Promise.all(ends);
}

/** Every order in which two people's three round trips can come: 20. */
function orders(left: number, right: number): string[] {
  if (left === 0 || right === 0) return ["0".repeat(left) + "1".repeat(right)];
  return [...orders(left - 1, right).map((rest) => `0${rest}`), ...orders(left, right - 1).map((rest) => `1${rest}`)];
}
const ORDERS = orders(3, 3);

describe("Two people at once lose nothing", () => {
  test.each(ORDERS)("both add, in the order %s", async (turns) => {
    const workbook = smallTracker("kept");
    const { host } = start(workbook);
    await inTurns(host, turns, [adding("one"), adding("two")]);
    expect(keysIn(workbook)).toEqual(["kept", "one", "two"]);
  });

  test.each(ORDERS)("one adds, the other removes, in the order %s", async (turns) => {
    const workbook = smallTracker("kept", "gone");
    const { host } = start(workbook);
    await inTurns(host, turns, [adding("one"), removing("gone")]);
    expect(keysIn(workbook)).toEqual(["kept", "one"]);
  });

  test.each(ORDERS)("both remove the same, in the order %s", async (turns) => {
    const workbook = smallTracker("kept", "gone");
    const { host } = start(workbook);
    await inTurns(host, turns, [removing("gone"), removing("gone")]);
    expect(keysIn(workbook)).toEqual(["kept"]);
  });

  test.each(ORDERS)("both put something in the place of the same, in the order %s", async (turns) => {
    const workbook = smallTracker("kept", "gone");
    const { host } = start(workbook);
    const replacing = (key: string) =>
      change(DISMISSAL_PART, (parts) => ({
        remove: parts.filter(({ value }) => value.key === "gone"),
        add: dismissal(key),
      }));
    await inTurns(host, turns, [replacing("one"), replacing("two")]);
    expect(keysIn(workbook)).toEqual(["kept", "one", "two"]);
  });

  test.each(ORDERS)("both save settings, in the order %s: what stands can be used", async (turns) => {
    const workbook = smallTracker();
    const { host } = start(workbook);
    const saving = (json: string) => change(SETTINGS_PART, (parts) => ({ remove: parts, add: json }));
    const texts = ["points", "worst"].map((method) => `{ "rollUp": { "method": "${method}" } }`);
    await inTurns(host, turns, texts.map(saving));
    const { settings, settingsProblems } = await validateAlone(host);
    expect(settingsProblems).toEqual([]);
    expect(["points", "worst"]).toContain(settings.rollUp.method);
  });
});

async function validateAlone(host: Host) {
  delete (host as { request?: Request }).request;
  return validate(OPTIONS);
}

describe("A part that somebody removes between two round trips", () => {
  /** Removes every part of ours when so many requests have been answered. */
  function removingAfter(host: Host, answered: number): void {
    const request: Request = host.request.bind(host);
    let received = 0;
    host.request = (...asked) => {
      if (received === answered) host.workbook.customXml.splice(0);
      received++;
      request(...asked);
    };
  }

  test.each([0, 1, 2, 3])("does not keep the workbook from being checked: after %d", async (answered) => {
    const { host } = start(smallTracker("one", "two"));
    removingAfter(host, answered);
    const { workbook, kept } = await validate(OPTIONS);
    expect(workbook.trackers).toHaveLength(1);
    expect(kept.dismissals).toHaveLength(answered > 1 ? 2 : 0);
  });

  test.each([0, 1, 2])("does not keep a finding from being dismissed, once: after %d", async (answered) => {
    const workbook = smallTracker("one", "two");
    const { host } = start(workbook);
    const seen = await validate(OPTIONS);
    const [finding] = seen.findings;
    if (finding === undefined) throw new Error("Expected a finding; found none.");
    removingAfter(host, answered);
    await dismiss(seen, finding, "A place.", {});
    expect(keysIn(workbook)).toEqual([seen.keys.get(finding)]);
  });

  test("is undone already", async () => {
    const workbook = smallTracker();
    const { host } = start(workbook);
    const first = await validate(OPTIONS);
    const [finding] = first.findings;
    if (finding === undefined) throw new Error("Expected a finding; found none.");
    await dismiss(first, finding, "A place.", {});
    const second = await validate(OPTIONS);
    const [dismissed] = second.findings;
    if (dismissed === undefined) throw new Error("Expected a finding; found none.");
    removingAfter(host, 2);
    await undoDismissal(second, dismissed, {});
    expect(keysIn(workbook)).toEqual([]);
  });
});

describe("When a request fails", () => {
  const refusal = { number: 5001, code: "GeneralException", message: "It failed." };

  test.each([
    [1, false, "Nothing was written."],
    [2, false, "Nothing was written."],
    [3, false, "It may be kept in the workbook already; checking again shows whether it is."],
    [3, true, "It may be kept in the workbook already; checking again shows whether it is."],
  ])("the person is told what is kept: request %d, done all the same: %s", async (at, isDone, message) => {
    const workbook = smallTracker("outdated");
    const { host } = start(workbook);
    const seen = await validate(OPTIONS);
    const [finding] = seen.findings;
    if (finding === undefined) throw new Error("Expected a finding; found none.");
    const request: Request = host.request.bind(host);
    let received = 0;
    host.request = (asked, answer) => {
      received++;
      if (received !== at) request(asked, answer);
      else if (isDone) request(asked, () => answer({ refusal }));
      else answer({ refusal });
    };
    await expect(dismiss(seen, finding, "A place.", {})).rejects.toMatchObject({
      message: expect.stringContaining(message),
    });
    expect(keysIn(workbook)).toEqual([isDone ? seen.keys.get(finding) : "outdated"]);
  });
});
