/**
 * The Chromium inside `@sparticuz/chromium`: binary, NSS libraries (`al2023.tar.br`) and a font come compressed in the
 * package. Unpacked once into node_modules/.cache; it gets its final name last, so a half-unpacked copy is never run.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { LaunchOptions } from "playwright-core";

const cache = resolve("node_modules/.cache");

/** Null where the package's binary cannot run: it is built for Linux on x64 alone. */
export async function unpackedChromium(): Promise<LaunchOptions | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const manifest = await readFile(resolve("node_modules/@sparticuz/chromium/package.json"), "utf8");
  const home = join(cache, `chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (!existsSync(home)) await unpack(home);
  return {
    executablePath: join(home, "chromium"),
    args: ["--no-sandbox"],
    env: { ...process.env, LD_LIBRARY_PATH: join(home, "al2023", "lib"), ...fonts(home) },
  };
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it believes to be in Amazon's cloud:
 * a process of its own is told both, so that this one's environment stays as it is.
 */
async function unpack(home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, "unpacking-"));
  try {
    const program = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
    await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
      env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    });
    await writeFile(join(staging, "fonts.conf"), fontConfiguration(home));
    await rename(staging, home);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // else another process was quicker, and its copy is as good
  }
}

/** The machine's fonts where it has any: the package brings Open Sans only. */
function fonts(home: string): Record<string, string> {
  return existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: join(home, "fonts.conf") };
}

function fontConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
