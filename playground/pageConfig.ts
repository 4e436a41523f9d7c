/** How the page that `npm start` opens is built, and the bridge that its pane loads before office.js. Development only. */
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";

export const pageConfig: Configuration = {
  name: "page",
  mode: "development",
  devtool: "cheap-module-source-map",
  target: ["web", "es2022"],
  cache: { type: "filesystem" },
  entry: { page: resolve("playground/page/main.tsx"), bridge: resolve("playground/page/bridge.ts") },
  output: { path: resolve("build/playground"), filename: "playground/[name].js", publicPath: "/" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic", development: true } },
            target: "es2022",
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: resolve("playground/page/index.html"), chunks: ["page"] }),
    new CopyPlugin({ patterns: [{ from: resolve("playground/page/page.css"), to: "playground/page.css" }] }),
  ],
  performance: { hints: false },
};
