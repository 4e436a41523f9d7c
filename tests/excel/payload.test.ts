import { inPayloads, PLANNED_PAYLOAD, type Part } from "../../src/excel/payload";

interface Piece extends Part<Piece> {
  readonly name: string;
}

function piece(name: string, bytes: number, divisible = true): Piece {
  return {
    name,
    bytes,
    halves: () => (divisible && bytes > 1 ? [piece(`${name}1`, bytes / 2), piece(`${name}2`, bytes / 2)] : null),
  };
}

const refused = (code: string) => Object.assign(new Error("refused"), { code });

/** What was sent, payload by payload, to a host that refuses what is larger than its limit. */
async function sent(
  pieces: readonly Piece[],
  limit = Infinity,
  code = "ResponsePayloadSizeLimitExceeded",
): Promise<string[]> {
  const payloads: string[] = [];
  await inPayloads(pieces, async (payload) => {
    if (payload.reduce((sum, { bytes }) => sum + bytes, 0) > limit) throw refused(code);
    payloads.push(payload.map(({ name }) => name).join(" "));
  });
  return payloads;
}

const MOST = PLANNED_PAYLOAD;

describe("Payloads", () => {
  test.each<[string, Piece[], string[]]>([
    ["nothing", [], []],
    ["what fits one", [piece("a", 10), piece("b", 20)], ["a b"]],
    ["what just fits", [piece("a", MOST / 2), piece("b", MOST / 2)], ["a b"]],
    ["what does not", [piece("a", MOST / 2), piece("b", MOST / 2), piece("c", 1)], ["a b", "c"]],
    ["one that is too large", [piece("a", MOST * 4)], ["a11", "a12", "a21", "a22"]],
    ["one that is too large and cannot be divided", [piece("a", MOST * 4, false), piece("b", 1)], ["a", "b"]],
  ])("%s", async (_, pieces, expected) => {
    expect(await sent(pieces)).toEqual(expected);
  });

  test.each(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"])(
    "are halved on %s",
    async (code) => {
      const pieces = [piece("a", 40), piece("b", 40), piece("c", 100)];
      expect(await sent(pieces, 80, code)).toEqual(["a b", "c1", "c2"]);
    },
  );

  test("that cannot be halved any further are refused", async () => {
    await expect(sent([piece("a", 100, false)], 80)).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });

  test("are not halved for any other reason", async () => {
    await expect(sent([piece("a", 100), piece("b", 1)], 80, "GeneralException")).rejects.toMatchObject({
      code: "GeneralException",
    });
  });
});
