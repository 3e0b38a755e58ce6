import { foldText, tidyText } from "../../src/grid/foldText";
import { SheetView } from "../../src/grid/sheetView";
import type { Cell, Grid, Workbook } from "../../src/model/grid";
import type { Field, Region, Shape } from "../../src/reading/model";
import { isPeriodOnly, readPeriod } from "../../src/reading/words/readPeriod";
import { readSenses } from "../../src/reading/words/senses";
import { saysTotal } from "../../src/reading/words/saysTotal";

type Known = (text: string) => boolean;

const isHeadingLike = (cell: Cell): boolean =>
  isPeriodOnly(cell.text) || (cell.text.length < 70 && readSenses(cell.text).any.length > 0);

/** Regions as the expected words show them: learning must not depend on how well segmentation does. */
export function roughShapes(workbook: Workbook, known: Known, { firstRowIsHeading = false } = {}): Shape[] {
  return poolRegions(
    workbook.sheets.flatMap((grid) => {
      const table = firstRowIsHeading ? headedTable(new SheetView(grid)) : undefined;
      return table ? [table] : regionsOf(grid, known);
    }),
  );
}

function poolRegions(regions: Region[]): Shape[] {
  const shapes = new Map<string, Region[]>();
  for (const region of regions) {
    const key = `${region.kind}/${region.fields.map(({ path }) => foldText(path.join("›"))).join("|")}`;
    shapes.set(key, [...(shapes.get(key) ?? []), region]);
  }
  return [...shapes.values()].map((same) => ({ regions: same, fields: pooled(same) }));
}

function pooled(regions: Region[]): Field[] {
  return (regions[0]?.fields ?? []).map((first, at) => {
    let start = 0;
    const parts = regions.map((region) => {
      const field = region.fields[at] ?? first;
      const moved = field.origins.map((origin) => (origin < 0 ? -1 : origin + start));
      start += field.cells.length;
      return { field, moved };
    });
    return {
      ...first,
      cells: parts.flatMap(({ field }) => field.cells),
      origins: parts.flatMap(({ moved }) => moved),
      places: parts.flatMap(({ field }) => field.places),
    };
  });
}

function regionsOf(grid: Grid, known: Known): Region[] {
  const view = new SheetView(grid);
  const regions: Region[] = [];
  const used = new Set<number>();
  let row = 0;
  while (row < view.rowCount) {
    const found = tableFrom(view, row, known);
    if (found) {
      regions.push(found.region);
      for (let each = row; each < found.next; each += 1) used.add(each);
      row = found.next;
    } else row += 1;
  }
  return [...regions, ...cardsOf(view, used)];
}

function tableFrom(view: SheetView, top: number, known: Known) {
  const spots = view.spots(top);
  if (spots.length < 3 || spots.some(({ cell }) => known(cell.text))) return undefined;
  if (spots.filter(({ cell }) => isHeadingLike(cell)).length < Math.max(2, spots.length * 0.4))
    return undefined;
  if (spots.some(({ cell }) => cell.type === "number" && !isPeriodOnly(cell.text))) return undefined;
  return tableBelow(view, top, known);
}

/** The table under the first row, whatever that says. */
const headedTable = (view: SheetView): Region | undefined => tableBelow(view, 0, () => false)?.region;

function tableBelow(view: SheetView, top: number, known: Known) {
  const spots = view.spots(top);
  let bottom = Math.max(...spots.map(({ bottom: last }) => last));
  if (spots.every(({ bottom: last }) => last === bottom) && spots.some(({ left, right }) => right > left)) {
    const below = view.spots(bottom + 1);
    if (below.length > spots.length && below.every(({ cell }) => isHeadingLike(cell) && !known(cell.text)))
      bottom += 1;
  }
  const left = Math.min(...spots.map((spot) => spot.left));
  const right = Math.max(...spots.map((spot) => spot.right));
  const records: number[] = [];
  let row = bottom + 1;
  for (; row < view.rowCount; row += 1) {
    const line = view.spots(row);
    if (line.length === 0 && view.mergeAt(row, left) === undefined) break;
    if (saysTotal(line[0]?.cell.text)) continue;
    if (line.length === 1 && line[0] && line[0].right > line[0].left) continue;
    if (
      line.length >= 3 &&
      line.every(({ cell }) => isHeadingLike(cell) && !known(cell.text) && cell.type === "text")
    )
      break;
    records.push(row);
  }
  if (records.length === 0) return undefined;
  const fields: Field[] = [];
  for (let col = left; col <= right; col += 1) {
    const headings: Cell[] = [];
    for (let each = top; each <= bottom; each += 1) {
      const cell = view.shown(each, col);
      if (cell && !headings.includes(cell)) headings.push(cell);
    }
    const covered = view.mergeAt(records[0] ?? 0, col);
    if (headings.length === 0 && (covered?.left ?? col) < col) continue;
    fields.push(
      columnField(view, records, col, headings, right === left ? 0 : (col - left) / (right - left)),
    );
  }
  const region: Region = {
    kind: "table",
    sheet: view.sheet,
    range: { top, left, bottom: row - 1, right },
    records: records.map((each) => ({ top: each, bottom: each })),
    fields: fields.filter(({ headings, cells }) => headings.length > 0 || cells.some(Boolean)),
    titles: [],
    sections: [],
    totals: [],
    within: null,
  };
  return { region, next: row };
}

