/** Excel's refusals: error codes of Excel.ErrorCodes, in Excel's words where they are known (they are not ours to reword). */

export class HostError extends Error {
  constructor(
    /** Excel.ErrorCodes: "ItemNotFound", "InvalidArgument", … */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new HostError("InvalidArgument", message);

export const wrongShape = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemAlreadyExists = (message = "A resource with the same name or identifier already exists.") =>
  new HostError("ItemAlreadyExists", message);

export const accessDenied = () => new HostError("AccessDenied", "You cannot perform the requested operation.");

export const invalidOperation = (message: string) => new HostError("InvalidOperation", message);

export const generalException = () =>
  new HostError("GeneralException", "There was an internal error while processing the request.");

export const invalidObjectPath = () =>
  new HostError("InvalidObjectPath", "The object path isn't working for what you're trying to do.");

/** The stand-in's own refusal: loud, and named as Office.js names the member. */
export const notImplemented = (member: string) =>
  new HostError("ApiNotFound", `${member} is not implemented by the stand-in.`);
