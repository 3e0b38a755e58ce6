import type { Bilingual } from "../model/finding";
import type { KnownDirection } from "../model/indicator";
import type { Direction, Operator } from "../model/target";
import { BALANCE } from "../targets/direction";
import { directionReasons } from "../targets/directionReasons";
import { directionOfName } from "./directionOfName";
import { unitOf } from "../targets/unitOf";
import { readPolarity } from "./readPolarity";
import type { Sense } from "./sense";

/** All that can say which way is better for an indicator; everything but the name may be missing. */
export interface DirectionClues {
  readonly name: string;
  readonly algorithm?: string | null;
  /** What the cell of a column Polarità, Verso, Andamento atteso shows. */
  readonly polarity?: string | null;
  /** Written before the target. */
  readonly operator?: Operator | null;
  /** The value of the target; null where it is no number, or a change. */
  readonly target?: number | null;
  /** On the scale of the target, best first. */
  readonly thresholds?: readonly number[];
  /** The last known value, on the scale of the target. */
  readonly baseline?: number | null;
  /** "percent", "days" …, or the word as written. */
  readonly unit?: string | null;
  /** The target is a day. */
  readonly isDate?: boolean;
}

/** Which way is better, how that is known, and what says the opposite. */
export interface IndicatorDirection extends KnownDirection {
  readonly because: Bilingual;
  /** A clue as strong as the one that decided, and against it. */
  readonly contradicts: "operator" | "polarity" | "thresholds" | null;
}

type Clue = "operator" | "polarity" | "thresholds";

const SAID: Readonly<Record<Clue | "baseline", Bilingual>> = {
  operator: directionReasons.operator,
  polarity: { it: "lo dice la colonna del verso", en: "the column of the direction says so" },
  thresholds: directionReasons.thresholds,
  baseline: {
    it: "il target sta da quella parte del valore storico",
    en: "the target is on that side of the baseline",
  },
};

const TIME_UNITS = new Set(["days", "workingDays", "minutes", "hours", "weeks", "months", "years"]);
const UNITS_TO_SHORTEN = new Set(["days", "workingDays", "minutes"]);
/** Units that are no words of the plan. */
const NAMED_UNITS = new Set([
  ...TIME_UNITS,
  "percent",
  "eur",
  "gbp",
  "usd",
  "points",
  "kWh",
  "MWh",
  "kg",
  "km",
  "m2",
  "m3",
]);

/**
 * Which way is better for an indicator, by the first clue that speaks: operator, column, order of thresholds, date; then, assumed, what its
 * name measures, the numerator of its formula, what the target counts, the side of the baseline; else more is better.
 */
export function indicatorDirection(clues: DirectionClues): IndicatorDirection {
  const strong = strongClues(clues);
  const [first] = strong;
  if (first) {
    const against = strong.find(([, way]) => way !== first[1]);
    return { value: first[1], assumed: false, because: SAID[first[0]], contradicts: against?.[0] ?? null };
  }
  if (clues.target === 0) {
    const least = BALANCE.test(clues.name);
    return {
      value: least ? "higher" : "lower",
      assumed: false,
      because: directionReasons.nought,
      contradicts: null,
    };
  }
  if (clues.isDate)
    return { value: "lower", assumed: false, because: directionReasons.date, contradicts: null };
  return { ...weakClue(clues), contradicts: null };
}

function strongClues({
  operator,
  polarity,
  target,
  thresholds = [],
}: DirectionClues): (readonly [Clue, Direction])[] {
  const clues: (readonly [Clue, Direction])[] = [];
  if (operator && operator !== "=") clues.push(["operator", operator.startsWith(">") ? "higher" : "lower"]);
  const column = polarity ? readPolarity(polarity) : null;
  if (column) clues.push(["polarity", column]);
  const other = thresholds.find((threshold) => threshold !== target);
  if (typeof target === "number" && other !== undefined)
    clues.push(["thresholds", other > target ? "lower" : "higher"]);
  return clues;
}

type Weak = Omit<IndicatorDirection, "contradicts">;

const assumed = (value: Direction | null, because: Bilingual): Weak => ({ value, assumed: true, because });

/** "(giorni)", "(in gg)", "in giorni" at the end of a name. */
const UNIT_BEHIND = /\((?:in )?([^()\d]{1,20})\)\s*$|\bin ([\p{L}]{2,10})$/u;

/** The unit a name ends with, where it is one of time or "percent". */
function unitInName(name: string): string | null {
  const [, inBrackets, bare] = UNIT_BEHIND.exec(name) ?? [];
  const unit = unitOf(inBrackets ?? bare ?? "");
  return unit !== null && (TIME_UNITS.has(unit) || unit === "percent") ? unit : null;
}

function weakClue({ name, algorithm, target, baseline, unit: written = null }: DirectionClues): Weak {
  const unit = written ?? unitInName(name);
  const senses = [name, algorithm ?? "", unit !== null && !NAMED_UNITS.has(unit) ? unit : ""].map(senseOf);
  const known = senses.find((sense) => sense !== null && speaks(sense, unit));
  const side = typeof target === "number" && typeof baseline === "number" && target !== baseline;
  if (known && known.way !== null) {
    // "riduzione dei tempi" in days: how much is cut, or how long it takes?
    const open = known.kind === "reduce" && known.ofTime && unit !== null && TIME_UNITS.has(unit);
    return open ? assumed(null, LENGTH_OR_CUT) : assumed(known.way, known.because);
  }
  if (side) return assumed(target > baseline ? "higher" : "lower", SAID.baseline);
  if (known) return assumed(null, known.because);
  if (unit !== null && UNITS_TO_SHORTEN.has(unit)) return assumed("lower", directionReasons.unit);
  return assumed("higher", senses[0]?.because ?? directionReasons.nothing);
}

const LENGTH_OR_CUT: Bilingual = {
  it: "il target può essere la riduzione o la durata che resta",
  en: "the target may be the cut or the time that is left",
};

const senses = new Map<string, Sense | null>();
const MOST_NAMES = 20_000;

/** Names repeat in a plan: each is looked at once. */
function senseOf(text: string): Sense | null {
  if (text === "") return null;
  let sense = senses.get(text);
  if (sense === undefined) {
    if (senses.size >= MOST_NAMES) senses.clear();
    senses.set(text, (sense = directionOfName(text)));
  }
  return sense;
}

/** Whether a sense says something: a time in per cent is the share of cases in time. */
const speaks = (sense: Sense, unit: string | null): boolean =>
  sense.kind !== null && !(sense.ofTime && sense.way === "lower" && unit === "percent");
