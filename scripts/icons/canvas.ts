/** A tiny painter: shapes are painted over one another, each pixel's coverage sampled 8 by 8. Lengths are pixels. */

/** Whether a point lies in the shape. */
export type Shape = (x: number, y: number) => boolean;

const SAMPLES = 8;

export function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
    const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
    return beyondX * beyondX + beyondY * beyondY <= radius * radius;
  };
}

/** A stroke with round ends through the points. */
export function line(width: number, ...points: readonly (readonly [number, number])[]): Shape {
  return (x, y) =>
    points.some((from, index) => {
      const to = points[index + 1];
      return to !== undefined && distance(x, y, from, to) <= width / 2;
    });
}

function distance(
  x: number,
  y: number,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

export class Canvas {
  private readonly pixels: Float64Array;

  constructor(readonly size: number) {
    this.pixels = new Float64Array(size * size * 4);
  }

  /** A length of the 16-unit drawing grid on whole pixels, so that edges are crisp at every size. */
  at(units: number): number {
    return Math.round((units * this.size) / 16);
  }

  /** As `at`, and never thinner than one pixel. */
  thickness(units: number): number {
    return Math.max(1, this.at(units));
  }

  /** Paints the shape in "#RRGGBB". */
  paint(shape: Shape, color: string): void {
    const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
    for (let pixel = 0; pixel < this.size * this.size; pixel++) {
      const cover = coverage(shape, pixel % this.size, Math.floor(pixel / this.size));
      if (cover === 0) continue;
      const below = (this.pixels[pixel * 4 + 3] ?? 0) * (1 - cover);
      channels.forEach((channel, index) => {
        const under = this.pixels[pixel * 4 + index] ?? 0;
        this.pixels[pixel * 4 + index] = (channel * cover + under * below) / (cover + below);
      });
      this.pixels[pixel * 4 + 3] = cover + below;
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.pixels, (value, index) => Math.round(index % 4 === 3 ? value * 255 : value));
  }
}

function coverage(shape: Shape, left: number, top: number): number {
  let inside = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = left + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = top + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    if (shape(x, y)) inside++;
  }
  return inside / (SAMPLES * SAMPLES);
}
