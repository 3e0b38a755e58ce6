import { canvas, percent } from "./canvas";
import type { Canvas, Content } from "./canvas";
import { reading, recorder } from "./expectation";
import type { Recorder } from "./expectation";
import type { Sample } from "./sample";

interface Row {
  readonly name: string;
  readonly weight: number;
  readonly target: Content;
  readonly thresholds: readonly [Content | null, Content | null];
  readonly half: Content | null;
  readonly end: Content | null;
  /** Last result of PERF.SCORE, step with thresholds and ratio without; null where the year-end value is missing. */
  readonly score: number | null;
}

interface Objective {
  readonly code: string;
  readonly title: string;
  readonly weight: number;
  readonly responsible: string;
  readonly rows: readonly Row[];
}

const row = (
  name: string,
  weight: number,
  target: Content,
  thresholds: readonly [Content | null, Content | null],
  half: Content | null,
  end: Content | null,
  score: number | null,
): Row => ({ name, weight, target, thresholds, half, end, score });

const objectives: readonly Objective[] = [
  {
    code: "A.1",
    title: "Avvicinare i servizi alle imprese",
    weight: 40,
    responsible: "Servizio Sportelli",
    rows: [
      row("Utenti serviti su appuntamento", 60, 880, [704, 528], 310, 700, 0.6),
      row(
        "Pratiche concluse in giornata",
        40,
        percent(0.8),
        [percent(0.7), percent(0.6)],
        percent(0.76),
        percent(0.83),
        1,
      ),
    ],
  },
  {
    code: "A.2",
    title: "Ridurre i tempi di risposta",
    weight: 30,
    responsible: "Servizio Anagrafe",
    rows: [
      row("Giorni medi di evasione", 70, 28, [29, 30], 31, 29, 0.8),
      row("Reclami ricevuti", 30, "<= 10", [null, null], 4, 8, 1),
    ],
  },
  {
    code: "A.3",
    title: "Comunicare meglio",
    weight: 40,
    responsible: "Ufficio Comunicazione",
    rows: [
      row("Carta dei servizi pubblicata", 50, "SI", [null, null], "NO", "SI", 1),
      row("Visitatori unici del sito", 50, 12000, [null, null], 4200, 9000, 0.75),
    ],
  },
];

const YEAR = 2024;
const HEADINGS = [
  "Codice",
  "Obiettivo operativo",
  "Peso obiettivo",
  "Responsabile",
  "Indicatore",
  "Peso indicatore",
  `Target ${YEAR}`,
  "Soglia 80%",
  "Soglia 60%",
  `Risultato al 30/6/${YEAR}`,
  `Consuntivo al 31/12/${YEAR}`,
  "Punteggio",
] as const;

function drawRow(sheet: Canvas, plan: Recorder, parent: string, each: Row, at: number): string {
  const cell = sheet.put(at, 4, each.name);
  const weightCell = sheet.put(at, 5, percent(each.weight / 100), "centred");
  const targets = [
    { period: String(YEAR), ...reading(each.target, sheet.put(at, 6, each.target, "centred")) },
  ];
  const thresholds = each.thresholds.flatMap((content, index) => {
    const where = sheet.put(at, 7 + index, content, "centred");
    return content === null ? [] : [{ level: index === 0 ? 0.8 : 0.6, ...reading(content, where) }];
  });
  const actuals = [[`30/6/${YEAR}`, each.half, 9] as const, [`31/12/${YEAR}`, each.end, 10] as const].flatMap(
    ([period, content, col]) => {
      const where = sheet.put(at, col, content, "centred");
      return content === null ? [] : [{ period, ...reading(content, where) }];
    },
  );
  const line = at + 1;
  const formula = `_xldudf_PERF_SCORE(K${line},G${line},H${line},I${line})`;
  sheet.put(at, 11, each.score === null ? null : { formula, result: percent(each.score) }, "centred");
  return plan.indicator(sheet, {
    parent,
    name: each.name,
    weight: each.weight / 100,
    weightCell,
    targets,
    thresholds,
    actuals,
    cell,
  });
}

/** A table at the end of its year, with results at half-year and at the end and PERF formulas; the objectives make 110. */
export function yearEndResults(): Sample {
  const plan = recorder();
  const sheet = canvas("Consuntivo");
  sheet.widths(9, 34, 10, 24, 34, 11, 12, 10, 10, 14, 14, 12);
  sheet.over(0, 0, 0, 11, `STATO DI ATTUAZIONE DEGLI OBIETTIVI - ANNO ${YEAR} - CONSUNTIVO`, "title");
  HEADINGS.forEach((heading, col) => sheet.put(2, col, heading, "heading"));
  sheet.freeze(3);
  let at = 3;
  const members = objectives.map(({ code, title, weight, responsible, rows }) => {
    const last = at + rows.length - 1;
    sheet.over(at, 0, last, 0, code, "centred");
    const cell = sheet.over(at, 1, last, 1, title, "level");
    const weightCell = sheet.over(at, 2, last, 2, percent(weight / 100), "centred");
    sheet.over(at, 3, last, 3, responsible, "level");
    const node = plan.node(sheet, {
      kind: "operationalObjective",
      code,
      title,
      weight: weight / 100,
      weightCell,
      responsible: [responsible],
      cell,
    });
    const indicators = rows.map((each, index) => drawRow(sheet, plan, node, each, at + index));
    plan.group("parent", indicators);
    if (code === "A.3") plan.plant(node, "40%", "30%");
    at += rows.length;
    return node;
  });
  plan.group("parent", members);
  return {
    file: "consuntivo-con-punteggi.xlsx",
    title: { it: "Consuntivo con risultati e formule PERF", en: "Year-end results with PERF formulas" },
    sheets: [sheet.done()],
    plan: plan.done(YEAR),
  };
}
