import { interpretTarget } from "../../src/targets/interpretTarget";
import { describeTarget } from "../../src/targets/describeTarget";

// Forms that differ in one sign or one word from others that mean something else.
it.each([
  [">= 8%", "almeno l'8 %", "at least 8%"],
  [">= 0,5%", "almeno lo 0,5 %", "at least 0.5%"],
  [">= 5%", "almeno il 5 %", "at least 5%"],
  [">= 11", "almeno 11", "at least 11"],
  ["<= 5%", "al massimo il 5 %", "at most 5%"],
  ["<= 11%", "al massimo l'11 %", "at most 11%"],
  ["<= 0,5%", "al massimo lo 0,5 %", "at most 0.5%"],
  ["<= 5 gg", "entro 5 giorni", "within 5 days"],
  ["<= 0 gg", "al massimo 0 giorni", "at most 0 days"],
  [">= 5 gg", "almeno 5 giorni", "at least 5 days"],
  ["Q1", "entro il 31 marzo 2026", "by 31 March 2026"],
  ["q4", "entro il 31 dicembre 2026", "by 31 December 2026"],
  ["1° trimestre", "entro il 31 marzo 2026", "by 31 March 2026"],
  ["III trimestre", "entro il 30 settembre 2026", "by 30 September 2026"],
  ["2° semestre", "entro il 31 dicembre 2026", "by 31 December 2026"],
  ["entro il 3° quadrimestre", "entro il 31 dicembre 2026", "by 31 December 2026"],
  ["10/20", "almeno 10 su 20", "at least 10 out of 20"],
  ["5 milioni di euro", "almeno 5.000.000 €", "at least €5,000,000"],
  ["2 million of euro", "almeno 2.000.000 €", "at least €2,000,000"],
  ["3 milioni", "almeno 3.000.000", "at least 3,000,000"],
  ["3 milioni €", "almeno 3.000.000 €", "at least €3,000,000"],
  ["2 milioni di utenti", "almeno 2.000.000 utenti", "at least 2,000,000 utenti"],
  ["5 nr", "almeno 5", "at least 5"],
  ["5 n.", "almeno 5", "at least 5"],
  ["5 numeri", "almeno 5 numeri", "at least 5 numeri"],
  ["SI.", "sì: va fatto", "yes: to be done"],
  ["Sì!", "sì: va fatto", "yes: to be done"],
  ["un report", "almeno 1 report", "at least 1 report"],
  ["maggiore o uguale a 5", "almeno 5", "at least 5"],
  ["uguale o superiore a 5", "almeno 5", "at least 5"],
  ["=> 5", "almeno 5", "at least 5"],
  ["> = 5", "almeno 5", "at least 5"],
  ["=< 5", "al massimo 5", "at most 5"],
  ["< = 5", "al massimo 5", "at most 5"],
  ["= 5", "pari a 5", "equal to 5"],
  ["minore di 5", "meno di 5", "less than 5"],
  ["oltre 5", "più di 5", "more than 5"],
  ["fino a 5", "al massimo 5", "at most 5"],
  ["5 o più", "almeno 5", "at least 5"],
  ["12 per sportello", "almeno 12 per sportello", "at least 12 per “sportello”"],
  ["1.234.567,8", "almeno 1.234.567,8", "at least 1,234,567.8"],
  ["1,234,567.8", "almeno 1.234.567,8", "at least 1,234,567.8"],
  ["entro il 2026", "entro il 31 dicembre 2026", "by 31 December 2026"],
  [
    "non inferiore al 2025",
    "almeno quanto nel 2025: serve il valore 2025",
    "at least as much as in 2025: needs the 2025 value",
  ],
  [
    "più di quanto nel 2025",
    "più che nel 2025: serve il valore 2025",
    "more than in 2025: needs the 2025 value",
  ],
  [
    "5% in meno del 2025",
    "il 5 % in meno del 2025: serve il valore 2025",
    "5% below that of 2025: needs the 2025 value",
  ],
  [
    "riduzione di almeno il 5%",
    "il 5 % in meno del valore storico: serve il valore storico",
    "5% below that of the baseline: needs the baseline",
  ],
  [
    "aumento di 3",
    "3 in più del valore storico: serve il valore storico",
    "3 above that of the baseline: needs the baseline",
  ],
  [
    "scostamento max 10% dalla media cluster",
    "al massimo 10 % di scostamento da «media cluster»: serve il valore di «media cluster»",
    "at most 10% away from “media cluster”: needs the value of “media cluster”",
  ],
  [
    "10% in più della media nazionale",
    "il 10 % in più di «media nazionale»: serve il valore di «media nazionale»",
    "10% above that of “media nazionale”: needs the value of “media nazionale”",
  ],
  [
    "12 in meno della media nazionale",
    "12 in meno di «media nazionale»: serve il valore di «media nazionale»",
    "12 below that of “media nazionale”: needs the value of “media nazionale”",
  ],
  [
    "deviation of at most 5% from the national average",
    "al massimo 5 % di scostamento da «national average»: serve il valore di «national average»",
    "at most 5% away from “national average”: needs the value of “national average”",
  ],
  [
    "90 percentile",
    "almeno quanto «90 percentile»: serve il valore di «90 percentile»",
    "at least as much as “90 percentile”: needs the value of “90 percentile”",
  ],
  ["  Avvio gara.  ", "da valutare: «Avvio gara.»", "to be judged: “Avvio gara.”"],
  ["avvio   gara", "da valutare: «avvio   gara»", "to be judged: “avvio   gara”"],
  ["Avvio gara!!", "da valutare: «Avvio gara!!»", "to be judged: “Avvio gara!!”"],
])("%s: %s, %s", (text, it, en) => {
  const read = interpretTarget(text, { year: 2026 });
  expect(read.ok && describeTarget(read.target)).toEqual({ it, en });
});

