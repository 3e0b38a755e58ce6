import { parentPort } from "worker_threads";
import { reviewFile, type FileToReview } from "./reviewFile";

/** Reviews files on another core; the workbook itself stays here. */
parentPort?.on("message", async (file: FileToReview) => {
  parentPort?.postMessage(await reviewFile(file, () => undefined));
});
