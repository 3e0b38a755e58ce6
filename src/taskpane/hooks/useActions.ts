import { useState } from "react";
import type { Journal } from "../../host";
import type { Workbook } from "../../model/grid";
import { isCancelled, paneError, type PaneError } from "../state/paneError";

/** Something that was done, with the way back. */
export interface Done extends Journal {
  /** Whether it still stands: it may have been undone behind our back. Absent: nobody else can undo it. */
  stands?(workbook: Workbook): boolean;
}

/** What the last action of the planner came to. */
export type Notice =
  | { readonly kind: "done"; readonly journal: Done }
  | { readonly kind: "undone"; readonly label: string }
  | { readonly kind: "failed"; readonly error: PaneError };

/** The last notice and the workbook it is about. */
interface Latest {
  readonly notice: Notice | null;
  readonly of: string | undefined;
}

export interface Actions {
  readonly notice: Notice | null;
  dismiss(): void;
  /** Runs an action that may change the workbook; its journal, if any, can be undone. False when it failed. */
  run(action: () => Promise<Done | null>): Promise<boolean>;
  undo(journal: Journal): Promise<boolean>;
}

/**
 * Runs what the planner asked for and keeps what became of it, so that it can be said and taken back.
 * @param workbook names it: what was done to one workbook cannot be undone in the next.
 */
export function useActions(workbook: string | undefined): Actions {
  const [{ notice, of }, setLatest] = useState<Latest>({ notice: null, of: workbook });
  const setNotice = (update: (last: Notice | null) => Notice | null) =>
    setLatest((latest) => ({ notice: update(latest.of === workbook ? latest.notice : null), of: workbook }));
  const attempt = async (action: () => Promise<Notice | null>): Promise<boolean> => {
    try {
      const next = await action();
      // What can still be undone stays on offer.
      setNotice((last) => next ?? (last?.kind === "done" ? last : null));
      return true;
    } catch (thrown) {
      if (!isCancelled(thrown)) setNotice(() => ({ kind: "failed", error: paneError(thrown) }));
      return false;
    }
  };
  return {
    notice: of === workbook ? notice : null,
    dismiss: () => setNotice(() => null),
    run: (action) =>
      attempt(async () => {
        const journal = await action();
        return journal ? { kind: "done", journal } : null;
      }),
    undo: (journal) =>
      attempt(async () => {
        await journal.undo();
        return { kind: "undone", label: journal.label };
      }),
  };
}
