import type { Grid } from "../../model/grid";
import type { ReviewWorkbook } from "../reviewWorkbook";
import type { Desk } from "./desk";
import { headOf, slices } from "./messages";
import { startedDesk } from "./startedDesk";

/**
 * Reviews through a worker that is kept between reviews, with the sheets it has already: only those that changed (another
 * object) are sent, in slices, so that neither typing nor drawing waits. An abort ends a worker that reviews at once; one
 * that only just starts, or is being told, serves the next review.
 */
export function reviewThrough(open: () => Desk): ReviewWorkbook {
  let desk: Promise<Desk> | null = null;
  let sent = new Map<string, Grid>();
  let lastId = 0;

  const forget = () => {
    desk = null;
    sent = new Map();
  };
  const close = (own: Desk) => {
    own.terminate();
    forget();
  };
  const start = () =>
    startedDesk(open).catch((thrown: unknown) => {
      forget();
      throw thrown;
    });

  return async (workbook, profile, signal) => {
    signal.throwIfAborted();
    const own = await unlessAborted((desk ??= start()), signal);
    let broken: string | null = null;
    own.onerror = ({ message }) => {
      broken = message;
      close(own);
    };
    for (const grid of workbook.sheets) {
      if (sent.get(grid.sheet) === grid) continue;
      sent.delete(grid.sheet);
      for (const slice of slices(grid)) {
        own.postMessage(slice);
        await breathe();
        // What was half sent is sent again from its first row next time.
        signal.throwIfAborted();
        if (broken !== null) throw new Error(broken);
      }
      sent.set(grid.sheet, grid);
    }
    const id = (lastId += 1);
    return new Promise((resolve, reject) => {
      const stop = () => {
        close(own);
        reject(signal.reason as Error);
      };
      signal.addEventListener("abort", stop, { once: true });
      own.onmessage = ({ data }) => {
        if (data.kind === "here" || data.id !== id) return;
        signal.removeEventListener("abort", stop);
        if (data.kind === "reviewed") resolve(data.review);
        else reject(new Error(data.message));
      };
      own.onerror = ({ message }) => {
        signal.removeEventListener("abort", stop);
        close(own);
        reject(new Error(message));
      };
      own.postMessage({ kind: "review", id, workbook: headOf(workbook), profile });
    });
  };
}

/** Lets the browser handle what is waiting: keys, paint. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What is waited for, or the end of waiting as soon as somebody stops it. */
function unlessAborted<T>(waited: Promise<T>, signal: AbortSignal): Promise<T> {
  const end = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true, signal: end.signal });
  });
  return Promise.race([waited, stopped]).finally(() => end.abort());
}
