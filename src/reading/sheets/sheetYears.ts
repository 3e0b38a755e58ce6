import { periodYear } from "../../targets/period";
import { titleYears, type Years } from "./titleYears";

/** What a sheet says of its year. */
export interface SheetSaying {
  readonly sheet: string;
  readonly hidden: boolean;
  /** How much of the plan stands on it: its nodes and indicators; 0 where it holds none. */
  readonly size: number;
  /** Texts that stand alone above the headings, from the top down; never those below. */
  readonly titles: readonly string[];
  /** Periods of the headings over targets, or over results where the sheet has no targets. */
  readonly periods: readonly string[];
  /** Periods over what was found before, where there are targets beside. */
  readonly before: readonly string[];
  /** What target cells show. */
  readonly targets: readonly string[];
}

/** The years a sheet is about, and which of them is the plan's. */
export interface SheetYears {
  readonly first: number;
  readonly last: number;
  readonly best: number;
  /** Others its titles name as plainly. */
  readonly rivals: readonly number[];
  /** "Piano strategico 2023-2027" over "Target 2027": its targets are those of the end alone. */
  readonly atEnd?: true;
}

/** A plan of several years has so many; what was found two years before a target is only old. */
const SEVERAL = { least: 3, most: 5 };

/** Years of a sheet: those of its target columns, among which its titles choose, then the file's name, else those of its titles; null where neither says any. */
export function sheetYears({ periods, before, titles }: SheetSaying, workbook: string): SheetYears | null {
  const columns = periods.flatMap((period) => periodYear(period) ?? []);
  const named = titles.flatMap((text) => titleYears(text));
  const heaviest = [...named].sort((a, b) => b.weight - a.weight);
  if (columns.length === 0) return ofTitles(heaviest);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const span = named.find((title) => title.first < first && title.last === last);
  if (first === last && span) return { first: span.first, last, best: last, rivals: [], atEnd: true };
  // "Valore al 31/12/2023 | Target 2026": what was found the year before the first of three.
  const known = Math.max(...before.flatMap((period) => periodYear(period) ?? []));
  if (first === last && first - known >= SEVERAL.least && first - known <= SEVERAL.most)
    return { first: known + 1, last, best: last, rivals: [], atEnd: true };
  const isInside = (year: number): boolean => year >= first && year <= last;
  const inside = heaviest.find((title) => isInside(title.first));
  const file = titleYears(workbook).find((title) => isInside(title.first));
  return { first, last, best: inside?.first ?? file?.first ?? first, rivals: [] };
}

function ofTitles([title, ...others]: readonly Years[]): SheetYears | null {
  if (!title) return null;
  const wide = others.find(({ first, last }) => first <= title.first && last >= title.last) ?? title;
  const rivals = others.filter(({ weight, first }) => weight === title.weight && first !== title.first);
  return { first: wide.first, last: wide.last, best: title.first, rivals: rivals.map((one) => one.first) };
}
