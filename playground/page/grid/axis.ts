/** The lines of a sheet (rows, or columns) that can be seen, in order, with their sizes in pixels. */
export interface Axis {
  /** Zero-based rows or columns; hidden ones are left out. */
  readonly lines: readonly number[];
  /** Pixels of each of `lines`. */
  readonly sizes: readonly number[];
}

/** The part of an axis that scrolls, and the part that stays (frozen panes). */
export interface SplitAxis {
  readonly frozen: Axis;
  readonly scrolling: Axis;
}

/** The first `count` lines but for the hidden ones; those before `frozenUntil` stay where they are. */
export function splitAxis(
  count: number,
  frozenUntil: number,
  isHidden: (line: number) => boolean,
  sizeOf: (line: number) => number,
): SplitAxis {
  const frozen = { lines: [] as number[], sizes: [] as number[] };
  const scrolling = { lines: [] as number[], sizes: [] as number[] };
  for (let line = 0; line < count; line++) {
    if (isHidden(line)) continue;
    const part = line < frozenUntil ? frozen : scrolling;
    part.lines.push(line);
    part.sizes.push(sizeOf(line));
  }
  return { frozen, scrolling };
}

export function totalSize(axis: Axis): number {
  return axis.sizes.reduce((sum, size) => sum + size, 0);
}

/** Place of a line in the axis; of a hidden one, the place of the next that can be seen. */
export function indexOfLine(axis: Axis, line: number): number {
  let low = 0;
  let high = axis.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((axis.lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pixels of the lines `first` to `last` (inclusive); hidden ones take none. */
export function extent(axis: Axis, first: number, last: number): number {
  let pixels = 0;
  for (let index = indexOfLine(axis, first); index < axis.lines.length; index++) {
    if ((axis.lines[index] ?? 0) > last) break;
    pixels += axis.sizes[index] ?? 0;
  }
  return pixels;
}
