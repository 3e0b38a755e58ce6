import fc from "fast-check";
import type { DrawnIndicator, DrawnOperational, DrawnPlan, DrawnStrategic } from "./drawnPlan";

const VERBS = [
  "Ridurre",
  "Migliorare",
  "Estendere",
  "Rendere più semplici",
  "Completare",
  "Rafforzare",
  "Riorganizzare",
  "Valorizzare",
];
const THINGS = [
  "i servizi di sportello",
  "la manutenzione delle scuole",
  "i controlli sui cantieri",
  "la raccolta differenziata",
  "l'assistenza alle famiglie",
  "le autorizzazioni edilizie",
  "la rete delle biblioteche",
  "i trasporti locali",
  "la formazione del personale",
  "la riscossione delle entrate",
  "gli acquisti in convenzione",
  "la comunicazione ai cittadini",
];
const MEASURES = [
  "Domande evase",
  "Utenti raggiunti",
  "Interventi conclusi",
  "Sopralluoghi svolti",
  "Giornate di apertura",
  "Questionari raccolti",
  "Atti pubblicati",
  "Incontri organizzati",
  "Imprese coinvolte",
  "Convenzioni firmate",
];
const WHERE = [
  "nei quartieri",
  "nelle frazioni",
  "nel capoluogo",
  "nelle sedi decentrate",
  "in via telematica",
];
const UNITS = [
  "Servizio Tecnico",
  "Settore Finanze",
  "Ufficio Scuola",
  "Area Sociale",
  "Comando Vigili",
  "Staff",
];
const FORMULAS = ["conteggio annuo", "svolti / previsti", "media dei valori mensili", "rilevazione diretta"];

/** Whole percentages that add up to 100, none of them 0. */
const shares = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 8 }), { minLength: count, maxLength: count }).map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    const whole = parts.map((part) => Math.max(1, Math.floor((part / total) * 100)));
    const rest = 100 - whole.reduce((sum, each) => sum + each, 0);
    return whole.map((each, index) => (index === 0 ? each + rest : each));
  });

/** Targets and thresholds of one kind, each a little harder to reach than the last. */
const values: fc.Arbitrary<Pick<DrawnIndicator, "baseline" | "targets" | "thresholds">> = fc
  .record({ start: fc.integer({ min: 20, max: 80 }), step: fc.integer({ min: 1, max: 5 }), form: fc.nat(3) })
  .map(({ start, step, form }) => {
    const write = [
      (value: number) => String(value),
      (value: number) => `${value}%`,
      (value: number) => `>= ${value}`,
      (value: number) => `≥ ${value}%`,
    ][form] as (value: number) => string;
    const plain = (value: number) => (form % 2 === 1 ? `${value}%` : String(value));
    return {
      baseline: plain(start - step),
      targets: [write(start), write(start + step), write(start + 2 * step)],
      thresholds: [plain(start - 2 * step), plain(start - 3 * step)],
    };
  });

/** Distinct texts made of two lists. */
const distinct = (
  first: readonly string[],
  second: readonly string[],
  count: number,
): fc.Arbitrary<string[]> =>
  fc
    .shuffledSubarray(
      first.flatMap((one) => second.map((other) => `${one} ${other}`)),
      { minLength: count, maxLength: count },
    )
    .map((texts) => [...texts]);

type Shape = readonly (readonly number[])[];

/** How many operational objectives each strategic one has, and how many indicators each of these. */
const shape: fc.Arbitrary<Shape> = fc.array(
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 3 },
);

function planOf(counts: Shape): fc.Arbitrary<DrawnPlan> {
  const objectives = counts.reduce((sum, each) => sum + each.length, 0);
  const indicators = counts.flat().reduce((sum, each) => sum + each, 0);
  return fc
    .record({
      titles: distinct(VERBS, THINGS, counts.length + objectives),
      names: distinct(MEASURES, WHERE, indicators),
      values: fc.array(values, { minLength: indicators, maxLength: indicators }),
      formulas: fc.array(fc.constantFrom(...FORMULAS), { minLength: indicators, maxLength: indicators }),
      units: fc.array(fc.constantFrom(...UNITS), { minLength: objectives, maxLength: objectives }),
      top: shares(counts.length),
      middle: fc.tuple(...counts.map((each) => shares(each.length))),
      low: fc.tuple(...counts.flat().map(shares)),
      has: fc.record({
        codes: fc.boolean(),
        strategicWeight: fc.boolean(),
        indicatorWeight: fc.boolean(),
        responsible: fc.boolean(),
        formula: fc.boolean(),
        baseline: fc.boolean(),
        thresholds: fc.boolean(),
        years: fc.constantFrom(1 as const, 3 as const),
      }),
    })
    .map(({ titles, names, values, formulas, units, top, middle, low, has }) => {
      const queue = { title: 0, name: 0, objective: 0 };
      const indicator = (weight: number): DrawnIndicator => {
        const at = queue.name++;
        const value = values[at];
        if (!value) throw new Error("too few values");
        return { name: names[at] ?? "", formula: formulas[at] ?? "", weight, ...value };
      };
      const operational = (code: string, weight: number): DrawnOperational => {
        const at = queue.objective++;
        return {
          code,
          title: titles[queue.title++] ?? "",
          weight,
          responsible: units[at] ?? "",
          indicators: (low[at] ?? []).map(indicator),
        };
      };
      const strategic = counts.map((_, index): DrawnStrategic => {
        const code = String(index + 1);
        const title = titles[queue.title++] ?? "";
        const below = (middle[index] ?? []).map((weight, step) => operational(`${code}.${step + 1}`, weight));
        return { code, title, weight: top[index] ?? 0, operational: below };
      });
      return { year: 2026, strategic, has };
    });
}

/** Plans of every size and equipment a small body may have. */
export const arbitraryPlan: fc.Arbitrary<DrawnPlan> = shape.chain(planOf);
