/** What `npm run build` writes: small, and asking for nothing but Microsoft's office.js. `npm test` builds it beforehand. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { policy } from "../../src/pane/policy";

interface Measured {
  readonly name: string;
  readonly passed: boolean;
  readonly size: number;
  readonly sizeLimit: number;
}

const root = join(__dirname, "..", "..");
const built = join(root, "build", "pane");
const { PERMISSIVE } = createRequire(join(root, "package.json"))("./scripts/notices.cjs") as {
  readonly PERMISSIVE: readonly string[];
};
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

if (!existsSync(join(built, "pane.html"))) {
  throw new Error("Expected a production build in build/pane; found none. Run npm run pretest.");
}
const files = readdirSync(built).filter((name) => /\.(?:html|js|css)$/.test(name));
const page = readFileSync(join(built, "pane.html"), "utf8");
const referenced = [...page.matchAll(/(?:src|href)="?([^" >]+)/g)].map(([, address]) => address ?? "");

test("first screen and everything together are within their budgets (.size-limit.json)", () => {
  const command = join(root, "node_modules", "size-limit", "bin.js");
  const { stdout } = spawnSync(process.execPath, [command, "--json"], { cwd: root, encoding: "utf8" });
  const measured = JSON.parse(stdout) as Measured[];
  expect(measured.map(({ name, passed, sizeLimit }) => ({ name, passed, sizeLimit }))).toEqual([
    { name: "first screen", passed: true, sizeLimit: 120_000 },
    { name: "everything", passed: true, sizeLimit: 260_000 },
  ]);
  const [first, everything] = measured;
  expect(first?.size).toBeGreaterThan(50_000);
  expect(everything?.size).toBeGreaterThan(first?.size ?? 0);
}, 60_000);

test("the page loads office.js, and of ours one script, which the first screen's budget counts", () => {
  const own = referenced.filter((address) => address !== OFFICE_JS && !address.startsWith("assets/"));
  expect(referenced).toContain(OFFICE_JS);
  expect(own.map((name) => name.replace(/\.\w{8}\./, ".")).sort()).toEqual(["pane.js"]);
  expect(page).toMatch(/<style nonce="?\w+"?>[^<]*\.shell/);
  expect(files).toEqual(expect.arrayContaining(own));
});

test("office.js is named first; ours does not wait for it, and neither holds up the shell", () => {
  const scripts = [...page.matchAll(/<script ([^>]*)>/g)].map(([, attributes]) => attributes ?? "");
  expect(scripts.map((attributes) => attributes.includes(OFFICE_JS))).toEqual([true, false]);
  expect(scripts.map((attributes) => attributes.split(" ")[0])).toEqual(["async", "defer"]);
});

test("the shell stands in the page before any script runs", () => {
  expect(page).toMatch(/<h1>Check this workbook’s Key Activities<\/h1>/);
  expect(page).toContain("Excel is taking long to answer.");
});

test("nothing of ours can send a request", () => {
  const senders = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\beval\(|new Function/;
  expect(files.filter((name) => senders.test(readFileSync(join(built, name), "utf8")))).toEqual([]);
});

test("the licence of everything that is bundled is beside it", () => {
  const notices = readFileSync(join(built, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const parts = notices.split(`\n\n${"-".repeat(80)}\n\n`).slice(1);
  const packages = parts.map((part) => /^(\S+) (\S+)\nLicence: (\S+)\n\n([\s\S]+)$/.exec(part)?.slice(1) ?? [part]);
  for (const [name = "", version, licence = "", text = ""] of packages) {
    const manifest = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as object;
    expect(manifest).toMatchObject({ name, version, license: licence });
    expect(PERMISSIVE).toContain(licence);
    expect(text).toMatch(/Permission (?:is hereby granted|to use)|Apache License|Redistribution and use/);
  }
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const names = packages.map(([name]) => name);
  // @fluentui/react-components only passes on what its parts make.
  expect(names).toEqual(
    expect.arrayContaining(Object.keys(dependencies).filter((each) => !each.endsWith("-components"))),
  );
  expect(names).toEqual(
    expect.arrayContaining(["@fluentui/react-provider", "@griffel/core", "keyborg", "scheduler", "webpack"]),
  );
});

test("the page says what it may load, and docs/deploy.md what a server adds", () => {
  const [, found = ""] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page) ?? [];
  expect(found).toBe(policy);
  // Before anything that it is about.
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  expect(policy).not.toMatch(/unsafe|\*|http:/);
  expect(readFileSync(join(root, "docs", "deploy.md"), "utf8")).toContain(
    `Content-Security-Policy: ${policy}; frame-ancestors `,
  );
});

test("the manifest is that of the origin it was built for, and its icons are there", () => {
  const manifest = readFileSync(join(built, "manifest.xml"), "utf8");
  expect(manifest).not.toContain("localhost");
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(
    ([, address]) => new URL(address ?? ""),
  );
  expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set(["https://addin.example.org"]));
  expect(addresses.filter(({ pathname }) => !existsSync(join(built, pathname)))).toEqual([]);
});

test.each([
  ["no origin", [], "found none."],
  ["http", ["--env", "origin=http://addin.example.org"], "found http://addin.example.org."],
  ["a path", ["--env", "origin=https://example.org/addin"], "found https://example.org/addin."],
])(
  "a build with %s stops with one sentence",
  (_case, options, found) => {
    const command = join(root, "node_modules", "webpack", "bin", "webpack.js");
    const run = spawnSync(process.execPath, [command, "--mode", "production", ...options], {
      cwd: root,
      encoding: "utf8",
    });
    expect([run.status, run.stdout]).toEqual([2, ""]);
    expect(run.stderr.trimEnd()).toBe(
      `Expected the https address that will serve the add-in: npm run build -- --env origin=https://HOST; ${found}`,
    );
  },
  60_000,
);
