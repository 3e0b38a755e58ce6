import { thresholdReadable } from "../../src/rules/threshold-readable";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(thresholdReadable, {
  "takes the planner to a target that stands apart from both its thresholds": `
    | Obiettivo operativo  | Indicatore | Target                     | Soglia 80% | Soglia 60% |
    | Formare il personale | Ore        | 31/12/2026 {threshold-readable} | 15    | 10         |`,
  "accepts days without their unit": `
    | Obiettivo operativo | Indicatore | Target | Soglia 80% | Soglia 60% |
    | Pagare prima        | Giorni     | 28 gg  | 29         | 30         |`,
  "finds words around the number": `
    | Obiettivo operativo  | Indicatore    | Target | Soglia 80%                          | Soglia 60%                |
    | Formare il personale | Partecipazione | 100%  | Frequenza 80 % {threshold-readable} | frequenza minima prevista |
    | Aprire lo sportello  | Utenti        | 300    | 250                                 | 200                       |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore | Target | Soglia 80% | Soglia 60% |
    | Formare             | Ore        | 20     | 80%        | 70%        |
    | Aprire              | Utenti     | 300    | 80%        | 200        |
    | Rinnovare           | Lavori     | 80%    | circa      | 30         |`,
    [
      "C2 (D2 E2): Atteso un target da confrontare con le soglie («80%»), trovato «20». / Expected a target to compare with its thresholds (“80%”), found “20”.",
      "D3 (C3): Attesa una soglia da confrontare con «300», trovato «80%». / Expected a threshold to compare with “300”, found “80%”.",
      "D4 (E4 C4): Attesa una soglia da confrontare con «80%», trovato «circa». / Expected a threshold to compare with “80%”, found “circa”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore | Target | Soglia 80% |
    | Formare             | Ore        | 20     | 80%        |
    | Aprire              | Utenti     | 300    | 250        |`,
    [
      "D2 (C2): Attesa una soglia da confrontare con «20», trovato «80%». / Expected a threshold to compare with “20”, found “80%”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(thresholdReadable, picture)).toEqual(texts);
});
