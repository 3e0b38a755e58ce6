import { isMet, isWorse, type Measure } from "../measure";
import { percentWords } from "../percentWords";
import type { Method } from "./method";
import { levelOf } from "./step";

interface Point {
  readonly value: number;
  readonly level: number;
}

/** The target and the thresholds that lie each worse than the one before: others give no line that only rises. */
export function orderedPoints(m: Measure): readonly Point[] {
  const points: Point[] = [{ value: m.target, level: 1 }];
  let last: Measure = m;
  for (const point of m.thresholds) {
    if (!isWorse(last, point.value) || point.level >= (points.at(-1)?.level ?? 1)) continue;
    points.push(point);
    last = { ...last, target: point.value };
  }
  return points;
}

/** The two points the actual lies between, better first; null outside. */
function segment(m: Measure): readonly [Point, Point] | null {
  const points = orderedPoints(m);
  for (let i = 1; i < points.length; i++) {
    const better = points[i - 1];
    const worse = points[i];
    const inside = worse && (m.direction === "higher" ? m.actual >= worse.value : m.actual <= worse.value);
    if (better && inside) return [better, worse];
  }
  return null;
}

const between = (actual: number, better: Point, worse: Point): number =>
  worse.level + ((better.level - worse.level) * (actual - worse.value)) / (better.value - worse.value);

/**
 * Straight lines between (target, 1), (s80, 0.8), (s60, 0.6); below the last threshold 0; above the target 1. A threshold out of order is
 * left out of the line but still earns its level, so that a better actual never scores less and step ≤ linear.
 * Source: domain, "Scores": 700 of 880 / 704 / 528 → 0.6 + 0.2·(700−528)/(704−528) = 0.7955.
 */
export const linear: Method = {
  id: "linear",
  formula: {
    it: "in proporzione fra una soglia e la successiva; sotto l'ultima soglia 0",
    en: "in proportion between one threshold and the next; below the last threshold 0",
  },
  missing: null,
  compute(m) {
    if (isMet(m)) return 1;
    const level = levelOf(m);
    const found = segment(m);
    return found === null ? level : Math.max(level, Math.min(1, between(m.actual, ...found)));
  },
  explain(m, show) {
    if (isMet(m)) return { it: "target raggiunto: 100 %", en: "target met: 100%" };
    const found = segment(m);
    if (found === null) {
      const level = percentWords(levelOf(m));
      return { it: `sotto l'ultima soglia: ${level.it}`, en: `below the last threshold: ${level.en}` };
    }
    const [better, worse] = found;
    const [base, rise, result] = [
      worse.level,
      better.level - worse.level,
      between(m.actual, better, worse),
    ].map(percentWords);
    const [a, w, b] = [m.actual, worse.value, better.value].map(show);
    return {
      it: `${base?.it} + ${rise?.it} × (${a?.it} − ${w?.it}) / (${b?.it} − ${w?.it}) = ${result?.it}`,
      en: `${base?.en} + ${rise?.en} × (${a?.en} − ${w?.en}) / (${b?.en} − ${w?.en}) = ${result?.en}`,
    };
  },
};
