/** Markup, and the plain text that it stands for. */

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", pound: "£", euro: "€" },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…", bull: "•" },
};
const ENTITY =
  /&(?:(amp|lt|gt|quot|apos|nbsp|pound|euro|ndash|mdash|lsquo|rsquo|ldquo|rdquo|hellip|bull)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
/** Tags that editors and exports leave in cells; what follows the name must be an attribute (“a<b and b>c” is none). */
const TAG =
  /<(\/?)([bipu]|ul|ol|li|br|em|div|span|strong|table|tbody|thead|tr|td|th|font|sup|sub|o:p|h[1-6]|a(?=\s+href)|(?<=\/)a)(?:\s[^<>=]{1,60}=[^<>]{0,500}|\s?\/)?>/gi;
/** Tags that begin or end a line. */
const BLOCKS = new Set(["p", "ul", "ol", "li", "br", "div", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** The first piece of markup in a text, null without any. */
export function firstMarkup(text: string): string | null {
  if (!text.includes("<") && !text.includes("&")) return null;
  return text.match(TAG)?.[0] ?? text.match(ENTITY)?.[0] ?? null;
}

/** Text that was marked up more often than this is not read to the end. */
const MOST_PASSES = 4;

/** The text without markup: list items are lines with a dash, blocks are lines, entities are their characters. */
export function plainText(text: string): string {
  let plain = text;
  // What was marked up twice ("&amp;lt;") is markup still after once.
  for (let pass = 0; pass < MOST_PASSES && firstMarkup(plain) !== null; pass += 1) {
    plain = withoutEntities(withoutTags(plain));
  }
  return plain;
}

function withoutTags(text: string): string {
  const lines = text.replace(TAG, (_, slash: string, tag: string) => {
    const name = tag.toLowerCase();
    if (name === "li" && slash === "") return "\n- ";
    return BLOCKS.has(name) ? "\n" : "";
  });
  return lines === text ? text : withoutEmptyLines(lines);
}

/** Tags leave empty lines behind, and two dashes where an item had one of its own. */
function withoutEmptyLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/^- [-•] ?/, "- "))
    .filter((line) => line !== "" && line !== "-")
    .join("\n");
}

function withoutEntities(text: string): string {
  return text.replace(
    ENTITY,
    (entity, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return isCharacter(code) ? String.fromCodePoint(code) : entity;
    },
  );
}

function isCharacter(code: number): boolean {
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
