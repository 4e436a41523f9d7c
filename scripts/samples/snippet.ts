/** One sample of Script Lab as its file has it: YAML of a fixed form, of which only what is needed here is read. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface Snippet {
  /** "42-range/used-range". */
  readonly id: string;
  readonly name: string;
  /** "1.9" of ExcelApi; null: another requirement set. */
  readonly excelApi: string | null;
  readonly isTypeScript: boolean;
  readonly script: string;
  readonly html: string;
}

/** Every Excel sample of a clone of OfficeDev/office-js-snippets, by its path. */
export function readSnippets(clone: string): Snippet[] {
  const folder = join(clone, "samples", "excel");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => snippetOf(relative(folder, join(folder, name)), readFileSync(join(folder, name), "utf8")));
}

function snippetOf(path: string, text: string): Snippet {
  const lines = text.split(/\r?\n/);
  const id = path.replace(/\\/g, "/").replace(/\.yaml$/, "");
  return {
    id,
    name: plain(lines.find((line) => line.startsWith("name:"))?.slice(5) ?? id),
    excelApi: excelApiOf(lines),
    isTypeScript: block(lines, "script").language === "typescript",
    script: block(lines, "script").content,
    html: lines.includes("template:") ? block(lines, "template").content : "",
  };
}

const plain = (value: string): string => value.trim().replace(/^(['"])(.*)\1$/, "$2");

function excelApiOf(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => line.startsWith("api_set:"));
  const [, version = null] = /^\s+ExcelApi:\s*['"]?([\d.]+)/i.exec(lines[at + 1] ?? "") ?? [];
  return version;
}

/** The `content: |-` of a part and its `language:`. */
function block(lines: readonly string[], part: string): { readonly content: string; readonly language: string } {
  const start = lines.indexOf(`${part}:`);
  const end = lines.findIndex((line, index) => index > start && /^\S/.test(line));
  const inside = lines.slice(start + 1, end === -1 ? undefined : end);
  const at = inside.findIndex((line) => /^ {4}content: (?:[|>][-+]?)?/.test(line));
  if (start === -1 || at === -1) throw new Error(`Expected "${part}:" with "content: |-" in a sample; found none.`);
  const language = inside.find((line) => line.startsWith("    language:")) ?? "";
  const [, inline = ""] = /^ {4}content: ([^|>].*)$/.exec(inside[at] ?? "") ?? [];
  if (inline !== "") return { content: inline, language: language.slice(13).trim() };
  const rest = inside.slice(at + 1);
  const length = rest.findIndex((line) => line !== "" && !line.startsWith("        "));
  const content = rest.slice(0, length === -1 ? undefined : length).map((line) => line.slice(8));
  return { content: content.join("\n"), language: language.slice(13).trim() };
}
