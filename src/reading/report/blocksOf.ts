import type { SheetView } from "../../grid/sheetView";
import type { Range } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { Block } from "../../model/sheetReading";
import type { Region } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import type { JudgedPart } from "../sheets/judgedPart";

/** The picture of a sheet for the miniature: titles, headings, tables and cards, from the top down; what is no plan is a note. */
export function blocksOf(view: SheetView, parts: readonly JudgedPart[]): readonly Block[] {
  return parts
    .flatMap(({ regions, isPlan }) =>
      regions.flatMap((one): readonly Block[] => {
        const { sheet, kind, range } = one.region;
        if (sheet !== view.sheet) return [];
        if (!isPlan) return [{ kind: "note", range }];
        return [
          ...texts(view, one.region.titles, "title"),
          ...(kind === "cards"
            ? [{ kind: "card" as const, range: filledIn(one) }]
            : blocksOfTable(view, one.region)),
        ];
      }),
    )
    .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

/** Texts as wide as they are merged. */
const texts = (view: SheetView, cells: readonly Cell[], kind: Block["kind"]): readonly Block[] =>
  cells.map(({ at: { row, col } }) => ({
    kind,
    range: view.mergeAt(row, col) ?? { top: row, left: col, bottom: row, right: col },
  }));

/** A card without what stands beside its fields: its title, a legend. */
function filledIn({ region: { range, fields, titles }, roles }: RegionRoles): Range {
  const rows = fields.flatMap(({ headings, cells }, at) =>
    roles[at] === "aside" || roles[at] === "unknown"
      ? []
      : [...headings, ...cells].flatMap((cell) => (cell && !titles.includes(cell) ? cell.at.row : [])),
  );
  return rows.length === 0 ? range : { ...range, top: Math.min(...rows), bottom: Math.max(...rows) };
}

function blocksOfTable(view: SheetView, { range, fields, sections, records }: Region): readonly Block[] {
  const rows = fields.flatMap(({ headings }) => headings.map(({ at }) => at.row));
  const first = records[0]?.top ?? range.top;
  const header: Range = {
    ...range,
    top: Math.min(range.top, ...rows),
    bottom: Math.max(range.top, ...rows.filter((row) => row < first)),
  };
  const isHeaded = rows.length > 0 && fields.some(({ col }) => col !== null);
  const lines = sections.flatMap(({ cells }) => cells.slice(0, 1));
  return [
    ...(isHeaded ? [{ kind: "header" as const, range: header }] : []),
    ...between(
      range,
      Math.min(first, range.bottom),
      lines.map(({ at }) => at.row),
    ).map((part) => ({ kind: "table" as const, range: part })),
    ...texts(view, lines, "heading"),
  ];
}

/** The rows of a table from its first record on, parted by the lines that stand over records. */
function between(range: Range, first: number, lines: readonly number[]): readonly Range[] {
  const cuts = [...new Set(lines.filter((row) => row >= first && row <= range.bottom))].sort((a, b) => a - b);
  const tops = [first, ...cuts.map((row) => row + 1)];
  const bottoms = [...cuts.map((row) => row - 1), range.bottom];
  return tops
    .map((top, at) => ({ ...range, top, bottom: bottoms[at] ?? range.bottom }))
    .filter(({ top, bottom }) => top <= bottom);
}
