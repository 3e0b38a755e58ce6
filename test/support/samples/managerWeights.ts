import { canvas, percent, thousands } from "./canvas";
import type { Canvas, Content } from "./canvas";
import { reading, recorder } from "./expectation";
import type { Recorder } from "./expectation";
import type { Sample } from "./sample";

/** Name, historical value, value at 30/6, value at 31/12, weight. */
type Indicator = readonly [
  name: string,
  past: Content | null,
  half: Content | null,
  end: Content,
  weight: number,
];

interface Objective {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly weight: number;
  readonly indicators: readonly Indicator[];
}

interface Manager {
  readonly name: string;
  readonly area: string | null;
  readonly objectives: readonly Objective[];
}

const managers: readonly Manager[] = [
  {
    name: "Dirigente Area Promozione",
    area: "PROMOZIONE DELLE IMPRESE",
    objectives: [
      {
        code: "1.1.1",
        title: "ALTERNANZA E ORIENTAMENTO",
        description: "Far incontrare scuole e imprese e diffondere la conoscenza dei percorsi di alternanza.",
        weight: 45,
        indicators: [
          ["1: INCONTRI INFORMATIVI", 11, 5, 12, 40],
          ["2: STUDENTI ACCOLTI", 43, 15, 50, 35],
          ["3: CONTRIBUTI ALLE IMPRESE OSPITANTI", "SI", null, "SI", 25],
        ],
      },
      {
        code: "1.1.2",
        title: "IMPRESA 4.0",
        description: "Accompagnare le imprese nell'adozione di tecnologie digitali.",
        weight: 55,
        indicators: [
          ["1: IMPRESE SERVITE DAL PUNTO DIGITALE", 260, 150, 300, 70],
          ["2: FONDI ASSEGNATI CON I VOUCHER", percent(0.88), percent(0.4), percent(0.9), 30],
        ],
      },
    ],
  },
  {
    name: "Conservatore del Registro delle Imprese",
    area: "SERVIZI ALLE IMPRESE E REGOLAZIONE DEL MERCATO",
    objectives: [
      {
        code: "2.1.1",
        title: "QUALITÀ DEL DATO DEL REGISTRO",
        description: "Ripulire l'archivio dalle posizioni non più operative.",
        weight: 55,
        indicators: [
          ["1: CANCELLAZIONI D'UFFICIO", thousands(1250), 500, thousands(1400), 60],
          ["2: TEMPO MEDIO DI EVASIONE", "4,2 gg", "4 gg", "3,8 gg", 40],
        ],
      },
      {
        code: "2.1.2",
        title: "FASCICOLO INFORMATICO D'IMPRESA",
        description: "Alimentare il fascicolo con i documenti degli sportelli unici.",
        weight: 35,
        indicators: [["1: FASCICOLI ALIMENTATI", percent(0.6), percent(0.65), percent(0.75), 100]],
      },
    ],
  },
  {
    name: "Segretario Generale",
    area: null,
    objectives: [
      {
        code: "3.1.1",
        title: "EFFICIENTAMENTO DELLA SEDE",
        description: "Ridurre i consumi energetici dell'edificio.",
        weight: 60,
        indicators: [
          ["1: AFFIDAMENTO DEI LAVORI", null, "avvio gara", "completamento", 60],
          ["2: CONSUMI DI ENERGIA ELETTRICA", "kWh 612.864", percent(-0.05), percent(-0.1), 40],
        ],
      },
      {
        code: "3.1.2",
        title: "PREVENZIONE DELLA CORRUZIONE",
        description: "Attuare le misure del piano e controllarne l'efficacia.",
        weight: 40,
        indicators: [
          ["1: MISURE ATTUATE", percent(1), null, percent(1), 50],
          ["2: DATI PUBBLICATI NEI TERMINI", percent(0.98), percent(0.95), percent(1), 50],
        ],
      },
    ],
  },
];

const YEAR = 2024;

/** Where the weights table put the weight of an objective, and under which manager. */
type Weights = ReadonlyMap<
  string,
  { readonly cell: string; readonly manager: string; readonly share: number }
>;

