import { namesPlan } from "../words/namesPlan";
import { titleYears } from "./titleYears";
import { sheetYears, type SheetSaying, type SheetYears } from "./sheetYears";

/** The year of a plan, and what else it might be. */
export interface PlanYear {
  readonly year: number | null;
  /** Years that have as good a claim: the planner is asked. */
  readonly ties: readonly number[];
}

/** A plan of another year is the newer plan where it is about as large; a few rows of it are not. */
const AS_LARGE = 0.5;
/** Dates of targets tell the year where there are as many and most agree. */
const DATES = { least: 3, share: 0.6 };

/**
 * The year of the plan: what its target columns say, then the titles above its headings, then those of a cover, then most dates of its
 * targets, then the names of its sheets and of the file, then titles of a budget or a list beside it. Of several yearly sheets the latest visible one is the plan; hidden ones are asked last.
 */
export function planYear(workbook: string, sheets: readonly SheetSaying[]): PlanYear {
  const holding = sheets.filter(({ size }) => size > 0);
  const visible = holding.filter(({ hidden }) => !hidden);
  const plans = visible.length > 0 ? visible : holding;
  const beside = sheets.filter(({ size, hidden }) => size === 0 && !hidden).flatMap(({ titles }) => titles);
  return (
    yearOfSheets(plans, workbook) ??
    // "Piano 2026" by its own name, whatever a sheet beside it is titled.
    decided(latest(plans.map(({ sheet }) => (isCalledPlan(sheet) ? yearIn([sheet]) : null)))) ??
    decided(yearIn(beside.filter(namesPlan))) ??
    decided(mostDates(plans.flatMap(({ targets }) => targets))) ??
    decided(latest(plans.map(({ sheet }) => yearIn([sheet])))) ??
    decided(yearIn([workbook])) ??
    decided(yearIn(beside)) ??
    decided(latest(sheets.filter(({ hidden }) => !hidden).map(({ sheet }) => yearIn([sheet])))) ?? {
      year: null,
      ties: [],
    }
  );
}

const isCalledPlan = (sheet: string): boolean => namesPlan(sheet) || /\b(?:piano|plan)\b/i.test(sheet);

const decided = (year: number | null): PlanYear | null => (year === null ? null : { year, ties: [] });

interface Dated {
  readonly size: number;
  readonly years: SheetYears;
}

function yearOfSheets(plans: readonly SheetSaying[], workbook: string): PlanYear | null {
  const dated = withoutEnds(
    plans.flatMap((saying): Dated[] => {
      const years = sheetYears(saying, workbook);
      return years ? [{ size: saying.size, years }] : [];
    }),
  );
  if (dated.length === 0) return null;
  const votes = new Map<number, number>();
  for (const { years } of dated) {
    const size = dated
      .filter((other) => other.years.first <= years.best && other.years.last >= years.best)
      .reduce((sum, other) => sum + other.size * (other.years.best === years.best ? 1 : 0.5), 0);
    votes.set(years.best, size);
  }
  const most = Math.max(...votes.values());
  const claims = [...votes].filter(([, size]) => size >= most * AS_LARGE).map(([year]) => year);
  const year = apart(dated)
    ? Math.max(...claims)
    : ([...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null);
  const chosen = dated.filter(({ years }) => years.best === year);
  const rivals = chosen.length === 1 ? (chosen[0]?.years.rivals ?? []) : [];
  // Sheets that overlap, as many for one year as for the other: neither is the older copy.
  const equals = apart(dated) ? [] : [...votes].flatMap(([other, size]) => (size === most ? [other] : []));
  return { year, ties: [...new Set([...rivals, ...equals])].filter((other) => other !== year) };
}

/** Sheets with targets for the end of several years give way to one of a year among these. */
const withoutEnds = (dated: readonly Dated[]): readonly Dated[] =>
  dated.filter(
    ({ years: { atEnd, first, last } }) =>
      !atEnd || !dated.some(({ years: { best } }) => best >= first && best < last),
  );

/** Whether some sheets are about other years altogether: yearly copies, a report beside a plan. */
const apart = (dated: readonly Dated[]): boolean =>
  dated.some(({ years }) => dated.some((other) => other.years.last < years.first));

/** The year most plainly named; of several the one named most often, then the earliest. */
function yearIn(texts: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const { first, weight } of titleYears(text).slice(0, 1))
      counts.set(first, (counts.get(first) ?? 0) + weight);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

function mostDates(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) => {
    const year = /\b\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)\b/.exec(text)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= DATES.least && best[1] >= years.length * DATES.share ? best[0] : null;
}

function latest(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
