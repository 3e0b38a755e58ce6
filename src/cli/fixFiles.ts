import { constants } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { percentFormat } from "../grid/percentFormat";
import { formatAddress } from "../model/address";
import type { CellChange, Finding } from "../model/finding";
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
import { replaceFile } from "./replaceFile";
import { reviewFiles, type Reviewed } from "./reviewFiles";
import { systemErrorCode } from "./systemErrorCode";
import { visible } from "./visible";

/** A cell a correction changes: what it shows now, what will stand there. */
interface Line {
  readonly change: CellChange;
  readonly now: string;
}

/**
 * `cruscotto check FILE… --fix`: lists what the ready corrections would change and writes nothing; with --output a corrected copy of one
 * file, with --in-place the file itself, the old one kept beside it. Cells with a formula and cells two corrections want are left alone.
 * The code is 1 where corrections are listed and not made, 2 where a file could not be read.
 */
export async function fixFiles(call: Call): Promise<number> {
  const { values, positionals, texts, io } = call;
  const inPlace = values["in-place"] !== undefined;
  if (positionals.includes(STANDARD_INPUT)) throw new CliError(texts.fixNeedsFile);
  if (inPlace && values.output !== undefined) throw new CliError(texts.copyOrInPlace);
  const { reviewed, asked, failed } = await reviewFiles(call, "check", (workbook) => workbook);
  if (values.output !== undefined && asked > 1) throw new CliError(texts.oneCopy);
  let open = false;
  for (const file of reviewed) {
    const lines = linesOf(file.review.findings, file.also);
    io.out(visible(`${listed(file, lines, call)}\n`));
    if (lines.length === 0) continue;
    const target = inPlace ? file.path : values.output;
    if (target === undefined) open = true;
    else io.out(visible(`${await write(file, lines, target, call)}\n`));
  }
  if (failed) return 2;
  return open ? 1 : 0;
}

/** The corrections of standing findings, cell by cell; what a formula computes, what another correction wants or an unsure reading proposes, stays. */
function linesOf(findings: readonly Finding[], workbook: Workbook): Line[] {
  const taken = new Set<string>();
  return findings.flatMap(({ fix, ignored, unsure }) => {
    if (!fix || ignored !== null || unsure) return [];
    const wanted = fix.changes.map((change) => ({ change, cell: cellAt(workbook, change) }));
    const blocked = wanted.some(
      ({ change, cell }) => cell?.formula !== undefined || taken.has(formatAddress(change.at)),
    );
    if (blocked) return [];
    for (const { change } of wanted) taken.add(formatAddress(change.at));
    return wanted.map(({ change, cell }) => ({ change, now: cell?.text ?? "" }));
  });
}

const cellAt = (workbook: Workbook, { at }: CellChange): Cell | undefined =>
  workbook.sheets.find(({ sheet }) => sheet === at.sheet)?.rows[at.row]?.[at.col];

function listed({ path }: Reviewed<Workbook>, lines: readonly Line[], { texts, language }: Call): string {
  const show = (value: CellChange["value"], format: string | undefined) =>
    typeof value === "number"
      ? percentFormat(format) === "scaled"
        ? words[language].format.percent(value)
        : words[language].format.number(value, 4)
      : String(value ?? "");
  return [
    texts.fixes(path, lines.length),
    ...lines.map(
      ({ change, now }) => `  ${formatAddress(change.at)}: «${now}» → «${show(change.value, change.format)}»`,
    ),
  ].join("\n");
}

/** Writes the corrected workbook and says what stands between it and publication now. */
async function write(
  { path, profile }: Reviewed<Workbook>,
  lines: readonly Line[],
  target: string,
  call: Call,
): Promise<string> {
  const { io, texts, language } = call;
  const before = await readInput(path, call, limits.packed);
  const after = await writeCopy(before, changedSheets(lines));
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

function changedSheets(lines: readonly Line[]): Parameters<typeof writeCopy>[1] {
  const sheets = new Map<string, Parameters<typeof writeCopy>[1][number]["cells"][number][]>();
  for (const { change } of lines) {
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
