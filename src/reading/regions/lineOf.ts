import type { SheetView, Spot } from "../../grid/sheetView";
import { onceFor } from "../onceFor";
import { isMonth } from "../words/isMonth";
import { monthRun } from "../words/monthRun";
import { sayingOf, type Saying } from "./sayingOf";
import { withCountedGroups } from "./withCountedGroups";

/** A row of a sheet as the regions see it. */
export interface Line {
  readonly row: number;
  readonly spots: readonly Spot[];
  readonly says: readonly Saying[];
  /** How many of its cells are labels or periods, how many could be, how many are none. */
  readonly labels: number;
  readonly periods: number;
  readonly words: number;
  readonly pairs: number;
  readonly values: number;
}

/** "n.", "gg": a number's unit rather than a heading, where it is not the first of its row. */
const isUnit = (text: string): boolean =>
  /^(?:n\.?|nr\.?|num\.?|n°|gg\.?|ore|mq|km|%|€|euro|data|giorni|numero|sì?|no)$/.test(text.trim());

/** Fewest months of a calendar: fewer such words may be anything. */
const MONTHS = 4;
const NO_MONTHS: ReadonlySet<number> = new Set();
const CALENDAR: Saying = { kind: "period", strength: 0.6 };

const UNIT: Saying = { kind: "words", strength: 0.1 };

/** "id_area | w_area | …": names of fields that programs write. */
export function isTechnical(spots: readonly Spot[]): boolean {
  const joined = spots.filter(({ cell }) => /^[a-z]+_\w+$/i.test(cell.text.trim())).length;
  const plain = spots.every(({ cell }) => /^[a-z][a-z0-9_]{1,15}$/.test(cell.text.trim()));
  return spots.length > 2 && (joined > spots.length * 0.6 || (plain && joined > 1));
}

/** Rows remembered at a time: a stage asks for the same few again and again. */
const REMEMBERED = 1_000;
const linesIn = onceFor<SheetView, Map<number, Line>>(() => new Map());

/** Reads one row. */
export function lineOf(view: SheetView, row: number): Line {
  const lines = linesIn(view);
  let line = lines.get(row);
  if (!line) {
    if (lines.size >= REMEMBERED) lines.clear();
    lines.set(row, (line = readLine(view, row)));
  }
  return line;
}

function readLine(view: SheetView, row: number): Line {
  const spots = view.spots(row);
  const months = spots.map(({ cell }) => cell.type === "text" && isMonth(cell.text));
  const calendar = months.filter(Boolean).length >= MONTHS;
  const run = spots.length > 3 ? monthRun(spots.map(({ cell }) => cell.text)) : NO_MONTHS;
  const says = spots.map(({ cell }, index) => {
    if ((calendar && months[index]) || run.has(index)) return CALENDAR;
    return index > 0 && isUnit(cell.text) ? UNIT : sayingOf(cell);
  });
  return tally(row, spots, spots.length > 2 ? withCountedGroups(spots, says) : says);
}

/** A line of some cells and what they say, each kind counted. */
export function tally(row: number, spots: readonly Spot[], says: readonly Saying[]): Line {
  const count = (kind: Saying["kind"]) => says.filter((saying) => saying.kind === kind).length;
  return {
    row,
    spots,
    says,
    labels: count("label"),
    periods: count("period"),
    words: count("words"),
    pairs: count("pair"),
    values: count("value"),
  };
}
