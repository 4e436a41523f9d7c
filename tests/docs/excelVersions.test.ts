/** Every member of Office.js in use: in a declared set or asked for, played by the stand-in, and on the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { definitions } from "../../playground/host/objects";
import { EXCEL_VERSIONS_PAGE, excelVersionsPage } from "../../scripts/docs/excelVersionsPage";
import type { UsedMember } from "../../scripts/officeMembers/members";
import { OUTSIDE_EXCEL_API } from "../../scripts/officeMembers/outsideExcelApi";
import { declaredSets, isCovered, usedBySource } from "../../scripts/officeMembers/usedBySource";
import { EXCEL_API_FLOOR } from "../../src/excel/host";

const use = usedBySource();
const { members } = use;
const place = ({ name, apiSet, file, line }: UsedMember) =>
  `${name} (${apiSet?.name ?? "no set"} ${apiSet?.version ?? ""}) at ${file}:${line}`;
const isOfExcelApi = ({ apiSet }: UsedMember) => apiSet?.name === "ExcelApi";

test("the walk finds members however they are written", () => {
  const found = new Set(members.map(({ name, apiSet }) => `${name} ${apiSet?.version ?? ""}`));
  // Read, set on an object, loaded by a text, loaded by an object, destructured, called, given in an object.
  for (const name of [
    "Range.values 1.1",
    "PageLayout.zoom 1.9",
    "RangeCollection.items 1.9",
    "RangeLoadOptions.address 1.1",
    "WorksheetChangedEventArgs.triggerSource 1.14",
    "Table.resize 1.13",
    "RunOptions.mergeUndoGroup 1.20",
  ])
    expect([name, found.has(name)]).toEqual([name, true]);
  expect(new Set(members.map(({ name }) => name)).size).toBeGreaterThan(120);
});

test("the set that the code asks for is the one that the manifest declares", () => {
  expect(declaredSets()).toContainEqual({ name: "ExcelApi", version: EXCEL_API_FLOOR });
});

test("every member of ExcelApi is in the declared set, or its file asks for its set", () => {
  expect(members.filter(isOfExcelApi).filter((member) => !isCovered(member, use)).map(place)).toEqual([]);
});

test("a member above the floor in a file that does not ask is not covered", () => {
  const above = members.find(({ name }) => name === "RunOptions.mergeUndoGroup");
  expect(above !== undefined && isCovered({ ...above, file: "src/excel/navigate.ts" }, use)).toBe(false);
});

test("of every other member it is written down why it may be used", () => {
  const others = members.filter((member) => !isOfExcelApi(member) && !isEnumeration(member));
  expect([...new Set(others.map(({ name }) => name))].sort()).toEqual(Object.keys(OUTSIDE_EXCEL_API).sort());
});

test("the stand-in plays every member of a class", () => {
  const classes = members.filter((member) => member.isObjects && isOfExcelApi(member));
  expect(new Set(classes.filter((member) => !isPlayed(member)).map(place))).toEqual(new Set());
});

test(`${EXCEL_VERSIONS_PAGE} is what the code says (else: npm run docs)`, () => {
  expect(readFileSync(join(__dirname, "../..", EXCEL_VERSIONS_PAGE), "utf8")).toBe(excelVersionsPage());
});

function isEnumeration({ name, apiSet }: UsedMember): boolean {
  return name.startsWith("Excel.") && apiSet !== null;
}

/** What the library makes of the requests that every class knows. */
const OF_THE_LIBRARY = ["load", "set", "items", "toJSON"];
const OF_COLLECTIONS = ["getItem", "getItemOrNullObject", "getItemAt", "getCount"];

function isPlayed({ name, owner }: UsedMember): boolean {
  const member = name.slice(owner.length + 1);
  const definition = definitions.find((each) => each.name === owner);
  if (definition === undefined) return false;
  const { properties, setters, navigation, methods, events, collection } = definition.members;
  const own = [properties, setters, navigation, methods].flatMap((each) => Object.keys(each ?? {}));
  const heard = Object.keys(events ?? {}).map((event) => event.replace(/^_Register(?:Event|Data)?(\w+?)(?:Event)?$/, "on$1"));
  const listed = collection === undefined ? [] : OF_COLLECTIONS;
  return [...OF_THE_LIBRARY, ...own, ...heard, ...listed].includes(member);
}
