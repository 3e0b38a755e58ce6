import fc from "fast-check";
import { parseTarget } from "../../src/targets/parseTarget";
import type { Direction } from "../../src/model/target";
import type { TargetContext } from "../../src/targets/targetContext";

const plan = { year: 2019 };

/** text, kind, operator, value, other fields that are not null */
const FORMS: readonly (readonly [string, string, string | null, unknown, Record<string, unknown>?])[] = [
  // comparisons, in signs and in words
  ["= 98,0%", "comparison", "=", 0.98, { unit: "percent" }],
  ["maggiore o uguale a 90,00%", "comparison", ">=", 0.9, { unit: "percent" }],
  ["> o = 90%", "comparison", ">=", 0.9, { unit: "percent" }],
  [">/= 90%", "comparison", ">=", 0.9, { unit: "percent" }],
  ["=> 90 %", "comparison", ">=", 0.9, { unit: "percent" }],
  ["non superiore a 30 gg", "comparison", "<=", 30, { unit: "days" }],
  ["non inferiore al 90%", "comparison", ">=", 0.9, { unit: "percent" }],
  ["pari o superiore al 90%", "comparison", ">=", 0.9, { unit: "percent" }],
  ["uguale o inferiore a 10", "comparison", "<=", 10],
  ["più del 10%", "comparison", ">", 0.1, { unit: "percent" }],
  ["oltre 5", "comparison", ">", 5],
  ["meno di 3", "comparison", "<", 3],
  ["min. 3", "comparison", ">=", 3],
  ["max 5", "comparison", "<=", 5],
  ["30 gg max", "comparison", "<=", 30, { unit: "days" }],
  // Behind a bare number "min" is minutes, unless the sheet counts something else.
  ["9 min", "comparison", "<=", 9, { unit: "minutes", assumed: ["operator", "direction"] }],
  ["<= 6 min", "comparison", "<=", 6, { unit: "minutes" }],
  ["5 min max", "comparison", "<=", 5, { unit: "minutes" }],
  ["80% min", "comparison", ">=", 0.8, { unit: "percent" }],
  ["min 30", "comparison", ">=", 30, {}],
  ["5 o più", "comparison", ">=", 5],
  ["5 al massimo", "comparison", "<=", 5, { assumed: [], remark: null }],
  ["5 minimo", "comparison", ">=", 5, { assumed: [], remark: null }],
  ["5 o meno", "comparison", "<=", 5, { assumed: [], remark: null }],
  [
    "30 gg entro il 30/06",
    "comparison",
    "<=",
    30,
    { remark: "entro il 30/06", assumed: ["operator", "direction", "remark"] },
  ],
  [
    "30 gg entro giugno",
    "comparison",
    "<=",
    30,
    { remark: "entro giugno", assumed: ["operator", "direction", "remark"] },
  ],
  ["30 gg max entro giugno", "comparison", "<=", 30, { remark: "entro giugno", assumed: ["remark"] }],
  ["5 più 2", "comparison", ">=", 5, { remark: "più 2", assumed: ["operator", "direction", "remark"] }],
  ["20 gg tolleranza max: 5", "comparison", "<=", 20, { tolerance: 5 }],
  ["20 gg (tolleranza di ± 5)", "comparison", "<=", 20, { tolerance: 5, remark: null }],
  ["90% (tolleranza 10%)", "comparison", ">=", 0.9, { tolerance: 0.1, assumed: ["operator", "direction"] }],
  // so great a tolerance may be the last value that is tolerated
  ["90% (tolleranza 85%)", "comparison", ">=", 0.9, { assumed: ["operator", "direction", "remark"] }],
  ["≥ 100, tolleranza 60", "comparison", ">=", 100, { assumed: ["remark"] }],
  ["entro 20 giorni, tolleranza 25", "comparison", "<=", 20, { assumed: ["remark"] }],
  ["entro 20 giorni, tolleranza 15", "comparison", "<=", 20, { tolerance: 15, assumed: [] }],
  ["0 reclami (tolleranza 1)", "comparison", "<=", 0, { tolerance: 1, assumed: ["operator"] }],
  ["≥ 100, tollerati 95", "comparison", ">=", 100, { tolerance: 5 }],
  ["≥ 100, tollerati 40", "comparison", ">=", 100, { tolerance: 40 }],
  ["5 giorni calendario", "comparison", "<=", 5, { unit: "days", remark: null }],
  ["5 mesi giorni", "comparison", ">=", 5, { unit: "months", remark: "giorni" }],
  ["8 su 2018", "comparison", ">=", 8, { scale: null, remark: "su 2018" }],
  ["almeno due eventi", "comparison", ">=", 2, { unit: "eventi" }],
  ["nessun reclamo", "comparison", "<=", 0, { unit: "reclamo", direction: "lower" }],
  ["no pending cases", "comparison", "<=", 0, { unit: "pending cases", direction: "lower" }],
  ["maggiore = 90%", "comparison", ">=", 0.9, { unit: "percent", remark: null }],
  ["minore / = 30 gg", "comparison", "<=", 30, { unit: "days", remark: null }],
  ["un massimo di 6", "comparison", "<=", 6, { remark: null }],
  // a sign twice, or of another mind: only the one before the value is meant
  ["almeno = 5", "comparison", "=", 5, { remark: "almeno" }],
  ["uguale > 5", "comparison", ">", 5, { remark: "uguale" }],
  // "più" before a number is a change, behind a "non" a limit, before "o meno" nothing
  ["non più 5", "comparison", "<=", 5],
  ["non meno 5 gg", "comparison", ">=", 5, { unit: "days" }],
  ["uguale o meno 5", "comparison", "<=", 5],
  ["più o meno 30 gg", "comparison", "<=", 30, { unit: "days", remark: null }],
  ["circa il 90%", "comparison", ">=", 0.9, { unit: "percent", remark: null }],
  ["≥ n. 5", "comparison", ">=", 5],
  ["≥ nr.º 5", "comparison", ">=", 5, { unit: null, remark: null }],
  ["n.º 5", "comparison", ">=", 5, { unit: null, remark: null }],
  ["lower than 5", "comparison", "<", 5],
  ["≥ 5/5", "comparison", ">=", 5, { scale: 5 }],
  // no more than three words say what is counted
  [
    "5 pratiche edilizie arretrate chiuse",
    "comparison",
    ">=",
    5,
    { unit: "pratiche edilizie arretrate", remark: "chiuse" },
  ],
  ["at least 90%", "comparison", ">=", 0.9, { unit: "percent" }],
  ["no more than 5 days", "comparison", "<=", 5, { unit: "days" }],
  ["fewer than 3", "comparison", "<", 3],
  ["5 or more", "comparison", ">=", 5],
  // quantities
  ["2 incontri", "comparison", ">=", 2, { unit: "incontri", assumed: ["operator", "direction"] }],
  ["un incontro", "comparison", ">=", 1, { unit: "incontro" }],
  ["90 per cento", "comparison", ">=", 0.9, { unit: "percent" }],
  ["0,5", "comparison", ">=", 0.5],
  ["12.5%", "comparison", ">=", 0.125, { unit: "percent" }],
  ["98,1%", "comparison", ">=", 0.981, { unit: "percent" }],
  ["9M€", "comparison", ">=", 9_000_000, { unit: "eur" }],
  ["2 mln di euro", "comparison", ">=", 2_000_000, { unit: "eur" }],
  ["€ 1.000,00", "comparison", ">=", 1000, { unit: "eur" }],
  ["Kwh 659.206,67", "comparison", ">=", 659_206.67, { unit: "kWh" }],
  ["1,234,567.89", "comparison", ">=", 1_234_567.89],
  ["1 234 567", "comparison", ">=", 1_234_567],
  ["1234,567", "comparison", ">=", 1234.567, { assumed: ["operator", "direction"] }],
  ...["'", "’", "´", "`", "\u00a0", "\u202f", "\u2009"].map(
    (sign) => [`310${sign}000 utenti`, "comparison", ">=", 310_000, { unit: "utenti" }] as const,
  ),
  ["30.000 imprese", "comparison", ">=", 30_000, { unit: "imprese", assumed: ["operator", "direction"] }],
  ["gg. 30", "comparison", "<=", 30, { unit: "days", assumed: ["operator", "direction"] }],
  ["< 5 gg. lav.", "comparison", "<", 5, { unit: "workingDays" }],
  ["entro 30 giorni", "comparison", "<=", 30, { unit: "days" }],
  ["entro 12 mesi dall'avvio", "comparison", "<=", 12, { unit: "months", remark: "dall'avvio" }],
  ["3,5/5", "comparison", ">=", 3.5, { scale: 5, remark: null }],
  ["7/24", "comparison", ">=", 7, { scale: 24 }],
  ["8 su 10 o più", "comparison", ">=", 8, { scale: 10, remark: null, assumed: [] }],
  [
    "9 su 8",
    "comparison",
    ">=",
    9,
    { scale: null, remark: "su 8", assumed: ["operator", "direction", "remark"] },
  ],
  ["metà dei plessi", "comparison", ">=", 0.5, { unit: "percent", remark: "dei plessi" }],
  ["5 m€", "comparison", ">=", 5_000_000, { unit: "eur" }],
  ["5 m", "comparison", ">=", 5, { unit: "m" }],
  // four digits that are no year, or say what they count
  ["1899", "comparison", ">=", 1899],
  ["1900", "comparison", ">=", 1900],
  ["2013", "comparison", ">=", 2013],
  ["2100 utenti", "comparison", ">=", 2100, { unit: "utenti" }],
  ["2022 utenti", "comparison", ">=", 2022, { unit: "utenti" }],
  ["2018 gg", "comparison", "<=", 2018, { unit: "days" }],
  ["0 reclami", "comparison", "<=", 0, { unit: "reclami", direction: "lower" }],
  ["≤ -5 gg", "comparison", "<=", -5, { unit: "days" }],
  ["90% ± 2%", "comparison", ">=", 0.9, { tolerance: 0.02 }],
  ["20 gg con tolleranza di 5", "comparison", "<=", 20, { tolerance: 5 }],
  ["100% delle pratiche", "comparison", ">=", 1, { remark: "delle pratiche" }],
  [">= 90% entro il 30/06", "comparison", ">=", 0.9, { remark: "entro il 30/06" }],
  ["gradimento >= 3,5", "comparison", ">=", 3.5, { remark: "gradimento" }],
  ["Realizzazione di almeno 2 eventi", "comparison", ">=", 2, { unit: "eventi", remark: "Realizzazione" }],
  ["1 report al mese", "perUnit", ">=", 1, { unit: "report", remark: "al mese" }],
  ["2 al mese", "perUnit", ">=", 2, { unit: "mese", remark: null }],
  [
    "5 rispetto al 2018",
    "comparison",
    ">=",
    5,
    { remark: "rispetto al 2018", assumed: ["operator", "direction", "remark"] },
  ],
  ["almeno 5 o più", "comparison", ">=", 5, { remark: "o più" }],
  ["almeno 90% ed entro marzo", "comparison", ">=", 0.9, { remark: "ed entro marzo", assumed: ["remark"] }],
  ["2 incontri per ogni sede", "perUnit", ">=", 2, { unit: "incontri", remark: "per ogni sede" }],
  // yes and no
  ["sì", "boolean", null, true],
  ["si'", "boolean", null, true],
  ["NO", "boolean", null, false],
  ["SI/NO", "boolean", null, true, { assumed: ["value"] }],
  ["yes", "boolean", null, true],
  ["Sì (100%)", "boolean", null, true, { remark: "100%" }],
  // dates
  ["1° gennaio 2026", "date", "<=", "2026-01-01"],
  ["31 dic. 2026", "date", "<=", "2026-12-31"],
  ["31/12/19", "date", "<=", "2019-12-31"],
  ["2019-06-30", "date", "<=", "2019-06-30"],
  ["30.06", "date", "<=", "2019-06-30", { assumed: ["operator", "year"] }],
  ["entro il 30/10", "date", "<=", "2019-10-30", { assumed: ["year"] }],
  ["entro e non oltre il 31/12/2019", "date", "<=", "2019-12-31", { assumed: [] }],
  ["entro fine anno", "date", "<=", "2019-12-31"],
  ["entro il 2019", "date", "<=", "2019-12-31"],
  ["fine dicembre", "date", "<=", "2019-12-31"],
  ["febbraio 2020", "date", "<=", "2020-02-29"],
  ["metà giugno", "date", "<=", "2019-06-15"],
  ["giu-19", "date", "<=", "2019-06-30"],
  ["I semestre", "date", "<=", "2019-06-30"],
  ["entro il I semestre 2019", "date", "<=", "2019-06-30"],
  ["secondo trimestre 2020", "date", "<=", "2020-06-30"],
  ["3° quadrimestre", "date", "<=", "2019-12-31"],
  ["metà anno 2020", "date", "<=", "2020-06-30", { assumed: ["operator"] }],
  ["fine 2020", "date", "<=", "2020-12-31", { assumed: ["operator"] }],
  ["entro metà anno", "date", "<=", "2019-06-30", { assumed: ["year"] }],
  ["giugno 1900", "date", "<=", "1900-06-30"],
  ["S2 2026", "date", "<=", "2026-12-31"],
  ["S2 anno 2026", "date", "<=", "2026-12-31"],
  ["T3 dell'anno", "date", "<=", "2019-09-30", { remark: "dell'anno" }],
  ["T1 - avvio", "date", "<=", "2019-03-31", { remark: "avvio" }],
  ["S2 (a regime)", "date", "<=", "2019-12-31", { remark: "a regime" }],
  ["terza decade di febbraio", "date", "<=", "2019-02-28", { assumed: ["operator", "year"] }],
  ["terza decade di febbraio 2020", "date", "<=", "2020-02-29", { assumed: ["operator"] }],
  // day and month without a year: only the 24th of July may be round the clock
  ["24/8", "date", "<=", "2019-08-24"],
  ["24/07", "date", "<=", "2019-07-24"],
  ["24/7/2019", "date", "<=", "2019-07-24"],
  ["entro il 24/7", "date", "<=", "2019-07-24"],
  ["entro il 5/5", "date", "<=", "2019-05-05"],
  ["entro il 30/06 (tolleranza 10)", "date", "<=", "2019-06-30", { tolerance: 10 }],
  [
    "entro il 30/06 (tolleranza 2 mesi)",
    "date",
    "<=",
    "2019-06-30",
    { tolerance: null, remark: "tolleranza 2 mesi" },
  ],
  ["entro il 10-6", "date", "<=", "2019-06-10"],
  ["Q3 2019", "date", "<=", "2019-09-30"],
  ["by 30 June 2015", "date", "<=", "2015-06-30"],
  ["June 30, 2015", "date", "<=", "2015-06-30"],
  ["end of June 2019", "date", "<=", "2019-06-30"],
  ["prima del 30/06/2019", "date", "<", "2019-06-30"],
  ["Approvazione entro il 30/06/2019", "date", "<=", "2019-06-30", { remark: "Approvazione" }],
  ["SI entro il 30/06", "date", "<=", "2019-06-30", { remark: "SI" }],
  // against another value
  ["superiore al 2018", "relativeYear", ">", null, { basis: { year: 2018 } }],
  ["almeno pari al 2018", "relativeYear", ">=", null, { basis: { year: 2018 } }],
  ["≥ anno 2018", "relativeYear", ">=", null, { basis: { year: 2018 } }],
  ["> valore 2018", "relativeYear", ">", null, { basis: { year: 2018 } }],
  // the word "anno" makes a year of what would be a number else
  ["> anno 1995", "relativeYear", ">", null, { basis: { year: 1995 } }],
  ["> risultato 1995", "relativeYear", ">", null, { basis: { year: 1995 } }],
  ["> 1995", "comparison", ">", 1995],
  ["≥ 2018 baseline", "relativeYear", ">=", null, { basis: { year: 2018 } }],
  ["up 5% on 2018", "relativeYear", ">=", null, { basis: { year: 2018 }, change: 0.05 }],
  ["down 3%", "relativeBaseline", "<=", null, { basis: { baseline: true }, change: -0.03 }],
  ["più 3 punti", "relativeBaseline", ">=", 3, { unit: "points", unsigned: false }],
  ["≥ valore storico iniziale", "relativeBaseline", ">=", null, { basis: { baseline: true } }],
  ["minore dell'anno precedente", "relativeYear", "<", null, { basis: { yearsBack: 1 } }],
  ["less than previous year", "relativeYear", "<", null, { basis: { yearsBack: 1 } }],
  ["anno n < anno n-1", "relativeYear", "<", null, { basis: { yearsBack: 1 } }],
  ["x < x-4", "relativeYear", "<", null, { basis: { yearsBack: 4 } }],
  ["+10% sul 2018", "relativeYear", ">=", null, { basis: { year: 2018 }, change: 0.1 }],
  ["≥ 2018 + 5%", "relativeYear", ">=", null, { basis: { year: 2018 }, change: 0.05 }],
  ["10% in più rispetto al 2018", "relativeYear", ">=", null, { basis: { year: 2018 }, change: 0.1 }],
  ["riduzione del 5% rispetto al 2018", "relativeYear", "<=", null, { basis: { year: 2018 }, change: -0.05 }],
  ["in aumento rispetto al 2018", "relativeYear", ">", null, { basis: { year: 2018 } }],
  [
    "≥ anno precedente - 5%",
    "relativeYear",
    ">=",
    null,
    { basis: { yearsBack: 1 }, change: -0.05, unit: "percent" },
  ],
  ["≥ valore storico - 3", "relativeBaseline", ">=", -3, { basis: { baseline: true }, change: null }],
  ["più 5%", "relativeBaseline", ">=", null, { change: 0.05, assumed: ["operator"] }],
  ["10% di riduzione (costi)", "relativeBaseline", "<=", null, { change: -0.1, remark: "costi" }],
  ["+2% max", "relativeBaseline", "<=", null, { change: 0.02, direction: "lower" }],
  ["-7%", "relativeBaseline", "<=", null, { change: -0.07, direction: "lower" }],
  ["meno 5%", "relativeBaseline", "<=", null, { change: -0.05 }],
  ["incremento del 10%", "relativeBaseline", ">=", null, { change: 0.1 }],
  ["+2", "relativeBaseline", ">=", 2],
  ["≥ valore storico", "relativeBaseline", ">=", null, { basis: { baseline: true } }],
  [
    "<= media triennio 2016-2018",
    "relativeGroup",
    "<=",
    null,
    { basis: { group: "media triennio 2016-2018" } },
  ],
  // nothing to compare
  ["target non previsto", "none", null, null],
  ["not applicable", "none", null, null],
  ["≥ buono", "milestone", null, null, { remark: "≥ buono" }],
  ["Redazione di 2 report", "milestone", null, null],
  ["nessun target nel 2019", "none", null, null],
  ["no report", "milestone", null, null],
  ["riduzione a", "milestone", null, null],
  ["riduzione a boh", "milestone", null, null],
  ["vedi allegato 2", "reference", null, null],
  ["≥ allegato 2", "reference", null, null, { remark: "≥ allegato 2" }],
  // one target per year in a cell
  ["Anno:2019—≥2\nAnno:2020—≥3", "comparison", ">=", 2],
  ["2018: 3; 2019: 4", "comparison", ">=", 4],
];

