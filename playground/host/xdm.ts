/**
 * Excel for the web as a page sees it: the page round the add-in's frame answers its messages. The add-in must be on
 * https, and the page on the same host name (the port may differ), or office.js does not trust it.
 */
import { commandStatus } from "./frame";
import { hostRequest, type Host, type Reply } from "./host";
import { requirementSets } from "./requirements";
import { readSettings, writeSettings } from "./settings";
import type { EventEntry } from "./wire";

const messageType = { request: 0, response: 1 } as const;
const responseType = { toCall: 0, event: 1 } as const;
const actionType = { invoke: 0, register: 1, unregister: 2 } as const;

/** Numbers of Office's calls. */
const call = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const notSupported = 5000;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Arguments of `executeMethod`: those of the call, beside its number. */
interface Call {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [position: number]: unknown;
}

export interface XdmOptions {
  /** Office's language; "en-GB" by default. */
  readonly language?: string;
  /** Whether the workbook is open for reading only; false by default. */
  readonly isReadOnly?: boolean;
  /** The newest version of ExcelApi that it says it has; the library's own by default. */
  readonly excelApi?: string;
}

let conversations = 0;

/**
 * Plays Excel to the add-in in this frame. Call it before the frame has its address: office.js reads the frame's name.
 * @returns ends the conversation
 */
export function connectXdm(frame: HTMLIFrameElement, host: Host, options: XdmOptions = {}): () => void {
  const page = frame.ownerDocument.defaultView;
  if (!page) throw new Error("Expected the add-in's frame in a page; found it in none.");
  const conversation = new Conversation(frame, page, host, options);
  frame.name = conversation.frameName;
  const listen = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && typeof event.data === "string")
      conversation.receive(event.data, event.origin);
  };
  page.addEventListener("message", listen);
  host.onEvents((entries) => conversation.sendEvents(entries));
  return () => {
    page.removeEventListener("message", listen);
    host.onEvents(() => undefined);
    host.frame.connect(null);
  };
}

class Conversation {
  /** A new one for each load: the library caches what it learns under it. */
  private readonly id = `conversation-${Date.now()}-${++conversations}`;
  private readonly registered = new Set<string>();
  private origin = "*";

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly page: Window,
    private readonly host: Host,
    private readonly options: XdmOptions,
  ) {}

  private get language(): string {
    return this.options.language ?? "en-GB";
  }

  get frameName(): string {
    return JSON.stringify({
      baseFrameName: this.id,
      hostInfo: `Excel$Web$16.01$${this.language}$$$disableLogging$0`,
      xdmInfo: `${this.id}|stand-in|${this.page.location.origin}${this.page.location.pathname}`,
      serializerVersion: 1,
      flights: "[]",
    });
  }

  receive(text: string, origin: string): void {
    const message = parse(text);
    if (!message || message._messageType !== messageType.request || message._conversationId !== this.id) return;
    this.origin = origin;
    if (message._actionType === actionType.invoke) this.invoke(message);
    else this.register(message);
  }

  sendEvents(entries: readonly EventEntry[]): void {
    this.sendEvent("richApiMessage", { ArrayData: entries });
  }

  private invoke(message: Message): void {
    const reply = (data: unknown) => this.reply(message, data);
    if (message._actionName === "ContextActivationManager_getAppContextAsync") reply(this.appContext());
    else if (message._actionName === "executeMethod") this.execute(message._data as Call, reply);
  }

  private register(message: Message): void {
    const name = message._actionName;
    if (message._actionType === actionType.register) this.registered.add(name);
    else this.registered.delete(name);
    this.reply(message, { Error: 0 });
    if (name !== "appCommandInvoked" || message._actionType !== actionType.register) return;
    this.host.frame.connect((id, command) => {
      this.sendEvent(name, [id, command, JSON.stringify({ source: { id: command } })]);
    });
  }

  private execute(data: Call, reply: (data: unknown) => void): void {
    const done = (result: object) => reply({ Version: 1, Error: 0, ...result });
    const { workbook } = this.host;
    switch (data.DdaMethod.DispatchId) {
      case call.richApi: {
        const message = data.ArrayData ?? [];
        return this.host.request(hostRequest(String(message[4]), Number(message[6])), (answer: Reply) => {
          if ("text" in answer) done({ Data: [200, [], answer.text] });
          else reply({ Version: 1, Error: answer.refusal.number });
        });
      }
      case call.refreshSettings:
        return done({ Properties: { Settings: readSettings(workbook).map(([Name, Value]) => ({ Name, Value })) } });
      case call.saveSettings:
        writeSettings(workbook, data.DdaSettingsMethod?.Properties ?? []);
        return done({});
      case call.commandCompleted:
        this.host.frame.completed(String(data[0]), Number(data[1] ?? commandStatus.done));
        return done({});
      default:
        return reply({ Version: 1, Error: notSupported });
    }
  }

  /** What the library asks about its surroundings, once. */
  private appContext(): object {
    return {
      _id: "stand-in",
      _appName: 16,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _appUILocale: this.language,
      _dataLocale: this.language,
      _docUrl: this.host.workbook.name,
      /** Read, or read and write. */
      _clientMode: this.options.isReadOnly === true ? 0 : 1,
      _settings: readSettings(this.host.workbook),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.id,
      _appInstanceId: this.id,
      _touchEnabled: false,
      _commerceAllowed: false,
      _requirementMatrix: JSON.stringify({
        ...requirementSets,
        ...(this.options.excelApi === undefined ? {} : { ExcelApi: this.options.excelApi }),
      }),
      _hostFullVersion: "16.0.15407.20000",
      _addinName: "stand-in",
      _appDomains: [this.origin],
      _initialDisplayMode: 2,
    };
  }

  private reply(to: Message, data: unknown): void {
    this.post({
      _responseType: responseType.toCall,
      _actionName: to._actionName,
      _correlationId: to._correlationId,
      _data: data,
    });
  }

  private sendEvent(name: string, data: unknown): void {
    if (this.registered.has(name))
      this.post({ _responseType: responseType.event, _actionName: name, _correlationId: -1, _data: data });
  }

  private post(message: object): void {
    const { origin } = this.page.location;
    const envelope = {
      _messageType: messageType.response,
      _conversationId: this.id,
      _origin: origin,
      _errorCode: 0,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), this.origin);
  }
}

function parse(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
