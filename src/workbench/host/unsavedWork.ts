import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";

/** Whether the workbook was changed since it was opened or last saved. */
export interface UnsavedWork {
  readonly unsaved: boolean;
  /** Opened or saved: nothing would be lost now. */
  clear(): void;
  /** Gone on with: what was not saved then is not saved now. */
  resume(): void;
  onChange(listener: () => void): () => void;
  /** Tells of every step of work, where `onChange` tells of the first one. */
  onWork(listener: () => void): () => void;
}

/** Mutations that are no work: what formulas answer, where one looks, heights we fit, the active sheet. */
const NO_WORK =
  /^(?:formula\.|sheet\.mutation\.(?:set-worksheet-row-auto-height|set-active-sheet|set-scroll))/;
/** Set with mutations that nobody made by hand. */
const BY_MACHINE = ["onlyLocal", "fromFormula", "unread"] as const;

/** Watches the spreadsheet for what a planner would miss if the page were closed. */
export function unsavedWork({ api, workbook }: Spreadsheet): UnsavedWork {
  let unsaved = false;
  const listeners = new Set<() => void>();
  const workers = new Set<() => void>();
  const set = (now: boolean) => {
    if (now === unsaved) return;
    unsaved = now;
    listeners.forEach((listener) => listener());
  };
  api.onCommandExecuted(({ id, params }, options) => {
    if (!id.startsWith("sheet.mutation.") || NO_WORK.test(id)) return;
    if (BY_MACHINE.some((mark) => options?.[mark] === true)) return;
    if ((params as { readonly unitId?: string } | undefined)?.unitId !== workbook().getId()) return;
    set(true);
    workers.forEach((listener) => listener());
  });
  const add = (to: Set<() => void>, listener: () => void) => {
    to.add(listener);
    return () => void to.delete(listener);
  };
  return {
    get unsaved() {
      return unsaved;
    },
    clear: () => set(false),
    resume: () => set(true),
    onChange: (listener) => add(listeners, listener),
    onWork: (listener) => add(workers, listener),
  };
}
