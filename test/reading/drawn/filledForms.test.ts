import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

/** Two cards of a form whose rows of labels and values stand in four columns. */
const form = (first: string, second: string): string => `
  | Obiettivo operativo | 1.1 Rifare il sito | < | < |
  | Peso | 60% | | |
  | Azioni | Scegliere il fornitore | < | < |
  ${first}
  | Indicatori | Pagine rifatte | Algoritmo | Numero di pagine |
  | ^ | ^ | Target 2026 | 40 |
  | | | | |
  | Obiettivo operativo | 1.2 Rispondere prima | < | < |
  | Peso | 40% | | |
  | Azioni | Formare gli addetti | < | < |
  ${second}
  | Indicatori | Risposte in tre giorni | Algoritmo | Risposte in tre giorni / risposte |
  | ^ | ^ | Target 2026 | 90% |`;

const PLAN = `
  operational 1.1 · Rifare il sito [60%] {resp: Responsabile del Servizio 1; actions: Scegliere il fornitore + Pubblicare le pagine}
    - Pagine rifatte {formula: Numero di pagine; 2026: 40}
  operational 1.2 · Rispondere prima [40%] {resp: Dirigente Area 2; actions: Formare gli addetti + Pubblicare i tempi}
    - Risposte in tre giorni {formula: Risposte in tre giorni / risposte; 2026: 90%}`;

const RESPONSIBLE =
  "| Responsabili | Responsabile del Servizio 1 | Risorse umane | Personale del Servizio 1 |";
const OTHER = "| Responsabili | Dirigente Area 2 | Risorse umane | Personale del Servizio 5 |";

const DRAWN: Readonly<Record<string, string>> = {
  "merged over two rows": form(
    `| ^ | Pubblicare le pagine | < | < |
     ${RESPONSIBLE}
     | ^ | ^ | ^ | Personale dell'Ufficio di staff |`,
    `| ^ | Pubblicare i tempi | < | < |
     ${OTHER}`,
  ),
  "in the first of two rows": form(
    `| | Pubblicare le pagine | | |
     ${RESPONSIBLE}
     | | | | Personale dell'Ufficio di staff |`,
    `| | Pubblicare i tempi | | |
     ${OTHER}`,
  ),
  "in both rows": form(
    `| Azioni | Pubblicare le pagine | | |
     ${RESPONSIBLE}
     | Responsabili | Responsabile del Servizio 1 | Risorse umane | Personale dell'Ufficio di staff |`,
    `| Azioni | Pubblicare i tempi | | |
     ${OTHER}
     | Responsabili | | Risorse umane | Personale dell'Ufficio di staff |`,
  ),
};

it.each(Object.entries(DRAWN))("labels of a form are read %s", (_where, picture) => {
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), PLAN)).toEqual([]);
});

/** The second of two indicators without labels of its own, a second manager below the first. */
const list = (manager: string, second: string): string => `
  | Obiettivo operativo | 1.1 Rifare il sito | < | < | Peso | 60% |
  | Descrizione | Un fornitore nuovo | < | < | < | < |
  | Responsabili | Responsabile Servizio 2 | Risorse umane | Responsabili di tutti i servizi | < | < |
  ${manager}
  | Indicatori | Pagine rifatte | Algoritmo | Numero di pagine | Target 2026 | 40 |
  ${second}
  | | | | | | |
  | Obiettivo operativo | 1.2 Rispondere prima | < | < | Peso | 40% |
  | Descrizione | Gli addetti formati | < | < | < | < |
  | Responsabili | Dirigente Area 2 | Risorse umane | Personale del Servizio 5 | < | < |
  | Indicatori | Risposte | Algoritmo | Risposte / domande | Target 2026 | 90% |`;

const LIST = `
  operational 1.1 · Rifare il sito [60%] {resp: Responsabile Servizio 2 + Ufficio di Staff}
    - Pagine rifatte {formula: Numero di pagine; 2026: 40}
    - Tempo di apertura {formula: Secondi medi; 2026: 2}
  operational 1.2 · Rispondere prima [40%] {resp: Dirigente Area 2}
    - Risposte {formula: Risposte / domande; 2026: 90%}`;

it.each([
  [
    "merged",
    list("| ^ | Ufficio di Staff | ^ | | | |", "| ^ | Tempo di apertura | ^ | Secondi medi | ^ | 2 |"),
  ],
  ["left blank", list("| | Ufficio di Staff | | | | |", "| | Tempo di apertura | | Secondi medi | | 2 |")],
  [
    "filled down",
    list(
      "| Responsabili | Ufficio di Staff | Risorse umane | | | |",
      "| Indicatori | Tempo di apertura | | Secondi medi | | 2 |",
    ),
  ],
])("values below others are read where their labels are %s", (_how, picture) => {
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), LIST)).toEqual([]);
});

