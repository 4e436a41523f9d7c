/** Colours as Office.js takes them: "#RRGGBB", "#RGB" or an HTML name; given back as "#RRGGBB" in capitals. */
import { invalidArgument } from "./errors";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
};

export function colour(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const name = named[value.toLowerCase()];
  if (name) return name;
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(value)?.[1];
  if (!digits) throw invalidArgument();
  const six = digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join("");
  return `#${six.toUpperCase()}`;
}
