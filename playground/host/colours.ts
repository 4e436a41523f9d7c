/** Colours as Office.js takes them: "#RRGGBB", "#RGB" or an HTML name; given back as "#RRGGBB" in capitals. */
import { invalidArgument } from "./errors";
import { namedColours } from "./namedColours";

export function colour(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const name = namedColours[value.toLowerCase()];
  if (name) return name;
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(value)?.[1];
  if (!digits) throw invalidArgument();
  const six = digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join("");
  return `#${six.toUpperCase()}`;
}
