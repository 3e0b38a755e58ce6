import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

/** Cards with several parts, and what stands at the end of the last one. */
it.each<[string, string, string]>([
  [
    "another word for what the other indicators of the card say is the last indicator's",
    `
    | Piano 2026 | |
    | Obiettivo operativo | 1.1 Aprire gli sportelli di quartiere |
    | Descrizione | Sportelli in ogni quartiere della città. |
    | Indicatore | Sportelli aperti |
    | Algoritmo | numero di sportelli |
    | Peso | 60 |
    | Target 2026 | 4 |
    | Indicatore | Utenti serviti |
    | Formula di calcolo | numero di utenti serviti |
    | Peso | 40 |
    | Target 2026 | 300 |
    | Obiettivo operativo | 1.2 Ridurre le attese agli sportelli |
    | Descrizione | Meno coda per tutti gli utenti. |
    | Indicatore | Minuti di attesa |
    | Algoritmo | media dei minuti di attesa |
    | Peso | 70 |
    | Target 2026 | <= 15 |
    | Indicatore | Reclami ricevuti |
    | Formula di calcolo | numero di reclami |
    | Peso | 30 |
    | Target 2026 | <= 20 |`,
    `
    operational 1.1 · Aprire gli sportelli di quartiere
      - Sportelli aperti [60%] {formula: numero di sportelli; 2026: 4}
      - Utenti serviti [40%] {formula: numero di utenti serviti; 2026: 300}
    operational 1.2 · Ridurre le attese agli sportelli
      - Minuti di attesa [70%] {formula: media dei minuti di attesa; 2026: <= 15}
      - Reclami ricevuti [30%] {formula: numero di reclami; 2026: <= 20}`,
  ],
  [
    "a line of the printer between a label over a table and its headings is no value of the label",
    `
    | Obiettivo strategico: Aumentare la trasparenza | < | < | < |
    | KPI associati | < | < | < |
    | Allegato tecnico | < | < | < |
    | Indicatori | Peso | Fonte | Target 2026 |
    | Giornate della trasparenza | 50 | Rilevazione interna | 2 |
    | Documenti pubblicati | 50 | Sito | 12 |
    | Monitoraggio semestrale: in linea | < | < | < |
    | | | | |
    | Obiettivo strategico: Rafforzare la vigilanza | < | < | < |
    | KPI associati | < | < | < |
    | Allegato tecnico | < | < | < |
    | Indicatori | Peso | Fonte | Target 2026 |
    | Verifiche effettuate | 100 | Cruscotto | 90% |
    | Monitoraggio semestrale: in linea | < | < | < |`,
    `
    strategic Aumentare la trasparenza {resp: nothing}
      - Giornate della trasparenza [50%] {2026: 2}
      - Documenti pubblicati [50%] {2026: 12}
    strategic Rafforzare la vigilanza {resp: nothing}
      - Verifiche effettuate [100%] {2026: 90%}`,
  ],
])("%s", (_name, picture, plan) => {
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan)).toEqual([]);
});
