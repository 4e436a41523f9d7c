/**
 * What the page may load and where it may send: itself and Microsoft's office.js, nothing else, and no request by script.
 * It stands in the page; docs/deploy.md has the header that a server sends beside it (a page cannot say who may frame it).
 */
import { STYLE_NONCE } from "./styleNonce";

const MICROSOFT = "https://appsforoffice.microsoft.com";

const DIRECTIVES = {
  "default-src": "'self'",
  "script-src": `'self' ${MICROSOFT}`,
  "style-src": `'self' 'nonce-${STYLE_NONCE}'`,
  "img-src": "'self' data:",
  "connect-src": "'none'",
  // Where office.js asks its own error page whether an unknown host is to be trusted.
  "frame-src": MICROSOFT,
  "object-src": "'none'",
  "worker-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
} as const;

export const policy = Object.entries(DIRECTIVES)
  .map(([name, sources]) => `${name} ${sources}`)
  .join("; ");
