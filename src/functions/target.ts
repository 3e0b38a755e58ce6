import type { Bilingual } from "../model/finding";
import type { TargetMeaning } from "../model/target";
import { serialOf } from "../targets/calendar";
import { interpretTarget } from "../targets/interpretTarget";
import { faultIn, wrongInput } from "./cellFault";
import { isBlank, valuesIn, type Cells, type OptionalCells } from "./cells";
import { language } from "./language";
import { writtenOf } from "./interpretCell";

const PARTS = ["kind", "operator", "value", "unit", "direction", "words"] as const;
type Part = (typeof PARTS)[number];

const ITALIAN: ReadonlyMap<string, Part> = new Map(
  Object.entries<Part>({
    ...{ tipo: "kind", operatore: "operator", valore: "value", unità: "unit", unita: "unit" },
    ...{ direzione: "direction", verso: "direction", parole: "words" },
  }),
);

/**
 * Che cosa dice un target: tipo, operatore, valore, unità, direzione, parole, in sei celle affiancate. | What a target says: kind, operator, value, unit, direction, words, in six cells side by side.
 * @customfunction TARGET
 * @param text Target come scritto nel piano. | Target as written in the plan.
 * @param [part] Una parte sola: kind, operator, value, unit, direction, words. | One part only: kind, operator, value, unit, direction, words.
 * @returns Una riga per ogni target. | One row for each target.
 * @example =PERF.TARGET("<=20gg.+5", "words") → "within 20 days, 25 tolerated"
 */
export async function target(text: Cells, part: OptionalCells): Promise<Cells> {
  // Words are fetched only by who asks for them: the other functions start without.
  const { describeTarget } = await import(/* webpackChunkName: "explain" */ "../targets/describeTarget");
  const wanted = valuesIn(part)[0];
  if (isBlank(wanted) || wanted === 0)
    return valuesIn(text).map((value) => read(value, PARTS, describeTarget));
  const name = String(wanted).trim().toLowerCase();
  const chosen = PARTS.find((known) => known === name) ?? ITALIAN.get(name);
  if (chosen === undefined) {
    return [
      [
        wrongInput({
          it: `parte «${name}» sconosciuta: scrivere ${PARTS.join(", ")}`,
          en: `unknown part “${name}”: write ${PARTS.join(", ")}`,
        }),
      ],
    ];
  }
  return text.map((row) => row.map((value) => read(value, [chosen], describeTarget)[0]));
}

function read(value: unknown, parts: readonly Part[], describe: Describe): readonly unknown[] {
  const blank = parts.map(() => "");
  if (isBlank(value)) return blank;
  const fault = faultIn(value);
  if (fault) return [fault, ...blank.slice(1)];
  const written = writtenOf(value);
  const reading = interpretTarget(written.text, written);
  if (!reading.ok) return [wrongInput(reading.reason), ...blank.slice(1)];
  return parts.map((part) => partOf(reading.target, part, describe));
}

type Describe = (target: TargetMeaning) => Bilingual;

function partOf(read: TargetMeaning, part: Part, describe: Describe): unknown {
  if (part === "words") return describe(read)[language()];
  const value = read[part];
  // A full date is a serial, so that a cell can show and compare it.
  if (part === "value" && read.kind === "date" && typeof value === "string" && !value.startsWith("--"))
    return serialOf(value, 0);
  return value ?? "";
}
