import fc from "fast-check";
import { fewestToTurn } from "../../src/rollup/distance";
import { ROLL_UP_METHODS } from "../../src/rollup/methods";
import { defaultSettings, METHODS } from "../../src/settings";

const defaults = defaultSettings().rollUp;
const few = fc.integer({ min: 0, max: 7 });
const someActive = fc
  .record({ red: few, amber: few, green: few })
  .filter(({ red, amber, green }) => red + amber + green > 0);

/** Every way to choose, tried out. */
function leastByTrying(active: { red: number; amber: number; green: number }, method: (typeof METHODS)[number]) {
  let least: number | null = null;
  for (let ambers = 0; ambers <= active.amber; ambers += 1) {
    for (let greens = 0; greens <= active.green; greens += 1) {
      const turned = ambers + greens;
      const now = { red: active.red + turned, amber: active.amber - ambers, green: active.green - greens };
      if (turned === 0 || ROLL_UP_METHODS[method].colour(now, defaults) !== "red") continue;
      if (least === null || turned < least) least = turned;
    }
  }
  return least;
}

test.each(METHODS)("%s: no way to Red needs fewer than it says", (method) => {
  const settings = { ...defaults, method };
  fc.assert(
    fc.property(someActive, (active) => {
      const fewest = fewestToTurn(active, { from: ["amber", "green"], to: "red", target: "red" }, settings);
      expect(fewest).toBe(leastByTrying(active, method));
    }),
  );
});

test("null where not even all of them do it", () => {
  const active = { red: 1, amber: 0, green: 3 };
  expect(fewestToTurn(active, { from: ["amber"], to: "green", target: "green" }, defaults)).toBeNull();
});
