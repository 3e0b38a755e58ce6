import { drawSheet } from "../grid/drawSheet";
import { formatColumn } from "../model/address";
import type { Severity } from "../model/finding";
import type { Grid } from "../model/grid";
import type { Rule } from "../rules/rule";
import type { Language } from "./language";

/** A drawn sheet as a table: what each cell shows, and whether the rule complains about it. */
export interface PictureTable {
  readonly kind: "good" | "bad";
  readonly sheets: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly PictureCell[])[];
    readonly hiddenRows: ReadonlySet<number>;
  }[];
}

export interface PictureCell {
  readonly text: string;
  readonly marked: boolean;
}

/** What there is to know about a rule, in one language. */
export interface RulePage {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  /** Law or guideline, null where it is good practice. */
  readonly source: string | null;
  /** Settings and their defaults, as JSON writes them. */
  readonly options: readonly { readonly name: string; readonly usual: string }[];
  readonly pictures: readonly PictureTable[];
}

/** The page of a rule: for the pane's *Perché?*, `cruscotto explain` and the generated list. */
export function rulePage(rule: Rule, language: Language): RulePage {
  return {
    id: rule.id,
    severity: rule.severity,
    title: rule.title[language],
    why: rule.why[language],
    source: rule.source,
    options: Object.entries(rule.options).map(([name, usual]) => ({ name, usual: JSON.stringify(usual) })),
    pictures: [
      ...rule.good.map((picture) => pictureTable("good", picture, rule.id)),
      ...rule.bad.map((picture) => pictureTable("bad", picture, rule.id)),
    ],
  };
}

function pictureTable(kind: PictureTable["kind"], picture: string, id: string): PictureTable {
  const { workbook, marks } = drawSheet(picture);
  const marked = new Set(
    marks.filter(({ mark }) => mark === id).map(({ sheet, row, col }) => `${sheet} ${row} ${col}`),
  );
  return { kind, sheets: workbook.sheets.map((grid) => sheetTable(grid, marked)) };
}

function sheetTable(grid: Grid, marked: ReadonlySet<string>): PictureTable["sheets"][number] {
  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name: grid.sheet,
    columns: Array.from({ length: width }, (_, col) => formatColumn(col)),
    hiddenRows: grid.hiddenRows,
    rows: grid.rows.map((cells, row) =>
      Array.from({ length: width }, (_, col) => ({
        text: cells[col]?.text ?? "",
        marked: marked.has(`${grid.sheet} ${row} ${col}`),
      })),
    ),
  };
}
