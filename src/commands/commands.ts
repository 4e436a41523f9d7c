/** The ribbon's buttons. They work without the pane: the same store as the pane's, whether or not anything shows it. */
import type { Store } from "../pane/state/store";

/** What the ribbon needs of Excel. */
export interface Ribbon {
  onRibbonCommand(functionName: string, run: () => Promise<void>): void;
  showPane(): Promise<void>;
}

/** Function names as the manifest has them. */
export const COMMANDS = ["validateAndRollUp", "validate"] as const;

/** A click while the job is running joins it. The pane is shown for Validate, and when something went wrong. */
export function associateCommands(store: Store, { onRibbonCommand, showPane }: Ribbon): void {
  for (const command of COMMANDS) {
    onRibbonCommand(command, async () => {
      const end = await store.run(command);
      if (command === "validate" || end === "failed") await showPane();
    });
  }
}
