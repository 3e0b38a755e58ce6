import { open } from "node:fs/promises";
import { constants } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "./CliError";
import type { Call } from "./command";
import { systemErrorCode } from "./systemErrorCode";

/**
 * The bytes of a file somebody named, or of what is piped in. Pipes and devices, which may never end, and files beyond `most` bytes are not even begun.
 * Throws CliError with a sentence that names the file.
 */
export async function readInput(
  name: string,
  call: Pick<Call, "io" | "texts">,
  most: number,
): Promise<Buffer> {
  return name === STANDARD_INPUT ? readStandardInput(call, most) : readFile(name, call, most);
}

/** The file name that means what is piped in. */
export const STANDARD_INPUT = "-";

async function readStandardInput({ io, texts }: Pick<Call, "io" | "texts">, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of io.stdin()) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > most) throw new CliError(texts.isTooLarge(STANDARD_INPUT, Math.round(size / 1024 / 1024)));
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

async function readFile(
  name: string,
  { io, texts }: Pick<Call, "io" | "texts">,
  most: number,
): Promise<Buffer> {
  try {
    // Without O_NONBLOCK opening a pipe would wait for somebody to write into it.
    const file = await open(resolve(io.cwd, name), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const kind = await file.stat();
      if (kind.isDirectory()) throw new CliError(texts.isFolder(name));
      if (!kind.isFile()) throw new CliError(texts.isNoFile(name));
      if (kind.size > most) throw new CliError(texts.isTooLarge(name, Math.round(kind.size / 1024 / 1024)));
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new CliError(code === "ENOENT" ? texts.notFound(name) : texts.notReadable(name, code));
  }
}
