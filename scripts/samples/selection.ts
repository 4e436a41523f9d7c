/**
 * Which samples are the measure, by rule. A sample counts when it declares ExcelApi and neither declares nor uses more
 * than 1.15 (what the stand-in claims); when it is none of the chart samples; and when it uses no class of a family that
 * the stand-in leaves out. What it uses is what the compiler finds in it, with Microsoft's type declarations.
 */
import ts from "typescript";
import { byVersion, OfficeMembers } from "../officeMembers/members";
import type { Snippet } from "./snippet";

const newest = { name: "ExcelApi", version: "1.15" };

/** The folder whose subject is charts; a chart that another sample draws beside does not leave it out. */
const chartFolder = "10-chart/";

/** Classes of the families left out, by the beginning of their names. */
const leftOut: readonly (readonly [string, RegExp])[] = [
  ["pivot tables and slicers", /^(?:Pivot|Slicer)/],
  ["shapes", /^(?:Shape|GeometricShape)/],
  ["comments and notes", /^(?:Comment|Note)/],
];

/** Why a sample does not count; null: it does. */
export type Verdict = string | null;

export function verdicts(snippets: readonly Snippet[]): ReadonlyMap<Snippet, Verdict> {
  const files = new Map(snippets.map((snippet) => [`/samples/${snippet.id.replaceAll("/", "-")}.ts`, snippet]));
  const program = programOf(new Map([...files].map(([name, { script }]) => [name, `${script}\nexport {};`])));
  const members = new OfficeMembers(program);
  return new Map(
    [...files].map(([name, snippet]) => {
      const source = program.getSourceFile(name);
      return [snippet, source ? verdict(snippet, members.of(source)) : "not read"];
    }),
  );
}

function verdict(snippet: Snippet, used: ReturnType<OfficeMembers["of"]>): Verdict {
  if (snippet.excelApi === null) return "no ExcelApi";
  if (snippet.id.startsWith(chartFolder)) return "charts";
  for (const [family, names] of leftOut) if (used.some(({ owner }) => names.test(owner))) return family;
  const sets = [{ name: "ExcelApi", version: snippet.excelApi }, ...used.flatMap(({ apiSet }) => apiSet ?? [])];
  const [latest = newest] = sets.filter(({ name }) => name === "ExcelApi").sort((a, b) => byVersion(b, a));
  return byVersion(latest, newest) > 0 ? `ExcelApi ${latest.version}` : null;
}

/** A program of sources that are nowhere on the disk. */
function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const plain = { readFile: host.readFile, fileExists: host.fileExists, getSourceFile: host.getSourceFile };
  return ts.createProgram([...files.keys()], options, {
    ...host,
    readFile: (name) => files.get(name) ?? plain.readFile(name),
    fileExists: (name) => files.has(name) || plain.fileExists(name),
    getSourceFile: (name, languageVersion) => {
      const text = files.get(name);
      if (text === undefined) return plain.getSourceFile(name, languageVersion);
      return ts.createSourceFile(name, text, languageVersion, true);
    },
  });
}
