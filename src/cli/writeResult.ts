import { resolve } from "node:path";
import { inked } from "./chooseInk";
import { CliError } from "./CliError";
import type { Call } from "./command";
import { guardOutput } from "./guardOutput";
import { replaceFile } from "./replaceFile";
import { systemErrorCode } from "./systemErrorCode";

/** Hands a report for people to stdout, or to the file of `--output`: nothing in it commands a terminal but its own colours. */
export const writeText = (report: string, call: Call): Promise<void> => writeResult(inked(report), call);

/** Hands a result for programs to stdout, or to the file of `--output`. Throws CliError where it cannot be written. */
export async function writeResult(text: string, call: Call): Promise<void> {
  const { values, io, texts } = call;
  const name = values.output;
  if (name === undefined) {
    io.out(text);
    return;
  }
  await guardOutput(call);
  try {
    await replaceFile(resolve(io.cwd, name), text);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new CliError(texts.notWritable(name, code));
  }
}

/**
 * Documents as JSON: for one file the plain object of the contract, for several an array with one of them each, in the order of
 * the files; a file that could not be read has none.
 */
export function jsonText(documents: readonly unknown[], filesAsked: number): string {
  const json = JSON.stringify(filesAsked === 1 ? documents[0] : documents, null, 2);
  return `${json.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** What JSON allows as it is and a terminal would obey; escaped it means the same. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
