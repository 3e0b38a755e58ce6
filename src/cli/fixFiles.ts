import { constants } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { CellChange } from "../model/finding";
import type { Cell, Workbook } from "../model/grid";
import { words } from "../reports/pageWords";
import { verdictSentence } from "../reports/verdictSentence";
import { review } from "../review";
import { limits } from "../xlsx/limits";
import { readWorkbook } from "../xlsx/readWorkbook";
import { writeCopy } from "../xlsx/writeCopy";
import { CliError } from "./CliError";
import type { Call } from "./command";
import { readInput, STANDARD_INPUT } from "./readInput";
import { fixText, readyFixes } from "./readyFixes";
import { replaceFile } from "./replaceFile";
import { reviewFiles, type Reviewed } from "./reviewFiles";
import { systemErrorCode } from "./systemErrorCode";
import { visible } from "./visible";

/**
 * `cruscotto check FILE… --fix`: lists what the ready corrections would change and writes nothing; with --output a corrected copy of one
 * file, with --in-place the file itself, the old one kept beside it. Cells with a formula and cells two corrections want are left alone.
 * The code is 1 where corrections are listed and not made, 2 where a file could not be read.
 */
export async function fixFiles(call: Call): Promise<number> {
  const { values, positionals, texts, io, language } = call;
  const inPlace = values["in-place"] !== undefined;
  if (positionals.includes(STANDARD_INPUT)) throw new CliError(texts.fixNeedsFile);
  if (inPlace && values.output !== undefined) throw new CliError(texts.copyOrInPlace);
  const { reviewed, asked, failed } = await reviewFiles(call, "check", (workbook) => workbook);
  if (values.output !== undefined && asked > 1) throw new CliError(texts.oneCopy);
  let open = false;
  for (const file of reviewed) {
    const fixes = readyFixes(file.review, file.also);
    const changes = fixes.flatMap(({ lines }) => lines.map(({ change }) => change));
    const listed = [texts.fixes(file.path, changes.length), ...fixes.map((fix) => fixText(fix, language))];
    io.out(visible(`${listed.join("\n")}\n`));
    if (changes.length === 0) continue;
    const target = inPlace ? file.path : values.output;
    if (target === undefined) open = true;
    else io.out(visible(`${await write(file, changes, target, call)}\n`));
  }
  if (open) io.out(`${texts.nothingWritten}\n`);
  if (failed) return 2;
  return open ? 1 : 0;
}

/** Writes the corrected workbook and says what stands between it and publication now. */
async function write(
  { path, profile }: Reviewed<Workbook>,
  changes: readonly CellChange[],
  target: string,
  call: Call,
): Promise<string> {
  const { io, texts, language } = call;
  const before = await readInput(path, call, limits.packed);
  const after = await writeCopy(before, changedSheets(changes));
  const now = review(await readWorkbook(after, basename(path)), profile);
  try {
    const kept = target === path ? await keep(resolve(io.cwd, path)) : null;
    await replaceFile(resolve(io.cwd, target), after);
    const told = kept === null ? texts.copyWritten(target) : texts.fixedInPlace(target, basename(kept));
    return `${told} ${verdictSentence(now, words[language])}`;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new CliError(texts.notWritable(target, code));
  }
}

function changedSheets(changes: readonly CellChange[]): Parameters<typeof writeCopy>[1] {
  const sheets = new Map<string, Parameters<typeof writeCopy>[1][number]["cells"][number][]>();
  for (const change of changes) {
    const { sheet, row, col } = change.at;
    const cells = sheets.get(sheet) ?? [];
    sheets.set(sheet, cells);
    cells.push({ row, col, cell: written(change), formula: false, format: change.format !== undefined });
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells }));
}

function written({ at, value, format }: CellChange): Cell | undefined {
  if (value === null) return undefined;
  const type = typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  return { at, type, value, text: String(value), ...(format !== undefined && { format }) };
}

/** Keeps the file as it was beside itself, under a name nothing has yet; its path. */
async function keep(path: string): Promise<string> {
  for (let nth = 1; ; nth += 1) {
    const name = `${path}.${nth === 1 ? "" : `${nth}.`}bak`;
    try {
      await copyFile(path, name, constants.COPYFILE_EXCL);
      return name;
    } catch (error) {
      if (systemErrorCode(error) !== "EEXIST") throw error;
    }
  }
}
