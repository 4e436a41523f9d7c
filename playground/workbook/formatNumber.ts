/** Numbers as text: General, and the digits of a number format. */
import { shownText, type FormatSection } from "./formatTokens";

/** Whole numbers below 100,000,000,000 in full, others to ten digits, as in a cell of any width. */
export function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", power = ""] = value.toExponential(5).split("e");
    return `${Number(digits)}E${exponentText(Number(power), 2, true)}`;
  }
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
}

/** "+05" of 5; without `signed` only a minus is shown. */
function exponentText(power: number, digits: number, signed: boolean): string {
  const sign = power < 0 ? "-" : signed ? "+" : "";
  return sign + String(Math.abs(power)).padStart(digits, "0");
}

const digitCodes = "0#?";

/** The number through a section with digits; what stands round them is shown as it is. */
export function numberText(value: number, section: FormatSection): string {
  const isDigit = (index: number) => section[index]?.kind === "code" && digitCodes.includes(section[index].text);
  const first = section.findIndex((_token, index) => isDigit(index));
  if (first < 0) return section.map(shownText).join("");
  const dotBefore = first > 0 && section[first - 1]?.kind === "code" && section[first - 1]?.text === ".";
  const start = dotBefore ? first - 1 : first;
  let end = first;
  const inside = (index: number) => section[index]?.kind === "code" && "0#?.,Ee+-".includes(section[index].text);
  while (inside(end)) end++;
  const pattern = section
    .slice(start, end)
    .map(({ text }) => text)
    .join("");
  const before = section.slice(0, start).map(shownText).join("");
  const after = section.slice(end).map(shownText).join("");
  const scaled = (before + after).includes("%") ? value * 100 : value;
  return (scaled < 0 ? "-" : "") + before + digitText(Math.abs(scaled), pattern) + after;
}

function digitText(size: number, pattern: string): string {
  const scientific = pattern.toUpperCase().indexOf("E");
  if (scientific > 0) return scientificText(size, pattern.slice(0, scientific), pattern.slice(scientific + 1));
  let digits = pattern;
  let thousands = 0;
  while (digits.endsWith(",")) {
    digits = digits.slice(0, -1);
    thousands++;
  }
  const [whole = "", fraction = ""] = digits.split(".");
  const rounded = roundHalfUp(size / 1000 ** thousands, fraction.length);
  const [wholeDigits = "0", fractionDigits = ""] = rounded.toFixed(fraction.length).split(".");
  const least = [...whole].filter((code) => code === "0").length;
  const shown = wholeDigits === "0" && least === 0 ? "" : wholeDigits.padStart(least, "0");
  const grouped = whole.includes(",") ? group(shown) : shown;
  const decimals = trimmed(fractionDigits, fraction);
  return fraction === "" ? grouped : `${grouped}${decimals === "" && !fraction.includes("0") ? "" : "."}${decimals}`;
}

function scientificText(size: number, digits: string, power: string): string {
  const decimals = digits.split(".")[1]?.length ?? 0;
  const [mantissa = "", exponent = ""] = size.toExponential(decimals).split("e");
  return `${mantissa}E${exponentText(Number(exponent), power.length - 1, power.startsWith("+"))}`;
}

/** Zeros that only "#" or "?" stands for are not shown. */
function trimmed(decimals: string, codes: string): string {
  let length = decimals.length;
  while (length > 0 && codes.charAt(length - 1) !== "0" && decimals.charAt(length - 1) === "0") length--;
  return decimals.slice(0, length);
}

/** "1,234,567". */
function group(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

/** Excel rounds the decimal number that is seen: 2.675 to two places is 2.68. */
function roundHalfUp(size: number, decimals: number): number {
  const moved = Math.round(Number(`${size}e${decimals}`));
  return Number.isFinite(moved) ? Number(`${moved}e-${decimals}`) : Number(size.toFixed(decimals));
}
