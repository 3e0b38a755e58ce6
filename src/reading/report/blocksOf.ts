import type { Range } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { Block } from "../../model/sheetReading";
import type { Region } from "../model";
import type { JudgedPart } from "../sheets/planParts";

/** The picture of a sheet for the miniature: titles, headings, tables and cards, from the top down; what is no plan is a note. */
export function blocksOf(sheet: string, parts: readonly JudgedPart[]): readonly Block[] {
  return parts
    .flatMap(({ regions, isPlan }) =>
      regions.flatMap(({ region }) =>
        region.sheet !== sheet
          ? []
          : isPlan
            ? blocksOfRegion(region)
            : [{ kind: "note" as const, range: region.range }],
      ),
    )
    .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

function blocksOfRegion({ kind, range, titles, fields, sections, records }: Region): readonly Block[] {
  const texts = (cells: readonly Cell[], as: Block["kind"]): readonly Block[] =>
    cells.map(({ at }) => ({
      kind: as,
      range: { top: at.row, left: at.col, bottom: at.row, right: at.col },
    }));
  const above = texts(titles, "title");
  if (kind === "cards") return [...above, { kind: "card", range }];
  const rows = fields.flatMap(({ headings }) => headings.map(({ at }) => at.row));
  const first = records[0]?.top ?? range.top;
  const header: Range = {
    ...range,
    top: Math.min(range.top, ...rows),
    bottom: Math.max(range.top, ...rows.filter((row) => row < first)),
  };
  return [
    ...above,
    ...(rows.length > 0 && fields.some(({ col }) => col !== null)
      ? [{ kind: "header" as const, range: header }]
      : []),
    { kind: "table", range: { ...range, top: Math.min(first, range.bottom) } },
    ...texts(
      sections.flatMap(({ cells }) => cells.slice(0, 1)),
      "heading",
    ),
  ];
}
