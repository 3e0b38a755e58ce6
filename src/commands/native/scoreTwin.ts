import { numberArgument } from "./argument";
import type { CellAt, NumberArgument } from "./argument";
import type { NativeFormula } from "./nativeFormula";

/** Arguments of a score as they are written; "" for one that is left out. */
export interface ScoreTexts {
  readonly actual: string;
  readonly target: string;
  readonly first: string;
  readonly second: string;
  readonly method: string;
  readonly baseline: string;
  readonly direction: string;
  readonly levels: string;
}

interface Level {
  readonly limit: NumberArgument;
  readonly level: number;
}

type Way = "higher" | "lower";

/** Words a literal argument may be, without its quotes. */
const unquoted = (text: string): string =>
  text
    .replace(/^"(.*)"$/s, "$1")
    .trim()
    .toLowerCase();

const STEP = new Set(["step", "soglie", "gradini"]);
const RATIO = new Set(["ratio", "rapporto"]);
interface Said {
  readonly way: Way;
  readonly strict: boolean;
}

const WAYS: ReadonlyMap<string, Said> = new Map(
  Object.entries<Said>({
    ...{ ">=": { way: "higher", strict: false }, crescente: { way: "higher", strict: false } },
    ...{ higher: { way: "higher", strict: false }, ">": { way: "higher", strict: true } },
    ...{ "<=": { way: "lower", strict: false }, decrescente: { way: "lower", strict: false } },
    ...{ lower: { way: "lower", strict: false }, "<": { way: "lower", strict: true } },
  }),
);
const DATES = new Set(["data", "entro", "date", "by"]);
/** Days of the calendar a function takes for such: 1954 to 2119. */
const DAYS = [20_000, 80_500] as const;
/** A bare number is no percentage above this where the target is a fraction: what PERF refuses. */
const SCALES = 2;

/** Steps and proportions of numbers and dates. Null for texts, other methods, and what only PERF can know. */
export function scoreTwin(texts: ScoreTexts, sheet: string, cellAt: CellAt): NativeFormula | null {
  const number = (text: string) => numberArgument(text, sheet, cellAt);
  const [actual, target] = [number(texts.actual), number(texts.target)];
  const levels = levelsOf(texts, number);
  const said = unquoted(texts.direction);
  const method = unquoted(texts.method);
  const isDate = DATES.has(said);
  const way = WAYS.get(said);
  if (!actual || !target || !levels || texts.baseline !== "") return null;
  if (said !== "" && !isDate && !way) return null;
  if (method !== "" && !STEP.has(method) && !RATIO.has(method)) return null;
  const bySteps = isDate || STEP.has(method) || (method === "" && levels.length > 0);
  const all = [actual, target, ...levels.map(({ limit }) => limit)];
  const guard = guardOf(all, actual, target, isDate);
  if (!guard) return null;

  const cell = ({ text }: NumberArgument) => (isDate ? `INT(${text})` : text);
  const valued = (one: NumberArgument) => (isDate ? Math.floor(one.now ?? 0) : (one.now ?? 0));
  const strict = way?.strict === true;
  const formulaOf = (to: Way) => {
    const sign = (open: boolean) => (to === "higher" ? (open ? ">" : ">=") : open ? "<" : "<=");
    const met = `${cell(actual)}${sign(strict)}${cell(target)}`;
    if (!bySteps) return `IF(${met},1,${missed(to, strict, actual.text, target.text)})`;
    const rest = levels.reduceRight(
      (below, { limit, level }) => `IF(${cell(actual)}${sign(false)}${cell(limit)},${level},${below})`,
      "0",
    );
    return `IF(${met},1,${rest})`;
  };
  const valueOf = (to: Way): number => {
    const [a, t] = [valued(actual), valued(target)];
    const beats = (limit: number, open: boolean) =>
      to === "higher" ? (open ? a > limit : a >= limit) : open ? a < limit : a <= limit;
    if (beats(t, strict)) return 1;
    if (bySteps) return levels.find(({ limit }) => beats(valued(limit), false))?.level ?? 0;
    if (t <= 0) return 0;
    return Math.max(0, Math.min(strict ? 0.99 : 1, to === "higher" ? a / t : t / a));
  };
  const inOrder = isDate || way ? null : order(texts, levels, target);
  const fixed: Way = isDate ? "lower" : (way?.way ?? "higher");
  const body = inOrder
    ? `IF(${inOrder.lower},${formulaOf("lower")},${formulaOf("higher")})`
    : formulaOf(fixed);
  const known = all.every(({ now }) => now !== undefined) && guard.holds;
  return {
    formula: `=IF(AND(${guard.text}),${guard.scale === "TRUE" ? body : `IF(${guard.scale},${body},"")`},"")`,
    value: known ? valueOf(inOrder ? (inOrder.isLower ? "lower" : "higher") : fixed) : "",
  };
}

