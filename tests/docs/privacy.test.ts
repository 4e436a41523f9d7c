/** docs/privacy.md names every host that the installed office.js names in its parts for Excel. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const dist = join("node_modules", "@microsoft", "office-js", "dist");
/** Names of things, and of nobody who could be asked: an origin for requests within office.js, and where a licence stands. */
const NO_HOSTS = ["document.localhost", "raw.githubusercontent.com", "localhost"];

function scripts(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name) && !name.includes(".debug."))
    .map((name) => join(folder, name));
}

const files = [
  ...scripts(dist, /^(?:office|o15apptofilemappingtable|excel-(?:web|win32|winrt|mac)-.*)\.js$/),
  ...scripts(join(dist, "telemetry"), /agave\.js$/),
  ...scripts(join(dist, "ariatelemetry"), /\.js$/),
];

test("every host that office.js names for Excel is in docs/privacy.md, and no other of Microsoft's", () => {
  const named = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/https?:\/\/([a-z0-9][a-z0-9.-]*\.[a-z]{2,})/gi)].map(([, host]) => host ?? ""),
  );
  const hosts = [...new Set(named)].filter((host) => !NO_HOSTS.includes(host)).sort();
  const page = readFileSync(join("docs", "privacy.md"), "utf8");
  const listed = [...page.matchAll(/`([a-z0-9-]+(?:\.[a-z0-9-]+)+)`/g)].map(([, host]) => host ?? "");
  expect(files.length).toBeGreaterThan(8);
  expect(listed.filter((host) => host.endsWith(".com") || host.endsWith(".net")).sort()).toEqual(
    [...hosts, "appsforoffice.microsoft.com"].sort(),
  );
});
