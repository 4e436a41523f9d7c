/** Which add-in and which workbook the page's address asks for. */

export interface Hosted {
  /** Address of the add-in's page. */
  readonly addin: string;
  /** It is this repository's own pane. */
  readonly isOurs: boolean;
  /** Name of a sample; null where none is asked for. */
  readonly workbook: string | null;
}

/**
 * "?addin=URL&workbook=NAME" of the page's address.
 * @throws Error with a plain sentence for an add-in that this page cannot hold
 */
export function hostedAddin(page: URL): Hosted {
  const asked = page.searchParams.get("addin");
  const workbook = page.searchParams.get("workbook");
  if (asked === null) return { addin: new URL("/pane.html", page).href, isOurs: true, workbook };
  if (page.protocol !== "https:") {
    throw new Error("Expected https for an add-in of your own; found http: start with npm run playground -- --https.");
  }
  const addin = URL.canParse(asked) ? new URL(asked) : null;
  if (addin?.protocol !== "https:" || addin.hostname !== page.hostname) {
    throw new Error(
      `Expected ?addin= to be a page on https://${page.hostname}, at any port; found “${asked}”. office.js trusts no other host name.`,
    );
  }
  return { addin: addin.href, isOurs: false, workbook };
}
