// Webpack knows the worker of this import, and not of that with "node:".
import { Worker } from "worker_threads";
import type { FileReviewed, FileToReview } from "./reviewFile";

/** Reviews files on several cores. */
export interface ReviewPool {
  review(file: FileToReview): Promise<FileReviewed>;
  close(): Promise<void>;
}

/** Starts workers as files come, as many at once as there are cores to use. */
export function reviewPool(cores: number): ReviewPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];

  function take(): Promise<Worker> {
    const worker = idle.pop() ?? (all.size < cores ? start() : undefined);
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  }
  function start(): Worker {
    const worker = new Worker(new URL("./reviewWorker.ts", import.meta.url));
    all.add(worker);
    return worker;
  }
  function giveBack(worker: Worker): void {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  }

  return {
    async review(file) {
      const worker = await take();
      const outcome = await ask(worker, file);
      if (outcome.alive) giveBack(worker);
      else {
        // Out of memory, most likely: the other files go on in a new one.
        all.delete(worker);
        const next = waiting.shift();
        if (next) next(start());
      }
      return outcome.answer;
    },
    close: async () => void (await Promise.all([...all].map((worker) => worker.terminate()))),
  };
}

function ask(
  worker: Worker,
  file: FileToReview,
): Promise<{ readonly answer: FileReviewed; readonly alive: boolean }> {
  return new Promise((resolve) => {
    const settle = (answer: FileReviewed, alive: boolean) => {
      worker.off("message", onMessage).off("error", onError);
      resolve({ answer, alive });
    };
    const onMessage = (answer: FileReviewed) => settle(answer, true);
    const onError = (error: Error) => settle({ kind: "mistake", message: error.message }, false);
    worker.on("message", onMessage).on("error", onError);
    worker.postMessage(file);
  });
}
