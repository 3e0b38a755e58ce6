import type { Grid } from "../../model/grid";
import type { ReviewWorkbook } from "../reviewWorkbook";
import { headOf, slices, type Answer, type Request } from "./messages";

/** The part of a Worker that is used here. */
export interface Desk {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}

/**
 * Reviews through a worker that is kept between reviews, with the sheets it has already: only those that changed (another
 * object) are sent, in slices, so that neither typing nor drawing waits. An abort ends the worker at once.
 */
export function reviewThrough(open: () => Desk): ReviewWorkbook {
  let desk: Desk | null = null;
  let sent = new Map<string, Grid>();
  let lastId = 0;

  const close = () => {
    desk?.terminate();
    desk = null;
    sent = new Map();
  };

  return async (workbook, profile, signal) => {
    signal.throwIfAborted();
    const own = (desk ??= open());
    for (const grid of workbook.sheets) {
      if (sent.get(grid.sheet) === grid) continue;
      sent.delete(grid.sheet);
      for (const slice of slices(grid)) {
        own.postMessage(slice);
        await breathe();
        // What was half sent is sent again from its first row next time.
        signal.throwIfAborted();
      }
      sent.set(grid.sheet, grid);
    }
    const id = (lastId += 1);
    return new Promise((resolve, reject) => {
      const stop = () => {
        close();
        reject(signal.reason as Error);
      };
      signal.addEventListener("abort", stop, { once: true });
      own.onmessage = ({ data }) => {
        if (data.id !== id) return;
        signal.removeEventListener("abort", stop);
        if (data.kind === "reviewed") resolve(data.review);
        else reject(new Error(data.message));
      };
      own.onerror = ({ message }) => {
        signal.removeEventListener("abort", stop);
        close();
        reject(new Error(message));
      };
      own.postMessage({ kind: "review", id, workbook: headOf(workbook), profile });
    });
  };
}

/** Lets the browser handle what is waiting: keys, paint. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