function fieldOf(
  headings: Cell[],
  rest: Pick<Field, "cells" | "origins" | "places" | "col" | "place">,
): Field {
  const path = headings.map(({ text }) => tidyText(text).replace(/[\s:]+$/, ""));
  const share = path.map((text) => /(\d{1,3})\s*%/.exec(text)?.[1]).findLast((each) => each !== undefined);
  return {
    headings,
    path,
    period: path.map(readPeriod).findLast((period) => period !== null) ?? null,
    share: share === undefined ? null : Number(share) / 100,
    unit: null,
    span: null,
    ...rest,
  };
}

function columnField(
  view: SheetView,
  records: number[],
  col: number,
  headings: Cell[],
  place: number,
): Field {
  const cells = records.map((row) => view.cell(row, col));
  const origins = records.map((row, at) => {
    if (view.cell(row, col)) return at;
    const merge = view.mergeAt(row, col);
    return merge && view.cell(merge.top, merge.left) && merge.left === col ? records.indexOf(merge.top) : -1;
  });
  return fieldOf(headings, { cells, origins, places: records.map((row) => view.at(row, col)), col, place });
}

/** Labels with their values outside tables; a card begins where its first label comes again. */
function cardsOf(view: SheetView, used: ReadonlySet<number>): Region[] {
  const pairs: { label: Cell; value: Cell | undefined; row: number }[] = [];
  for (let row = 0; row < view.rowCount; row += 1) {
    if (used.has(row)) continue;
    const spots = view.spots(row);
    for (let at = 0; at < spots.length; at += 1) {
      const spot = spots[at];
      if (!spot || spot.cell.type !== "text" || spot.cell.text.length > 60) continue;
      const inline = /^([^:\n]{2,50}):\s*(\S[^\n]*)$/.exec(spot.cell.text);
      if (inline && readSenses(inline[1] ?? "").any.length > 0) {
        pairs.push({
          label: { ...spot.cell, text: inline[1] ?? "" },
          value: { ...spot.cell, text: inline[2] ?? "" },
          row,
        });
        continue;
      }
      const next = spots[at + 1];
      if (readSenses(spot.cell.text).any.length === 0) continue;
      if (next && (next.cell.type !== "text" || next.cell.text !== spot.cell.text)) {
        pairs.push({ label: spot.cell, value: next.cell, row });
        at += 1;
      }
    }
  }
  const first = pairs[0] && foldText(pairs[0].label.text);
  const cards: (typeof pairs)[] = [];
  for (const pair of pairs) {
    if (foldText(pair.label.text) === first || cards.length === 0) cards.push([]);
    cards.at(-1)?.push(pair);
  }
  if (pairs.length < 2) return [];
  return cards.map((card) => {
    const rows = card.map(({ row }) => row);
    const range = { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: 0 };
    return {
      kind: "cards",
      sheet: view.sheet,
      range,
      records: [{ top: range.top, bottom: range.bottom }],
      fields: card.map(({ label, value }, at) =>
        fieldOf([label], {
          cells: [value],
          origins: [value ? 0 : -1],
          places: [value?.at ?? label.at],
          col: null,
          place: card.length === 1 ? 0 : at / (card.length - 1),
        }),
      ),
      titles: [],
      sections: [],
      totals: [],
      within: null,
    };
  });
}
