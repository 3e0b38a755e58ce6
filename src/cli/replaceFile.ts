import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

/** Writes beside the file and moves it there, so that a full disk leaves the old one whole; a device is written to as it is. */
export async function replaceFile(path: string, text: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile()) return writeFile(path, text);
  const target = there ? await realpath(path) : path;
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    if (there) await chmod(beside, there.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