it.each(FORMS.map(([text, kind, operator, value, more = {}]) => ({ text, kind, operator, value, more })))(
  "reads $text as $kind $operator $value",
  ({ text, kind, operator, value, more }) => {
    expect(parseTarget(text, plan)).toMatchObject({ ok: true, target: { kind, operator, value, ...more } });
  },
);

/** text, cause, position of what stopped the reading */
const UNREADABLE: readonly (readonly [string, string, number])[] = [
  ["", "blank", 0],
  ["   ", "blank", 0],
  ["n.d.", "placeholder", 0],
  ["n.a.", "placeholder", 0],
  ["-", "placeholder", 0],
  ["da definire", "placeholder", 0],
  ["?", "placeholder", 0],
  ["=", "placeholder", 1],
  ["almeno", "placeholder", 6],
  ["#N/D", "error", 0],
  ["tra 5 e 10", "twoValues", 0],
  ["5-10", "twoValues", 2],
  ["90-95%", "twoValues", 3],
  ["da 5 a 10", "twoValues", 7],
  [">1 90%", "twoValues", 3],
  ["≥1 ≤5", "twoValues", 3],
  ["≥ 3, ≤ 5", "twoValues", 5],
  ["almeno 3 e non più di 5", "twoValues", 11],
  ["almeno 5 e almeno 6", "twoValues", 11],
  ["≥ 5 e ≥ 3", "twoValues", 6],
  ["= 5, ≤ 10", "twoValues", 5],
  ["30÷40", "twoValues", 3],
  ["10..15", "twoValues", 4],
  ["entro 20 giorni / within 20 days", "twoValues", 18],
  ["> 5 = 3", "twoValues", 4],
  ["10-6", "twoValues", 3],
  ["1500 000 utenti", "twoValues", 5],
  ["0 500 utenti", "twoValues", 2],
  ["1.234 567", "twoValues", 6],
  ["100 dicembre", "twoValues", 4],
  ["giugno 2100", "twoValues", 7],
  ["giugno 19", "twoValues", 7],
  ["2 report e 3 eventi", "twoValues", 11],
  ["giugno/novembre", "twoValues", 7],
  ["30 giugno - 31 dicembre", "twoValues", 12],
  ["4/5", "ambiguous", 0],
  ["2019", "ambiguous", 0],
  ["2014", "ambiguous", 0],
  ["2018 fatto", "ambiguous", 0],
  ["2018 FATTO", "ambiguous", 0],
  ["2018 relazione", "ambiguous", 0],
  ["2021 utenti", "ambiguous", 0],
  ["24/7", "ambiguous", 0],
  ["5/7", "ambiguous", 0],
  ["entro 5", "ambiguous", 6],
  ["prima del 2020", "ambiguous", 10],
  ["-5% max", "ambiguous", 7],
  ["± 5%", "ambiguous", 4],
  ["scostamento massimo del 5% dal 2018", "ambiguous", 0],
  ["10% rispetto al 2018", "ambiguous", 4],
  ["entro il 15 del mese", "ambiguous", 9],
  ["31/02/2019", "impossible", 0],
  ["31/06", "impossible", 0],
  ["12/31/2019", "impossible", 0],
  ["1.2.3,4", "impossible", 0],
  ["≥ 1.2.3,4", "impossible", 2],
  ["1234.567,8", "impossible", 0],
  ["1.234,567.89", "impossible", 0],
  ["soon", "unknown", 0],
  ["boh", "unknown", 0],
  ["Fase 2", "unknown", 0],
  ["S2 sede", "unknown", 0],
  ["S2 12", "unknown", 0],
  ["S2+", "unknown", 0],
  ["uno", "unknown", 0],
  ["almeno uno", "unknown", 0],
  ["entro metà", "unknown", 0],
  ["2 per mille", "unknown", 2],
  [".5", "unknown", 0],
];

