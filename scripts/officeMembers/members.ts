/** Which members of Office.js a source uses, by the compiler's own reading of it, and the requirement set of each. */
import ts from "typescript";

export interface UsedMember {
  /** "Range.values", "Excel.run", "FillPattern.gray25", "Office.onReady". */
  readonly name: string;
  /** What it belongs to: "Range"; of a function, its namespace. */
  readonly owner: string;
  /** A class of the library, not an enumeration, an option or an argument: the host must know its members. */
  readonly isObjects: boolean;
  /** "ExcelApi 1.9": the set that the documentation of the member, or of this overload of it, names; null: none. */
  readonly apiSet: ApiSet | null;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly node: ts.Node;
}

export interface ApiSet {
  /** "ExcelApi", "SharedRuntime". */
  readonly name: string;
  /** "1.14". */
  readonly version: string;
}

/** Reads a program's sources one after another. */
export class OfficeMembers {
  private readonly checker: ts.TypeChecker;

  constructor(program: ts.Program) {
    this.checker = program.getTypeChecker();
  }

  of(source: ts.SourceFile): UsedMember[] {
    const found: UsedMember[] = [];
    const add = (symbol: ts.Symbol | undefined, node: ts.Node) => {
      const member = symbol && this.member(symbol, source, node);
      if (member) found.push(member);
    };
    const visit = (node: ts.Node) => {
      if (ts.isPropertyAccessExpression(node)) add(this.accessed(node), node);
      else if (ts.isBindingElement(node)) add(this.taken(node), node);
      else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) add(this.given(node), node);
      if (ts.isCallExpression(node)) for (const [symbol, at] of this.loaded(node)) add(symbol, at);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  }

  /** `range.values`. */
  private accessed(node: ts.PropertyAccessExpression): ts.Symbol | undefined {
    return this.checker.getSymbolAtLocation(node.name);
  }

  /** `const { values } = range`, and the same in a function's parameters. */
  private taken(node: ts.BindingElement): ts.Symbol | undefined {
    const name = node.propertyName ?? node.name;
    if (!ts.isObjectBindingPattern(node.parent) || !ts.isIdentifier(name)) return undefined;
    return this.propertyOf(this.checker.getTypeAtLocation(node.parent), name.text);
  }

  /** A member set by name in an object that Office.js takes: `range.set({ values: … })`. */
  private given(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): ts.Symbol | undefined {
    if (!ts.isObjectLiteralExpression(node.parent)) return undefined;
    const type = this.checker.getContextualType(node.parent);
    return type && ts.isIdentifier(node.name) ? this.propertyOf(type, node.name.text) : undefined;
  }

  /** The members that a `load("items/name, address")` names in text. */
  private loaded(node: ts.CallExpression): [ts.Symbol, ts.Node][] {
    if (!ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "load") return [];
    const type = this.checker.getTypeAtLocation(node.expression.expression);
    const texts = node.arguments.flatMap((argument) => stringsIn(argument));
    return texts.flatMap((text) => text.split(",").flatMap((path) => this.along(type, path.trim(), node)));
  }

  private along(type: ts.Type, path: string, node: ts.Node): [ts.Symbol, ts.Node][] {
    const found: [ts.Symbol, ts.Node][] = [];
    let at = type;
    for (const part of path.split("/")) {
      const symbol = this.propertyOf(at, part);
      if (!symbol) return found;
      found.push([symbol, node]);
      at = this.checker.getTypeOfSymbol(symbol);
    }
    return found;
  }

  /** A property, of the items where it is a list. */
  private propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
    const plain = this.checker.getNonNullableType(type);
    const item = this.checker.isArrayType(plain) ? this.checker.getTypeArguments(plain as ts.TypeReference)[0] : plain;
    return item && this.checker.getPropertyOfType(item, name);
  }

  private member(symbol: ts.Symbol, source: ts.SourceFile, node: ts.Node): UsedMember | null {
    const declaration = symbol.declarations?.find(isOfficeJs);
    if (!declaration) return null;
    const owner = ownerOf(declaration);
    const meant = this.overload(node);
    const documented = (meant ? [meant] : (symbol.declarations ?? [])).flatMap((each) => apiSets(each, isSet(node)));
    const sets = documented.length > 0 ? documented : apiSets(declaration.parent, false);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return {
      name: `${owner}.${symbol.name}`,
      owner,
      isObjects: ts.isClassDeclaration(declaration.parent),
      apiSet: [...sets].sort(byVersion)[0] ?? null,
      file: source.fileName,
      line: line + 1,
      node,
    };
  }

  /** Of a call the declaration that is meant: overloads may belong to different sets. */
  private overload(node: ts.Node): ts.Declaration | undefined {
    if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) return undefined;
    const declaration = this.checker.getResolvedSignature(node.parent)?.getDeclaration();
    return declaration && isOfficeJs(declaration) ? declaration : undefined;
  }
}

/** Whether a member is written, not read. */
function isSet(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return true;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** Below 0 where the first is the older. */
export function byVersion(a: ApiSet, b: ApiSet): number {
  const [major = 0, minor = 0] = a.version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.version.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

function isOfficeJs(declaration: ts.Declaration): boolean {
  return /\/@types\/office-js\//.test(declaration.getSourceFile().fileName);
}

function ownerOf(declaration: ts.Declaration): string {
  for (let at: ts.Node = declaration.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isClassDeclaration(at) || ts.isInterfaceDeclaration(at) || ts.isEnumDeclaration(at)) {
      return at.name?.text ?? "";
    }
    if (ts.isModuleDeclaration(at)) return at.name.text;
  }
  return "";
}

/**
 * The sets that a declaration's comment names. Of "[Api set: ExcelApi 1.1 for get, 1.8 for set]" it is 1.8 where the
 * member is written, else 1.1.
 */
function apiSets(node: ts.Node, isWritten: boolean): ApiSet[] {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((each) => each.getText())
    .join("\n");
  const excel = [...text.matchAll(/\[Api set: (\w+) ([\d.]+)([^\d.][^\]]*)?\]/g)];
  const common = [...text.matchAll(/\*\*Requirement set\*\*:[^\n]*\| (\w+) (\d+\.\d+)\}/g)];
  return [...excel, ...common].map(([, name = "", version = "", rest = ""]) => {
    const [later] = isWritten ? (/\d+\.\d+/.exec(rest) ?? []) : [];
    return { name, version: later ?? version };
  });
}

function stringsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(stringsIn) : [];
}
