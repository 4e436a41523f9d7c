/** The frame around the add-in: whether Excel is there, its theme, the task pane and the ribbon's buttons. */

/** ExcelApi version of the manifest: Excel 2021, Microsoft 365, Excel on the web. */
export const EXCEL_API_FLOOR = "1.14";

/** `elsewhere`: the page is open outside Excel. `unreachable`: office.js did not load. */
export type Host = "excel" | "tooOld" | "elsewhere" | "unreachable";

/** Whether Office has answered: until then its library may be there, but tells nothing. */
let hasAnswered = false;

/** Waits until Office is ready. Never settles when a host is there that does not answer: the page shows a message meanwhile. */
export async function hostReady(): Promise<Host> {
  await officeJsTried();
  if (!("Office" in globalThis)) return "unreachable";
  const { host } = await Office.onReady();
  hasAnswered = true;
  if (host !== Office.HostType.Excel) return "elsewhere";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR) ? "excel" : "tooOld";
}

/** Waits until office.js is there or has failed to come: the page loads it beside our own script, whichever is first. */
function officeJsTried(): Promise<void> {
  if ("Office" in globalThis || document.readyState === "complete") return Promise.resolve();
  return new Promise((done) => {
    const script = document.querySelector("script[src$='office.js']");
    // The page's own load waits for its scripts too, also for one that had failed before this ran.
    for (const [target, event] of [
      [script, "load"],
      [script, "error"],
      [window, "load"],
    ] as const) {
      target?.addEventListener(event, () => {
        done();
      });
    }
  });
}

/** Whether Office shows a dark theme; null when it does not say (Excel on the web at times has no theme). */
export function officeIsDark(): boolean | null {
  return hasAnswered ? darkOf(Office.context.officeTheme) : null;
}

function darkOf(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  if (theme === undefined) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  return isDarkColor(theme.bodyBackgroundColor ?? "");
}

/** Relative luminance (WCAG 2.2) under a half, roughly, by the eye's weights; null for what is no "#RRGGBB". */
function isDarkColor(color: string): boolean | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (hex === null) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((channel) => Number.parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Office's name for the part of the browser's storage that is this person's here; "" where the storage is not divided. */
export function storagePartition(): string {
  if (!hasAnswered) return "";
  const key: unknown = Office.context.partitionKey;
  return typeof key === "string" ? key : "";
}

/** "Excel OfficeOnline 16.0.15407.20000, en-GB": for support. */
export function aboutOffice(): string {
  if (!hasAnswered) return "";
  const { diagnostics, displayLanguage } = Office.context;
  return `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}, ${displayLanguage}`;
}

/** Whether the workbook is open for reading only, as far as Office says. */
export function isForReadingOnly(): boolean {
  return hasAnswered && Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** Opens the task pane, or leaves it open. Needs the shared runtime (SharedRuntime 1.1). */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/**
 * Runs `run` when the ribbon button with this function name is clicked. Excel is told that the command is over
 * whatever happens: until then it keeps the button busy.
 */
export function onRibbonCommand(functionName: string, run: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}
