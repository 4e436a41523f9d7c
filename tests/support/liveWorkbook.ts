/** A workbook whose edits are followed, with a clock that the test turns: nothing waits for time to pass. */
import type { Host } from "../../playground/host/host";
import { startLive, type LiveChecking, type LiveUpdate } from "../../src/job/live";
import type { Clock } from "../../src/job/clock";
import { inTurn } from "../../src/job/inTurn";
import { validate, type Validation } from "../../src/job/job";
import { saveSettings } from "../../src/job/keep";
import { OPTIONS } from "./excelHost";

export interface HandClock extends Clock {
  pass(milliseconds: number): void;
}

export function handClock(): HandClock {
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pass(milliseconds) {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

export interface LiveWorkbook {
  readonly live: LiveChecking;
  readonly updates: LiveUpdate[];
  /** What was last checked: at first the workbook as it was opened. */
  readonly last: () => Validation;
  /** Lets what was done be heard of, so much time pass, and whatever then runs come to its end. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Requests that something takes. */
  readonly trips: (run: () => Promise<void>) => Promise<number>;
}

/** Checks the workbook, and follows it from then on. */
export async function followed(host: Host, autoCorrect = false): Promise<LiveWorkbook> {
  const clock = handClock();
  const updates: LiveUpdate[] = [];
  const live = await startLive({ clock, onUpdate: (update) => updates.push(update) });
  let first = await validate(OPTIONS);
  if (autoCorrect) {
    const enforcement = { ...first.settings.enforcement, autoCorrect };
    await saveSettings(first, { ...first.settings, enforcement }, {});
    first = await validate(OPTIONS);
  }
  live.base(first);
  const pass = async (milliseconds: number) => {
    await heard();
    clock.pass(milliseconds);
    // After the jobs that the time has started: they wait for one another.
    await inTurn("the end of a test's turn", () => Promise.resolve());
    await heard();
  };
  return {
    live,
    updates,
    last: () => [...updates].reverse().find(({ validation }) => validation !== null)?.validation ?? first,
    pass,
    trips: async (run) => {
      const before = host.roundTrips;
      await run();
      return host.roundTrips - before;
    },
  };
}

/** Events are messages of their own: lets all come that are on their way. */
function heard(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(() => setImmediate(resolve));
  });
}

/** Findings as a person reads them: "B6 Expected …". */
export function said({ findings }: Pick<Validation, "findings">): string[] {
  return findings.map(({ cell, message }) => `${cell ?? ""} ${message}`);
}
