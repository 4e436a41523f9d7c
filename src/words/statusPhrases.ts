/**
 * What texts say about the state of work, as data: the phrases, and which of them contradict which kind of status.
 * The rule's page lists them from here.
 */
import type { StatusKind } from "./vocabulary";

export const MEANINGS = ["on hold", "late", "dropped", "not begun", "unfinished", "running", "finished"] as const;
export type Meaning = (typeof MEANINGS)[number];

export interface Phrases {
  /** Said with a form of “be” ("is on hold", "has been put on hold", "remains paused"), or at the beginning of a sentence. */
  readonly states: readonly string[];
  /** States that a sentence gives without a verb too: "training all on hold for now". */
  readonly loose?: readonly string[];
  /** Said with “has” or “have”: "has slipped". */
  readonly deeds?: readonly string[];
  /** Word for word. */
  readonly sayings?: readonly string[];
  /** True where it must be said of the work itself ("the project", "this"), not of a part ("a meeting"). */
  readonly isOfAll?: boolean;
  /** Which tenses count: "was delayed" is late, "was under way" is not running. */
  readonly inPast: boolean;
}

export const PHRASES: Readonly<Record<Meaning, Phrases>> = {
  "on hold": {
    states: ["paused", "suspended", "postponed", "deferred", "halted", "stalled", "shelved", "at a standstill"],
    loose: ["on hold"],
    deeds: ["stalled"],
    inPast: true,
  },
  late: {
    states: ["delayed", "running late", "running behind schedule", "running behind", "off track", "off schedule"],
    loose: ["behind schedule", "behind target", "behind programme"],
    deeds: ["slipped", "fallen behind", "not progressed", "not yet progressed"],
    sayings: [
      ...["there is a delay", "there are delays", "there has been a delay", "there have been delays"],
      ...["there has been some delay", "there have been some delays", "there have been significant delays"],
      ...["there has been slippage", "experiencing delays", "not on track", "not on schedule", "not on target"],
      ...["missed the deadline", "missed its deadline", "missed the target date", "missed its target date"],
      ...["deadline was missed", "deadline has been missed", "target date was missed", "target date has been missed"],
      ...["milestone was missed", "milestone has been missed", "milestones were missed", "milestones have been missed"],
      ...["target will not be met", "targets will not be met", "deadline will not be met", "date will not be met"],
      ...["slower than planned", "slower than expected", "slower than anticipated"],
    ],
    inPast: true,
  },
  dropped: {
    states: ["deleted", "withdrawn", "cancelled", "canceled", "abandoned", "discontinued", "scrapped", "terminated"],
    sayings: [
      ...["will not go ahead", "not going ahead", "no longer going ahead", "will not proceed", "not proceeding"],
      ...["no longer proceeding", "will not be taken forward", "not being taken forward"],
    ],
    isOfAll: true,
    inPast: true,
  },
  "not begun": {
    states: [],
    sayings: [
      ...["not been started", "not been begun", "not yet been started", "not started", "not yet started"],
      ...["not begun", "not yet begun", "not commenced", "not yet commenced", "hasn't started", "hasn't begun"],
      ...["yet to start", "yet to begin", "yet to commence", "yet to be started"],
      ...["still to start", "still to begin", "still to commence", "still to be started"],
    ],
    inPast: true,
  },
  unfinished: {
    states: [
      ...["in progress", "ongoing", "incomplete", "outstanding", "nearing completion", "near completion"],
      ...["almost complete", "almost finished", "nearly complete", "nearly completed", "nearly finished"],
    ],
    loose: ["under way", "underway"],
    sayings: [
      ...["still to be done", "still to be completed", "yet to be completed", "not yet complete", "not yet completed"],
      ...["not yet finished", "not been completed", "not complete", "partially complete", "partly complete"],
      ...["remains outstanding", "remain outstanding", "remains to be done", "remain to be done"],
      ...["remains to be built", "remain to be built", "remains to be completed", "remain to be completed"],
      ...["will be completed", "will be complete", "due to be completed", "due for completion", "due to complete"],
      ...["expected to be completed", "expected to complete", "scheduled for completion", "to be completed by"],
      ...["awaiting completion", "awaiting sign off", "awaiting final sign off", "awaiting approval"],
    ],
    inPast: false,
  },
  running: {
    states: ["in progress", "progressing", "on track", "on schedule"],
    loose: ["under way", "underway"],
    deeds: ["started", "begun", "commenced"],
    sayings: [
      ...["work started", "work began", "work commenced", "work continues", "currently working"],
      ...["work is ongoing", "work is still ongoing", "delivery is ongoing", "implementation is ongoing"],
      ...["continued to provide", "continued to deliver", "continues to provide", "continues to deliver"],
    ],
    inPast: false,
  },
  finished: { states: ["completed", "complete", "finished", "concluded"], isOfAll: true, inPast: true },
};

export interface Contradiction {
  readonly meaning: Meaning;
  /** False where only the present counts: what "was put on hold" may well be complete now. */
  readonly inPast?: false;
  /** True where the sentence must say nothing else: a part that has not begun is fine. */
  readonly isAlone?: true;
}

