/** Blocks with parts cut out of them. */
import { intersection, overlaps } from "./box";
import type { Box } from "./model";

/** What is left of a block when a part of it is cut out: up to four blocks. */
export function without(box: Box, hole: Box): Box[] {
  const cut = intersection(box, hole);
  if (!cut) return [box];
  return [
    { ...box, bottom: cut.top - 1 },
    { ...box, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: box.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: box.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** What is left of a block when all of these are cut out. */
export function withoutAll(box: Box, holes: readonly Box[]): Box[] {
  return holes
    .filter((hole) => overlaps(box, hole))
    .reduce<Box[]>((left, hole) => left.flatMap((part) => without(part, hole)), [box]);
}

/** The rules without these blocks; those that covered nothing else are gone. */
export function cutAll<T extends { readonly ranges: readonly Box[] }>(rules: readonly T[], boxes: readonly Box[]): T[] {
  return rules
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((range) => withoutAll(range, boxes)) }))
    .filter((rule) => rule.ranges.length > 0);
}

/** The rules without this block. */
export function cutRanges<T extends { readonly ranges: readonly Box[] }>(rules: readonly T[], box: Box): T[] {
  return cutAll(rules, [box]);
}
