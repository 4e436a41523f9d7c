/**
 * Excel for Windows as a page sees it: `window.external`, over plain http, in the frame that holds the add-in. Put there
 * before office.js loads; `Office.context.platform` is then "PC".
 */
import { commandStatus } from "./frame";
import { hostRequest, type Host } from "./host";
import { requirementSets } from "./requirements";
import { readSettings, writeSettings } from "./settings";

/** Numbers of Office's calls and events. */
const call = { getSelectedData: 64, richApi: 93, commandCompleted: 94 } as const;
const event = { richApiMessage: 33, appCommandInvoked: 39 } as const;
const notSupported = 5000;

/** A COM array as the library reads it. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });

type Answer = (result: SafeArray | number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

/** Colours as Windows numbers them; `dark` for the black theme. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
} as const;

export interface DesktopOptions {
  readonly theme?: keyof typeof themes;
  /** Office's language; "en-GB" by default. */
  readonly language?: string;
}

/**
 * Gives a page its `window.external`.
 * @returns takes the add-in off the host again, when its page closes
 */
export function installDesktopBridge(page: Window, host: Host, options: DesktopOptions = {}): () => void {
  const handlers = new Map<number, EventHandler>();
  const fire = (id: number, payload: readonly unknown[]) => handlers.get(id)?.(id, safeArray(payload));
  host.onEvents((entries) => setTimeout(() => fire(event.richApiMessage, entries)));
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.language ?? "en-GB"}$$$disableLogging$0`,
    GetContext: () => contextOf(host, options),
    Execute: (id: number, parameters: readonly unknown[], answer: Answer) =>
      queueMicrotask(() => execute(host, id, parameters, answer)),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, answer: Answer) => {
      handlers.set(id, handler);
      queueMicrotask(() => answer(0));
      if (id === event.appCommandInvoked) {
        host.frame.connect((command, name) => fire(id, [command, name, JSON.stringify({ source: { id: name } })]));
      }
    },
    UnregisterEvent: (id: number, _target: string, answer: Answer) => {
      handlers.delete(id);
      queueMicrotask(() => answer(0));
    },
  };
  Object.defineProperty(page, "external", { value: external, configurable: true });
  return () => {
    host.onEvents(() => undefined);
    host.frame.connect(null);
  };
}

function execute(host: Host, id: number, parameters: readonly unknown[], answer: Answer): void {
  if (id === call.richApi) {
    const message = parameters[0] as readonly unknown[];
    host.request(hostRequest(String(message[4]), Number(message[6])), (reply) => {
      answer("text" in reply ? safeArray([0, 200, safeArray([]), reply.text]) : reply.refusal.number);
    });
  } else if (id === call.commandCompleted) {
    const [command, status] = parameters;
    host.frame.completed(String(command), Number(status ?? commandStatus.done));
    answer(0);
  } else answer(notSupported);
}

/** What the library asks about its surroundings. */
function contextOf(host: Host, { theme = "light", language = "en-GB" }: DesktopOptions): object {
  const { workbook } = host;
  const constants = {
    GetAppType: 1,
    GetSolutionRef: "stand-in",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: workbook.name,
    /** In this library 0 is read and write, 1 read only. */
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "stand-in",
    GetInstanceId: "stand-in",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(requirementSets),
    GetHostCustomMessage: "",
    GetHostFullVersion: "16.0.15407.20000",
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify(themes[theme]),
  };
  return {
    ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of readSettings(workbook)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) =>
        writeSettings(
          workbook,
          keys.map((key, index) => [key, values[index] ?? "null"] as const),
        ),
    }),
  };
}
