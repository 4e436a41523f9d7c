/**
 * Writes THIRD-PARTY-NOTICES.txt beside what webpack bundles: each package that is really in it, with its version and the
 * text of its licence. A package whose licence is another than these, or comes without its text, fails the build.
 * Ours, because license-webpack-plugin 4.0.2 reads webpack's statistics, which leave out most modules of a large chunk.
 */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const NAME = "THIRD-PARTY-NOTICES.txt";

/** They ask for nothing but to be passed on with the code. */
const PERMISSIVE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/** Texts that a package's own repository has and its files on the registry lack. */
const TEXTS = { "@fluentui/react-icons": path.join(__dirname, "notices", "fluentui-react-icons.txt") };

/** Its runtime stands in every bundle, and in no module. */
const ALWAYS = [path.dirname(require.resolve("webpack/package.json"))];

class Notices {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const { Compilation, sources, WebpackError } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        try {
          compilation.emitAsset(NAME, new sources.RawSource(noticesOf(compilation)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

function noticesOf(compilation) {
  const folders = new Set(ALWAYS);
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) collect(module, folders);
  }
  const packages = [...folders].map(readPackage).sort((a, b) => (a.title < b.title ? -1 : 1));
  const head = "What this add-in contains beside its own code, and under which licences.";
  return `${[head, ...packages.map(({ title, licence, text }) => `${title}\nLicence: ${licence}\n\n${text}`)].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Modules that webpack has joined into one are in its `modules`. */
function collect(module, folders) {
  for (const inner of module.modules ?? []) collect(inner, folders);
  const folder = packageFolder(module.resource ?? "");
  if (folder !== null) folders.add(folder);
}

/** The folder with the package's own package.json: those of subfolders have no version. null for our own modules. */
function packageFolder(file) {
  if (!file.includes(`${path.sep}node_modules${path.sep}`)) return null;
  for (let folder = path.dirname(file); path.basename(folder) !== "node_modules"; folder = path.dirname(folder)) {
    const manifest = path.join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version !== undefined) return folder;
  }
  throw new Error(`Expected ${file} to belong to a package; found none.`);
}

function readPackage(folder) {
  const { name, version, license: licence } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (!PERMISSIVE.includes(licence)) {
    throw new Error(`Expected ${name} to have one of the licences ${PERMISSIVE.join(", ")}; found ${licence}.`);
  }
  const own = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = own === undefined ? TEXTS[name] : path.join(folder, own);
  if (text === undefined) throw new Error(`Expected ${name} to come with the text of its licence; found none.`);
  return { title: `${name} ${version}`, licence, text: readFileSync(text, "utf8").trim() };
}

module.exports = { Notices, PERMISSIVE };
