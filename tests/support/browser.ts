/**
 * Finds a Chromium to drive, in this order: `CHROMIUM_PATH`, playwright's own, Chrome, Edge, /usr/bin/chromium,
 * and the one inside `@sparticuz/chromium` (Linux x64), which needs nothing installed on the machine.
 */
import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { unpackedChromium } from "./packagedChromium";

interface Candidate {
  readonly name: string;
  /** Null: not on this machine. */
  readonly options: () => Promise<LaunchOptions | null>;
}

const candidates: readonly Candidate[] = [
  { name: "playwright's own Chromium", options: async () => atPath(chromium.executablePath()) },
  { name: "Chrome", options: async () => ({ channel: "chrome" }) },
  { name: "Edge", options: async () => ({ channel: "msedge" }) },
  { name: "/usr/bin/chromium", options: async () => atPath("/usr/bin/chromium") },
  { name: "@sparticuz/chromium", options: unpackedChromium },
];

/**
 * Launches the first Chromium that starts.
 * @throws Error naming what was tried; or why the one in `CHROMIUM_PATH` does not start, for that was asked for by name.
 */
export async function launchBrowser(): Promise<Browser> {
  const asked = process.env["CHROMIUM_PATH"];
  if (asked) return launchAsked(asked);
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      const options = await candidate.options();
      if (options) return await chromium.launch(options);
      failures.push(`${candidate.name}: not on this machine`);
    } catch (error) {
      failures.push(`${candidate.name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    `Expected a Chromium to run the browser tests in; found none. Set CHROMIUM_PATH to one. Tried:\n${failures.join("\n")}`,
  );
}

async function launchAsked(executablePath: string): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`Expected CHROMIUM_PATH to be a Chromium; found no file at ${executablePath}.`);
  }
  return chromium.launch(runnable(executablePath));
}

async function atPath(executablePath: string): Promise<LaunchOptions | null> {
  return existsSync(executablePath) ? runnable(executablePath) : null;
}

/** Chromium's sandbox refuses to run as root, which is what a container usually is. */
function runnable(executablePath: string): LaunchOptions {
  return { executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
