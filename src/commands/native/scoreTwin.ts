import { numberArgument } from "./argument";
import type { CellAt, NumberArgument } from "./argument";
import { guardOf } from "./guardOf";
import type { NativeFormula } from "./twin";

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
