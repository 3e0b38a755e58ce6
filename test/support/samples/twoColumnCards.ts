import { canvas } from "./canvas";
import type { Canvas, Content } from "./canvas";
import { reading, recorder } from "./expectation";
import type { Recorder } from "./expectation";
import type { Sample } from "./sample";
import { sheetsOfCards, strategic, YEAR } from "./twoColumnCardsPlan";
import type { Card, Kpi } from "./twoColumnCardsPlan";

function drawStrategic(sheet: Canvas, plan: Recorder): void {
  sheet.widths(46, 8, 12, 26, 40, 20);
  sheet.over(
    0,
    0,
    0,
    5,
    `SCHEDE OBIETTIVI STRATEGICI E OPERATIVI - PIANO DELLA PERFORMANCE ${YEAR}/${YEAR + 2}`,
    "title",
  );
  let row = 2;
  for (const { area, description, objectives } of strategic) {
    const at = sheet.over(row, 0, row, 5, `Area strategica: ${area}`, "section");
    sheet.over(row + 1, 0, row + 1, 5, description);
    const parent = plan.node(sheet, { kind: "area", title: area, description, cell: at });
    row += 2;
    for (const { title, kpis } of objectives) {
      const cell = sheet.over(row, 0, row, 5, `Obiettivo strategico: ${title}`, "band");
      const node = plan.node(sheet, { kind: "strategicObjective", title, parent, cell });
      sheet.over(row + 1, 0, row + 1, 5, "KPI associati", "label");
      ["Indicatori", "Peso", "Un.mis.", "Fonte", "Alg.", "Target"].forEach((heading, col) =>
        sheet.put(row + 2, col, heading, "heading"),
      );
      row += 3;
      const members = kpis.map(([name, weight, unit, source, algorithm, lines]) => {
        const nameCell = sheet.put(row, 0, name);
        const weightCell = sheet.put(row, 1, weight, "centred");
        sheet.put(row, 2, unit, "centred");
        sheet.put(row, 3, source);
        sheet.put(row, 4, algorithm);
        const targetCell = sheet.put(row, 5, lines);
        sheet.height(row, 48);
        row += 1;
        const targets = lines.split("\n").map((line) => {
          const [, period = "", text = ""] = /^Anno:(\d{4})—(.*)$/.exec(line) ?? [];
          return { period, text, cell: targetCell };
        });
        return plan.indicator(sheet, {
          parent: node,
          name,
          weight: weight / 100,
          weightCell,
          source,
          algorithm,
          targets,
          monitoring: "onTrack",
          cell: nameCell,
        });
      });
      plan.group("parent", members);
      sheet.over(row, 0, row, 5, "Monitoraggio semestrale: in linea con target", "good");
      row += 1;
    }
    row += 1;
  }
}

function drawKpi(
  sheet: Canvas,
  plan: Recorder,
  parent: string,
  each: Kpi,
  state: string,
  row: number,
): string {
  sheet.put(row, 0, `kpi operativo ${each.number}`, "band");
  const line = (offset: number, label: string, content: Content) => {
    sheet.put(row + offset, 0, label, "label");
    return sheet.put(row + offset, 1, content);
  };
  const cell = line(1, "nome indicatore", each.name);
  line(2, "algoritmo di calcolo", each.algorithm);
  const targets = [{ period: String(YEAR), ...reading(each.target, line(3, "target annuale", each.target)) }];
  const weightCell = line(4, "peso indicatore", each.weight);
  line(5, "tipologia dell’indicatore", each.type);
  line(6, "fonte dati", each.source);
  line(7, "responsabile della rilevazione", each.responsible);
  line(8, "frequenza della rilevazione", each.frequency);
  return plan.indicator(sheet, {
    parent,
    name: each.name,
    algorithm: each.algorithm,
    weight: each.weight / 100,
    weightCell,
    kpiType: each.type,
    source: each.source,
    frequency: each.frequency,
    targets,
    monitoring: state,
    cell,
  });
}

/** Tops of the cards of the other sheets stay where the mission and the programme were named first. */
type Known = Map<string, string>;

function drawCard(sheet: Canvas, plan: Recorder, known: Known, card: Card, top: number): number {
  const once = (key: string, make: () => string) => {
    const id = known.get(key) ?? make();
    known.set(key, id);
    return id;
  };
  const line = (row: number, label: string, content: string) => {
    sheet.put(row, 0, label, "label");
    return sheet.put(row, 1, content);
  };
  const missionCell = line(
    top,
    "obiettivo strategico (missione)",
    `Cod.${card.mission[0]} ${card.mission[1]}`,
  );
  const programmeCell = line(top + 1, "programma", `Cod.${card.programme[0]} ${card.programme[1]}`);
  const cell = line(top + 2, "obiettivo operativo", card.title);
  line(top + 3, "descrizione", card.description);
  line(top + 4, "centro di costo", card.costCentre);
  line(top + 5, "budget", card.budget);
  const [missionCode, missionTitle] = card.mission;
  const mission = once(missionCode, () =>
    plan.node(sheet, { kind: "mission", code: missionCode, title: missionTitle, cell: missionCell }),
  );
  const [code, title] = card.programme;
  const programme = once(`${missionCode}/${code}`, () =>
    plan.node(sheet, { kind: "programme", code, title, parent: mission, cell: programmeCell }),
  );
  const node = plan.node(sheet, {
    kind: "operationalObjective",
    title: card.title,
    parent: programme,
    description: card.description,
    cell,
  });
  let row = top + 6;
  const groups = new Map<string, string[]>();
  for (const each of card.kpis) {
    const id = drawKpi(sheet, plan, node, each, card.monitoring[1], row);
    if (each.name.startsWith("Catalogo")) plan.plant(id, "40", "30");
    const group = each.number.split(".")[0] ?? "";
    groups.set(group, [...(groups.get(group) ?? []), id]);
    row += 9;
  }
  for (const members of groups.values()) plan.group(groups.size > 1 ? "kpi-group" : "parent", members);
  const look = card.monitoring[1] === "onTrack" ? "good" : "bad";
  sheet.over(row, 0, row, 1, `Monitoraggio semestrale: ${card.monitoring[0]}`, look);
  return row + 2;
}

/** Cards of label and value, KPIs numbered in groups; the second group of the last card makes 110. */
export function twoColumnCards(): Sample {
  const plan = recorder();
  const first = canvas("Obiettivi strategici");
  drawStrategic(first, plan);
  const known: Known = new Map();
  const cards = sheetsOfCards.map(({ name, title, cards }) => {
    const sheet = canvas(name);
    sheet.widths(40, 80);
    sheet.over(0, 0, 0, 1, title, "section");
    let row = 2;
    for (const card of cards) row = drawCard(sheet, plan, known, card, row);
    sheet.put(row, 0, "Legenda:", "note");
    sheet.put(row + 1, 0, "monitoraggio semestrale in linea con il target", "good");
    sheet.put(row + 2, 0, "monitoraggio semestrale non in linea con il target", "bad");
    return sheet.done();
  });
  return {
    file: "schede-a-due-colonne.xlsx",
    title: { it: "Schede a due colonne con gruppi di KPI", en: "Two-column cards with KPI groups" },
    sheets: [first.done(), ...cards],
    plan: plan.done(YEAR),
  };
}