it.each(UNREADABLE)("does not guess at %j: %s", (text, cause, position) => {
  const reading = parseTarget(text, plan);
  expect(reading).toMatchObject({ ok: false, cause, position });
  if (reading.ok) return;
  expect(reading.reason.it).not.toBe("");
  expect(reading.reason.en).not.toBe("");
});

it("asks which year of a cell that holds several", () => {
  expect(parseTarget("Anno:2019—≥2\nAnno:2020—≥3", { year: 2022 })).toMatchObject({
    ok: false,
    cause: "twoValues",
  });
});

/** text, Italian, English */
const WORDS: readonly (readonly [string, string, string])[] = [
  ["≥ 90%", "almeno il 90 %", "at least 90%"],
  [">= 80%", "almeno l'80 %", "at least 80%"],
  ["> 11%", "più dell'11 %", "more than 11%"],
  ["< 0,5%", "meno dello 0,5 %", "less than 0.5%"],
  ["= 98,0%", "pari al 98 %", "equal to 98%"],
  ["<= 30.06", "entro il 30 giugno 2019", "by 30 June 2019"],
  ["entro l'8/3", "entro l'8 marzo 2019", "by 8 March 2019"],
  ["1° gennaio 2026", "entro il 1° gennaio 2026", "by 1 January 2026"],
  ["<=20gg.+5", "entro 20 giorni, tollerati 25", "within 20 days, 25 tolerated"],
  ["< 2014", "meno che nel 2014: serve il valore 2014", "less than in 2014: needs the 2014 value"],
  ["80 €", "almeno 80 €", "at least €80"],
  ["1.771", "almeno 1.771", "at least 1,771"],
  ["SI", "sì: va fatto", "yes: to be done"],
  ["Anno di rilevazione", "nessun target: si misura soltanto", "no target: only measured"],
  ["anno di rilevazione (baseline 2026)", "nessun target: si misura soltanto", "no target: only measured"],
  ["avvio gara", "da valutare: «avvio gara»", "to be judged: “avvio gara”"],
  ["vedi allegato 2", "rimanda ad altro: «vedi allegato 2»", "refers elsewhere: “vedi allegato 2”"],
];

