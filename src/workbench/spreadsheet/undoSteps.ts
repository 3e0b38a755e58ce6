import { IContextService, IUndoRedoService, type Injector } from "@univerjs/core";

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

/** Follows the spreadsheet's own history: of the workbook, or of the cell that is being written. */
export function undoSteps(injector: Injector): UndoHistory {
  let steps: UndoSteps = { undo: false, redo: false };
  const listeners = new Set<() => void>();
  const history = injector.get(IUndoRedoService);
  const look = () => {
    const next = {
      undo: history.pitchTopUndoElement() !== null,
      redo: history.pitchTopRedoElement() !== null,
    };
    if (next.undo === steps.undo && next.redo === steps.redo) return;
    steps = next;
    for (const listener of listeners) listener();
  };
  history.undoRedoStatus$.subscribe(look);
  // Which of the histories counts changes with where the keyboard is, and the spreadsheet does not say so.
  injector.get(IContextService).contextChanged$.subscribe(look);
  return {
    now: () => steps,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
