/** One thing to see of the pane, with what is said of it; and what several of them do first. */
import type { InExcel, VisitOptions } from "../../tests/support/webExcel";

export interface Shot {
  /** Of the file, "fix-preview". */
  readonly name: string;
  readonly title: string;
  /** One line: what it is for. */
  readonly about: string;
  /** What is to be seen, for who cannot see it. */
  readonly alt: string;
  readonly sample: string;
  readonly options: VisitOptions;
  /** Brings the pane to what is to be seen. */
  readonly show: (excel: InExcel) => Promise<void>;
}

export type Words = Pick<Shot, "name" | "title" | "about" | "alt">;

export const published = "harborough-2013-14-q2.xlsx";
export const tracker = "Q2 2026-27";

export function shot(words: Words, sample: string, show: Shot["show"], options: VisitOptions = {}): Shot {
  return { ...words, sample, show, options };
}

export const button = ({ pane }: InExcel, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: true }).first();

export async function ready(excel: InExcel): Promise<void> {
  await button(excel, "Validate").waitFor();
  // The first request is the start's own: what is made to fail comes after it.
  await excel.page.waitForFunction(() => window.webExcel.roundTrips() > 0);
}

export async function validate(excel: InExcel): Promise<void> {
  await button(excel, "Validate").click();
  await excel.pane.getByRole("tab").first().waitFor();
}

export async function rollUp(excel: InExcel): Promise<void> {
  await button(excel, "Validate and roll up").click();
  await excel.pane.getByRole("tab", { name: /^Sheets \d/ }).waitFor();
}

export async function openTab(excel: InExcel, name: RegExp): Promise<void> {
  await excel.pane.getByRole("tab", { name }).click();
}

export async function findings(excel: InExcel): Promise<void> {
  await rollUp(excel);
  await openTab(excel, /^Findings/);
}

export async function checkedFindings(excel: InExcel): Promise<void> {
  await validate(excel);
  await openTab(excel, /^Findings/);
}

export async function prepared(excel: InExcel): Promise<void> {
  await validate(excel);
  await openTab(excel, /^Sheets/);
  await button(excel, "Prepare").click();
  await excel.pane.getByText(`“${tracker}” is prepared.`).waitFor();
}
