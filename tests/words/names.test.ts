import { namePlaces, namesIn } from "../../src/words/names";

test.each([
  ["Housing", ["Housing"]],
  ["Housing; Parks", ["Housing", "Parks"]],
  ["Housing / Parks\nRoads", ["Housing", "Parks", "Roads"]],
  ["Anna Graves, Chief Executive", ["Anna Graves, Chief Executive"]],
  ["Deputy Chief Executive ; ICT Services", ["Deputy Chief Executive", "ICT Services"]],
  [" Housing \u00a0 Options ;", ["Housing Options"]],
  ["Housing; Housing", ["Housing"]],
  ["24/7 Team", ["24/7 Team"]],
  [" ;\n", []],
])("%j names %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("a name knows its place", () => {
  const text = "  Housing  Options ; Parks";
  expect(namePlaces(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ["Housing Options", "Housing  Options"],
    ["Parks", "Parks"],
  ]);
});
