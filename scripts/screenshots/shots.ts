/** What there is to see of the pane: its views, and its states. */
import { allRight, guarded, otherHeadings, sampleTracker } from "../../tests/support/sampleStates";
import type { InExcel, VisitOptions } from "../../tests/support/webExcel";

export interface Shot {
  readonly caption: string;
  readonly sample: string;
  readonly options: VisitOptions;
  /** Brings the pane to what is to be seen. */
  readonly show: (excel: InExcel) => Promise<void>;
}

const published = "harborough-2013-14-q2.xlsx";

function shot(caption: string, sample: string, show: Shot["show"], options: VisitOptions = {}): Shot {
  return { caption, sample, show, options };
}

const button = ({ pane }: InExcel, name: string | RegExp) => pane.getByRole("button", { name, exact: true }).first();

async function ready(excel: InExcel): Promise<void> {
  await button(excel, "Validate").waitFor();
}

async function validate(excel: InExcel): Promise<void> {
  await button(excel, "Validate").click();
  await excel.pane.getByRole("tab").first().waitFor();
}

async function rollUp(excel: InExcel): Promise<void> {
  await button(excel, "Validate and roll up").click();
  await excel.pane.getByRole("tab", { name: /^Sheets \d/ }).waitFor();
}

async function openTab(excel: InExcel, name: RegExp): Promise<void> {
  await excel.pane.getByRole("tab", { name }).click();
}

async function findings(excel: InExcel): Promise<void> {
  await rollUp(excel);
  await openTab(excel, /^Findings/);
}

export const VIEWS: readonly Shot[] = [
  shot("First run", published, ready),
  shot("Overview", published, rollUp),
  shot("Findings", published, findings),
  shot("Gone to a cell, with the way back", published, async (excel) => {
    await findings(excel);
    await button(excel, /^Warning: .*B13$/).click();
    await button(excel, /^Back to/).waitFor();
  }),
  shot("What a fix will change", published, async (excel) => {
    await findings(excel);
    await button(excel, /^Fix all/).click();
  }),
  shot("Dismissing a finding", published, async (excel) => {
    await findings(excel);
    await button(excel, /^Dismiss /).click();
  }),
  shot("Roll-up, with the reasons", published, async (excel) => {
    await rollUp(excel);
    await openTab(excel, /^Roll-up/);
    await excel.pane.getByRole("button", { expanded: false }).first().click();
  }),
  shot("Sheets", published, async (excel) => {
    await rollUp(excel);
    await openTab(excel, /^Sheets/);
  }),
  shot("Settings", published, async (excel) => {
    await rollUp(excel);
    await openTab(excel, /^Settings/);
    await excel.pane.locator(".settings summary").first().click();
  }),
];

export const STATES: readonly Shot[] = [
  shot("Several quarters", "harborough-all.xlsx", validate),
  shot("No tracker", sampleTracker, validate, { prepare: otherHeadings }),
  shot(
    "Naming the columns",
    sampleTracker,
    async (excel) => {
      await validate(excel);
      await button(excel, "Name the columns").click();
      await excel.pane.getByLabel("Row with the headings").waitFor();
    },
    { prepare: otherHeadings },
  ),
  shot("Nothing wrong", sampleTracker, validate, { prepare: allRight }),
  shot("Protected, filtered, for reading only", sampleTracker, findingsOnly, {
    prepare: guarded,
    excel: { isReadOnly: true },
  }),
  shot("Somebody is typing in a cell", sampleTracker, async (excel) => {
    await ready(excel);
    await excel.at("editCell", true);
    await button(excel, "Validate").click();
    await excel.pane.getByText("press Enter").first().waitFor();
  }),
  shot("Cancelled", sampleTracker, async (excel) => {
    await ready(excel);
    await excel.at("editCell", true);
    await button(excel, "Validate and roll up").click();
    await button(excel, "Cancel").click();
    await excel.at("editCell", false);
    await excel.pane.getByText("Cancelled").first().waitFor();
  }),
  shot("Excel failed", sampleTracker, async (excel) => {
    await ready(excel);
    await excel.at("fail", 2);
    await button(excel, "Validate and roll up").click();
    await excel.pane.getByText("Details for support").click();
  }),
  shot("Failed half way", sampleTracker, async (excel) => {
    await ready(excel);
    await excel.at("fail", 4);
    await button(excel, "Validate and roll up").click();
    await excel.pane.getByText("Details for support").waitFor();
  }),
  shot("Somebody has typed on a summary sheet", sampleTracker, async (excel) => {
    await rollUp(excel);
    await excel.at("type", "Cover", "D5", "Ask the Chief Executive");
    await button(excel, "Validate and roll up").click();
    await button(excel, "Keep them").waitFor();
  }),
  shot("Too old an Excel", sampleTracker, ({ pane }) => pane.getByRole("heading", { level: 1 }).waitFor(), {
    excel: { excelApi: "1.13" },
  }),
];

async function findingsOnly(excel: InExcel): Promise<void> {
  await validate(excel);
  await openTab(excel, /^Findings/);
}