it.each(WORDS)("says of %j: %s / %s", (text, it, en) => {
  expect(parseTarget(text, plan)).toMatchObject({ target: { words: { it, en } } });
});

const target = (text: string, context: TargetContext) => {
  const reading = parseTarget(text, context);
  if (!reading.ok) throw new Error(reading.reason.en);
  return reading.target;
};

describe("decimals", () => {
  it.each([
    ["1.500", null, 1500, true],
    ["1.500", "comma", 1500, false],
    ["1.500", "point", 1.5, false],
    ["1,500", null, 1.5, true],
    ["1,500", "point", 1500, false],
    ["0.500", null, 0.5, false],
    ["3.5", null, 3.5, false],
    ["1.500,5", null, 1500.5, false],
  ] as const)("reads %j in a column of %s as %d (assumed: %s)", (text, decimals, value, assumed) => {
    const read = target(text, { decimals });
    expect(read.value).toBe(value);
    expect(read.assumed.includes("decimals")).toBe(assumed);
  });
});

describe("the unit of the sheet", () => {
  it.each([
    ["90", "%", 0.9, "percent"],
    ["0,9", "%", 0.9, "percent"],
    ["20", "gg", 20, "days"],
    ["20", "giorni lavorativi", 20, "workingDays"],
    ["5", "numero", 5, null],
    ["2000", "n.", 2000, null],
    ["5", "imprese", 5, "imprese"],
  ])("reads %j under %j as %d %s", (text, unit, value, expected) => {
    expect(target(text, { year: 2001, unit })).toMatchObject({ value, unit: expected });
  });
});

