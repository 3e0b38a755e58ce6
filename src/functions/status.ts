import { defaultProfile, type StatusBand } from "../model/profile";
import { statusOf } from "../scoring/statusOf";
import { interpretTarget } from "../targets/interpretTarget";
import { firstFault, wrongInput } from "./cellFault";
import { isBlank, numberOf, type Cells, type OptionalCells } from "./cells";
import { language } from "./language";
import { isHundredths, noScore } from "./noScore";
import { overRanges } from "./overRanges";

const NAMES: Readonly<Record<StatusBand["name"], { readonly it: string; readonly en: string }>> = {
  reached: { it: "raggiunto", en: "reached" },
  partly: { it: "parzialmente raggiunto", en: "partly reached" },
  notReached: { it: "non raggiunto", en: "not reached" },
};

interface NamedBand {
  readonly from: number;
  readonly name: unknown;
}

/**
 * Stato di un punteggio: raggiunto dal 90 %, parzialmente raggiunto dal 60 %, non raggiunto. | State of a score: reached from 90%, partly reached from 60%, not reached.
 * @customfunction STATUS
 * @param score Punteggio. | Score.
 * @param [bands] Fasce proprie, due colonne: da quale punteggio, nome. | Your own bands, two columns: from which score, name.
 * @returns Nome della fascia; vuoto se non c'è punteggio. | Name of the band; empty without a score.
 * @example =PERF.STATUS(0.85) → "partly reached"
 */
export function status(score: Cells, bands: OptionalCells): Cells {
  const own: NamedBand[] = [];
  for (const [from, name] of bands ?? []) {
    if (isBlank(from) && isBlank(name)) continue;
    const fault = firstFault([from, name]);
    if (fault) return [[fault]];
    const start = numberOf(from);
    if (start === undefined || isBlank(name)) {
      return [
        [
          wrongInput({
            it: "le fasce sono due colonne: 0,9 e raggiunto, 0,6 e parziale, …",
            en: "bands are two columns: 0.9 and reached, 0.6 and partly, …",
          }),
        ],
      ];
    }
    own.push({ from: start, name });
  }
  return overRanges([score], ([value]) => nameOf(value, own));
}

function nameOf(value: unknown, own: readonly NamedBand[]): unknown {
  if (isBlank(value)) return "";
  const fault = firstFault([value]);
  if (fault) return fault;
  const number = numberIn(value);
  if (number === null || isHundredths(value)) return noScore(value);
  if (own.length > 0) {
    const reached = own.filter(({ from }) => number >= from - 1e-9).sort((a, b) => b.from - a.from)[0];
    return reached?.name ?? "";
  }
  const name = statusOf(number, defaultProfile.statusBands);
  return name ? NAMES[name][language()] : "";
}

function numberIn(value: unknown): number | null {
  const number = numberOf(value);
  if (number !== undefined) return number;
  const reading = interpretTarget(String(value));
  return reading.ok && typeof reading.target.value === "number" ? reading.target.value : null;
}
