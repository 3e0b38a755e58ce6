import { open, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CliError } from "./CliError";
import type { Call } from "./command";

const WORKBOOK_NAME = /\.(?:xls[xmb]?|ods)$/i;
/** How a ZIP and an old Excel file begin. */
const WORKBOOK_STARTS = ["504b0304", "d0cf11e0"];

/**
 * Throws CliError where the result of a command would take the place of a file it reads, under whatever name or link, or of a workbook
 * that is there already: a plan is never worth less than a report about it.
 */
export async function guardOutput(
  { values, io, texts }: Call,
  inputs: readonly string[] = [],
): Promise<void> {
  const name = values.output;
  if (name === undefined) return;
  const output = resolve(io.cwd, name);
  const there = await stat(output).catch(() => undefined);
  if (!there?.isFile()) return;
  const real = await realpath(output);
  const read = [...inputs, ...(values.profile === undefined ? [] : [values.profile])];
  for (const input of read) {
    const path = resolve(io.cwd, input);
    const other = await stat(path).catch(() => undefined);
    if (!other) continue;
    const same = (other.dev === there.dev && other.ino === there.ino) || (await realpath(path)) === real;
    if (same) throw new CliError(texts.outputIsInput(name));
  }
  if (WORKBOOK_NAME.test(real) || (await beginsAsWorkbook(real)))
    throw new CliError(texts.outputIsWorkbook(name));
}

async function beginsAsWorkbook(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return WORKBOOK_STARTS.includes(buffer.toString("hex"));
  } finally {
    await file.close();
  }
}
