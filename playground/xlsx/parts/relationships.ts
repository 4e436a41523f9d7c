import { attribute, childrenNamed, parseXml } from "../xml/tree";
import { kindOfRelation } from "./vocabulary";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Last word of the type: "worksheet". */
  readonly kind: string;
  /** Name of the part it leads to, "xl/worksheets/sheet1.xml"; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** By their ids: a sheet can have 65,000 links. The first of an id counts. */
export function byId(relationships: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  return new Map([...relationships].reverse().map((each) => [each.id, each]));
}

/** "xl/worksheets/_rels/sheet1.xml.rels" for "xl/worksheets/sheet1.xml"; "_rels/.rels" for the package (""). */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(text: string, source: string): Relationship[] {
  const root = parseXml(text, relationshipsPartOf(source));
  return childrenNamed(root, "Relationship").map((element) => {
    const external = attribute(element, "TargetMode") === "External";
    const target = attribute(element, "Target");
    const type = attribute(element, "Type");
    return {
      id: attribute(element, "Id"),
      type,
      kind: kindOfRelation(type),
      target: external ? target : resolve(source, target),
      external,
    };
  });
}

/** Part names are written from the package's root ("/xl/…") or from the folder of the part that refers to them. */
function resolve(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return unescapePercent(steps.join("/"));
}

function unescapePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The way from one part to another, as relationships write it. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
