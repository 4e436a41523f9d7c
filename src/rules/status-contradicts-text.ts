import { contradiction, isReconciled } from "../words/stateOfWork";
import {
  CONTRADICTIONS,
  MEANINGS,
  PHRASES,
  RECONCILING,
  RESOLVED,
  type Contradiction,
  type Meaning,
} from "../words/statusPhrases";
import { defaultVocabulary, STATUS_KINDS, type StatusKind } from "../words/status";
import { HEADER, row } from "./exampleCells";
import { listText } from "./messages";
import type { Rule, RuleDoc } from "./rule";

const FIELDS = ["progress", "nextSteps"] as const;
const COLUMNS = { progress: "Progress", nextSteps: "Next Steps" } as const;

export const statusContradictsText: Rule<"contradicts"> = {
  meta: {
    id: "status-contradicts-text",
    family: "status",
    severity: "warning",
    fix: null,
    title: "Status and text disagree",
    description: "Progress or next steps say something else than the status: Green, and “on hold”.",
    messages: { contradicts: "Expected a status that agrees with the text; found {status}, and {words}." },
  },

  activity: (activity, _tracker, report) => {
    const { status, ref } = activity;
    if (status?.reading.form !== "accepted" && status?.reading.form !== "style") return;
    const { kind, word } = status.reading;
    const texts = [];
    const words = [];
    for (const name of FIELDS) {
      const at = activity[name];
      if (at === null || at.isError) continue;
      texts.push(at.text);
      // What remains under Complete is complete-with-next-steps.
      const said = kind === "complete" && name === "nextSteps" ? null : contradiction(at.text, kind);
      if (said !== null) words.push(`“${said}” in ${COLUMNS[name]}`);
    }
    if (words.length === 0) return;
    if (isReconciled(texts, kind)) return;
    report("contradicts", { cell: status.cell, ref, data: { status: word, words: listText(words) } });
  },
};

export const statusContradictsTextDoc = (): RuleDoc => ({
  why: [
    "Readers believe the colour: when the text beside it says something else, one of the two is wrong. Progress and next steps are read sentence by sentence for the phrases below (under Complete progress alone: [complete-with-next-steps](complete-with-next-steps.md) has the rest). A phrase counts where it is said of the work, as in “is on hold”, “has been put on hold” or “On hold until May”, or word for word where it is in italics.",
    table(
      ["status", "disagrees with"],
      STATUS_KINDS.map((kind) => [wordsOf(kind), listText(CONTRADICTIONS[kind].map(meaningOf))] as const),
    ),
    table(
      ["a text says that work is", "in these words"],
      MEANINGS.map((meaning) => [meaning, phrasesOf(meaning)] as const),
    ),
    "It does not count where it is denied (“no longer on hold”, “not delayed”), may yet come (“may be delayed”, “if it is delayed”), was long ago (“was previously delayed”), is said of something that is not the council's (a Government announcement) or of a single occasion that was cancelled or put off (a meeting).",
    `What was so and is over does not count either: ${quotedList(RESOLVED)}, in the same sentence or the next. Nor does anything where the text says the status's own thing: ${reconcilingTexts()}.`,
  ].join("\n\n"),
  good: [
    {
      says: "Denied, over, to come, and said of something else",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "The work is no longer on hold."),
        row("KA.01.02 Mend roofs", "Green", "The work was delayed by the weather but has now resumed."),
        row("KA.01.03 Let flats", "Green", "The work may be delayed if no tender is received."),
        row("KA.01.04 Plant trees", "Green", "A meeting was cancelled; the rest is on track."),
        row("KA.01.05 Clear land", "Start Later in Year", "This was put on hold and will start later in the year."),
      ],
    },
  ],
  bad: [
    {
      says: "The text says otherwise",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "This project has been put on hold."),
        row("KA.01.02 Mend roofs", "Red", "The work has been deleted."),
        row("KA.01.03 Let flats", "Complete", "All are let; furnishing is under way.", "None"),
        row("KA.01.04 Plant trees", "Start Later in Year", "Sites were chosen.", "Planting has begun."),
      ],
      found: ["B2", "B3", "B4", "B5"],
    },
  ],
});

/** The accepted words of a kind: "Complete, Completed". */
function wordsOf(kind: StatusKind): string {
  return defaultVocabulary.words.flatMap((accepted) => (accepted.kind === kind ? accepted.word : [])).join(", ");
}

function meaningOf({ meaning, inPast, isAlone }: Contradiction): string {
  if (isAlone === true) return `${meaning} (in a sentence of its own)`;
  return inPast === false ? `${meaning} (now)` : meaning;
}

function phrasesOf(meaning: Meaning): string {
  const { states, loose = [], deeds = [], sayings = [], isOfAll = false } = PHRASES[meaning];
  const said = [...loose, ...states, ...deeds.map((deed) => `has ${deed}`)].map((text) => `“${text}”`);
  const whose = isOfAll ? "said of the work as a whole: " : "";
  return whose + [...said, ...sayings.map((text) => `*${text}*`)].join(", ");
}

/** "under Deferred “on hold”; under …". */
function reconcilingTexts(): string {
  return STATUS_KINDS.flatMap((kind) => {
    const texts = RECONCILING[kind];
    return texts === undefined ? [] : `under ${wordsOf(kind)} ${quotedList(texts)}`;
  }).join("; ");
}

function quotedList(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(", ");
}

function table(header: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  return [header, ["---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
