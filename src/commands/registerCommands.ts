import type { Desk } from "./command";
import { COMMANDS } from "./commands";
import { runCommand } from "./runCommand";
import type { CommandRun } from "./runCommand";

/**
 * Ties the buttons of the ribbon to what they do. Excel greys a button out until `completed` is called, and gives up on it
 * after some minutes: it is called whatever happens.
 */
export function registerCommands(desk: Desk, tell: (run: CommandRun) => void): void {
  for (const [name, load] of Object.entries(COMMANDS))
    Office.actions.associate(name, async (event?: Partial<Office.AddinCommands.Event>) => {
      try {
        tell(await runCommand(load, desk));
      } finally {
        // A keyboard shortcut calls the same action without an event.
        event?.completed?.();
      }
    });
}
