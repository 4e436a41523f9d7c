/** What src/excel, the one place that may touch Office.js, uses of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { byVersion, OfficeMembers, type ApiSet, type UsedMember } from "./members";

export interface OfficeUse {
  /** Every use, in the order of files and lines; files are relative to the repository. */
  readonly members: readonly UsedMember[];
  /** What each file asks for with `isSetSupported` before it goes on. */
  readonly guards: ReadonlyMap<string, readonly ApiSet[]>;
}

const root = join(__dirname, "../..");
let known: OfficeUse | null = null;

/** Reads the sources once a process: the compiler takes seconds. */
export function usedBySource(): OfficeUse {
  known ??= read();
  return known;
}

/** The sets that the manifest declares: Excel shows the add-in only where it has them. */
export function declaredSets(): ApiSet[] {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  return [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name = "", version = ""]) => ({
    name,
    version,
  }));
}

/** Whether a member may be used as it is: its set is declared, or asked for in the same file. */
export function isCovered({ apiSet, file }: UsedMember, { guards }: OfficeUse): boolean {
  if (apiSet === null) return true;
  const sets = [...declaredSets(), ...(guards.get(file) ?? [])];
  return sets.some((set) => set.name === apiSet.name && byVersion(set, apiSet) >= 0);
}

function read(): OfficeUse {
  const folder = join(root, "src/excel");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["office-js"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const sources = files.flatMap((file) => program.getSourceFile(file) ?? []);
  const members = new OfficeMembers(program);
  const used = sources.flatMap((source) => members.of(source));
  const checker = program.getTypeChecker();
  return {
    members: used.map((member) => ({ ...member, file: pathOf(member.file) })),
    guards: new Map(sources.map((source) => [pathOf(source.fileName), guardsIn(source, checker)])),
  };
}

function pathOf(file: string): string {
  return relative(root, file).replaceAll("\\", "/");
}

/** The sets of `isSetSupported("ExcelApi", "1.20")`, given as a literal or as a constant. */
function guardsIn(source: ts.SourceFile, checker: ts.TypeChecker): ApiSet[] {
  const found: ApiSet[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText().endsWith(".isSetSupported")) {
      const [name, version] = node.arguments.map((argument) => {
        const type = checker.getTypeAtLocation(argument);
        return type.isStringLiteral() ? type.value : "";
      });
      if (name !== undefined && version !== undefined) found.push({ name, version });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