/** Proportion of a target that is missed; none with zero or beyond. */
function missed(to: Way, strict: boolean, actual: string, target: string): string {
  const share = to === "higher" ? `MAX(0,${actual}/${target})` : `${target}/${actual}`;
  return `IF(${target}>0,${strict ? `MIN(0.99,${share})` : share},0)`;
}

/** Thresholds with their levels, the best level first; null where one is no single number. */
function levelsOf(
  { first, second, levels }: ScoreTexts,
  number: (text: string) => NumberArgument | null,
): readonly Level[] | null {
  const list = /^\{([^{}]*)\}$/
    .exec(levels)?.[1]
    ?.split(/[,;\\]/)
    .map(Number);
  if (levels !== "" && !list?.every((level) => level > 0 && level < 1)) return null;
  const own = list ?? [0.8, 0.6];
  const found: Level[] = [];
  for (const [index, text] of [first, second].entries()) {
    if (text === "" || own[index] === undefined) continue;
    const limit = number(text);
    if (!limit) return null;
    found.push({ limit, level: own[index] });
  }
  return found.sort((a, b) => b.level - a.level);
}

/** Which way is better where nothing says so: the first threshold that is another value than the target tells, else 0 is the most there may be. */
function order(
  { first, second }: ScoreTexts,
  levels: readonly Level[],
  { text: target, now = 0 }: NumberArgument,
): { readonly lower: string; readonly isLower: boolean } {
  const inPlace = [first, second].flatMap(
    (text) => levels.find(({ limit }) => limit.text === text)?.limit ?? [],
  );
  const deciding = inPlace.find((limit) => limit.now !== now);
  const lower = inPlace.reduceRight(
    (otherwise, { text }) => `IF(${text}<>${target},${text}>${target},${otherwise})`,
    `${target}=0`,
  );
  return { lower, isLower: deciding ? (deciding.now ?? 0) > now : now === 0 };
}

interface Guard {
  readonly text: string;
  /** What is asked once all are numbers. */
  readonly scale: string;
  /** Whether the twin speaks now. */
  readonly holds: boolean;
}

/**
 * When the twin may speak: every cell holds a number, shown as now: a percentage stays one, and only dates are dates
 * (CELL("format") begins with P and D). Null where the cells of now show different things.
 */
function guardOf(
  all: readonly NumberArgument[],
  actual: NumberArgument,
  target: NumberArgument,
  isDate: boolean,
): Guard | null {
  const known = all.filter(({ shows }) => shows !== null);
  const filled = known.filter(({ isEmpty }) => !isEmpty);
  if (isDate) {
    const inDays = known.map(({ text }) => `${text}>=${DAYS[0]},${text}<${DAYS[1]}`);
    if (filled.some(({ shows }) => shows === "percent")) return null;
    const shown = known.map(({ text }) => `LEFT(CELL("format",${text}))<>"P"`);
    const holds = all.every(({ now }) => now !== undefined && now >= DAYS[0] && now < DAYS[1]);
    return {
      text: [...known.map(({ text }) => `ISNUMBER(${text})`), ...inDays, ...shown].join(","),
      scale: "TRUE",
      holds,
    };
  }
  const percent = filled.some(({ shows }) => shows === "percent");
  if (filled.some(({ shows }) => shows === "date" || (shows === "percent") !== percent)) return null;
  // A number in the formula has no cell to say that it is a percentage.
  if (percent && known.length < all.length) return null;
  const shown = known.map(({ text }) =>
    percent ? `LEFT(CELL("format",${text}))="P"` : `ISERROR(SEARCH(LEFT(CELL("format",${text})),"PD"))`,
  );
  // A fall or rise in per cent is a change, which needs a baseline.
  const bounds = percent ? all.filter((one) => one !== actual) : [];
  const sign = bounds.map(({ text }) => `${text}>=0`);
  const literal = !percent && (actual.shows === null || target.shows === null);
  const scale = literal
    ? `OR(ABS(${actual.text})<=${SCALES},ABS(${target.text})>=1,${target.text}=0)`
    : "TRUE";
  const holds =
    bounds.every(({ now }) => (now ?? 0) >= 0) &&
    (!literal || Math.abs(actual.now ?? 0) <= SCALES || Math.abs(target.now ?? 0) >= 1 || target.now === 0);
  return {
    text: [...known.map(({ text }) => `ISNUMBER(${text})`), ...shown, ...sign].join(","),
    scale,
    holds,
  };
}
