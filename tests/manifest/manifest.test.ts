/**
 * The manifest by the schema's rules, offline. Sources: "Office Add-ins manifest" and its element pages on
 * learn.microsoft.com (lengths, required icon sizes, requirement sets), OfficeAppManifestV1.1 (order of elements).
 */
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands/commands";
import { EXCEL_API_FLOOR } from "../../src/excel/host";

const root = join(__dirname, "..", "..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest: Document = new DOMParser({
  onError: (level, message) => {
    throw new Error(`${level}: ${message}`);
  },
}).parseFromString(xml, "text/xml");

function all(name: string, within: Document | Element = manifest): Element[] {
  return Array.from(within.getElementsByTagName(name));
}
function one(name: string, within: Document | Element = manifest): Element {
  const [element, ...others] = all(name, within);
  if (element === undefined || others.length > 0)
    throw new Error(`Expected one ${name}; found ${others.length + (element === undefined ? 0 : 1)}.`);
  return element;
}
const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`Expected ${element.tagName} to have ${name}; found none.`);
  return value;
};
const childNames = (element: Element): string[] =>
  Array.from(element.childNodes).flatMap((node) => (node.nodeType === 1 ? [node.nodeName] : []));
const resource = (id: string): string => {
  const found = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].filter(
    (element) => element.getAttribute("id") === id,
  );
  expect([id, found.length]).toEqual([id, 1]);
  return found[0]?.getAttribute("DefaultValue") ?? "";
};

/** Width and height of a PNG: two numbers at the start of its header chunk. */
function pngSize(address: string): number[] {
  const file = join(root, new URL(address).pathname);
  expect([address, existsSync(file)]).toEqual([address, true]);
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("the add-in", () => {
  test("its elements stand in the schema's order", () => {
    expect(childNames(one("OfficeApp"))).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  test("id, version, locale, permission", () => {
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one("Version").textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
    expect(one("DefaultLocale").textContent).toBe("en-GB");
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
    expect(attribute(one("VersionOverrides"), "xsi:type")).toBe("VersionOverridesV1_0");
  });

  test("it asks for the API that the code has as its floor, and for the shared runtime", () => {
    expect(all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
      ["ExcelApi", EXCEL_API_FLOOR],
      ["SharedRuntime", "1.1"],
    ]);
  });

  test("names and texts fit", () => {
    const fits = (texts: string[], most: number) => texts.filter((text) => text.length === 0 || text.length > most);
    const values = (list: string) => all("bt:String", one(list)).map((text) => attribute(text, "DefaultValue"));
    expect(fits([attribute(one("DisplayName"), "DefaultValue")], 30)).toEqual([]);
    const [description] = all("Description");
    expect(fits([description?.getAttribute("DefaultValue") ?? ""], 250)).toEqual([]);
    expect(fits([one("ProviderName").textContent ?? ""], 125)).toEqual([]);
    expect(fits(values("bt:ShortStrings"), 125)).toEqual([]);
    expect(fits(values("bt:LongStrings"), 250)).toEqual([]);
    expect(values("bt:ShortStrings").length + values("bt:LongStrings").length).toBe(7);
  });

  test("every address is https and of the development origin", () => {
    const addresses = [...xml.matchAll(/DefaultValue="(http[^"]*)"/g)].map(([, address]) => address ?? "");
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => new URL(address).origin !== "https://localhost:3000")).toEqual([]);
  });
});

describe("the ribbon", () => {
  const controls = all("Control");

  test("one group on Home with the three buttons", () => {
    expect(attribute(one("OfficeTab"), "id")).toBe("TabHome");
    expect(
      controls.map((control) => [
        attribute(one("Label", control), "resid"),
        attribute(one("Action", control), "xsi:type"),
      ]),
    ).toEqual([
      ["RollUp.Label", "ExecuteFunction"],
      ["Validate.Label", "ExecuteFunction"],
      ["Pane.Label", "ShowTaskpane"],
    ]);
    expect(controls.map((control) => resource(attribute(one("Label", control), "resid")))).toEqual([
      "Validate and roll up",
      "Validate",
      "Open pane",
    ]);
  });

  test("ids are there once and are short enough", () => {
    const ids = [one("Group"), ...controls].map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  test("every function it calls is one of the code's", () => {
    expect(all("FunctionName").map(({ textContent }) => textContent)).toEqual([...COMMANDS]);
  });

  test("buttons and pane share one runtime, which lives on", () => {
    const runtime = one("Runtime");
    expect(attribute(runtime, "lifetime")).toBe("long");
    const pages = [runtime, one("FunctionFile"), ...all("SourceLocation", one("VersionOverrides"))];
    expect(new Set(pages.map((element) => attribute(element, "resid"))).size).toBe(1);
    expect(resource(attribute(runtime, "resid"))).toBe(
      attribute(one("SourceLocation", one("DefaultSettings")), "DefaultValue"),
    );
  });
});

describe("resources", () => {
  test("every one is there, is used, and has a short id", () => {
    const used = new Set([...xml.matchAll(/resid="([^"]*)"/g)].map(([, id]) => id ?? ""));
    for (const id of used) resource(id);
    const defined = [...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]*)"/g)].map(([, id]) => id ?? "");
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("the add-in's own icons have the sizes that Excel asks for", () => {
    expect(pngSize(attribute(one("IconUrl"), "DefaultValue"))).toEqual([32, 32]);
    expect(pngSize(attribute(one("HighResolutionIconUrl"), "DefaultValue"))).toEqual([64, 64]);
  });

  test("each button and the group has icons at 16, 32 and 80 at least, each file of its size", () => {
    const icons = all("Icon");
    expect(icons).toHaveLength(4);
    for (const icon of icons) {
      const sizes = all("bt:Image", icon).map((image) => {
        const size = Number(attribute(image, "size"));
        expect(pngSize(resource(attribute(image, "resid")))).toEqual([size, size]);
        return size;
      });
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      expect(sizes.filter((size) => ![16, 20, 24, 32, 40, 48, 64, 80].includes(size))).toEqual([]);
    }
  });
});
