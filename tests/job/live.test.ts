/** Live checking on the stand-in: what is typed is checked again, by as few requests as can be, and nobody is disturbed. */
import { failAt, refused, REFUSALS, type Fault } from "../../playground/host/faults";
import { lastColumn } from "../../playground/workbook/box";
import {
  copySheet,
  deleteCells,
  edit,
  insertCells,
  onEdit,
  renameSheet,
  setValue,
} from "../../playground/workbook/edits";
import { AGAIN, COLLECTING, IDLE } from "../../src/job/live";
import { applySafeFixes } from "../../src/job/fix";
import { validate } from "../../src/job/job";
import { addSheet, hosts, OPTIONS, sample, sheetOf, trackerWorkbook, type } from "../support/excelHost";
import { followed, said } from "../support/liveWorkbook";

const start = hosts();
const SHEET = "Q1 2024-25";

const council = () =>
  trackerWorkbook([
    ["CA 1: Homes", "", "", "", "GREEN"],
    ["KA.01.01 Build homes", "Red", "- Begun", "Carry on", "Housing"],
    ["KA.01.02 Plant trees", "Amber", "=slow growth", "Hurry", "Parks"],
    ["KA.01.03 Mend roads", "green", "Going on", "Go on", "Roads"],
  ]);

const ROW = { top: 6, left: 0, bottom: 6, right: lastColumn };

async function startCouncil() {
  const workbook = council();
  const { host } = start(workbook);
  return { workbook, sheet: sheetOf(workbook, SHEET), host, ...(await followed(host)) };
}

test.each([
  ["a status", "B6", "Purple"],
  ["a status that becomes right", "B8", "Green"],
  ["progress", "C6", ""],
  ["next steps", "D7", "TBC"],
  ["a lead", "E8", ""],
])("%s is checked again at once, and comes out as if everything had been", async (_, cell, text) => {
  const { workbook, sheet, updates, last, pass } = await startCouncil();
  type(workbook, sheet, cell, text);
  await pass(COLLECTING);
  expect(updates).toHaveLength(1);
  expect(updates[0]?.sheets).toBeNull();
  const anew = await validate(OPTIONS);
  expect(said(last())).toEqual(said(anew));
  expect(last().rollUps).toEqual(anew.rollUps);
  expect(last().reported?.activities).toEqual(anew.reported?.activities);
});

test("edits made one after another are looked at together, with as many requests on a large sheet as on a small one", async () => {
  const small = await startCouncil();
  await small.pass(COLLECTING);
  const few = await small.trips(async () => {
    type(small.workbook, small.sheet, "C6", "Bricks are laid");
    await small.pass(COLLECTING);
  });
  const workbook = sample("2013-14-q2");
  const { host } = start(workbook);
  const { pass, trips, updates } = await followed(host);
  const sheet = sheetOf(workbook, "Q2 2013-14");
  await pass(COLLECTING);
  const many = await trips(async () => {
    for (const cell of ["C10", "C11", "D11", "C200"]) type(workbook, sheet, cell, "Bricks are laid");
    await pass(COLLECTING);
  });
  expect([few, many]).toEqual([2, 2]);
  expect(updates).toHaveLength(1);
});

test.each<[string, (given: Awaited<ReturnType<typeof startCouncil>>) => void]>([
  ["a row is inserted", ({ workbook, sheet }) => insertCells(workbook, sheet, ROW, "Down")],
  ["a row is deleted", ({ workbook, sheet }) => deleteCells(workbook, sheet, ROW, "Up")],
  ["a heading is changed", ({ workbook, sheet }) => type(workbook, sheet, "A5", "CA 2: Houses")],
  ["a title is changed", ({ workbook, sheet }) => type(workbook, sheet, "A6", "KA.01.01 Build houses")],
  ["a Key Activity is added", ({ workbook, sheet }) => type(workbook, sheet, "A9", "KA.01.04 Sweep streets")],
  ["the sheet's title is changed", ({ workbook, sheet }) => type(workbook, sheet, "A1", "Quarter 2 2024/25")],
  ["the sheet is copied", ({ workbook, sheet }) => copySheet(workbook, sheet, 1)],
])("when %s, everything is read again, but not before nobody has edited for a while", async (_, change) => {
  const given = await startCouncil();
  const { updates, last, pass } = given;
  await pass(COLLECTING);
  change(given);
  await pass(COLLECTING);
  expect(updates).toEqual([]);
  await pass(IDLE);
  expect(updates).toHaveLength(1);
  expect(updates[0]?.sheets).toEqual([]);
  expect(said(last())).toEqual(said(await validate(OPTIONS)));
});

test("an edit after rows have moved is taken where it now stands", async () => {
  const { workbook, sheet, last, pass } = await startCouncil();
  insertCells(workbook, sheet, { ...ROW, top: 4, bottom: 4 }, "Down");
  type(workbook, sheet, "B7", "Purple");
  await pass(COLLECTING);
  await pass(IDLE);
  type(workbook, sheet, "B8", "Mauve");
  await pass(COLLECTING);
  expect(said(last())).toEqual(said(await validate(OPTIONS)));
  expect(said(last()).join()).toContain("B8 Expected an accepted status; found “Mauve”.");
});

