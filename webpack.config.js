/**
 * Builds the add-in: the page of pane and ribbon commands, its chunks, the icons, and the manifest for where it is served.
 * `npm run build -- --env origin=https://HOST` writes dist/; `npm run dev` serves it on https://localhost:3000.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { Notices } = require("./scripts/notices.cjs");

const DEV_ORIGIN = "https://localhost:3000";
const MICROSOFT_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What every bundle of this repository shares. `mode`: "production" or "development". */
function baseConfig(mode) {
  return {
    mode,
    context: __dirname,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                target: "es2022",
              },
            },
          },
        },
        // Small files that are part of the add-in, in base64.
        { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: (content) => content.toString("base64") } },
      ],
    },
    experiments: { css: true },
    performance: false,
    cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache", "webpack"), name: `main-${mode}` },
    stats: "errors-warnings",
  };
}

/** What stands in the page itself needs no file, and no tag that names it. */
class StylesInPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("StylesInPage", (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTags.tap("StylesInPage", (data) => {
        data.assetTags.styles = [];
        return data;
      });
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "StylesInPage", stage }, (assets) => {
        for (const name of Object.keys(assets)) if (name.endsWith(".css")) compilation.deleteAsset(name);
      });
    });
  }
}

/** The text of style sheets that are built. */
function stylesOf(compilation, names) {
  return names.map((name) => String(compilation.assets[name].source())).join("\n");
}

/** The pane's page. `officeJs`: address of office.js, Microsoft's unless a stand-in for Excel serves its own. */
function paneConfig(mode, officeJs = MICROSOFT_OFFICE_JS) {
  const base = baseConfig(mode);
  const isProduction = mode === "production";
  return {
    ...base,
    // "webpackDefer": a chunk that is fetched beforehand runs when something of it is asked for.
    experiments: { ...base.experiments, deferImport: true },
    entry: { pane: ["./src/pane/pane.css", "./src/pane/index.tsx"] },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      cssFilename: "[name].[contenthash:8].css",
      publicPath: "",
      // What stands in parentheses and begins with "function" the browser compiles while it loads, not when it runs.
      environment: { arrowFunction: false },
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        filename: "pane.html",
        template: "./src/pane/page.ts",
        templateParameters: (compilation, { css }) => ({
          officeJs,
          isProduction,
          styles: isProduction ? stylesOf(compilation, css) : null,
        }),
        inject: "head",
        scriptLoading: "defer",
      }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
      ...(isProduction ? [new Notices(), new StylesInPage()] : []),
    ],
  };
}

/** Stops with one sentence: what is missing is a word on the command line, not a fault in here. */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function checkedOrigin(origin) {
  const wanted = "Expected the https address that will serve the add-in: npm run build -- --env origin=https://HOST";
  if (typeof origin !== "string") stop(`${wanted}; found none.`);
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url === null || url.protocol !== "https:" || url.origin !== origin.replace(/\/$/, "")) {
    stop(`${wanted}; found ${origin}.`);
  }
  return url.origin;
}

/** Microsoft's development certificate, made and installed at the first call. */
async function devCertificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const because = error.message.trim().replaceAll(/\s+/g, " ");
    return stop(
      `Expected a trusted certificate for https://localhost; found that it cannot be installed: ${because}. ` +
        "Run npx office-addin-dev-certs install as somebody who may, or npm start, which needs none.",
    );
  }
}

async function devServer() {
  return {
    host: "localhost",
    port: new URL(DEV_ORIGIN).port,
    server: { type: "https", options: await devCertificate() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
  };
}

module.exports = async (env, { mode }) => {
  const isServing = env.WEBPACK_SERVE === true;
  const origin = isServing ? DEV_ORIGIN : checkedOrigin(env.origin);
  const config = paneConfig(isServing ? "development" : (mode ?? "production"));
  const manifest = {
    from: "manifest.xml",
    transform: (content) => content.toString("utf8").replaceAll(DEV_ORIGIN, origin),
  };
  return {
    ...config,
    plugins: [...config.plugins, new CopyPlugin({ patterns: [manifest] })],
    ...(isServing ? { devServer: await devServer() } : {}),
  };
};
module.exports.baseConfig = baseConfig;
module.exports.paneConfig = paneConfig;
