/** What `npm start` builds: the add-in's pane, with office.js from this server, and the page round it. Development only. */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type { Compiler, Configuration } from "webpack";

interface SharedBuilds {
  readonly baseConfig: (mode: "production" | "development") => Configuration;
  readonly paneConfig: (mode: "production" | "development", officeJs: string) => Configuration;
}

const shared = createRequire(resolve("package.json"))("./webpack.config.js") as SharedBuilds;

/** Where the server answers with the npm package's files. */
export const officeFolder = "/office-js";

export function paneBuild(): Configuration {
  const config = shared.paneConfig("development", `${officeFolder}/office.js`);
  return {
    ...config,
    name: "pane",
    output: { ...config.output, path: resolve("build/playground/pane"), publicPath: "/", clean: false },
    ...quiet("pane"),
    plugins: [...(config.plugins ?? []), { apply: putBridgeFirst }],
  };
}

/** Built as for production: React's development build takes a stack trace for each cell that a scroll step draws. */
export function pageBuild(): Configuration {
  return {
    ...shared.baseConfig("production"),
    name: "page",
    devtool: "cheap-module-source-map",
    entry: {
      page: [resolve("playground/page/page.css"), resolve("playground/page/main.tsx")],
      bridge: resolve("playground/page/bridge.ts"),
    },
    output: {
      path: resolve("build/playground/page"),
      filename: "playground/[name].js",
      cssFilename: "playground/[name].css",
      publicPath: "/",
    },
    ...quiet("page"),
    optimization: { minimize: false },
    plugins: [new HtmlPlugin({ template: resolve("playground/page/index.html"), chunks: ["page"] })],
  };
}

/** Kept between starts; only what goes wrong is said. */
function quiet(name: string): Pick<Configuration, "cache" | "stats" | "infrastructureLogging"> {
  return {
    cache: { type: "filesystem", cacheDirectory: resolve("node_modules/.cache/playground"), name },
    stats: "errors-only",
    infrastructureLogging: { level: "warn" },
  };
}

/** The bridge to the stand-in must be there before office.js looks for Excel. The page that ships knows nothing of it. */
function putBridgeFirst(compiler: Compiler): void {
  compiler.hooks.compilation.tap("bridge", (compilation) => {
    HtmlPlugin.getHooks(compilation).beforeEmit.tap("bridge", (data) => ({ ...data, html: withBridge(data.html) }));
  });
}

function withBridge(html: string): string {
  return html.replace(/<script\b/, '<script src="/playground/bridge.js"></script><script');
}
