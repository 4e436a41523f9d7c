/**
 * `npm start`: builds the pane and the page around it, serves both on http://localhost with office.js from the npm
 * package and the sample trackers, and opens a browser where there is one. Nothing comes from the internet.
 * With `--https` the page plays Excel for the web instead, to this add-in or to any other on https://localhost:
 * https://localhost:PORT/playground?addin=URL&workbook=SAMPLE.
 */
import { readdir, readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import WebpackDevServer, { type Middleware } from "webpack-dev-server";
import { officeFolder, pageBuild, paneBuild } from "./builds";
import { certificate, type ServedCertificate } from "./certificates";

/** On https an add-in of one's own usually has 3000 for itself. */
const firstPort = { http: 3000, https: 8443 } as const;

async function serve(): Promise<void> {
  const started = Date.now();
  const { values } = parseArgs({ options: { https: { type: "boolean", default: false } } });
  const secure = values.https ? await certificate() : null;
  const { held, port } = await holdPort(secure ? firstPort.https : firstPort.http, secure);
  const address = secure ? `https://localhost:${port}/playground` : `http://localhost:${port}/`;
  say("Building the pane and the page round it …");
  const compiler = webpack([paneBuild(), pageBuild()]);
  let isReady = false;
  compiler.hooks.done.tap("address", (stats) => {
    if (isReady || stats.hasErrors()) return;
    isReady = true;
    say(`Ready after ${Math.round((Date.now() - started) / 1000)} s: ${address}`);
    if (secure) say(secureHint(address, secure));
  });
  const server = new WebpackDevServer(
    {
      port,
      host: "localhost",
      server: (_options, app) => answering(held, app as RequestListener),
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      open: hasBrowser() ? { target: [address] } : false,
      devMiddleware: { stats: "errors-only" },
      static: [folder("node_modules/@microsoft/office-js/dist", officeFolder), folder("samples", "/samples")],
      setupMiddlewares: (middlewares) => [
        text("/manifest.xml", "application/xml", () => readFile(resolve("manifest.xml"), "utf8")),
        text("/samples.json", "application/json", sampleNames),
        { name: "playground", middleware: asFrontPage },
        ...middlewares,
      ],
    },
    compiler,
  );
  await server.start();
}

function folder(directory: string, publicPath: string) {
  return { directory: resolve(directory), publicPath, watch: false, serveIndex: false };
}

function text(path: string, type: string, read: () => Promise<string>): Middleware {
  const middleware = (_request: unknown, response: ServerResponse, next: (error: unknown) => void) => {
    read().then((body) => {
      response.setHeader("Content-Type", `${type}; charset=utf-8`);
      response.end(body);
    }, next);
  };
  return { name: path, path, middleware };
}

/** "/playground" is the front page under another name. */
function asFrontPage(request: { url?: string }, _response: unknown, next: () => void): void {
  request.url = request.url?.replace(/^\/playground(?=\?|$)/, "/");
  next();
}

function secureHint(address: string, { isTrusted }: ServedCertificate): string {
  const own = `An add-in of your own: ${address}?addin=https://localhost:PORT/PAGE.html`;
  if (isTrusted) return own;
  return `${own}
The browser does not know this server's certificate: go on past its warning once, at this address and at the add-in's own. Or stop this, run npx office-addin-dev-certs install, and start it again.`;
}

async function sampleNames(): Promise<string> {
  const names = await readdir(resolve("samples"));
  return JSON.stringify(names.filter((name) => name.endsWith(".xlsx")).sort());
}

/** A server on the first free port from `port` on. It holds the port from now on, before there is anything to answer. */
async function holdPort(
  port: number,
  secure: ServedCertificate | null,
): Promise<{ readonly held: Server; readonly port: number }> {
  const held = secure ? createSecureServer({ cert: secure.cert, key: secure.key }) : createServer();
  const isFree = await new Promise<boolean>((done, failed) => {
    held.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? done(false) : failed(error)));
    held.listen(port, "localhost", () => done(true));
  });
  return isFree ? { held, port } : holdPort(port + 1, secure);
}

/** Answers on the port held; the dev server would look for one of its own and end where somebody was quicker. */
function answering(held: Server, app: RequestListener): Server {
  held.on("request", app);
  return Object.assign(held, {
    listen: (_options: unknown, listening: () => void) => {
      listening();
      return held;
    },
  });
}

/** Somebody started this at a screen. */
function hasBrowser(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  return process.stdout.isTTY && hasScreen && process.env["CI"] === undefined;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

serve().catch((error: unknown) => {
  process.stderr.write(`The playground did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
