import { toHostError } from "../excel/toHostError";
import type { Command, Desk, Outcome } from "./command";
import { inTurn } from "./inTurn";

/** What a command came to, and the view of the pane it belongs to. */
export interface CommandRun {
  readonly outcome: Outcome;
  readonly view: Command["view"];
}

/** Carries out a command and shows the pane where the planner has to see what became of it. */
export async function runCommand(load: () => Promise<Command>, desk: Desk): Promise<CommandRun> {
  const { outcome, view, show } = await carryOut(load, desk);
  // An Excel that cannot open the pane by itself still has what is to be said, for when the planner opens it.
  if (show) await desk.showPane().catch(() => undefined);
  return { outcome, view };
}

async function carryOut(
  load: () => Promise<Command>,
  desk: Desk,
): Promise<CommandRun & { readonly show: boolean }> {
  try {
    const command = await load();
    const outcome = await inTurn(() => command.run(desk));
    return { outcome, view: command.view, show: command.show === "always" || outcome.kind !== "done" };
  } catch (error) {
    return { outcome: { kind: "failed", error: toHostError(error) }, view: undefined, show: true };
  }
}
