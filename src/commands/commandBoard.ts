import type { Outcome } from "./command";
import type { CommandRun } from "./runCommand";

/** Where commands leave what they came to, for a pane that may be opened later. */
export interface CommandBoard {
  readonly current: () => CommandRun | null;
  readonly subscribe: (listener: () => void) => () => void;
  put(run: CommandRun): void;
  /** What the planner did with the outcome on the board; null takes it off. */
  answer(outcome: Outcome | null): void;
}

export function commandBoard(): CommandBoard {
  let current: CommandRun | null = null;
  const listeners = new Set<() => void>();
  const change = (run: CommandRun | null) => {
    current = run;
    for (const listener of listeners) listener();
  };
  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: change,
    answer: (outcome) => change(outcome && { outcome, view: current?.view }),
  };
}
