import { HostError } from "../host";
import type { Journal, Mark } from "../host";
import { formatCell } from "../model/address";
import type { Severity } from "../model/finding";
import { findMarks } from "./findMarks";
import { openSheets } from "./openSheets";
import { runExcel } from "./runExcel";

/** Always true, and ours: the text is how we find our conditional formats again. */
const RULE = '=N("cruscotto")=0';

/** Fills that leave black text readable (contrast above 12:1); the user's own fill comes back with the mark's removal. */
const FILL: Readonly<Record<Severity, string>> = { error: "#F8C9C4", warning: "#FCE7B2", info: "#CFE4FA" };

/** Excel takes addresses of at most 8,192 characters; ten for a cell. */
const CELLS_PER_FORMAT = 800;

/** What is ours among the conditional formats of this workbook, by id: what Excel cannot read it can still remove. */
export type KnownMarks = Set<string>;

/** Marks cells with conditional formats of ours, in place of the marks there were. */
export async function markCells(
  marks: readonly Mark[],
  before: readonly Mark[],
  known: KnownMarks,
): Promise<Journal> {
  await replaceMarks(marks, known);
  return {
    label: "",
    undo: () => replaceMarks(before, known),
  };
}

/** Removes every mark of ours, whoever made it and when. */
export const unmarkCells = (known: KnownMarks): Promise<void> => replaceMarks([], known);

function replaceMarks(marks: readonly Mark[], known: KnownMarks): Promise<void> {
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    const ours = await findMarks(context, sheets, known);
    const wanted = groupMarks(marks);
    for (const name of new Set([...ours.map(({ sheet }) => sheet), ...wanted.map(({ sheet }) => sheet)]))
      if (sheets.isProtected(name)) throw new HostError("protected", `sheet ${name} is protected`, name);
    for (const { format } of ours) format.delete();
    const added = wanted.map(({ sheet, severity, cells }) => {
      const format = sheets
        .get(sheet)
        .getRanges(cells.join(","))
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = RULE;
      format.custom.format.fill.color = FILL[severity];
      return format.load("id");
    });
    await context.sync();
    known.clear();
    for (const { id } of added) known.add(id);
  }, true);
}

/** Cells of one sheet and severity together, few enough for one address. The gravest mark of a cell wins. */
export function groupMarks(
  marks: readonly Mark[],
): { readonly sheet: string; readonly severity: Severity; readonly cells: readonly string[] }[] {
  const gravest = new Map<string, Mark>();
  for (const severity of ["info", "warning", "error"] as const)
    for (const mark of marks)
      if (mark.severity === severity) gravest.set(`${mark.at.sheet}!${formatCell(mark.at)}`, mark);
  const groups = new Map<string, { sheet: string; severity: Severity; cells: string[] }>();
  for (const { at, severity } of gravest.values()) {
    const name = `${severity} ${at.sheet}`;
    const group = groups.get(name) ?? { sheet: at.sheet, severity, cells: [] };
    group.cells.push(formatCell(at));
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(({ sheet, severity, cells }) =>
    Array.from({ length: Math.ceil(cells.length / CELLS_PER_FORMAT) }, (_, i) => ({
      sheet,
      severity,
      cells: cells.slice(i * CELLS_PER_FORMAT, (i + 1) * CELLS_PER_FORMAT),
    })),
  );
}
