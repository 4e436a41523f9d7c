import fc from "fast-check";
import { DISMISSAL_PART, OVERRIDE_PART, SETTINGS_PART } from "../../src/excel/kept/partKinds";
import { textIn, xmlOf } from "../../src/excel/kept/xmlText";
import type { Dismissal, KeptOverride } from "../../src/kept/kept";

const DISMISSAL: Dismissal = {
  key: "status-unknown 1a2b3c",
  rule: "status-unknown",
  sheet: "Q1 & Q2 <draft>",
  reason: "“Grene” is a place.",
  date: "2024-07-31",
};
const OVERRIDE: KeptOverride = {
  key: '["2024/25 Q1","objective","CA 1","green"]',
  period: { year: "2024/25", quarter: 1 },
  level: "objective",
  heading: "CA 1",
  status: "GREEN",
  suggested: null,
  reason: "Both will be done by June.",
  date: "2024-07-31",
};

describe("a part gives back what was put into it", () => {
  test("a dismissal, an override, settings", () => {
    expect(DISMISSAL_PART.fromXml(DISMISSAL_PART.toXml(DISMISSAL))).toEqual(DISMISSAL);
    expect(OVERRIDE_PART.fromXml(OVERRIDE_PART.toXml(OVERRIDE))).toEqual(OVERRIDE);
    expect(SETTINGS_PART.fromXml(SETTINGS_PART.toXml('{ "version": 1 }'))).toBe('{ "version": 1 }');
  });

  test("any text, as JSON that XML can hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = xmlOf("kept", "urn:test", JSON.stringify(text));
        expect(xml).not.toMatch(
          /[\ud800-\udbff](?![\udc00-\udfff])|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/,
        );
        expect(JSON.parse(textIn("kept", xml) ?? "")).toBe(text);
      }),
    );
  });

  test("after another program has written it in its own way", () => {
    const xml = DISMISSAL_PART.toXml({ ...DISMISSAL, reason: 'It\'s "fine" & <well> é.' })
      .replaceAll('"', "&quot;")
      .replace(
        "<dismissal xmlns=&quot;urn:key-activity-tracker:dismissal&quot;>",
        "<?xml version='1.0'?>\r\n<dismissal xmlns='urn:key-activity-tracker:dismissal' >",
      )
      .replace("'s", "&apos;s")
      .replace("é", "&#xE9;")
      .replace("fine", "f&#105;ne");
    expect(DISMISSAL_PART.fromXml(xml)).toEqual({ ...DISMISSAL, reason: 'It\'s "fine" & <well> é.' });
  });
});

describe("what is none of ours is passed over", () => {
  const json = (change: object) =>
    xmlOf("dismissal", DISMISSAL_PART.namespace, JSON.stringify({ ...DISMISSAL, ...change }));

  test.each([
    ["another root", '<other xmlns="urn:key-activity-tracker:dismissal">{}</other>'],
    ["nothing in it", '<dismissal xmlns="urn:key-activity-tracker:dismissal"/>'],
    ["no JSON", '<dismissal xmlns="urn:key-activity-tracker:dismissal">dismissed</dismissal>'],
    ["a list", xmlOf("dismissal", DISMISSAL_PART.namespace, "[]")],
    ["null", xmlOf("dismissal", DISMISSAL_PART.namespace, "null")],
    ["no reason", json({ reason: " " })],
    ["a reason like a book", json({ reason: "x".repeat(501) })],
    ["a rule that there is not", json({ rule: "status-odd" })],
    ["a date in words", json({ date: "yesterday" })],
    [
      "a character that there is not",
      json({ key: "&#x110000;" }).replaceAll("&amp;", "&").replace("2024-07-31", "soon"),
    ],
    ["very many signs that open", "<dismissal".repeat(100_000)],
  ])("%s", (_, xml) => {
    expect(DISMISSAL_PART.fromXml(xml)).toBeNull();
  });

  test("a key that a later version adds does no harm", () => {
    expect(DISMISSAL_PART.fromXml(json({ by: "somebody" }))).toEqual(DISMISSAL);
  });

  test("a reason that was changed by hand is cleaned", () => {
    expect(DISMISSAL_PART.fromXml(json({ reason: "two\nlines\u0007" }))).toEqual({ ...DISMISSAL, reason: "two lines" });
  });

  test("settings that cannot be read are not passed over: they are read, and found to be none", () => {
    expect(SETTINGS_PART.fromXml("<x/>")).toBe("");
  });
});
