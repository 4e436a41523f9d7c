/** A host in Node: the real library over its native bridge, for tests and the headless check. */
import type { Workbook } from "../workbook/model";
import { commandStatus, type InvokeCommand } from "./frame";
import { Host, webPayloadLimit, type Reply } from "./host";
import { associatedFunction, connectLibrary, setOfficeContext, type NativeBridge } from "./library";
import { officeContext } from "./officeContext";

export interface NodeHost {
  readonly host: Host;
  /** Ends the host: later calls of the library fail. */
  readonly stop: () => void;
}

/** Events come as messages of their own, when the reply before them has been taken in. Kept from a test's fake timers. */
const nextTurn = setImmediate;

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/**
 * Starts Excel's stand-in on a workbook and sets the globals `Excel` and `Office`. One at a time in a process: a second
 * start takes the library over from the first.
 * @param payloadLimit bytes of a request or reply; 5 MB as on the web by default
 */
export function startNodeHost(workbook: Workbook, payloadLimit = webPayloadLimit): NodeHost {
  const host = new Host(workbook, payloadLimit);
  let running = true;
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      queueMicrotask(() => {
        if (running) host.request(body, flags, (reply) => deliver({ id, type: 2, message: answer(reply) }));
      });
    },
  };
  const deliver = (message: unknown) => bridge.onMessageFromHost?.(JSON.stringify(message));
  host.onEvents((entries) => {
    nextTurn(() => {
      if (running) deliver({ type: 3, message: { entries } });
    });
  });
  connectLibrary(bridge);
  setOfficeContext(officeContext(workbook));
  host.frame.connect(runAssociated(host));
  return {
    host,
    stop: () => {
      running = false;
      host.stop();
    },
  };
}

function answer(reply: Reply): { statusCode: number; headers: object; body: string } {
  if ("text" in reply) return { statusCode: 200, headers: {}, body: reply.text };
  const { code, message } = reply.refusal;
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

/** Without a page there is no ribbon: a click calls the function that the add-in has put under its name. */
function runAssociated(host: Host): InvokeCommand {
  return (id, functionName) => {
    const command = associatedFunction(functionName);
    if (!command) return host.frame.completed(id, commandStatus.unknownFunction);
    command({ source: { id: functionName }, completed: () => host.frame.completed(id, commandStatus.done) });
  };
}
