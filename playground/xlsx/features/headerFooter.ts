import type { PageLayout } from "../../workbook/model";

type Sections = PageLayout["header"];

/** "&LLeft&CCentre&RRight" in its three sections; text before any mark is the centre's. */
export function readHeaderFooter(text: string): Sections {
  const sections = { left: "", center: "", right: "" };
  let section: keyof Sections = "center";
  for (let at = 0; at < text.length; at++) {
    const code = text.charAt(at) === "&" ? text.charAt(at + 1) : "";
    if (code === "L" || code === "C" || code === "R")
      section = code === "L" ? "left" : code === "C" ? "center" : "right";
    else if (code !== "") sections[section] += `&${code}`;
    else sections[section] += text.charAt(at);
    if (code !== "") at++;
  }
  return sections;
}

export function writeHeaderFooter({ left, center, right }: Sections): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
