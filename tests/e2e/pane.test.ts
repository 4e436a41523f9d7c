/** The built pane in a real browser, inside a page that plays Excel for the web (XDM), as it is deployed. */
import type { Browser } from "playwright-core";
import { axeFaults } from "../support/axe";
import { launchBrowser } from "../support/browser";
import { openAlone, openInExcel, type InExcel } from "../support/webExcel";
import { cellAt, sheetByName } from "../../playground/workbook/read";
import type { Workbook } from "../../playground/workbook/model";

const sample = "harborough-2013-14-q2.xlsx";
const tracker = "Q2 2013-14";
const summaries = ["Cover", "Priorities", "Exceptions", "Leads", "Report", "Data quality", "Charts"];

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function texts(workbook: Workbook, sheet: string, row: number): unknown[] {
  const found = sheetByName(workbook, sheet);
  if (!found) throw new Error(`Expected a sheet ${sheet}; found none.`);
  return [...(found.rows.get(row)?.keys() ?? [])]
    .sort((a, b) => a - b)
    .map((column) => cellAt(found, row, column)?.value);
}

describe("after one click", () => {
  let excel: InExcel;
  beforeAll(async () => {
    excel = await openInExcel(browser, sample);
    await excel.pane.getByRole("button", { name: "Validate and roll up" }).click();
    await excel.pane.getByRole("tab", { name: "Sheets 7" }).waitFor();
  });
  afterAll(() => excel.page.context().close());

  test("the tracker is checked and the summary sheets are written, in at most 12 round trips", async () => {
    const { pane, at, saved, strangers, faults } = excel;
    expect(await at("roundTrips")).toBeLessThanOrEqual(12);
    expect(await at("sheetNames")).toEqual([tracker, ...summaries]);
    expect(await at("place")).toEqual({ sheet: tracker, cell: "A1" });
    expect(await pane.getByRole("heading", { level: 1 }).textContent()).toMatch(/ in 122 Key Activities$/);
    const workbook = await saved();
    expect(texts(workbook, "Cover", 0)).toEqual(["Summary of Key Activities: Quarter 2 2013/14"]);
    const [, objective, total, red, amber, green] = texts(workbook, "Priorities", 4);
    expect([objective, total, red, amber, green]).toEqual([
      "CA 1: Develop and implement a robust planning framework that achieves sustainable growth",
      5,
      0,
      3,
      1,
    ]);
    expect(texts(workbook, "Priorities", 4)).toContain("Amber");
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("a finding leads to its cell, and there is a way back", async () => {
    const { pane, untilAt } = excel;
    await pane.getByRole("tab", { name: /^Findings/ }).click();
    await pane.getByRole("button", { name: /found “Start Later In Year”.*B70/ }).click();
    await untilAt(tracker, "B70");
    await pane.getByRole("button", { name: /^Back to A1/ }).click();
    await untilAt(tracker, "A1");
  });

  test("findings are searched and filtered by severity", async () => {
    const { pane } = excel;
    await pane.getByRole("tab", { name: /^Findings/ }).click();
    const list = pane.getByRole("list", { name: "Findings" });
    await pane.getByRole("searchbox", { name: "Search findings" }).fill("KA.08.09d");
    await pane.getByText(/^1 of \d+ findings$/).waitFor();
    expect(await list.getByRole("button", { name: /^Warning:/ }).count()).toBe(1);
    await pane.getByRole("button", { name: /^\d+ warnings?$/ }).click();
    await pane.getByText("No finding matches.").waitFor();
    await pane.getByRole("button", { name: "Show all findings" }).click();
    await pane.getByText(/^\d+ findings$/).waitFor();
  });

  test("a written sheet is opened from the pane", async () => {
    const { pane, untilAt } = excel;
    await pane.getByRole("tab", { name: "Sheets 7" }).click();
    await pane.getByRole("button", { name: "Open Exceptions" }).click();
    await untilAt("Exceptions", "A1");
  });

  test("a cell edited by hand is found on the next check, and its sheets are rewritten in place", async () => {
    const { pane, at, saved } = excel;
    await at("type", tracker, "B10", "Grene");
    await pane.getByRole("button", { name: "Validate and roll up" }).click();
    await pane.getByRole("heading", { name: /^1 error and / }).waitFor();
    // Live checking has said so already; the sheets follow.
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await at("sheetNames")).toEqual([tracker, ...summaries]);
    const workbook = await saved();
    expect(texts(workbook, "Data quality", 3).slice(0, 3)).toEqual(["B10", "KA.01.01", "Error"]);
  });
});

test("cancelling leaves the workbook as it was", async () => {
  const { pane, at } = await openInExcel(browser, sample);
  await pane.getByRole("button", { name: "Validate and roll up" }).waitFor();
  await at("editCell", true);
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane.getByText("press Enter").first().waitFor();
  await pane.getByRole("button", { name: "Cancel" }).click();
  await at("editCell", false);
  await pane.getByText("Cancelled").first().waitFor();
  expect(await at("sheetNames")).toEqual([tracker]);
});

test("the ribbon's buttons run, and the pane shows what came of it", async () => {
  const { pane, at } = await openInExcel(browser, sample);
  await pane.getByRole("button", { name: "Validate and roll up" }).waitFor();
  await at("runCommand", "validate");
  await pane.getByRole("heading", { name: /in 122 Key Activities$/ }).waitFor();
  expect(await at("sheetNames")).toEqual([tracker]);
  await at("runCommand", "validateAndRollUp");
  await pane.getByRole("tab", { name: "Sheets 7" }).waitFor();
  expect(await at("sheetNames")).toEqual([tracker, ...summaries]);
});

test("outside Excel the page says where it works", async () => {
  const { page, strangers, faults } = await openAlone(browser);
  await page.getByRole("heading", { name: "Open this in Excel" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(strangers).toEqual([]);
  expect(faults).toEqual([]);
});