function drawWeights(sheet: Canvas): Weights {
  sheet.widths(38, 60, 14);
  sheet.over(0, 0, 0, 2, `PESO DEGLI OBIETTIVI DELLE AREE DIRIGENZIALI - ANNO ${YEAR}`, "title");
  sheet.over(2, 0, 2, 1, "Obiettivi", "heading");
  sheet.put(2, 2, "Peso per obiettivo", "heading");
  const weights = new Map<string, { cell: string; manager: string; share: number }>();
  let row = 3;
  for (const { name, objectives } of managers) {
    sheet.over(row, 0, row + objectives.length, 0, name, "level");
    const top = row;
    for (const { code, title, weight } of objectives) {
      const share = weight / 100;
      sheet.put(row, 1, `Obiettivo Operativo ${code} ${title}`);
      weights.set(code, {
        cell: `${sheet.name}!${sheet.put(row, 2, percent(share), "centred")}`,
        manager: name,
        share,
      });
      row += 1;
    }
    const sum = [...weights.values()]
      .filter((each) => each.manager === name)
      .reduce((all, { share }) => all + share, 0);
    sheet.put(row, 1, `Totale ${name}`, "total");
    sheet.put(
      row,
      2,
      { formula: `SUM(C${top + 1}:C${row})`, result: percent(Math.round(sum * 100) / 100) },
      "total",
    );
    row += 1;
  }
  return weights;
}

function drawIndicator(
  sheet: Canvas,
  plan: Recorder,
  parent: string,
  indicator: Indicator,
  top: number,
): string {
  const [label, past, half, end, weight] = indicator;
  const cell = sheet.over(top, 0, top + 2, 0, label, "label");
  sheet.over(top, 1, top + 1, 1, "target storico", "heading");
  sheet.over(top, 2, top, 3, "valore target", "heading");
  sheet.put(top + 1, 2, "al 30/6", "heading");
  sheet.put(top + 1, 3, "al 31/12", "heading");
  sheet.over(top, 4, top + 1, 4, "peso", "heading");
  const pastCell = sheet.put(top + 2, 1, past, "centred");
  const halfCell = sheet.put(top + 2, 2, half, "centred");
  const endCell = sheet.put(top + 2, 3, end, "centred");
  const weightCell = sheet.put(top + 2, 4, percent(weight / 100), "centred");
  return plan.indicator(sheet, {
    parent,
    name: label.replace(/^\d+: /, ""),
    weight: weight / 100,
    weightCell,
    baseline: past === null ? null : reading(past, pastCell),
    targets: [
      ...(half === null ? [] : [{ period: `30/6/${YEAR}`, ...reading(half, halfCell) }]),
      { period: `31/12/${YEAR}`, ...reading(end, endCell) },
    ],
    cell,
  });
}

/** A table of weights by manager, whose second group makes 90, and a sheet per objective with a small table per indicator. */
export function managerWeights(): Sample {
  const plan = recorder();
  const table = canvas("Pesi dirigenti");
  const weights = drawWeights(table);
  const areas = new Map<string, string>();
  const byManager = new Map<string, string[]>();
  const cards = managers.flatMap(({ name, area, objectives }) =>
    objectives.map(({ code, title, description, indicators }) => {
      const sheet = canvas(code);
      sheet.widths(52, 16, 14, 14, 10);
      if (area) {
        const cell = sheet.over(0, 0, 0, 4, area, "section");
        if (!areas.has(area)) areas.set(area, plan.node(sheet, { kind: "area", title: area, cell }));
      }
      sheet.put(1, 0, `OBIETTIVO ${code}`, "band");
      const cell = sheet.over(1, 1, 1, 4, title, "band");
      sheet.over(2, 1, 2, 4, description);
      sheet.put(3, 0, "INDICATORI:", "label");
      const weight = weights.get(code);
      const node = plan.node(sheet, {
        kind: "operationalObjective",
        code,
        title,
        parent: (area && areas.get(area)) ?? null,
        weight: weight?.share ?? null,
        weightCell: weight?.cell ?? null,
        description,
        responsible: [name],
        cell,
      });
      if (code === "2.1.1") plan.plant(node, "55%", "65%");
      byManager.set(name, [...(byManager.get(name) ?? []), node]);
      plan.group(
        "parent",
        indicators.map((indicator, index) => drawIndicator(sheet, plan, node, indicator, 5 + index * 4)),
      );
      return sheet.done();
    }),
  );
  for (const members of byManager.values()) plan.group("manager", members);
  return {
    file: "pesi-e-schede.xlsx",
    title: {
      it: "Pesi per dirigente e una scheda per obiettivo",
      en: "Weights by manager and a card per objective",
    },
    sheets: [table.done(), ...cards],
    plan: plan.done(YEAR),
  };
}
