/** The product's four pictures, drawn on a grid of 16 units. */
import { box, line, type Canvas } from "./canvas";

const PETROL = "#0B556A";
/** For the ribbon, which is white or nearly black: as far from the one as from the other. */
const BLUE = "#1B7F9C";
const INK = "#667783";
const PAPER = "#FFFFFF";
const RED = "#D13438";
const AMBER = "#F2A100";
const GREEN = "#2E9E4F";
const TICK = "#107C41";

type Glyph = (canvas: Canvas) => void;

/** The product: a tracker's rows, each with its status. */
const mark: Glyph = (canvas) => {
  const { size } = canvas;
  canvas.paint(box(0, 0, size, size, canvas.at(3)), PETROL);
  [RED, AMBER, GREEN].forEach((color, row) => {
    const dot = canvas.thickness(3);
    const gap = canvas.thickness(1.4);
    const top = Math.floor((size - 3 * dot - 2 * gap) / 2) + row * (dot + gap);
    const left = canvas.at(2.5);
    canvas.paint(box(left, top, left + dot, top + dot, dot / 2), PAPER);
    const rim = Math.floor(size / 40);
    canvas.paint(box(left + rim, top + rim, left + dot - rim, top + dot - rim, dot / 2 - rim), color);
    const bar = canvas.thickness(1);
    const barTop = top + Math.floor((dot - bar) / 2);
    canvas.paint(box(canvas.at(7), barTop, canvas.at([14, 12, 13][row] ?? 13), barTop + bar, bar / 3), PAPER);
  });
};

function sheet(canvas: Canvas, left: number, top: number, right: number, bottom: number): void {
  const edge = canvas.thickness(1);
  canvas.paint(box(left, top, right, bottom, canvas.at(1)), INK);
  canvas.paint(box(left + edge, top + edge, right - edge, bottom - edge), PAPER);
}

/** A sheet with a tick. */
const validate: Glyph = (canvas) => {
  sheet(canvas, canvas.at(2), canvas.at(1), canvas.at(12), canvas.at(15));
  [4, 7].forEach((y) => {
    canvas.paint(box(canvas.at(4), canvas.at(y), canvas.at(10), canvas.at(y) + canvas.thickness(1)), INK);
  });
  const unit = canvas.size / 16;
  const tick = [
    [6.5 * unit, 11 * unit],
    [9 * unit, 13.5 * unit],
    [14.2 * unit, 7.5 * unit],
  ] as const;
  canvas.paint(line(4 * unit, ...tick), PAPER);
  canvas.paint(line(2 * unit, ...tick), TICK);
};

/** Three statuses rolled up into one. */
const rollUp: Glyph = (canvas) => {
  const stroke = canvas.thickness(1);
  const child = canvas.thickness(4);
  const gap = canvas.thickness(1);
  const left = Math.floor((canvas.size - 3 * child - 2 * gap) / 2);
  const middleOf = (index: number): number => left + index * (child + gap) + Math.floor((child - stroke) / 2);
  const bend = canvas.at(8);
  canvas.paint(box(middleOf(0), bend, middleOf(2) + stroke, bend + stroke), INK);
  canvas.paint(box(middleOf(1), canvas.at(5), middleOf(1) + stroke, bend), INK);
  [RED, AMBER, GREEN].forEach((color, index) => {
    canvas.paint(box(middleOf(index), bend, middleOf(index) + stroke, canvas.at(11)), INK);
    const start = left + index * (child + gap);
    canvas.paint(box(start, canvas.at(11), start + child, canvas.at(11) + child, canvas.at(0.8)), color);
  });
  const start = left + child + gap - canvas.at(2);
  canvas.paint(box(start, canvas.at(1), start + child + 2 * canvas.at(2), canvas.at(6), canvas.at(1)), BLUE);
};

/** A window with its pane at the right. */
const pane: Glyph = (canvas) => {
  sheet(canvas, canvas.at(1), canvas.at(2), canvas.at(15), canvas.at(14));
  canvas.paint(box(canvas.at(1), canvas.at(2), canvas.at(15), canvas.at(5), canvas.at(1)), INK);
  canvas.paint(box(canvas.at(9), canvas.at(5), canvas.at(15), canvas.at(14), canvas.at(0.8)), BLUE);
  [7, 9, 11].forEach((y) => {
    canvas.paint(box(canvas.at(11), canvas.at(y), canvas.at(13), canvas.at(y) + canvas.thickness(1)), PAPER);
  });
};

/** By file name: `assets/<name>-<size>.png`. */
export const GLYPHS: Readonly<Record<string, Glyph>> = { mark, validate, "roll-up": rollUp, pane };
