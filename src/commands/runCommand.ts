import { toHostError } from "../excel/toHostError";
import type { Command, Desk, Outcome } from "./command";

/** What a command came to, and the view of the pane it belongs to. */
export interface CommandRun {
  readonly outcome: Outcome;
  readonly view: Command["view"];
}

/** Carries out a command and shows the pane where the planner has to see what became of it. */
export async function runCommand(load: () => Promise<Command>, desk: Desk): Promise<CommandRun> {
  try {
    const command = await load();
    const outcome = await command.run(desk);
    if (command.show === "always" || outcome.kind !== "done") await desk.showPane();
    return { outcome, view: command.view };
  } catch (error) {
    await desk.showPane();
    return { outcome: { kind: "failed", error: toHostError(error) }, view: undefined };
  }
}
