/**
 * The page as it stands before any script runs: the headline and the outline of what follows, so that a person sees
 * at once what is opening. Where Excel does not answer, a message appears after a while (by CSS: no script need run).
 * Our script waits for no other: office.js comes beside it, and runs whenever it is there.
 */
import { policy } from "./policy";
import { strings } from "./strings";
import { STYLE_NONCE } from "./styleNonce";

interface PageParameters {
  /** Address of office.js: Microsoft's, except in the playground. */
  readonly officeJs: string;
  /** For the page that ships: development serves office.js and its own aids from elsewhere. */
  readonly isProduction: boolean;
  /** The style sheet, where it stands in the page: as a file of its own, office.js would wait for it. */
  readonly styles: string | null;
}

export default function page({ officeJs, isProduction, styles }: PageParameters): string {
  const { product, headline, shell } = strings;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">${
      isProduction
        ? `
    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`
        : ""
    }
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escaped(product)}</title>
    <link rel="icon" href="assets/mark-32.png">${
      styles === null
        ? ""
        : `
    <style nonce="${STYLE_NONCE}">${styles}</style>`
    }
    <script async fetchpriority="high" src="${escaped(officeJs)}"></script>
  </head>
  <body>
    <div id="page">
      <main class="shell">
        <div class="headline">
          <img class="mark" src="assets/mark-80.png" width="40" height="40" alt="">
          <div>
            <h1>${escaped(headline.first)}</h1>
            <p class="quiet">${escaped(headline.firstDetail)}</p>
          </div>
        </div>
        <div class="shell-buttons" aria-hidden="true"><span></span><span></span></div>
        <p class="quiet">${escaped(shell.starting)}</p>
        <p class="slow" role="alert">${escaped(shell.slow)}</p>
        <noscript><p>${escaped(shell.noScript)}</p></noscript>
      </main>
    </div>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
