import { canvas } from "./canvas";
import type { Canvas } from "./canvas";
import { reading, recorder } from "./expectation";
import type { Recorder } from "./expectation";
import type { Sample } from "./sample";
import { pages } from "./stackedCardsPlan";
import type { Card, Page } from "./stackedCardsPlan";

const YEAR = 2024;
const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5] as const;

function drawHead(sheet: Canvas, plan: Recorder, page: Page): string {
  const title = `CAMERA DI COMMERCIO DELLE TRE VALLI - PIANO DELLA PERFORMANCE ${YEAR} - CRUSCOTTO OPERATIVO`;
  sheet.over(0, A, 0, F, title, "title");
  sheet.put(2, A, "MISSIONE", "label");
  const mission = sheet.put(2, B, page.mission.join(" "));
  sheet.put(2, C, "PRIORITA'", "label");
  sheet.over(2, D, 2, F, page.priority, "centred");
  sheet.put(3, A, "AREA STRATEGICA", "label");
  const area = sheet.put(3, B, page.area);
  sheet.put(3, C, "PROSPETTIVA BSC", "label");
  sheet.over(3, D, 3, F, page.perspective);
  sheet.put(5, A, "OBIETTIVO STRATEGICO", "label");
  const objective = sheet.over(5, B, 5, F, page.objective.join(" "), "band");
  const top = plan.node(sheet, {
    kind: "mission",
    code: page.mission[0],
    title: page.mission[1],
    cell: mission,
  });
  const middle = plan.node(sheet, { kind: "area", title: page.area, parent: top, cell: area });
  return plan.node(sheet, {
    kind: "strategicObjective",
    code: page.objective[0],
    title: page.objective[1],
    parent: middle,
    perspective: page.perspective,
    cell: objective,
  });
}

/** Draws a card from a row on; gives its node and the first free row below it. */
function drawCard(
  sheet: Canvas,
  plan: Recorder,
  parent: string,
  card: Card,
  top: number,
): readonly [string, number] {
  sheet.put(top, A, "OBIETTIVO OPERATIVO", "label");
  const cell = sheet.over(top, B, top, D, `${card.code} ${card.title}`, "band");
  sheet.put(top, E, "PESO", "label");
  const weightCell = sheet.put(top, F, card.weight, "centred");
  sheet.put(top + 2, A, "DESCRIZIONE", "label");
  sheet.over(top + 2, B, top + 2, F, card.description);
  let row = top + 3;
  const last = row + card.actions.length - 1;
  if (last > row) sheet.over(row, A, last, A, "AZIONI", "label");
  else sheet.put(row, A, "AZIONI", "label");
  for (const action of card.actions) {
    sheet.over(row, B, row, F, action);
    row += 1;
  }
  sheet.put(row, A, "RESPONSABILI", "label");
  sheet.put(row, B, card.responsible);
  sheet.put(row, C, "RISORSE UMANE", "label");
  sheet.over(row, D, row, F, card.staff);
  row += 1;
  const node = plan.node(sheet, {
    kind: "operationalObjective",
    code: card.code,
    title: card.title,
    parent,
    weight: card.share,
    weightCell,
    description: card.description,
    actions: card.actions,
    responsible: [card.responsible],
    cell,
  });
  const bottom = row + card.indicators.length - 1;
  if (bottom > row) sheet.over(row, A, bottom, A, "INDICATORI", "label");
  else sheet.put(row, A, "INDICATORI", "label");
  for (const [name, algorithm, target] of card.indicators) {
    const nameCell = sheet.put(row, B, name);
    sheet.put(row, C, "ALGORITMO", "label");
    sheet.put(row, D, algorithm);
    sheet.put(row, E, "TARGET", "label");
    const targets = [{ period: String(YEAR), ...reading(target, sheet.put(row, F, target, "centred")) }];
    plan.indicator(sheet, { parent: node, name, algorithm, targets, cell: nameCell });
    row += 1;
  }
  return [node, row];
}

/** One sheet per strategic objective, cards with three columns of labels; one objective of the first weighs too much. */
export function stackedCards(): Sample {
  const plan = recorder();
  const sheets = pages.map((page) => {
    const sheet = canvas(page.objective[0]);
    sheet.widths(24, 44, 18, 34, 10, 16);
    const parent = drawHead(sheet, plan, page);
    const members: string[] = [];
    let row = 7;
    for (const card of page.cards) {
      const [node, next] = drawCard(sheet, plan, parent, card, row);
      members.push(node);
      row = next + 1;
    }
    plan.group("parent", members);
    const heavy = members[page.cards.findIndex((card) => card.code === "011.1.1.3")];
    if (heavy) plan.plant(heavy, "35%", "25%");
    return sheet.done();
  });
  return {
    file: "schede-impilate.xlsx",
    title: { it: "Schede impilate, una per obiettivo", en: "Stacked cards, one per objective" },
    sheets,
    plan: plan.done(YEAR),
  };
}
