import { IUndoRedoService, type Injector } from "@univerjs/core";

/** What can be undone and done again at this moment. */
export interface UndoSteps {
  readonly undo: boolean;
  readonly redo: boolean;
}

/** The steps of the spreadsheet, for a page to show which of its commands would do something. */
export interface UndoHistory {
  /** The same object until something changed. */
  now(): UndoSteps;
  onChange(listener: () => void): () => void;
}

/** Follows the spreadsheet's own history. */
export function undoSteps(injector: Injector): UndoHistory {
  let steps: UndoSteps = { undo: false, redo: false };
  const listeners = new Set<() => void>();
  injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => {
    const next = { undo: undos > 0, redo: redos > 0 };
    if (next.undo === steps.undo && next.redo === steps.redo) return;
    steps = next;
    for (const listener of listeners) listener();
  });
  return {
    now: () => steps,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
