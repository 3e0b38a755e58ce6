import type { SaveAnswer, SaveRequest } from "./saveFileWorker";

/** Makes a changed copy of a workbook file in a worker of its own. Rejects only when the worker itself fails. */
export function saveFile(request: SaveRequest): Promise<SaveAnswer> {
  const worker = new Worker(new URL("./saveFileWorker.ts", import.meta.url));
  return new Promise<SaveAnswer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<SaveAnswer>) => resolve(data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
