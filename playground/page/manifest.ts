/** The add-in's manifest as Excel reads it: what the pane is called, and the ribbon group's commands. */

export interface RibbonCommand {
  /** Id of the control, which the host names when it is clicked. */
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of a picture of 32 pixels on this server. */
  readonly icon: string;
  /** The function that it runs; null: it shows the pane. */
  readonly functionName: string | null;
}

export interface Manifest {
  readonly displayName: string;
  readonly group: string;
  readonly commands: readonly RibbonCommand[];
}

/** Of an add-in whose manifest is not at hand: its address for a name, and no ribbon group. */
export function unknownManifest(address: string): Manifest {
  return { displayName: address, group: "", commands: [] };
}

/** @throws Error when the text is no manifest with a ribbon group. */
export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const group = first(document, "Group");
  if (!group) throw new Error("Expected manifest.xml to have a ribbon group; found none.");
  return {
    displayName: first(document, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    group: resource(document, group, "Label"),
    commands: all(group, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(document, control, "Label"),
      tip: resource(document, control, "Description"),
      icon: iconPath(document, control),
      functionName: first(control, "FunctionName")?.textContent.trim() ?? null,
    })),
  };
}

const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];
const first = (parent: Document | Element, name: string): Element | undefined => all(parent, name)[0];

function resource(document: Document, parent: Element, name: string): string {
  return resourceValue(document, first(parent, name)?.getAttribute("resid") ?? "");
}

function resourceValue(document: Document, id: string): string {
  const resources = first(document, "Resources");
  const entry = resources && [...resources.querySelectorAll("[id]")].find((each) => each.id === id);
  return entry?.getAttribute("DefaultValue") ?? "";
}

function iconPath(document: Document, control: Element): string {
  const image = all(control, "Image").find((each) => each.getAttribute("size") === "32");
  const url = resourceValue(document, image?.getAttribute("resid") ?? "");
  return url === "" ? "" : new URL(url).pathname;
}
