import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

const CARD = `
  | Piano della performance 2026 | |
  | Missione: 012 Regolazione | Priorità: 1 |
  | Obiettivo strategico: 012.1 Vigilare | |
  | Obiettivo operativo: 012.1.1 Controllare | Peso: 100% |
  | Indicatore: Controlli eseguiti | Algoritmo: eseguiti / previsti |
  | Target: >= 90% | Fonte: registro dei controlli |`;

it("reads a card with its labels and values in the same cells", () => {
  const plan = recognise(drawSheet(CARD).workbook, defaultProfile);
  expect(plan.nodes.map(({ kind, code }) => `${kind} ${code?.value}`)).toEqual([
    "mission 012",
    "strategicObjective 012.1",
    "operationalObjective 012.1.1",
  ]);
  expect(plan.nodes.map(({ parent }) => plan.nodes.find(({ id }) => id === parent)?.code?.value)).toEqual([
    undefined,
    "012",
    "012.1",
  ]);
  const [indicator] = plan.indicators;
  expect(indicator?.algorithm?.value).toBe("eseguiti / previsti");
  expect(indicator?.source?.value).toBe("registro dei controlli");
  expect(indicator?.targets).toMatchObject([{ period: "2026", text: ">= 90%", inline: true }]);
});

type Row = readonly [code: string, title: string, weight: string];

it("reads cards with every value on the line below its label", () => {
  const card = ([code, title, weight]: Row) => `
    | OBIETTIVO OPERATIVO\\n${code} - ${title} | < | PESO\\n${weight} | STRUTTURA RESPONSABILE\\nServizio accoglienza |
    | INDICATORE\\nSerate di apertura | VALORE 2025\\n14 | TARGET 2026\\n>= 24 | PESO INDICATORE\\n100% |
    | | | | |`;
  const plan = ([code, title, weight]: Row) => `
    operational ${code} · ${title} [${weight}] {resp: Servizio accoglienza}
      - Serate di apertura [100%] {base: 14; 2026: >= 24}`;
  const cards: readonly Row[] = [
    ["2.1", "Aprire il parco la sera", "60%"],
    ["2.2", "Catalogare i depositi", "40%"],
  ];
  const { workbook } = drawSheet(cards.map(card).join(""));
  const expected = cards.map(plan).join("");
  expect(planMistakes(recognise(workbook, defaultProfile), expected)).toEqual([]);
});
