/**
 * Marks the style elements that Fluent UI makes, so that the page's policy lets them in and no other. It is the same in
 * every copy and no secret: what could read it runs already. (The digest of an empty style would do in Chromium, but
 * WebKit, Excel for Mac's, takes no digest of an empty text.)
 */
export const STYLE_NONCE = "S2V5QWN0aXZpdHlUcmFja2Vy";
