/** Where `npm test` puts what the browser tests run. */
import { resolve } from "node:path";

export const builtPane = resolve("build/pane");
export const hostPageScript = resolve("build/endToEnd/hostPage.js");
export const officeJs = resolve("node_modules/@microsoft/office-js/dist");
export const pseudoPaneFolder = resolve("build/endToEnd/pseudo");
