/** Exact fractions: shares are compared by cross-multiplication, never as rounded decimals. */

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const parsed = new Map<string, Fraction>();

/** The fraction that a setting such as "1/2" stands for. Remembered: how near a colour is asks for it over and over. */
export function parseFraction(text: string): Fraction {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const [numerator, denominator] = text.split("/");
  const fraction = { numerator: Number(numerator), denominator: Number(denominator) };
  parsed.set(text, fraction);
  return fraction;
}

/** Whether `count` over `total` is at least `cut`. Exact below 2^53: counts to a million, cuts of four digits. */
export function reaches(count: number, total: number, cut: Fraction): boolean {
  return count * cut.denominator >= cut.numerator * total;
}

/** The smallest whole number that reaches `cut` of `total`. */
export function leastReaching(total: number, cut: Fraction): number {
  const least = Math.floor((cut.numerator * total) / cut.denominator);
  return reaches(least, total, cut) ? least : least + 1;
}

const WORDS: Readonly<Record<string, string>> = {
  "1/2": "half",
  "1/3": "a third",
  "2/3": "two thirds",
  "1/4": "a quarter",
  "3/4": "three quarters",
  "1/1": "all",
};

/** "half", "a third"; "2/5" where there is no short word. */
export function fractionText(fraction: Fraction): string {
  const text = `${fraction.numerator}/${fraction.denominator}`;
  return WORDS[text] ?? text;
}
