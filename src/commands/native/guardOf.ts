import type { NumberArgument } from "./argument";
import { DAYS, shownAs } from "./shownAs";

/** A bare number is no percentage above this where the target is a fraction: what PERF refuses. */
const SCALES = 2;

/** What stands before a twin. */
export interface Guard {
  readonly text: string;
  /** What is asked once all are numbers. */
  readonly scale: string;
  /** Whether the twin speaks now. */
  readonly holds: boolean;
}

/**
 * When the twin may speak: every cell holds a number, shown as now: a percentage stays one, and only dates are dates. Null where the cells
 * of now show different things.
 */
export function guardOf(
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
    const shown = known.map(({ text }) => shownAs.noPercent(text));
    const holds = all.every(({ now }) => now !== undefined && now >= DAYS[0] && now < DAYS[1]);
    return {
      text: [...known.map(({ text }) => `ISNUMBER(${text})`), ...inDays, ...shown].join(","),
      scale: "TRUE",
      holds,
    };
  }
  // Only drawn behind the number, a sign is nothing CELL tells of.
  if (known.some(({ shows }) => shows === "drawn percent")) return null;
  const percent = filled.some(({ shows }) => shows === "percent");
  if (filled.some(({ shows }) => shows === "date" || (shows === "percent") !== percent)) return null;
  // A number in the formula has no cell to say that it is a percentage.
  if (percent && known.length < all.length) return null;
  const shown = known.map(({ text }) => (percent ? shownAs.percent(text) : shownAs.plain(text)));
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
