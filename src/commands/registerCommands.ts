import { onCommand } from "../excel/onCommand";
import type { Desk } from "./command";
import { COMMANDS } from "./commands";
import { runCommand } from "./runCommand";
import type { CommandRun } from "./runCommand";

/** Ties the buttons of the ribbon to what they do; `tell` hears how each went. */
export function registerCommands(desk: Desk, tell: (run: CommandRun) => void): void {
  for (const [name, load] of Object.entries(COMMANDS))
    onCommand(name, async () => tell(await runCommand(load, desk)));
}
