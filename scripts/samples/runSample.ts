/** Runs one sample on a host of its own, and says everything that went wrong on the way. */
import { setImmediate } from "node:timers/promises";
import { inspect } from "node:util";
import ts from "typescript";
import type { Reply } from "../../playground/host/host";
import { startNodeHost, type NodeHost } from "../../playground/host/node";
import type { ReplyBody } from "../../playground/host/wire";
import { newWorkbook } from "../../playground/workbook/create";
import type { Workbook } from "../../playground/workbook/model";
import { handsFor } from "./hands";
import { paneOf } from "./paneOf";
import type { Snippet } from "./snippet";

export interface Ran {
  readonly workbook: Workbook;
  /** What the sample wrote to its console, line by line. */
  readonly said: readonly string[];
  /** Errors of the host, of the sample and of its handlers, each once; none: it ran. */
  readonly faults: readonly string[];
}

export async function runSample(snippet: Snippet): Promise<Ran> {
  const workbook = newWorkbook("Book1.xlsx");
  const node = startNodeHost(workbook);
  const said: string[] = [];
  const faults = new Set<string>();
  const hands = handsFor(snippet.id);
  const fault = (what: unknown) => {
    const sentence = sentenceOf(what);
    if (hands.expects === undefined || !sentence.startsWith(hands.expects)) faults.add(sentence);
  };
  hearRefusals(node, fault);
  node.host.frame.window = (act) => said.push(`window: ${plain(act)}`);
  process.on("unhandledRejection", fault);
  try {
    const pane = paneOf(snippet.html, hands.missing ?? []);
    load(snippet, pane.document, {
      log: (...what: unknown[]) => said.push(what.map(plain).join(" ")),
      warn: (...what: unknown[]) => said.push(what.map(plain).join(" ")),
      error: (...what: unknown[]) => what.forEach(fault),
    });
    await settled(node);
    const order = hands.order ?? setupFirst(pane.buttons);
    for (const id of order) {
      hands.before?.[id]?.(workbook, pane.document);
      const button = pane.document.getElementById(id);
      if (!button) throw new Error(`Expected a button ${id}; the sample has ${pane.buttons.join(", ")}.`);
      await button.fire("click");
      await settled(node);
    }
  } catch (error) {
    fault(error);
  } finally {
    process.off("unhandledRejection", fault);
    node.stop();
  }
  return { workbook, said, faults: [...faults] };
}

const setupFirst = (buttons: readonly string[]): string[] => [
  ...buttons.filter((id) => id === "setup"),
  ...buttons.filter((id) => id !== "setup"),
];

/** An error that the host gives counts, whether the sample shows it or not. */
function hearRefusals({ host }: NodeHost, fault: (what: unknown) => void): void {
  const plainly = host.request.bind(host);
  host.request = (request, answer) =>
    plainly(request, (reply: Reply) => {
      if ("refusal" in reply) fault(`${reply.refusal.code}: ${reply.refusal.message}`);
      else {
        const { Error: refused } = JSON.parse(reply.text) as ReplyBody;
        if (refused) fault(`${refused.Code} at ${refused.Location}: ${refused.Message}`);
      }
      answer(reply);
    });
}

function load(snippet: Snippet, document: unknown, console: unknown): void {
  const { outputText } = ts.transpileModule(snippet.script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  // The samples are scripts of a page: what they find there is given by name.
  const run = new Function("document", "console", outputText) as (...given: unknown[]) => void;
  run(document, console);
}

/** Until the library has asked for nothing more during several turns: events and their handlers are done. */
async function settled({ host }: NodeHost): Promise<void> {
  let quiet = 0;
  let trips = host.roundTrips;
  while (quiet < 20) {
    await setImmediate();
    quiet = host.roundTrips === trips ? quiet + 1 : 0;
    trips = host.roundTrips;
  }
}

/** As a console shows it, on one line. */
function plain(what: unknown): string {
  return typeof what === "string" ? what : inspect(what, { breakLength: Infinity, depth: 4 });
}

function sentenceOf(what: unknown): string {
  if (typeof OfficeExtension !== "undefined" && what instanceof OfficeExtension.Error) {
    const { errorLocation } = what.debugInfo as { readonly errorLocation?: string };
    return `${what.code} at ${errorLocation ?? ""}: ${what.message}`;
  }
  return what instanceof Error ? `${what.name}: ${what.message}` : plain(what);
}