/** What a text must not say under each kind of status. */
export const CONTRADICTIONS: Readonly<Record<StatusKind, readonly Contradiction[]>> = {
  red: [{ meaning: "dropped" }],
  amber: [{ meaning: "dropped" }],
  green: [{ meaning: "on hold" }, { meaning: "late" }, { meaning: "dropped" }, { meaning: "not begun", isAlone: true }],
  complete: [
    { meaning: "on hold", inPast: false },
    { meaning: "dropped" },
    { meaning: "not begun" },
    { meaning: "unfinished" },
  ],
  notStarted: [
    { meaning: "on hold", inPast: false },
    { meaning: "dropped" },
    { meaning: "running" },
    { meaning: "finished" },
  ],
  deferred: [{ meaning: "running" }],
  withdrawn: [{ meaning: "running" }],
};

/** Words anywhere in Progress or Next Steps that say the status's own thing, so that nothing contradicts it. */
export const RECONCILING: Readonly<Partial<Record<StatusKind, readonly string[]>>> = {
  notStarted: [
    ...["start later", "starts later", "will start", "will begin", "will commence", "will resume", "will restart"],
    ...["due to start", "due to begin", "due to commence", "scheduled to start", "scheduled to begin"],
    ...["scheduled to commence", "planned to start", "planned to begin", "expected to start", "expected to begin"],
    ...["to start in", "to begin in", "to commence in", "start date", "resumption", "cannot start", "not started"],
    ...["not yet started", "not begun", "not yet begun", "starts after", "starts once", "starts when"],
  ],
  complete: ["business as usual", "bau"],
  deferred: ["deferred", "on hold", "postponed", "paused", "suspended", "delayed", "stopped"],
  withdrawn: [
    ...["withdrawn", "withdrew", "cancelled", "stopped", "ended", "closed", "deleted", "ceased", "abandoned"],
    ...["discontinued", "no longer", "will not"],
  ],
};

/** After "was delayed" or "has been put on hold", in the same sentence or the next: it is over. */
export const RESOLVED: readonly string[] = [
  ...["resolved", "resumed", "restarted", "recommenced", "re started", "reinstated", "overcome", "lifted"],
  ...["back on track", "back on schedule", "back on target", "on track", "on schedule", "caught up", "made up"],
  ...["now complete", "now completed", "now been completed", "since been completed", "has been completed"],
  ...["have been completed", "is complete", "now under way", "now underway", "now going ahead", "now in place"],
  ...["now issued", "now begun", "started in", "started on", "began in", "began on"],
  ...["now back", "now live", "now open", "now operational", "now started", "now progressing", "now proceeding"],
];

/** Before a phrase: it may come to be, or is to be kept from coming. */
export const HEDGES: readonly string[] = [
  ...["if", "unless", "whether", "risk", "risks", "avoid", "avoiding", "prevent", "preventing", "minimise"],
  ...["none", "nothing", "neither", "where", "whose"],
  ...["could", "might", "would", "potential", "potentially", "possible", "possibly", "should"],
];

/** Before a phrase of what runs or is done: it is a condition. */
export const CONDITIONS: readonly string[] = ["once", "when", "until", "after", "before"];

/** Before "was delayed": that was then. */
export const FORMERLY: readonly string[] = [
  ...["previously", "previous", "formerly", "former", "initially", "originally", "earlier", "last"],
];

/** Before "behind target": not worth a status. */
export const MILDLY: readonly string[] = ["slightly", "slight", "minor", "marginally"];

/** What is said of these is not said of the council's work. */
export const OUTSIDE: readonly string[] = [
  ...["government", "government's", "parliament", "ministry", "bill", "legislation", "guidance", "announcement"],
  ...["national", "ofsted", "roadworks", "train", "trains", "bus", "buses", "flights", "traffic", "weather"],
  ...["discharge", "discharges", "transfers", "payments", "call", "calls", "caller", "callers", "telephone", "phone"],
  ...["queue", "people", "customers", "ceiling", "ceilings", "driver", "drivers", "employee", "pupils", "pupil"],
  ...["claimants", "permission", "licence", "licences", "charges", "fees", "fines"],
];

/** Single occasions: one that was cancelled or put off says little about the work. */
export const OCCASIONS: readonly string[] = [
  ...["meeting", "meetings", "event", "events", "session", "sessions", "workshop", "workshops", "training"],
  ...["course", "courses", "class", "classes", "conference", "forum", "visit", "visits", "appointment"],
  ...["appointments", "interview", "interviews", "festival", "fair", "show", "ceremony", "hearing", "hearings"],
  ...["referendum", "referendums", "election", "elections", "inspection", "inspections", "booking", "bookings"],
  ...["item", "items", "motion", "motions"],
];

/** What follows the work goes on after it is complete. */
export const AFTERCARE: readonly string[] = [
  ...["monitoring", "maintenance", "support", "evaluation", "promotion", "communication", "communications", "liaison"],
];

/** The work itself, in the phrases that must be said of it. */
export const THE_WORK: readonly string[] = [
  ...["activity", "project", "work", "scheme", "programme", "review", "initiative", "development", "strategy"],
  ...["plan", "policy", "procurement", "tender", "proposal", "proposals", "pilot", "it", "this"],
];
