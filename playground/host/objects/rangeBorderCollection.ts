import { oneOf } from "../arguments";
import { borderIndexes } from "../borders";
import { define } from "../define";
import { kinds, type Areas } from "../kinds";

const border = (index: string) => (areas: Areas) => kinds.rangeBorder.of({ areas, index });

/** As `getCellProperties` and `setCellProperties` name them. */
const sides = {
  top: border("EdgeTop"),
  bottom: border("EdgeBottom"),
  left: border("EdgeLeft"),
  right: border("EdgeRight"),
  horizontal: border("InsideHorizontal"),
  vertical: border("InsideVertical"),
  diagonalDown: border("DiagonalDown"),
  diagonalUp: border("DiagonalUp"),
};

export const rangeBorderCollection = define(kinds.rangeBorderCollection, {
  properties: { count: { get: () => borderIndexes.length } },
  collection: {
    items: (areas) => borderIndexes.map((index) => kinds.rangeBorder.of({ areas, index })),
    find: (areas, key) => kinds.rangeBorder.of({ areas, index: oneOf(borderIndexes, key) }),
  },
  sides: Object.keys(sides),
  navigation: sides,
});
