/** Hue, lightness and saturation run from 0 to 240, in whole numbers: only so do Excel's own shades come out. */
const MOST = 240;
const SIXTH = MOST / 6;
const THIRD = MOST / 3;

interface Hls {
  readonly hue: number;
  readonly light: number;
  readonly saturation: number;
}

/**
 * "RRGGBB" made lighter (tint above 0) or darker (below 0) as ECMA-376 part 1, 18.8.3 says: the lightness moves that
 * share of the way to white or black. Rounded as Windows converts colours (ColorRGBToHLS), which Excel's palette shows:
 * 4F81BD 60% lighter is B8CCE4 there.
 */
export function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const { hue, light, saturation } = toHls(hex);
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + MOST * tint;
  return fromHls({ hue, saturation, light: Math.trunc(Math.min(MOST, Math.max(0, moved + 1e-3))) });
}

function toHls(hex: string): Hls {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const sum = most + least;
  const spread = most - least;
  const light = Math.trunc((sum * MOST + 255) / 510);
  if (spread === 0) return { hue: 0, light, saturation: 0 };
  const room = light <= MOST / 2 ? sum : 510 - sum;
  const saturation = Math.trunc((spread * MOST + room / 2) / room);
  const distance = (channel: number) => Math.trunc(((most - channel) * SIXTH + spread / 2) / spread);
  const hue =
    red === most
      ? distance(blue) - distance(green)
      : green === most
        ? THIRD + distance(red) - distance(blue)
        : 2 * THIRD + distance(green) - distance(red);
  return { hue: (hue + MOST) % MOST, light, saturation };
}

function fromHls({ hue, light, saturation }: Hls): string {
  const high =
    light <= MOST / 2
      ? Math.trunc((light * (MOST + saturation) + MOST / 2) / MOST)
      : light + saturation - Math.trunc((light * saturation + MOST / 2) / MOST);
  const low = 2 * light - high;
  return [hue + THIRD, hue, hue - THIRD].map((angle) => hexByte(channel(low, high, (angle + MOST) % MOST))).join("");
}

function channel(low: number, high: number, angle: number): number {
  const part = (share: number) => low + Math.trunc(((high - low) * share + SIXTH / 2) / SIXTH);
  if (angle < SIXTH) return part(angle);
  if (angle < MOST / 2) return high;
  return angle < 2 * THIRD ? part(2 * THIRD - angle) : low;
}

function hexByte(value: number): string {
  return Math.trunc((value * 255 + MOST / 2) / MOST)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
}