it.each([
  ["5° trimestre", "impossible"],
  ["3° semestre", "impossible"],
  ["4° quadrimestre", "impossible"],
  ["31/13/2026", "impossible"],
  ["0/5/2026", "impossible"],
  ["30/02/2026", "impossible"],
  ["29/02/2026", "impossible"],
  ["31/04/2026", "impossible"],
  ["1.5.3", "impossible"],
  ["10-20", "twoValues"],
  ["10 ÷ 20", "twoValues"],
  ["da 10 a 20", "twoValues"],
  ["10 e 20", "twoValues"],
  ["10 ed 11", "twoValues"],
  ["10 and 20", "twoValues"],
  ["10; 20", "twoValues"],
  ["10, 20", "twoValues"],
  ["10 al 20", "twoValues"],
  ["10 to 20", "twoValues"],
  ["10 < 20", "twoValues"],
  ["90% >= 5", "twoValues"],
  ["90% rispetto al 2025", "ambiguous"],
])("%s is not taken for the value nearest to it: %s", (text, cause) => {
  expect(interpretTarget(text, { year: 2026 })).toMatchObject({ ok: false, cause });
});

// What a planner is told to write instead.
it.each([
  [
    "18:30",
    "un'ora del giorno non è un numero: scrivere una data o una durata",
    "a time of day is no number: write a date or a length of time",
  ],
  [
    "entro T+30",
    "giorni contati da un altro giorno: scrivere la data",
    "days counted from another day: write the date",
  ],
  [
    "una decina di incontri",
    "un numero detto all'incirca: scriverlo in cifre",
    "a rough number: write it in digits",
  ],
  [
    "100% if >= 8, 60% if >= 4",
    "più punteggi in una cella: il target e le soglie vanno in celle loro",
    "several marks in one cell: target and thresholds need cells of their own",
  ],
  [
    "by 5%",
    "manca il verso: scrivere +10% oppure -10% rispetto al valore di partenza",
    "which way? write +10% or -10% on the value to start from",
  ],
  [
    "24/7",
    "«24/7» può essere il 24 luglio o un servizio sempre attivo: scrivere 24/07 oppure sì",
    "“24/7” may be 24 July or around the clock: write 24/07 or yes",
  ],
  [
    "5/7",
    "«5/7» può essere una data o una frazione: scrivere 5/7/2019 oppure una percentuale",
    "“5/7” may be a date or a fraction: write 5/7/2019 or a percentage",
  ],
  [
    "2019",
    "«2019» può essere un anno o una quantità: scrivere entro il 2019, oppure l'unità",
    "“2019” may be a year or a quantity: write by 2019, or the unit",
  ],
  [
    "entro 5",
    "entro 5 che cosa? Scrivere giorni, mesi o una data",
    "within 5 of what? Write days, months or a date",
  ],
  ["≥ ", "manca il valore dopo «≥»", "the value after “≥” is missing"],
  [
    "prima del 2020",
    "prima dell'inizio o della fine del 2020? Scrivere una data",
    "before the beginning or the end of 2020? Write a date",
  ],
  [
    "tra 5 e 10",
    "un intervallo: scrivere il minimo (≥) oppure il massimo (≤)",
    "a range: write the lowest (≥) or the highest (≤) value",
  ],
  [
    "2 report e 3 eventi ",
    "più di un valore: «3 eventi» va in una cella sua",
    "more than one value: “3 eventi” needs a cell of its own",
  ],
  [
    "1.2.3,4",
    "«1.2.3,4» non è un numero: scriverlo come 1.234,56",
    "“1.2.3,4” is no number: write it like 1,234.56",
  ],
  ["2 per mille", "per mille: scrivere una percentuale", "per mille: write a percentage"],
  [
    "± 5%",
    "± lascia due versi: scrivere se il valore deve salire o scendere",
    "± leaves two ways: write whether the value must rise or fall",
  ],
  [
    "-5% max",
    "un calo almeno o al massimo così grande? Scrivere ≤ oppure ≥ davanti al valore con il segno",
    "a fall of at least or at most so much? Write ≤ or ≥ before the signed value",
  ],
  [
    "scostamento massimo del 5% dal 2018",
    "uno scostamento lascia due versi: scrivere se il valore può salire o scendere",
    "a deviation leaves two ways: write whether the value may rise or fall",
  ],
  [
    "≤ +10% sulla media",
    "solo sopra, o anche sotto? Scrivere «al massimo il … in più» oppure «scostamento massimo del …»",
    "only above, or below too? Write “at most … above” or “deviation of at most …”",
  ],
  [
    "n.d.",
    "«n.d.» non è un valore: il target va ancora scritto",
    "“n.d.” is no value: the target is still to be written",
  ],
  ["31/02/2019", "«31/02/2019» non è una data che esiste", "“31/02/2019” is no date that exists"],
])("says of %j what to write instead", (text, it, en) => {
  expect(interpretTarget(text, { year: 2019 })).toMatchObject({ ok: false, reason: { it, en } });
});
