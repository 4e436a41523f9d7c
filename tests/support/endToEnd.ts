/** Before the browser tests, once: the pane is built, the page that plays Excel too, and there is a browser. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import webpack, { type Configuration } from "webpack";
import { launchBrowser } from "./browser";
import { builtPane, hostPageScript } from "./endToEndPaths";

export default async function prepare(): Promise<void> {
  if (!existsSync(resolve(builtPane, "pane.html"))) {
    throw new Error("Expected a production build in build/pane; found none. Run npm run pretest.");
  }
  await buildHostPage();
  const browser = await launchBrowser();
  await browser.close();
}

function buildHostPage(): Promise<void> {
  const { baseConfig } = createRequire(resolve("package.json"))("./webpack.config.js") as {
    baseConfig: (mode: "production" | "development") => Configuration;
  };
  const config: Configuration = {
    ...baseConfig("development"),
    devtool: false,
    entry: resolve("tests/support/hostPage.ts"),
    output: { path: resolve(hostPageScript, ".."), filename: "hostPage.js" },
    cache: false,
  };
  return new Promise((done, failed) => {
    webpack(config, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}
