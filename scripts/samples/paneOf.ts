/** The sample's pane without a browser: elements found by their id, which take a listener, a value and text. */

interface Listener {
  readonly type: string;
  readonly run: (event: unknown) => unknown;
}

export class PaneElement {
  value = "";
  checked = false;
  disabled = false;
  textContent = "";
  innerHTML = "";
  innerText = "";
  files: readonly unknown[] = [];
  onclick: ((event: unknown) => unknown) | null = null;
  onchange: ((event: unknown) => unknown) | null = null;
  readonly style: Record<string, string> = {};
  readonly children: PaneElement[] = [];
  private readonly listeners: Listener[] = [];

  constructor(
    readonly tagName: string,
    public id = "",
  ) {}

  hasAttribute(name: string): boolean {
    return name === "value" && this.value !== "";
  }

  getAttribute(name: string): string | null {
    return this.hasAttribute(name) ? this.value : null;
  }

  setAttribute(name: string, value: string): void {
    if (name === "value") this.value = value;
  }

  addEventListener(type: string, run: Listener["run"]): void {
    this.listeners.push({ type, run });
  }

  appendChild(child: PaneElement): PaneElement {
    this.children.push(child);
    return child;
  }

  /** Somebody does this to the element; resolves when the sample is done with it. */
  async fire(type: "click" | "change"): Promise<void> {
    const event = { type, target: this, preventDefault: () => undefined };
    const own = type === "click" ? this.onclick : this.onchange;
    await own?.(event);
    for (const listener of this.listeners) if (listener.type === type) await listener.run(event);
  }
}

export interface SamplePane {
  readonly document: {
    readonly getElementById: (id: string) => PaneElement | null;
    readonly createElement: (tag: string) => PaneElement;
    readonly querySelectorAll: () => PaneElement[];
  };
  /** Ids of the buttons from top to bottom. */
  readonly buttons: readonly string[];
}

/** @param missing ids of buttons that the script looks for and its page has not: in the sample's own page that is an error */
export function paneOf(html: string, missing: readonly string[]): SamplePane {
  const elements = new Map<string, PaneElement>();
  for (const [, tag = "", attributes = ""] of html.matchAll(/<([a-z]\w*)\b([^>]*)>/g)) {
    const id = attribute(attributes, "id");
    if (id === null) continue;
    const element = new PaneElement(tag.toLowerCase(), id);
    element.textContent = attribute(attributes, "placeholder") ?? id;
    element.value = attribute(attributes, "value") ?? firstOption(html, id) ?? "";
    elements.set(id, element);
  }
  for (const id of missing) elements.set(id, new PaneElement("button", id));
  return {
    document: {
      getElementById: (id) => elements.get(id) ?? null,
      createElement: (tag) => new PaneElement(tag),
      querySelectorAll: () => [],
    },
    buttons: [...elements.values()].filter(({ tagName }) => tagName === "button").map(({ id }) => id),
  };
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}

/** What a list shows before anybody chose: its selected entry or its first. */
function firstOption(html: string, id: string): string | null {
  const [, inside] = new RegExp(`<select[^>]*id=["']${id}["'][^>]*>([\\s\\S]*?)</select>`).exec(html) ?? [];
  if (inside === undefined) return null;
  const options = [...inside.matchAll(/<option\b([^>]*)>([^<]*)/g)];
  const [, attributes = "", text = ""] = options.find(([, each = ""]) => each.includes("selected")) ?? options[0] ?? [];
  return attribute(attributes, "value") ?? text.trim();
}
