/**
 * Lets the pane's page run in the playground without the internet: its office.js comes from the npm package, and the
 * bridge to the stand-in is there before it. Done to the page as it is served; the one that ships stays as it is.
 */
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compiler, WebpackPluginInstance } from "webpack";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export class LocalOffice implements WebpackPluginInstance {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("LocalOffice", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("LocalOffice", (data) => ({
        ...data,
        html: withLocalOffice(data.html),
      }));
    });
  }
}

/** The page with office.js from `/office-js/`, after the bridge. A page without office.js stays as it is. */
export function withLocalOffice(html: string): string {
  const at = html.indexOf(cdn);
  if (at < 0) return html;
  const script = html.lastIndexOf("<script", at);
  const bridge = '<script src="/playground/bridge.js"></script>';
  return `${html.slice(0, script)}${bridge}${html.slice(script)}`.replaceAll(cdn, "/office-js/");
}
