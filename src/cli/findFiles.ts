import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CliError } from "./CliError";
import type { Texts } from "./command";
import { STANDARD_INPUT } from "./readInput";
import { systemErrorCode } from "./systemErrorCode";

/** Excel's own marks of an open workbook; a pattern never means them. */
const LOCK_FILES = "**/~$*";

/**
 * The files meant by names and patterns, each once, in the order given; what a pattern matches or a folder holds is sorted; `-` is what is piped in. A name that exists is
 * taken as it is, even with brackets in it. Throws CliError where there is no such file.
 */
export async function findFiles(
  names: readonly string[],
  cwd: string,
  texts: Texts,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const name of names) {
    if (name === STANDARD_INPUT) {
      found.add(name);
      continue;
    }
    const kind = await kindOf(resolve(cwd, name));
    if (typeof kind === "object") throw new CliError(texts.notReadable(name, kind.code));
    if (kind === "folder") {
      const inside = await workbooksIn(name, cwd);
      if (inside.length === 0) throw new CliError(texts.isFolder(name));
      for (const path of inside) found.add(path);
      continue;
    }
    if (kind === "other") throw new CliError(texts.isNoFile(name));
    if (kind === "file") {
      found.add(name);
      continue;
    }
    const { glob, isDynamicPattern } = await import("tinyglobby");
    const pattern = process.platform === "win32" ? name.replaceAll("\\", "/") : name;
    if (!isDynamicPattern(pattern)) throw new CliError(texts.notFound(name));
    const matches = await glob(pattern, { cwd, ignore: LOCK_FILES, expandDirectories: false });
    if (matches.length === 0) throw new CliError(texts.nothingMatches(name));
    for (const match of matches.sort()) found.add(match);
  }
  return [...found];
}

/** The workbooks in a folder and in those inside it, sorted. */
async function workbooksIn(folder: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const matches = await glob("**/*.{xlsx,xlsm}", {
    cwd: resolve(cwd, folder),
    ignore: [LOCK_FILES, "**/node_modules/**"],
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  return matches.sort().map((match) => join(folder, match));
}

/** Folders nobody may look into hide their files, which are there all the same. */
const HIDING = ["EACCES", "EPERM"];

async function kindOf(
  path: string,
): Promise<"file" | "folder" | "other" | { readonly code: string } | undefined> {
  try {
    const there = await stat(path);
    return there.isDirectory() ? "folder" : there.isFile() ? "file" : "other";
  } catch (error) {
    const code = systemErrorCode(error);
    return code !== undefined && HIDING.includes(code) ? { code } : undefined;
  }
}