describe("a typed cell", () => {
  it.each([
    ["50%", "percent", 0.5, { kind: "comparison", value: 0.5, unit: "percent" }],
    ["-1%", "percent", -0.01, { kind: "relativeBaseline", change: -0.01, direction: "lower" }],
    ["+10%", "percent", 0.1, { kind: "relativeBaseline", change: 0.1, direction: "higher" }],
    ["2.014", "number", 2014, { kind: "comparison", value: 2014, assumed: ["operator", "direction"] }],
    ["80 €", "number", 80, { kind: "comparison", value: 80, unit: "eur" }],
    ["28 gg", "number", 28, { kind: "comparison", value: 28, unit: "days", direction: "lower" }],
    ["30-giu", "date", 43646, { kind: "date", value: "2019-06-30", assumed: ["operator"] }],
    ["VERO", "boolean", null, { kind: "boolean", value: true }],
  ] as const)("shown as %s, stored as %s", (text, stored, number, expected) => {
    expect(target(text, { year: 2015, stored, number })).toMatchObject(expected);
  });

  it("holding an error is unreadable", () => {
    expect(parseTarget("#RIF!", { stored: "error", number: null })).toMatchObject({
      ok: false,
      cause: "error",
    });
  });
});

describe("direction", () => {
  const of = (...values: number[]) => values.map((value) => ({ value, percent: false }));
  const shares = (...values: number[]) => values.map((value) => ({ value, percent: true }));
  const known = (value: Direction | null, assumed: boolean) => ({ value, assumed, because: null });

  it.each<[string, TargetContext, Direction | null, boolean]>([
    // the operator before all, then the column, then the thresholds
    [">= 30 gg", { direction: known("lower", false) }, "higher", false],
    ["20", { direction: known("lower", false), thresholds: of(16, 12) }, "lower", false],
    ["20", { direction: known("lower", true), thresholds: of(16, 12) }, "higher", false],
    ["28", { thresholds: of(29, 30) }, "lower", false],
    ["28", { thresholds: of(28, 30) }, "lower", false],
    ["5", { unit: "%", thresholds: shares(0.08, 0.1) }, "lower", false],
    ["90", { unit: "%", thresholds: shares(0.8, 0.6) }, "higher", false],
    // a threshold without its sign beside a percentage, and the other way round
    ["95%", { thresholds: of(90, 80) }, "higher", false],
    ["95%", { thresholds: of(0.9, 0.8) }, "higher", false],
    ["10%", { thresholds: of(20, 30) }, "lower", false],
    ["90", { thresholds: shares(0.8) }, "higher", false],
    ["10", { thresholds: shares(0.2) }, "lower", false],
    ["20 gg", { thresholds: shares(0.8) }, "lower", true],
    // nought is the most there may be, of a balance the least
    ["0", {}, "lower", false],
    ["0%", { direction: known("higher", true) }, "lower", false],
    ["zero", {}, "lower", false],
    ["zero disservizi", {}, "lower", false],
    ["nessun reclamo", {}, "lower", false],
    ["no complaints", {}, "lower", false],
    ["0", { direction: known("higher", false) }, "higher", false],
    ["0", { words: "Saldo di gestione" }, "higher", false],
    ["0", { words: "Risultato economico d'esercizio" }, "higher", false],
    // what is measured
    ["5", { direction: known("lower", true) }, "lower", true],
    ["28 gg", { direction: known("higher", true) }, "higher", true],
    ["5", { direction: known(null, true) }, null, false],
    // nothing says it
    ["15 minuti", {}, "lower", true],
    ["4", {}, "higher", true],
    // exactly so much: no way is better
    ["= 5", {}, null, false],
    ["pari a 5", { direction: known("lower", false) }, null, false],
  ])("of %s with %j is %s (assumed: %s)", (text, context, direction, assumed) => {
    const read = target(text, context);
    expect(read.direction).toBe(direction);
    expect(read.assumed.includes("direction")).toBe(assumed);
  });
});

