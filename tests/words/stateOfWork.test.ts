import { contradiction, isReconciled } from "../../src/words/stateOfWork";
import { CONTRADICTIONS, PHRASES } from "../../src/words/statusPhrases";
import { STATUS_KINDS, type StatusKind } from "../../src/words/status";

describe("said against a status, in whose words", () => {
  test.each<[StatusKind, string, string]>([
    ["green", "This project has been put on hold.", "has been put on hold"],
    ["green", "Review of Section 106 process is on hold.", "is on hold"],
    ["green", "Meetings and training all on hold for the moment.", "on hold"],
    ["green", "On hold until May.", "on hold"],
    ["green", "- ON HOLD", "on hold"],
    ["green", "40 built.\n• The rest is currently still paused", "is currently still paused"],
    ["green", "40 built; the rest has been postponed to 2025", "has been postponed"],
    ["green", "Progress was delayed by the flood.", "was delayed"],
    ["green", "Delayed due to the flood", "delayed"],
    ["green", "We are running behind schedule.", "are running behind schedule"],
    ["green", "Project paused pending funding.", "paused"],
    ["green", "Cancelled due to lack of funding.", "cancelled"],
    ["green", "Not started.", "not started"],
    ["green", "This work has not yet started.", "not yet started"],
    ["green", "The opening has slipped to May.", "has slipped"],
    ["green", "There have been delays with the contractor.", "there have been delays"],
    ["green", "The contractor missed the deadline.", "missed the deadline"],
    ["green", "Work has not progressed.", "has not progressed"],
    ["green", "The project is not on track.", "not on track"],
    ["green", "This scheme was cancelled in May.", "was cancelled"],
    ["green", "The work is delayed, and the review is now complete.", "is delayed"],
    ["green", "There is no funding, the project is on hold.", "is on hold"],
    ["green", "With no officer in post the project has been delayed.", "has been delayed"],
    ["green", "The scheme, which has no funding, is on hold.", "is on hold"],
    ["amber", "The project has been withdrawn.", "has been withdrawn"],
    ["amber", "The scheme will not go ahead.", "will not go ahead"],
    ["red", "Work on the scheme has been deleted.", "has been deleted"],
    ["complete", "The review has been completed and recruitment is currently underway.", "is currently underway"],
    ["complete", "The review of Housing has not been started.", "not been started"],
    ["complete", "The second part has been put on hold.", "has been put on hold"],
    ["complete", "Two reports are still to be completed.", "still to be completed"],
    ["complete", "Phase 2 in progress, and is incomplete.", "is incomplete"],
    ["notStarted", "Digitalisation work is now under way.", "is now under way"],
    ["notStarted", "Planting has begun.", "has begun"],
    ["notStarted", "Completed in July.", "completed"],
    ["notStarted", "Work started in June.", "work started"],
    ["notStarted", "We have continued to provide a full service.", "continued to provide"],
    ["notStarted", "This work was completed in May.", "was completed"],
    ["notStarted", "On hold until 2023, as the contract was extended.", "on hold"],
    ["deferred", "The procurement is progressing well.", "is progressing"],
    ["withdrawn", "Work continues on the new site.", "work continues"],
  ])("%s: %s", (kind, text, words) => {
    expect(contradiction(text, kind)).toBe(words);
  });
});