test("what others do elsewhere is checked and counted, silently", async () => {
  const { workbook, sheet, last, pass, updates } = await startCouncil();
  edit(workbook, "remote", () => setValue(workbook, sheet, 5, 1, "Purple"));
  await pass(COLLECTING);
  expect(updates.at(-1)?.report.remote).toBe(1);
  expect(said(last()).join()).toContain("B6 Expected an accepted status; found “Purple”.");
});

test.each<[string, (given: Awaited<ReturnType<typeof startCouncil>>) => void]>([
  ["a cell that is no tracker's", ({ workbook }) => type(workbook, sheetOf(workbook, "Notes"), "A1", "Ring Ann")],
  ["a column that no header names", ({ workbook, sheet }) => type(workbook, sheet, "G6", "my note")],
  ["the same text once more", ({ workbook, sheet }) => type(workbook, sheet, "B6", "Red")],
])("%s changes nothing", async (_, change) => {
  const workbook = council();
  addSheet(workbook, "Notes");
  const { host } = start(workbook);
  const given = { workbook, sheet: sheetOf(workbook, SHEET), host, ...(await followed(host)) };
  await given.pass(COLLECTING);
  change(given);
  await given.pass(COLLECTING);
  await given.pass(IDLE);
  expect(given.updates).toEqual([]);
});

test("our own fixes are followed too", async () => {
  const { last, pass } = await startCouncil();
  expect(said(last()).join()).toContain("Expected “Green”");
  await applySafeFixes(last(), {});
  await pass(COLLECTING);
  expect(said(last())).toEqual(said(await validate(OPTIONS)));
  expect(said(last()).join()).not.toContain("Expected “Green”");
});

test("it writes nothing, selects nothing and opens nothing", async () => {
  const { workbook, sheet, pass } = await startCouncil();
  const kinds: string[] = [];
  onEdit(workbook, ({ origin, edits }) => {
    if (origin === "addin") kinds.push(...edits.map(({ kind }) => kind));
  });
  type(workbook, sheet, "B6", "Purple");
  await pass(COLLECTING);
  insertCells(workbook, sheet, ROW, "Down");
  await pass(IDLE);
  expect(kinds).toEqual([]);
});

test("while a cell is edited it waits, and tries again later", async () => {
  const { workbook, sheet, host, last, pass, updates } = await startCouncil();
  await pass(COLLECTING);
  failAt(host, 1, refused(REFUSALS.cellEdit));
  type(workbook, sheet, "B6", "Purple");
  await pass(COLLECTING);
  expect(updates).toEqual([]);
  await pass(AGAIN);
  expect(said(last())).toEqual(said(await validate(OPTIONS)));
  expect(updates.at(-1)?.report.hasGivenUp).toBe(false);
});

const lost: Fault = refused(REFUSALS.general);

test("gives up when Excel fails again and again, says so, and begins anew when the workbook is checked", async () => {
  const { workbook, sheet, host, live, last, pass, updates } = await startCouncil();
  await pass(COLLECTING);
  const request = host.request.bind(host);
  host.request = (asked, answer) => {
    lost(request, asked, answer);
  };
  type(workbook, sheet, "B6", "Purple");
  await pass(COLLECTING);
  for (let time = 0; time < 5; time++) await pass(AGAIN);
  expect(updates).toMatchObject([{ validation: null, report: { hasGivenUp: true } }]);
  host.request = request;
  type(workbook, sheet, "B7", "Mauve");
  await pass(COLLECTING);
  await pass(IDLE);
  expect(updates).toHaveLength(1);
  live.base(await validate(OPTIONS));
  type(workbook, sheet, "B8", "Puce");
  await pass(COLLECTING);
  expect(updates.at(-1)?.report.hasGivenUp).toBe(false);
  expect(said(last())).toEqual(said(await validate(OPTIONS)));
});

test("a sheet that is renamed is known by its new name as soon as something fails, or it is checked", async () => {
  const { workbook, sheet, live, last, pass } = await startCouncil();
  renameSheet(workbook, sheet, "Quarter 1 2024-25");
  live.base(await validate(OPTIONS));
  type(workbook, sheet, "B6", "Purple");
  await pass(COLLECTING);
  expect(last().findings.map((finding) => finding.sheet)).toContain("Quarter 1 2024-25");
  expect(said(last())).toEqual(said(await validate(OPTIONS)));
});

test("once stopped it hears nothing more", async () => {
  const { workbook, sheet, host, live, pass, updates } = await startCouncil();
  await live.stop();
  const before = host.roundTrips;
  type(workbook, sheet, "B6", "Purple");
  await pass(COLLECTING);
  await pass(IDLE);
  expect([updates, host.roundTrips]).toEqual([[], before]);
});