describe("without a plan year", () => {
  it("keeps a date without its year open", () => {
    expect(target("<= 30.06", {})).toMatchObject({ value: "--06-30", assumed: ["year"] });
    expect(target("febbraio", {}).words.it).toBe("entro il 29 febbraio");
  });

  it("still tells years from numbers", () => {
    expect(target("> 2014", {}).kind).toBe("relativeYear");
    expect(target("> 1400", {}).kind).toBe("comparison");
  });
});

const word = fc.constantFrom(
  ..."≥ ≤ > < = + - ± % € / ( ) , . 5 90 1.500 0,02 2014 30/06 31.12.2019 gg giorni almeno entro il non superiore a più meno di".split(
    " ",
  ),
  ..."o uguale anno prec. x n media cluster SI NO dicembre I semestre fine tra e per ciascun rispetto sul avvio gara vedi".split(
    " ",
  ),
);

it("answers any text: a target with words, or a reason at a position inside it", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word, { maxLength: 8 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(text, (written) => {
      const reading = parseTarget(written, plan);
      if (reading.ok) {
        expect(reading.target.words.it).not.toBe("");
        expect(Number.isNaN(reading.target.value)).toBe(false);
      } else {
        expect(reading.reason.it).not.toBe("");
        expect(reading.position).toBeGreaterThanOrEqual(0);
        expect(reading.position).toBeLessThanOrEqual(written.length);
      }
    }),
    { numRuns: 1000 },
  );
});

it("reads a quantity alike however it is spaced or capitalised", () => {
  const quantity = fc.constantFrom(
    "≥ 90 %",
    "entro 20 giorni",
    "almeno 300 utenti",
    "> 3",
    "<= 5 gg lavorativi",
  );
  fc.assert(
    fc.property(quantity, fc.constantFrom(" ", "  ", "\u00a0", "\t"), fc.boolean(), (text, space, upper) => {
      const changed = (upper ? text.toUpperCase() : text).replaceAll(" ", space);
      const read = JSON.stringify(target(changed, plan)).toLowerCase();
      expect(read).toBe(JSON.stringify(target(text, plan)).toLowerCase());
    }),
  );
});
