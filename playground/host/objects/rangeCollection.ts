import { define } from "../define";
import { kinds } from "../kinds";

export const rangeCollection = define(kinds.rangeCollection, {
  collection: { items: ({ sheet, boxes }) => boxes.map((box) => kinds.range.of({ sheet, box })) },
});
