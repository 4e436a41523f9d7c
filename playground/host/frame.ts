/** Office round the workbook: whether the task pane shows, and the ribbon's buttons. */

/** OfficeCore.AppRuntimeState. */
export const paneStates = ["Inactive", "Background", "Visible"] as const;
export type PaneState = (typeof paneStates)[number];

/** How a transport hands a click on to the add-in: an id of its own, and the function's name. */
export type InvokeCommand = (id: string, functionName: string) => void;

/** Status with which the library ends a command that it knows, and one that it does not. */
export const commandStatus = { done: 0, unknownFunction: 11_101 } as const;

/** What an add-in asks of the window round the workbook. `file`: a workbook in base64, null for a blank one. */
export type WindowAct =
  | { readonly kind: "save" }
  | { readonly kind: "close"; readonly saves: boolean }
  | { readonly kind: "open"; readonly file: string | null };

interface Waiting {
  readonly functionName: string;
  readonly done: () => void;
  readonly failed: (reason: Error) => void;
}

export class Frame {
  /** What the add-in asked for its next start (`Office.addin.setStartupBehavior`). */
  startState: PaneState = "Inactive";
  private state: PaneState;
  private readonly stateListeners = new Set<(state: PaneState) => void>();
  private readonly waiting = new Map<string, Waiting>();
  private invoke: InvokeCommand | null = null;
  private commands = 0;

  constructor(
    initial: PaneState,
    private readonly announce: (visibility: "Hidden" | "Visible") => void,
  ) {
    this.state = initial;
  }

  get paneState(): PaneState {
    return this.state;
  }

  /** Shows or hides the pane, as somebody's click or `Office.addin.showAsTaskpane` and `hide` do. */
  set paneState(state: PaneState) {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.stateListeners) listener(state);
    this.announce(state === "Visible" ? "Visible" : "Hidden");
  }

  /** Who does what the add-in asks of the window; null: there is no window. */
  window: ((act: WindowAct) => void) | null = null;

  /** False where there is no window. */
  ask(act: WindowAct): boolean {
    this.window?.(act);
    return this.window !== null;
  }

  /** Hears when the pane is to be shown or hidden; the answer takes the listener away. */
  onPaneState(listener: (state: PaneState) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  /**
   * Clicks a ribbon button: resolves when the add-in calls `event.completed()`. Before the add-in has started, the click waits.
   * @throws Error when the add-in has no function of this name
   */
  runCommand(functionName: string): Promise<void> {
    return new Promise((done, failed) => {
      const id = `command-${++this.commands}`;
      this.waiting.set(id, { functionName, done, failed });
      this.invoke?.(id, functionName);
    });
  }

  /** The add-in is ready for commands: those that waited are handed on. Null: it is gone. */
  connect(invoke: InvokeCommand | null): void {
    this.invoke = invoke;
    if (invoke) for (const [id, { functionName }] of this.waiting) invoke(id, functionName);
  }

  /** The add-in is done with a command. */
  completed(id: string, status: number): void {
    const command = this.waiting.get(id);
    if (!command) return;
    this.waiting.delete(id);
    if (status === commandStatus.done) command.done();
    else
      command.failed(new Error(`Expected a ribbon function ${command.functionName}; the add-in has none (${status}).`));
  }
}
