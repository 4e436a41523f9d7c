/**
 * The pane in a language that nobody speaks: every text of its own about a third longer and full of accents, as a translation
 * may be. Bundled for a test and never shipped; the strings' modules are replaced while bundling.
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import page from "../../src/pane/page";
import { pseudoPaneFolder } from "./endToEndPaths";

const own = /\/(?:liveStrings|settingsStrings|sheetStrings|strings)$/;

/** Each module of strings, as it is, with `pseudo` round what it exports. */
const pseudoStrings: Plugin = {
  name: "pseudo-strings",
  setup(building) {
    building.onResolve({ filter: own }, ({ path, resolveDir, importer, namespace }) => {
      if (namespace === "pseudo" || own.test(importer.replace(/\.ts$/, ""))) return undefined;
      return { path: resolve(resolveDir, path), namespace: "pseudo" };
    });
    building.onLoad({ filter: own, namespace: "pseudo" }, ({ path }) => ({
      loader: "ts",
      resolveDir: resolve("tests/support"),
      contents: `
        import { pseudo } from "./pseudo";
        import { ${basename(path)} as words } from ${JSON.stringify(`${path}.ts`)};
        export const ${basename(path)} = pseudo(words);`,
    }));
  },
};

/** Writes the pane's page, script, style sheet and pictures into `pseudoPaneFolder`. */
export async function buildPseudoPane(): Promise<void> {
  mkdirSync(pseudoPaneFolder, { recursive: true });
  const shared = { bundle: true, logLevel: "error", define: { "process.env.NODE_ENV": '"production"' } } as const;
  await Promise.all([
    build({
      ...shared,
      entryPoints: ["src/pane/index.tsx"],
      outfile: resolve(pseudoPaneFolder, "pane.js"),
      jsx: "automatic",
      loader: { ".xlsx": "base64" },
      plugins: [pseudoStrings],
    }),
    build({ ...shared, entryPoints: ["src/pane/pane.css"], outfile: resolve(pseudoPaneFolder, "pane.css") }),
  ]);
  const html = page({
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    isProduction: false,
    styles: null,
  });
  const head = '<link rel="stylesheet" href="pane.css"><script defer src="pane.js"></script></head>';
  writeFileSync(resolve(pseudoPaneFolder, "pane.html"), html.replace("</head>", head));
  cpSync("assets", resolve(pseudoPaneFolder, "assets"), { recursive: true });
}
