import { configure } from "@testing-library/react";
// The views come after the first screen; here they are loaded beforehand, so that no test waits for them.
import "../../../src/pane/views/Results";
import "../../../src/pane/views/SettingsForm";
import "../../../src/pane/views/TryRules";

// Nothing is hidden by styles here; asking jsdom for every element's would take most of the tests' time.
// And room for a busy build server: nothing here waits for time to pass.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** Where jsdom keeps the methods of style sheets. */
const styleSheets: object = Object.getPrototypeOf(document.head.appendChild(document.createElement("style")).sheet);

/** What jsdom lacks and the pane's browser has: media queries, files' texts, and boxes with a size (every element is 48 px high). */
export function likeABrowser(prefersDark = false): void {
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: (query: string) => ({
      matches: prefersDark && query.includes("dark"),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
  Object.defineProperty(Blob.prototype, "text", {
    configurable: true,
    value(this: Blob) {
      return new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => {
          resolve(String(reader.result));
        };
        reader.readAsText(this);
      });
    },
  });
  // Nothing is shown: Fluent's thousands of rules would only be asked for at every look at an element's style.
  Object.defineProperty(styleSheets, "insertRule", { configurable: true, value: () => 0 });
  Object.defineProperty(window, "scrollTo", { configurable: true, value: () => undefined });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 48 });
}
