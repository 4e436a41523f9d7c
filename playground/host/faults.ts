/**
 * What can go wrong between an add-in and Excel, on demand: at a chosen round trip, and within it at a chosen action.
 * Codes and numbers are those of Microsoft's "Error handling with the application-specific JavaScript APIs" and of
 * office.js itself (OSF.DDA.ErrorCodeManager).
 */
import type { Host, Refusal, Reply } from "./host";
import type { ReplyBody } from "./wire";

type Request = Host["request"];

/** What happens in place of one request; `request` is what the host would do. */
export type Fault = (request: Request, ...args: Parameters<Request>) => void;

export const REFUSALS = {
  general: { number: 5001, code: "GeneralException", message: "An internal error has occurred." },
  cellEdit: { number: 5004, code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." },
  session: { number: 5012, code: "InvalidOrTimedOutSession", message: "Your session has expired or is invalid." },
  tooBusy: { number: 5102, code: "ActivityLimitReached", message: "Activity limit has been reached." },
  dialogOpen: { number: 5016, code: "WriteNotSupportedWhenModalDialogOpen", message: "A dialog is open." },
  noCapability: { number: 7000, code: "AccessDenied", message: "You do not have permissions for this action." },
  requestTooLarge: { number: 5103, code: "RequestPayloadSizeLimitExceeded", message: "The request is too large." },
  responseTooLarge: { number: 5104, code: "ResponsePayloadSizeLimitExceeded", message: "The response is too large." },
} as const satisfies Record<string, Refusal>;

/** The request never reaches Excel: refused, or lost on the way. */
export const refused =
  (refusal: Refusal): Fault =>
  (_request, _asked, answer) => {
    answer({ refusal });
  };

/** Excel does what is asked, and its answer never arrives. */
export const unanswered =
  (refusal: Refusal): Fault =>
  (request, asked, answer) => {
    request(asked, () => {
      answer({ refusal });
    });
  };

/** Excel stops at an action of the batch, 0 for the first, just below 1 for the last; what came before it stays done. */
export const stopped =
  (share: number, code: string): Fault =>
  (request, asked, answer) => {
    const { Actions } = asked.body;
    const at = Math.min(Actions.length - 1, Math.floor(share * Actions.length));
    request({ ...asked, body: { ...asked.body, Actions: Actions.slice(0, at) } }, (reply) => {
      answer(withError(reply, at, code));
    });
  };

/** Something happens just before Excel takes the request: somebody else is at work in the workbook too. */
export const meanwhile =
  (happens: () => void): Fault =>
  (request, asked, answer) => {
    happens();
    request(asked, answer);
  };

/** The answer takes its time: so many turns of the event loop. */
export const slow =
  (turns: number): Fault =>
  (request, asked, answer) => {
    request(asked, (reply) => {
      const wait = (left: number): void => {
        if (left === 0) answer(reply);
        else
          setTimeout(() => {
            wait(left - 1);
          }, 0);
      };
      wait(turns);
    });
  };

/** Puts a fault in place of a host's request number `at`, 1 for the next. */
export function failAt(host: Host, at: number, fault: Fault): void {
  failWhere(host, fault, (received) => received === at);
}

/** The same of that request and of every later one: the connection is lost. */
export function failFrom(host: Host, at: number, fault: Fault): void {
  failWhere(host, fault, (received) => received >= at);
}

/** The same of the requests that `isHit` chooses by their number. */
export function failWhere(host: Host, fault: Fault, isHit: (received: number) => boolean): void {
  const request: Request = host.request.bind(host);
  let received = 0;
  host.request = (asked, answer) => {
    received++;
    if (isHit(received)) fault(request, asked, answer);
    else request(asked, answer);
  };
}

function withError(reply: Reply, index: number, code: string): Reply {
  if ("refusal" in reply) return reply;
  const body = JSON.parse(reply.text) as ReplyBody;
  if (body.Error !== undefined) return reply;
  const HttpStatusCode = code === "ItemNotFound" ? 404 : 400;
  body.Error = { Code: code, Message: "It failed on demand.", Location: "", ActionIndex: index, HttpStatusCode };
  return { text: JSON.stringify(body) };
}
