import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CliError } from "./CliError";
import type { Call } from "./command";
import { systemErrorCode } from "./systemErrorCode";

/** Hands a result to stdout, or to the file of `--output`. */
export async function writeResult(text: string, { values, io, texts }: Call): Promise<void> {
  const path = values.output;
  if (path === undefined) {
    io.out(text);
    return;
  }
  try {
    await writeFile(resolve(io.cwd, path), text);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new CliError(texts.notWritable(path, code));
  }
}

/**
 * Documents as JSON: for one file the plain object of the contract, for several an array with one of them each, in the order of
 * the files; a file that could not be read has none.
 */
export function jsonText(documents: readonly unknown[], filesAsked: number): string {
  return `${JSON.stringify(filesAsked === 1 ? documents[0] : documents, null, 2)}\n`;
}
