import { isDeepStrictEqual } from "node:util";
import { failAt, stopped } from "../../playground/host/faults";
import type { Workbook } from "../../playground/workbook/model";
import { LARGEST_PAYLOAD } from "../../src/excel/payload";
import {
  indexXml,
  PIECE_LENGTH,
  pieceXmls,
  readWritten,
  recordText,
  type SheetRecords,
} from "../../src/excel/owned/written";
import { validateAndRollUp } from "../../src/job/job";
import { hosts, OPTIONS, sample, sheetOf, tiled, trackerWorkbook, type } from "../support/excelHost";

const start = hosts();

const records = (cells: string): SheetRecords => ({
  Cover: { name: "Cover “2” & <more>", columns: 2, cells, plan: "abcd" },
});
const partsOf = (xmls: readonly string[]) => xmls.map((xml, index) => ({ id: `{${index}}`, xml }));

describe("A record of what was written", () => {
  const large = recordText(records("A".repeat(2 * PIECE_LENGTH)));

  test("is kept in pieces that each fit a request, and read from them in any order", () => {
    const pieces = pieceXmls(large);
    expect(pieces).toHaveLength(3);
    for (const piece of pieces) expect(piece.length).toBeLessThan(1.1 * PIECE_LENGTH);
    const index = partsOf([indexXml({ standing: large.id, coming: null })]);
    const { written } = readWritten(index, partsOf([...pieces].reverse()));
    expect(isDeepStrictEqual(written, { standing: records("A".repeat(2 * PIECE_LENGTH)), coming: {} })).toBe(true);
  });

  test("is none where a piece is missing, cut short or of another record", () => {
    const pieces = pieceXmls(large);
    const index = partsOf([indexXml({ standing: large.id, coming: null })]);
    const other = pieceXmls(recordText(records("B")));
    const [first = "", second = "", third = ""] = pieces;
    for (const found of [[], [first, second], [first, third], [first, second.slice(0, -50), third], other]) {
      expect(Object.keys(readWritten(index, partsOf(found)).written.standing)).toEqual([]);
    }
    expect(Object.keys(readWritten([], partsOf(pieces)).written.standing)).toEqual([]);
  });

  test("of the same content has the same id", () => {
    expect(recordText(records("AAAA")).id).toBe(recordText(records("AAAA")).id);
    expect(recordText(records("AAAB")).id).not.toBe(recordText(records("AAAA")).id);
  });
});

const NAMESPACE = "urn:key-activity-tracker:written";
const kept = ({ customXml }: Workbook) => ({
  index: customXml.filter(({ xml }) => xml.includes(`"${NAMESPACE}"`)).length,
  pieces: customXml.filter(({ xml }) => xml.includes(`"${NAMESPACE}-piece"`)).length,
});

describe("In a workbook", () => {
  const small = () => trackerWorkbook([["KA.01.01 Build homes", "Red", "Begun", "Carry on", "Housing"]]);
  const edit = (workbook: Workbook, status: string) => type(workbook, sheetOf(workbook, "Q1 2024-25"), "B5", status);

  test("there is one index and one record, however often and with whatever fault it was written", async () => {
    const workbook = small();
    for (const status of ["Red", "Amber", "Green", "Red"]) {
      edit(workbook, status);
      const { host, stop } = start(workbook);
      if (status === "Amber") failAt(host, 4, stopped(0.5, "ItemNotFound"));
      await validateAndRollUp(OPTIONS).catch((error: unknown) => error);
      stop();
    }
    expect(kept(workbook)).toEqual({ index: 1, pieces: 1 });
  });

  test("two indexes, as merged copies have, and what nobody refers to become one", async () => {
    const workbook = small();
    const { stop } = start(workbook);
    await validateAndRollUp(OPTIONS);
    stop();
    const stray = pieceXmls(recordText(records("AAAA")));
    [indexXml({ standing: null, coming: null }), `<written xmlns="${NAMESPACE}">not ours</written>`, ...stray].forEach(
      (xml, index) => workbook.customXml.push({ id: `{CCCCCCCC-0000-0000-0000-00000000000${index}}`, xml }),
    );
    edit(workbook, "Green");
    start(workbook);
    await validateAndRollUp(OPTIONS);
    expect(kept(workbook)).toEqual({ index: 1, pieces: 1 });
  });

  test("of a large tracker it is read and written in requests below a megabyte, also the second time", async () => {
    const workbook = tiled("2013-14-q2", 12);
    const first = start(workbook);
    await validateAndRollUp(OPTIONS);
    first.stop();
    expect(kept(workbook).pieces).toBeGreaterThan(1);

    const unchanged = start(workbook);
    await validateAndRollUp(OPTIONS);
    unchanged.stop();
    // Nothing is sent but questions.
    expect(Math.max(...unchanged.host.requestBytes)).toBeLessThan(50_000);

    type(workbook, sheetOf(workbook, "Q2 2013-14"), "B9", "Red");
    const { host } = start(workbook);
    await validateAndRollUp(OPTIONS);
    expect(Math.max(...host.requestBytes, ...host.responseBytes)).toBeLessThan(LARGEST_PAYLOAD);
    expect(kept(workbook)).toMatchObject({ index: 1 });
  }, 60_000);
});

test("A sheet whose record was lost is not rewritten unasked", async () => {
  const workbook = sample("2020-21-q1");
  const { stop } = start(workbook);
  await validateAndRollUp(OPTIONS);
  stop();
  workbook.customXml.splice(0);
  start(workbook);
  await expect(validateAndRollUp(OPTIONS)).rejects.toMatchObject({ kind: "changedByPerson" });
});
