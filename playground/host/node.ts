/** A host in Node: the real library over its native bridge, for tests and the headless check. */
import { setImmediate } from "node:timers";
import type { Workbook } from "../workbook/model";
import { commandStatus, type InvokeCommand } from "./frame";
import { EXCELS, type ExcelKind } from "./excels";
import { byteLength, Host, type Reply } from "./host";
import { associatedFunction, connectLibrary, setOfficeContext, type NativeBridge } from "./library";
import { officeContext } from "./officeContext";
import type { RequestBody } from "./wire";

export interface NodeHost {
  readonly host: Host;
  /** Ends the host: later calls of the library fail. */
  readonly stop: () => void;
}

/** How the library itself calls the platforms. */
const hostPlatforms = { OfficeOnline: "web", PC: "win32", Mac: "mac" } as const;

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/**
 * Starts Excel's stand-in on a workbook and sets the globals `Excel` and `Office`. One at a time in a process: a second
 * start takes the library over from the first.
 * @param excel which Excel it plays; the one on the web by default
 */
export function startNodeHost(workbook: Workbook, excel: ExcelKind = EXCELS.web): NodeHost {
  const host = new Host(workbook, excel.payloadLimit);
  let running = true;
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const request = { body: message.body, bytes: byteLength(text), flags };
      queueMicrotask(() => {
        if (running) host.request(request, (reply) => bridge.onMessageFromHost?.(answer(id, reply)));
      });
    },
  };
  host.onEvents((entries) => {
    // A message of its own, when the reply before it has been taken in.
    setImmediate(() => {
      if (running) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    });
  });
  connectLibrary(bridge);
  setOfficeContext(officeContext(workbook, excel), hostPlatforms[excel.platform]);
  host.frame.connect(runAssociated(host));
  return {
    host,
    stop: () => {
      running = false;
      host.stop();
    },
  };
}

/** The message that answers a request. The reply is put in as the JSON that it is: written out once, read once. */
function answer(id: number, reply: Reply): string {
  if ("text" in reply) return `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${reply.text}}}`;
  const { code, message } = reply.refusal;
  const body = JSON.stringify({ error: { code, message } });
  return JSON.stringify({ id, type: 2, message: { statusCode: 400, headers: {}, body } });
}

/** Without a page there is no ribbon: a click calls the function that the add-in has put under its name. */
function runAssociated(host: Host): InvokeCommand {
  return (id, functionName) => {
    const command = associatedFunction(functionName);
    if (!command) return host.frame.completed(id, commandStatus.unknownFunction);
    command({ source: { id: functionName }, completed: () => host.frame.completed(id, commandStatus.done) });
  };
}
