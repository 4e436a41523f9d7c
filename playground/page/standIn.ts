/** Where the pane's frame finds the host that plays Excel: on the page that holds it. */

export interface StandIn {
  /** Gives the frame its `window.external`, before office.js loads in it. */
  readonly connect: (frame: Window) => void;
}

declare global {
  interface Window {
    standIn?: StandIn;
  }
}
