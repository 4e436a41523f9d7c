/** The flow of CONTRIBUTING and docs/design.md, section 9, holds: `.dependency-cruiser.cjs` says it rule by rule. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const root = join(__dirname, "..", "..");

function cruise(...folders: readonly string[]): Cruise {
  const command = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const run = spawnSync(
    process.execPath,
    [command, ...folders, "--config", ".dependency-cruiser.cjs", "--output-type", "json"],
    { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  return JSON.parse(run.stdout) as Cruise;
}

test("every import follows the architecture", () => {
  const { modules, summary } = cruise("src", "playground", "check");

  expect(modules.map((module) => module.source)).toEqual(expect.arrayContaining(["src/rules/finding.ts"]));
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
}, 60_000);
