import type { FileAnswer, FileRequest } from "./readFileWorker";

/** Reads a workbook file in a worker of its own. Rejects only when the worker itself fails. */
export function readFile(name: string, bytes: ArrayBuffer): Promise<FileAnswer> {
  const worker = new Worker(new URL("./readFileWorker.ts", import.meta.url));
  return new Promise<FileAnswer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => resolve(data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    const request: FileRequest = { name, bytes };
    worker.postMessage(request, [bytes]);
  }).finally(() => worker.terminate());
}
