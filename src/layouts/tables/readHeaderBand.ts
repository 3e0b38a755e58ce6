import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { countDistinct } from "../words/countDistinct";
import { headingWord, subheadingWord, VALUE_TERMS, type HeadingWord } from "../words/headingWord";
import { CALENDAR, isMonth } from "../words/isMonth";
import type { ColumnCorrection } from "./columnCorrection";
import { isExplained, isHeaderRow } from "./correctColumns";
import { isNumbering } from "./isNumbering";
import { readHeaderColumns, type HeaderColumn } from "./headerColumns";
import { hasValuesBelow, isFormRow } from "./isTableBelow";

/** The headings of a table: one or more rows, and the text beside them that names a record or objective. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** The one text of the first row that is no heading: the indicator or objective the small table is about. */
  readonly lead: Spot | null;
}

const DEEPEST = 4;

/**
 * The band of headings that begins in a row; undefined where the row begins none. The row a planner pointed at begins one
 * whatever its words, and in a column he explained any word will do.
 */
export function readHeaderBand(
  view: SheetView,
  top: number,
  corrections: readonly ColumnCorrection[] = [],
): HeaderBand | undefined {
  const pointed = isHeaderRow(corrections, top);
  const spots = view.spots(top);
  if (spots.length < 2) return undefined;
  const months = spots.filter(({ cell }) => isMonth(cell.text));
  const calendar = new Set(months.length >= CALENDAR ? months : []);
  const words = spots
    .filter((spot) => !calendar.has(spot))
    .map((spot) => ({ spot, word: headingWord(spot) }));
  const headings = words.filter(({ word }) => word !== null);
  const others = words.filter(({ word, spot }) => word === null && !isExplained(corrections, spot.left));
  const labelled = headings.filter(({ word }) => word?.label && word.label.term !== "other");
  const lead = findLead(
    headings.map(({ word }) => word),
    others.map(({ spot }) => spot),
    spots,
  );
  if (
    !pointed &&
    !lead &&
    (countDistinct(labelled.map(({ word }) => subjectOf(word))) < 2 ||
      words.length - others.length < others.length * 1.2 + 0.5)
  )
    return undefined;
  const bottom = bandBottom(view, top, spots, lead);
  const columns = readHeaderColumns(view, top, bottom, spots, lead);
  const isTable =
    pointed ||
    (hasValuesBelow(view, bottom, columns, lead ? 0 : labelled.length >= 5 ? 0.15 : 0.3) &&
      !isFormRow(view, bottom, spots, words));
  if (!isTable) return undefined;
  return { top, bottom: !lead && isNumbering(view, bottom + 1) ? bottom + 1 : bottom, columns, lead };
}

/** What a heading is about: "Responsabile" and "Responsabile del servizio" are one field and its value. */
const subjectOf = (word: HeadingWord | null): string =>
  [word?.label?.term, word?.label?.of, word?.label?.number, word?.period, word?.level].join(" ");

/** One unlabelled text before headings that are all values or years: the title of a small table. */
function findLead(
  headings: readonly (HeadingWord | null)[],
  others: readonly Spot[],
  spots: readonly Spot[],
): Spot | null {
  const [lead] = others;
  if (!lead || lead.cell.type !== "text" || lead !== spots[0]) return null;
  if (others.some((spot) => tidyText(spot.cell.text) !== tidyText(lead.cell.text))) return null;
  const values = headings.filter(
    (word) => word !== null && (word.label ? VALUE_TERMS.includes(word.label.term) : word.period !== null),
  );
  if (values.length !== headings.length || values.length < 2) return null;
  const years = values.filter((word) => !word?.label);
  if (years.length === values.length && countDistinct(years.map((word) => word?.period ?? "")) < 2)
    return null;
  return lead;
}

/** Rows below belong to the headings while all they hold are headings too. */
function bandBottom(view: SheetView, top: number, spots: readonly Spot[], lead: Spot | null): number {
  const deepest = deepestRow(view, top);
  let bottom = top;
  for (const spot of spots) if (spot !== lead) bottom = Math.max(bottom, spot.bottom);
  bottom = Math.min(bottom, deepest);
  for (let row = bottom + 1; row <= deepest; row += 1) {
    // A blank row may lie between headings and the years that divide them, or be covered by both.
    if (view.isBlankRow(row) && row === bottom + 1) continue;
    if (!isSubheading(view, row, top, lead) || (row > bottom + 1 && !isDivision(view, row, top))) break;
    bottom = row;
  }
  return bottom;
}

/** The last row a band may reach: four filled ones, each with at most a blank one below. */
function deepestRow(view: SheetView, top: number): number {
  let row = top;
  for (let filled = 1; filled < DEEPEST; filled += 1) {
    const next = view.nextRow(row + 1);
    if (next >= view.rowCount || next > row + 2) break;
    row = next;
  }
  return Math.max(row, Math.min(top + DEEPEST - 1, view.rowCount - 1));
}

/** Years and levels only, which mean nothing but below other headings. */
const isDivision = (view: SheetView, row: number, top: number): boolean =>
  view.spots(row).every((spot) => {
    const word = subheadingWord(view, spot, row, top);
    return word !== null && word.label === null;
  });

function isSubheading(view: SheetView, row: number, top: number, lead: Spot | null): boolean {
  const spots = view
    .spots(row)
    .filter((spot) => !lead || tidyText(spot.cell.text) !== tidyText(lead.cell.text));
  if (spots.length === 0) return false;
  const words = spots.map((spot) => subheadingWord(view, spot, row, top));
  const known = words.filter((word) => word !== null).length;
  if (known === 0 || known < spots.length * 0.6) return false;
  const numeric = spots.every((spot) => spot.cell.type === "number");
  return !numeric || known >= 2 || words.some((word) => word !== null && word.level !== null);
}
