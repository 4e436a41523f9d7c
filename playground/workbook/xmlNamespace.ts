/** The namespace of a custom XML part's root element: "" for none, null when the text does not begin as XML does. */
export function namespaceOf(xml: string): string | null {
  const root = /^<([a-z_][\w.-]*)(?::[a-z_][\w.-]*)?(\s[^<>]*)?>/i.exec(withoutProlog(xml));
  if (!root) return null;
  const name = root[0].slice(1).split(/[\s/>]/)[0] ?? "";
  const prefix = name.includes(":") ? `xmlns:${root[1]}` : "xmlns";
  for (const [, attribute, value] of (root[2] ?? "").matchAll(/\s([\w.:-]+)\s*=\s*["']([^"']*)["']/g)) {
    if (attribute === prefix) return value ?? "";
  }
  return "";
}

/** Without byte order mark, declaration, comments and processing instructions before the root. */
function withoutProlog(xml: string): string {
  let rest = xml.replace(/^\uFEFF/, "").trimStart();
  for (;;) {
    const end = rest.startsWith("<?") ? rest.indexOf("?>") + 2 : rest.startsWith("<!--") ? rest.indexOf("-->") + 3 : 0;
    if (end < 2 || (rest.startsWith("<!--") && end < 3)) return rest;
    rest = rest.slice(end).trimStart();
  }
}