const TWO = `
  operational 1.1 · Rifare il sito [60%] {resp: Responsabile Servizio 3 + Responsabile Servizio 4}
    - Pagine rifatte {formula: Numero di pagine; 2026: 40}
    - Tempo di apertura {formula: Secondi medi; 2026: 2}
  operational 1.2 · Rispondere prima [40%] {resp: Responsabile Servizio 5}
    - Risposte {formula: Risposte / domande; 2026: 90%}`;

it.each([
  [
    "whose labels have colons here and there",
    `
    | Obiettivo operativo | 1.1 Rifare il sito | Peso: | 60% | | |
    | Responsabili: | Responsabile Servizio 3 | Risorse umane: | Tutti | | |
    | | Responsabile Servizio 4 | | | | |
    | Indicatori | Pagine rifatte | Algoritmo: | Numero di pagine | Target 2026 | 40 |
    | | Tempo di apertura | Algoritmo | Secondi medi | Target 2026 | 2 |
    | | | | | | |
    | Obiettivo operativo | 1.2 Rispondere prima | Peso | 40% | | |
    | Responsabili | Responsabile Servizio 5 | Risorse umane | Tutti | | |
    | Indicatori: | Risposte | Algoritmo | Risposte / domande | Target 2026: | 90% |`,
  ],
  [
    "with a hint below a label",
    `
    | Obiettivo operativo | 1.1 Rifare il sito | Peso | 60% | | |
    | Responsabili\\n(ufficio) | Responsabile Servizio 3 | Risorse umane | Tutti | | |
    | ^ | Responsabile Servizio 4 | | | | |
    | Indicatori | Pagine rifatte | Algoritmo | Numero di pagine | Target 2026 | 40 |
    | | Tempo di apertura | Algoritmo | Secondi medi | Target 2026 | 2 |
    | | | | | | |
    | Obiettivo operativo | 1.2 Rispondere prima | Peso | 40% | | |
    | Responsabili\\n(ufficio) | Responsabile Servizio 5 | Risorse umane | Tutti | | |
    | Indicatori | Risposte | Algoritmo | Risposte / domande | Target 2026 | 90% |`,
  ],
  [
    "whose merged labels hold their first value",
    `
    | Obiettivo operativo: 1.1 Rifare il sito | | Peso: 60% | | |
    | Responsabili: Responsabile Servizio 3 | | Risorse umane: tutti | | |
    | ^ | Responsabile Servizio 4 | | | |
    | Indicatori: Pagine rifatte | | Algoritmo: Numero di pagine | Target 2026: 40 | |
    | ^ | Tempo di apertura | Algoritmo: Secondi medi | Target 2026: 2 | |
    | | | | | |
    | Obiettivo operativo: 1.2 Rispondere prima | | Peso: 40% | | |
    | Responsabili: Responsabile Servizio 5 | | Risorse umane: tutti | | |
    | Indicatori: Risposte | | Algoritmo: Risposte / domande | Target 2026: 90% | |`,
  ],
])("a second manager and indicator are read in a form %s", (_what, picture) => {
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), TWO)).toEqual([]);
});

it("values filled across a row of several labels are read once", () => {
  const filled = list("| | Ufficio di Staff | | | | |", "| | Tempo di apertura | | Secondi medi | | 2 |")
    .replace("1.1 Rifare il sito | < | <", "1.1 Rifare il sito | 1.1 Rifare il sito | 1.1 Rifare il sito")
    .replace(
      "| Indicatori | Risposte | Algoritmo | Risposte / domande | Target 2026 | 90% |",
      "| Indicatori | Risposte | Algoritmo | Risposte / domande | Risposte / domande | Risposte / domande |\n| Indicatori | Risposte | Target 2026 | 90% | 90% | 90% |",
    );
  expect(planMistakes(recognise(drawSheet(filled).workbook, defaultProfile), LIST)).toEqual([]);
});

it("a value that goes on below the last of a row is no record below headings", () => {
  const picture = `
    | Area strategica | Imprese più forti | | Priorità | 1 |
    | Obiettivo operativo | 1.1 Rifare il sito | | Peso | 60% |
    | Responsabili | Responsabile del Servizio 1 | Risorse umane | Personale del Servizio 1 | |
    | | | | Personale dell'Ufficio di staff | |
    | Indicatori | Pagine rifatte | Target 2026 | 40 | |
    | | | | | |
    | Area strategica | Cittadini ascoltati | | Priorità | 2 |
    | Obiettivo operativo | 1.2 Rispondere prima | | Peso | 40% |
    | Responsabili | Dirigente Area 2 | Risorse umane | Personale del Servizio 5 | |
    | Indicatori | Risposte in tre giorni | Target 2026 | 90% | |`;
  const plan = `
    area Imprese più forti
      operational 1.1 · Rifare il sito [60%] {resp: Responsabile del Servizio 1}
        - Pagine rifatte {2026: 40}
    area Cittadini ascoltati
      operational 1.2 · Rispondere prima [40%] {resp: Dirigente Area 2}
        - Risposte in tre giorni {2026: 90%}`;
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan)).toEqual([]);
});
