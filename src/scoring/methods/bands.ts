import type { Band } from "../../model/profile";
import { isMet, type Measure } from "../measure";
import { MISSED_BY_NOTHING } from "../missedByNothing";
import { percentWords } from "../percentWords";
import type { Method } from "./method";
import { proportion } from "./ratio";

const ROUNDING = 1e-9;

function bandOf(achievement: number, bands: readonly Band[]): Band | undefined {
  let found: Band | undefined;
  for (const band of bands) {
    if (achievement >= band.from - ROUNDING && (found === undefined || band.from > found.from)) found = band;
  }
  return found;
}

/** The ratio; at least 1 where the target is met, less where a strict one is not. */
function achievementOf(m: Measure): number {
  const share = Math.max(0, proportion(m));
  if (isMet(m)) return Math.max(1, share);
  return m.strict ? Math.min(MISSED_BY_NOTHING, share) : share;
}

function banded(achievement: number, bands: readonly Band[]): number {
  const score = bandOf(achievement, bands)?.score ?? 0;
  return score === "proportional" ? achievement : score;
}

/**
 * The ratio falls in a band of the body's own table, which gives a fixed score or the ratio itself; below every band 0. What a band gives is
 * what the body decided: a fixed 1 may be given to a target not quite met. Source: domain, "Other methods".
 */
export const bands: Method = {
  id: "bands",
  formula: {
    it: "risultato / target, poi il punteggio della fascia in cui cade",
    en: "actual / target, then the score of the band it falls in",
  },
  missing: null,
  compute: (m, table) => banded(achievementOf(m), table),
  explain(m, _show, table) {
    const achievement = achievementOf(m);
    const share = percentWords(achievement);
    const band = bandOf(achievement, table);
    if (!band) return { it: `${share.it}: sotto ogni fascia, 0 %`, en: `${share.en}: below every band, 0%` };
    const from = percentWords(band.from);
    const result = percentWords(banded(achievement, table));
    return {
      it: `${share.it}: fascia da ${from.it}, ${result.it}`,
      en: `${share.en}: band from ${from.en}, ${result.en}`,
    };
  },
};
