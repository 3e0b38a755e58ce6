import { sameWhenFolded } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { Field, Piece, Region, Role } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import type { JudgedPart } from "../sheets/judgedPart";
import { isRollingNote } from "../words/rollingNote";
import { cellKey } from "./cellKey";
import { loneTexts } from "./loneTexts";

/** So many columns beside a region, or rows below what was read of it, a line of it may stand. */
const NEAR = 3;

/** Below this chance a part is taken for what has nothing to do with a plan, and nobody misses it. */
const FOREIGN = 0.2;

/**
 * Cells of a sheet that are accounted for beside those facts were read from: headings, titles, totals and sections of the regions read,
 * what stands in their known fields, and tables that have nothing to do with the plan. What a rolling update did is understood only where
 * it was read for an indicator.
 *
 * @param used those facts were read from
 */
export function explainedCells(
  view: SheetView,
  parts: readonly JudgedPart[],
  used: ReadonlySet<number>,
): ReadonlySet<number> {
  const explained = new Set<number>();
  const add = (at: Address) => {
    const key = cellKey(at);
    if (at.sheet === view.sheet && !used.has(key)) explained.add(key);
  };
  const here: Region[] = [];
  for (const { regions, isPlan, chance } of parts) {
    const end = lastRow(regions, view.sheet);
    for (const { region, roles } of regions) {
      if (region.sheet !== view.sheet) continue;
      here.push(upTo(end, region));
      const foreign = !isPlan && chance < FOREIGN;
      if (!isPlan && !foreign) continue;
      for (const { at, text } of [
        ...region.titles.filter(({ at: { row } }) => row <= end + NEAR),
        ...region.totals,
        ...region.sections.flatMap(({ cells }) => cells),
      ])
        if (!isRollingNote(text) && at.col <= region.range.right + NEAR) add(at);
      for (const [place, field] of region.fields.entries()) {
        for (const { at } of field.headings) add(at);
        if (foreign || isKnown(field, roles[place]))
          for (const cell of field.cells) for (const at of placesOf(cell)) add(at);
      }
    }
  }
  for (const at of loneTexts(view, here)) add(at);
  for (const at of headingsAgain(view, parts, used)) add(at);
  return explained;
}

/** The last row of a sheet some regions read anything in: a form goes on over whatever stands below. */
function lastRow(regions: readonly RegionRoles[], sheet: string): number {
  let last = -Infinity;
  const take = ({ row }: Address) => {
    if (row > last) last = row;
  };
  for (const { region } of regions) {
    if (region.sheet !== sheet) continue;
    last = Math.max(last, region.range.top);
    for (const { headings, cells } of region.fields) {
      for (const { at } of headings) take(at);
      for (const cell of cells) for (const at of placesOf(cell)) take(at);
    }
  }
  return last;
}

/** A region without what it goes on over. */
const upTo = (row: number, region: Region): Region => ({
  ...region,
  range: { ...region.range, bottom: Math.min(region.range.bottom, row) },
});

/** Remarks in a column nobody headed are read by nobody. */
const isKnown = ({ path, col }: Field, role: Role | undefined): boolean =>
  role !== "unknown" && (path.length > 0 || col === null || (role !== "note" && role !== "aside"));

/** A value may go on in the cells below its first. */
const placesOf = (cell: Piece | undefined): readonly Address[] =>
  cell ? (cell.lines ?? [cell.at]) : NOWHERE;
const NOWHERE: readonly Address[] = [];

/** Headings written once more below, as after a page break; labels as after a merged cell was filled down. */
function headingsAgain(
  view: SheetView,
  parts: readonly JudgedPart[],
  used: ReadonlySet<number>,
): readonly Address[] {
  const again: Address[] = [];
  for (const { regions, isPlan } of parts)
    for (const { region } of regions) {
      if (!isPlan || region.sheet !== view.sheet) continue;
      if (region.kind === "cards") {
        again.push(
          ...region.fields.flatMap(({ headings }) => headings.flatMap((label) => below(view, label))),
        );
        continue;
      }
      for (const { col, headings } of region.fields) {
        if (col === null || headings.length === 0) continue;
        for (let row = region.range.top; row <= region.range.bottom; row += 1) {
          const cell = view.cell(row, col);
          // Records are many: what facts were read from is no heading.
          if (
            cell &&
            !used.has(cellKey(cell.at)) &&
            headings.some(({ text }) => sameWhenFolded(cell.text, text))
          )
            again.push(cell.at);
        }
      }
    }
  return again;
}

/** Where the same stands right below a label. */
function below(view: SheetView, { at, text }: Cell): readonly Address[] {
  const places: Address[] = [];
  for (
    let row = at.row + 1;
    text !== "" && sameWhenFolded(view.cell(row, at.col)?.text ?? "", text);
    row += 1
  )
    places.push({ ...at, row });
  return places;
}
