import { encodeXml } from "./text";

/** Values of attributes: true is "1", false "0"; undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element as XML text. Its content is XML already; none gives an element that closes itself. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      opening += ` ${key}="${typeof value === "boolean" ? Number(value) : encodeXml(String(value))}"`;
  }
  const inside = content.join("");
  return inside === "" ? `${opening}/>` : `${opening}>${inside}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
