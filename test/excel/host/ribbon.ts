import { commandBoard } from "../../../src/commands/commandBoard";
import type { Outcome } from "../../../src/commands/command";
import { registerCommands } from "../../../src/commands/registerCommands";
import { createExcelHost } from "../../../src/excel/excelHost";
import { review } from "../../../src/review";
import type { NativeBridge } from "./nativeBridge";

/** Registers the ribbon's commands as the add-in does; `press` presses one and waits for what comes of it. */
export function ribbon(native: NativeBridge): (name: string) => Promise<Outcome> {
  const board = commandBoard();
  const desk = {
    host: createExcelHost(),
    review: async (...[workbook, profile]: Parameters<typeof review>) => review(workbook, profile),
    language: () => "it" as const,
    openPage: () => undefined,
    showPane: async () => undefined,
  };
  registerCommands(desk, board.put);
  return (name) =>
    new Promise((resolve) => {
      const stop = board.subscribe(() => {
        stop();
        const run = board.current();
        if (run) resolve(run.outcome);
      });
      native.runAction(name);
    });
}

/** The planner agrees to what a command proposes. */
export async function accept(outcome: Outcome): Promise<Extract<Outcome, { kind: "done" }>> {
  if (outcome.kind !== "proposal") throw new Error(`expected a proposal, got ${JSON.stringify(outcome)}`);
  const done = await outcome.accept();
  if (done.kind !== "done") throw new Error(`expected it to be done, got ${done.kind}`);
  return done;
}
