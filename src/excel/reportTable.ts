import type { ReportCell, ReportSheet } from "../host";
import { formatAddress, formatCell } from "../model/address";
import { asTyped } from "./asTyped";

/** A report as rows of cells: title, blank line, headings, content. */
export interface ReportTable {
  readonly contents: readonly (readonly (string | number | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
  /** A1 range of the Excel table inside, headings included. */
  readonly table: string;
  /** A1 range of each column that holds links. */
  readonly linkColumns: readonly string[];
}

/** Rows above the headings. */
const ABOVE = 2;

/** Lays a report out as it will stand on its sheet. Cells with a link become HYPERLINK formulas; texts stay texts. */
export function reportTable({ title, header, rows }: ReportSheet): ReportTable {
  const width = Math.max(1, header.length);
  const blank = Array.from({ length: width }, () => "");
  // An Excel table has one row of content at least.
  const content = rows.length > 0 ? rows : [blank.map((): ReportCell => ({ value: null }))];
  return layOut(
    [
      blank.map((_, col) => (col === 0 ? asTyped(title) : "")),
      blank,
      header.map(asTyped),
      ...content.map((row) => blank.map((_, col) => cellContent(row[col]))),
    ],
    [
      ...Array.from({ length: ABOVE + 1 }, () => blank.map(() => "General")),
      ...content.map((row) => blank.map((_, col) => row[col]?.format ?? "General")),
    ],
    blank.map((_, col) => content.some((row) => row[col]?.link)),
  );
}

/** Where things stand in the rows of a report; `links` says which columns hold some. */
export function layOut(
  contents: ReportTable["contents"],
  formats: ReportTable["formats"],
  links: readonly boolean[],
): ReportTable {
  // An Excel table has one row of content at least.
  const bottom = Math.max(ABOVE + 1, contents.length - 1);
  const column = (col: number) =>
    `${formatCell({ row: ABOVE + 1, col })}:${formatCell({ row: bottom, col })}`;
  return {
    contents,
    formats,
    table: `${formatCell({ row: ABOVE, col: 0 })}:${formatCell({ row: bottom, col: links.length - 1 })}`,
    linkColumns: links.flatMap((has, col) => (has ? [column(col)] : [])),
  };
}

function cellContent(cell: ReportCell | undefined): string | number | boolean {
  if (!cell) return "";
  if (!cell.link) return asTyped(cell.value);
  const target = `#${formatAddress(cell.link)}`;
  return `=HYPERLINK(${quoted(target)},${quoted(String(cell.value ?? formatAddress(cell.link)))})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
