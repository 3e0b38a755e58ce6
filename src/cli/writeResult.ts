import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CliError } from "./CliError";
import type { Call } from "./command";

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
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CliError(texts.notWritable(path, reason));
  }
}

/** One document as it is, several as an array: what a program gets for one file does not depend on there being others. */
export function jsonText(documents: readonly unknown[], filesAsked: number): string {
  const whole = filesAsked === 1 ? documents[0] : documents;
  return whole === undefined ? "" : `${JSON.stringify(whole, null, 2)}\n`;
}
