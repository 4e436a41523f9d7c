/** The real Excel library in Node: loaded once, untouched, from the npm package; each host then takes over its bridge. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the library calls to reach Excel, and where it waits for messages. */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Put there by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** The library's insides that a second host in one process must touch. */
interface Library {
  readonly HostBridge: { readonly init: (bridge: NativeBridge) => void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

interface Globals {
  readonly OfficeExtension?: Library;
  /** Where the library asks for what office.js would give it in a page. */
  readonly OSF: { _OfficeAppFactory?: { readonly getContext: () => object; readonly getHostInfo: () => object } };
  readonly Office: {
    readonly actions: { readonly _association: { readonly mappings: Record<string, RibbonFunction> } };
  };
}

export type RibbonFunction = (event: {
  readonly source: { readonly id: string };
  readonly completed: () => void;
}) => void;

/** What `Office.actions.associate` was given under this name. */
export function associatedFunction(name: string): RibbonFunction | undefined {
  const { mappings } = (globalThis as unknown as Globals).Office.actions._association;
  return mappings[name.toUpperCase()];
}

const library = (): Library | undefined => (globalThis as unknown as Globals).OfficeExtension;

/** Gives the library a new host; handlers of the one before are forgotten. */
export function connectLibrary(bridge: NativeBridge): void {
  if (!library()) loadLibrary();
  const loaded = library();
  if (!loaded) throw new Error("Expected excel-web-16.00.js to define OfficeExtension; it did not.");
  loaded.GenericEventRegistration.s_genericEventRegistrations = {};
  loaded.HostBridge.init(bridge);
}

/** What `Office.context` is: in a page office.js gives it. */
export function setOfficeContext(context: object, hostPlatform: "web" | "win32" | "mac"): void {
  const { OSF } = globalThis as unknown as Globals;
  OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform, isDialog: false }),
  };
}

/**
 * The file is made for a page: while it loads it looks at `window`, `document`, `navigator` and `location`. They are
 * there for that long only; in a page of jsdom the real ones are there already. An indirect eval keeps its objects in this realm: the library refuses those of another.
 */
function loadLibrary(): void {
  // From this file, not from the folder that the program was started in.
  const folder = dirname(require.resolve("@microsoft/office-js/package.json"));
  const source = readFileSync(join(folder, "dist", "excel-web-16.00.js"), "utf8");
  const page = {
    window: globalThis,
    document: { getElementById: () => null, getElementsByTagName: () => [] },
    navigator: { userAgent: "" },
    location: { protocol: "https:", host: "localhost", href: "https://localhost/", search: "", hash: "" },
  };
  const missing = Object.entries(page).filter(([name]) => !(name in globalThis));
  for (const [name, value] of missing) Object.defineProperty(globalThis, name, { value, configurable: true });
  try {
    (0, eval)(source);
  } finally {
    for (const [name] of missing) Reflect.deleteProperty(globalThis, name);
  }
}
