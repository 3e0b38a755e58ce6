import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { planMistakes } from "../support/comparePlan";

const mistakes = (sheet: string, plan: string) =>
  planMistakes(recognise(drawSheet(sheet).workbook, defaultProfile), plan);

const HEADINGS = "| Cod. | Obiettivo operativo | Peso | Indicatore | Target 2026 | Responsabile |";

describe("sheets mended by hand", () => {
  it.each([
    [
      "staff under headings of its own right below the indicators",
      `${HEADINGS}
       | A1 | Aprire il mercato coperto | 60% | Banchi assegnati | 24 | Commercio |
       | A2 | Rifare la piazza | 40% | Metri lastricati | 800 | Lavori pubblici |
       | | | | | | |
       | Personale | Categoria | | Ore previste | | |
       | Rossi | D | | 120 | | |`,
      `operational A1 · Aprire il mercato coperto [60%] {resp: Commercio}
         - Banchi assegnati {2026: 24}
       operational A2 · Rifare la piazza [40%] {resp: Lavori pubblici}
         - Metri lastricati {2026: 800}`,
    ],
    [
      "last year's table for comparison",
      `| Obiettivi del direttore - anno 2026 | < | < | < | < | < |
       ${HEADINGS}
       | A1 | Aprire il mercato coperto | 100% | Banchi assegnati | 24 | Commercio |
       | | | | | | |
       | Anno precedente (2025) - solo per confronto | < | < | < | < | < |
       | Cod. | Obiettivo operativo | Peso | Indicatore | Target 2025 | Responsabile |
       | A1 | Chiudere il vecchio mercato | 100% | Banchi spostati | 20 | Commercio |`,
      `operational A1 · Aprire il mercato coperto [100%] {resp: Commercio}
         - Banchi assegnati {2026: 24}`,
    ],
    [
      "weights in three forms",
      `${HEADINGS}
       | A1 | Aprire il mercato coperto | 50% | Banchi assegnati | 24 | Commercio |
       | A2 | Rifare la piazza | "30 %*" | Metri lastricati | 800 | Lavori pubblici |
       | A3 | Spostare le fiere | 0,2 | Fiere spostate | 3 | Commercio |`,
      `operational A1 · Aprire il mercato coperto [50%] {resp: Commercio}
         - Banchi assegnati {2026: 24}
       operational A2 · Rifare la piazza [30%] {resp: Lavori pubblici}
         - Metri lastricati {2026: 800}
       operational A3 · Spostare le fiere [20%] {resp: Commercio}
         - Fiere spostate {2026: 3}`,
    ],
  ])("%s", (_what, sheet, plan) => {
    expect(mistakes(sheet.replace(/^ +/gm, ""), plan.replace(/^ {7}/gm, ""))).toEqual([]);
  });
});