describe("not said against a status", () => {
  test.each<[StatusKind, string]>([
    // Denied.
    ["green", "The work is no longer on hold."],
    ["green", "The work is not delayed."],
    ["notStarted", "Not yet under way."],
    ["green", "The second phase has not yet started."],
    ["green", "Work paused traffic on the A6."],
    ["notStarted", "Completed forms are being counted."],
    ["green", "The project isn't paused, and was never suspended."],
    ["green", "Delivered without delay; no delays are expected."],
    ["green", "None of the projects is delayed."],
    ["green", "No projects are on hold."],
    ["green", "40 built and no milestones have slipped."],
    ["green", "No part of the programme is behind schedule."],
    ["complete", "No further work is outstanding."],
    ["green", "Nothing has been paused."],
    ["green", "Neither scheme is on hold."],
    // Over.
    ["green", "The scheme, which had been delayed, started in May."],
    ["green", "Decisions that were delayed are now issued."],
    ["green", "The former scheme was withdrawn."],
    ["green", "The delays have been resolved."],
    ["green", "The work was delayed by Covid but is now complete."],
    ["green", "The work has been delayed. It has now resumed."],
    ["green", "The project was put on hold in May. Work is back on track."],
    ["green", "There have been delays, which were overcome."],
    ["green", "The work was previously on hold."],
    ["green", "Last year the project was paused."],
    // To come, or to be kept from coming.
    ["green", "The work may be delayed if no tender is received."],
    ["green", "If the work is delayed, a report goes to Cabinet."],
    ["green", "Completion could be delayed."],
    ["green", "There is a risk that the tender is delayed."],
    ["green", "The scheme will be paused in August."],
    ["green", "Extra staff were hired to avoid being delayed."],
    ["green", "Where works are delayed, tenants are told."],
    ["green", "Tenants whose repairs were delayed were paid."],
    // Something else.
    ["green", "Car park charges were suspended in December."],
    ["green", "The item was deferred by Committee."],
    ["green", "The Government's announcement has been delayed."],
    ["green", "Delayed discharges from hospital fell."],
    ["green", "Roadworks on the A6 were delayed."],
    ["green", "Callers are on hold for two minutes."],
    ["green", "A virtual meeting was arranged but cancelled."],
    ["green", "The meeting has been postponed to May."],
    ["green", "The training event was cancelled."],
    ["green", "The developer has withdrawn its objection."],
    ["green", "Parking permits were withdrawn."],
    ["green", "The office holds a suspended ceiling."],
    ["green", "There are delayed payments."],
    ["green", "The work is slightly behind target."],
    ["green", "It has been a behind the scenes job, on track."],
    // Other statuses bear them.
    ["red", "The work has been delayed and is on hold."],
    ["amber", "The work has been delayed and is on hold."],
    ["green", "Work is under way and has begun well."],
    ["complete", "The work was delayed and was put on hold, and is done."],
    ["complete", "Monitoring is ongoing."],
    ["complete", "There has been ongoing communication with parishes."],
    ["complete", "The work was under way in May."],
    ["complete", "Elections have been completed."],
    ["notStarted", "This was put on hold due to Covid-19."],
    ["notStarted", "Once the review has begun, staff will be told."],
    ["notStarted", "It waits until the tender is under way."],
    ["notStarted", "The first meeting was completed."],
    ["notStarted", "Not yet started."],
    ["deferred", "The project is on hold until 2025."],
    ["withdrawn", "The project was under way."],
    ["green", ""],
  ])("%s: %s", (kind, text) => {
    expect(contradiction(text, kind)).toBeNull();
  });
});

test("the status's own thing reconciles", () => {
  expect(isReconciled(["Work has begun.", "The rest will start in May."], "notStarted")).toBe(true);
  expect(isReconciled(["Work has begun."], "notStarted")).toBe(false);
  expect(isReconciled(["Work has started, and was then PAUSED"], "deferred")).toBe(true);
  expect(isReconciled(["Work will start later."], "green")).toBe(false);
  expect(isReconciled(["Not started because the review is still under way."], "notStarted")).toBe(true);
  expect(isReconciled(["Handed over; work is ongoing as BAU."], "complete")).toBe(true);
});

describe.each(STATUS_KINDS)("every phrase of the list under %s", (kind) => {
  const cases = CONTRADICTIONS[kind].flatMap(({ meaning }) => {
    const { states, loose = [], deeds = [], sayings = [] } = PHRASES[meaning];
    return [
      ...[...states, ...loose].map((state) => `This work is ${state}.`),
      ...deeds.map((deed) => `This work has ${deed}.`),
      ...sayings.map((saying) => `This work ${saying}.`),
    ];
  });

  test.each(cases)("%s", (text) => {
    expect(contradiction(text, kind)).not.toBeNull();
  });
});

test.each([
  "is on hold ",
  "was delayed ",
  "was delayed resolved ",
  "if is delayed ",
  "has been ",
  ". is ",
  "under way\n",
])("a text full of %j is read in good time", (part) => {
  const text = part.repeat(Math.floor(32_767 / part.length));
  for (const kind of STATUS_KINDS) expect(contradiction(`${text} no longer on hold`, kind)).not.toBe("");
});
