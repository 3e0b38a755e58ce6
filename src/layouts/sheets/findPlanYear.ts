import { foldText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { surveyLabels } from "../forms/readForm";
import { namesLevel } from "../words/levels";
import { namesMeasure } from "../words/namesMeasure";
import { leaveOutStrays } from "./leaveOutStrays";

const TITLE =
  /\b(piano|performance|cruscotto|peg|piao|obiettivi|programmazione|sched[ae]|plan|dashboard|relazione|budget|esercizio|anno)\b/;
const YEARS = /(?:^|[^\d.])((?:19|20)\d\d)(?!\d)/g;
const DAY = /\b\d{1,2}[/.]\d{1,2}[/.]((?:19|20)\d\d)\b/;
/** "Stato al 31.12.2023": where a plan starts from, or what came of it. */
const RESULT = /\b(?:stato|valore|dato|situazione|consuntivo|risultato|value|result)\b/i;
const TARGET = /^\s*(?:target|valore atteso)/i;
/** Rows in which titles and headings are looked for. */
const LOOK = 600;

/**
 * Year of the plan: named in a title ("Piano della performance 2019/2021" begins in 2019), else the year most
 * dates of the plan fall in, else the first of its year columns or the year of its targets, else a year in a sheet's or the workbook's name.
 * Dates and columns count in the sheets that speak of a plan only: a calendar beside the plan has dates of its own. So do titles, save
 * those of a cover: the training plan or the budget in the same workbook may be of another year, and is asked last.
 */
export function findPlanYear(workbook: string, views: readonly SheetView[]): number | null {
  const sheets = views.map(leaveOutStrays);
  const titles = new Map<number, number>();
  const foreign = new Map<number, number>();
  const dates = new Map<number, number>();
  const columns: number[] = [];
  const targets: number[] = [];
  const speaking = sheets.filter(speaksOfPlan);
  const holding = speaking.filter(namesLevels);
  const plans = new Set(holding.length > 0 ? holding : speaking);
  for (const view of sheets) {
    const isPlan = plans.has(view);
    const named = new Map<number, number>();
    let [narrow, wide] = [0, 0];
    for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
      const cells = view.line(row).filter((cell) => cell !== undefined && cell.text.trim() !== "");
      const [first] = cells;
      const alone = cells.every((cell) => cell?.text === first?.text);
      if (cells.length > 2 && !alone) wide += 1;
      else if (cells.length > 0) narrow += 1;
      const years: number[] = [];
      for (const cell of cells) {
        if (!cell) continue;
        if (alone && cell.type === "text" && cell.text.length <= 160) countTitle(named, cell.text);
        if (!isPlan) continue;
        const day = cell.text.length <= 40 ? DAY.exec(cell.text)?.[1] : undefined;
        if (day && !RESULT.test(cell.text)) add(dates, Number(day));
        const year = yearHeading(cell.text);
        if (year !== null) years.push(year);
        if (year !== null && TARGET.test(cell.text)) targets.push(year);
      }
      if (followEachOther(years)) columns.push(Math.min(...years));
    }
    const counted = narrow >= wide || isPlan ? titles : foreign;
    for (const [year, times] of named) add(counted, year, times);
  }
  const yearIn = (names: readonly string[]) => names.map(firstYear).find((year) => year !== null);
  const namesOf = (views: Iterable<SheetView>) => [...views].map(({ grid }) => grid.sheet);
  return (
    most(titles, 1) ??
    most(dates, 3) ??
    columns[0] ??
    targets[0] ??
    yearIn([...namesOf(plans), workbook]) ??
    most(foreign, 1) ??
    yearIn(namesOf(sheets)) ??
    null
  );
}

/** Whether a sheet names indicators or targets in its headings or labels. */
const speaksOfPlan = (view: SheetView): boolean => namesMeasure(surveyLabels(view).terms);

/** Whether it names objectives, missions or actions too. */
const namesLevels = (view: SheetView): boolean => namesLevel(surveyLabels(view).terms);

/** Years that are columns of one table, in whatever order they stand. */
function followEachOther(years: readonly number[]): boolean {
  const different = new Set(years).size;
  return different >= 2 && Math.max(...years) - Math.min(...years) <= different;
}

/** What a heading of several rows written as one says before its year. */
const BEFORE_YEAR = String.raw`(?:.*(?:\s[-–—/]\s|[:>_|\n]))?\s*(?:target|anno|year|valore atteso)?\s*`;
const YEAR_HEADING = new RegExp(String.raw`^${BEFORE_YEAR}((?:19|20)\d\d)(?:\s*\(?[*¹²]+\)?)?$`, "is");

/** "2020", "Target 2020", "Anno 2020", "Obiettivi strategici - Target - 2020" as a heading; null for anything else. */
function yearHeading(text: string): number | null {
  if (text.length > 60) return null;
  const match = YEAR_HEADING.exec(text.trim());
  return match ? Number(match[1]) : null;
}

function countTitle(titles: Map<number, number>, text: string): void {
  const year = TITLE.test(foldText(text)) && !DAY.test(text) ? firstYear(text) : null;
  if (year !== null) add(titles, year);
}

function firstYear(text: string): number | null {
  const years = [...text.matchAll(YEARS)]
    .map((match) => Number(match[1]))
    .filter((year) => year >= 1990 && year <= 2100);
  return years.length > 0 ? Math.min(...years) : null;
}

function add(counts: Map<number, number>, year: number, times = 1): void {
  counts.set(year, (counts.get(year) ?? 0) + times);
}

function most(counts: ReadonlyMap<number, number>, least: number): number | null {
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && best[1] >= least ? best[0] : null;
}
