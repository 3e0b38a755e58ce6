import { unitMismatch } from "../../src/rules/unit-mismatch";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(unitMismatch, {
  "accepts so many of one thing for one of another": `
    | Obiettivo operativo  | Indicatore                | Target |
    | Servire gli utenti   | n. utenti / n. sportelli  | 25     |`,
  "accepts a mean per head": `
    | Obiettivo operativo  | Indicatore                                    | Target |
    | Formare il personale | ore di formazione complessive / n. dipendenti | 20     |
    | Assistere            | numero medio di contatti / giorni             | 12     |`,
  "accepts one year over another": `
    | Obiettivo operativo  | Indicatore                                   | Target |
    | Formare il personale | n. corsi anno x / n. corsi anno x-1          | > 1    |`,
  "accepts a bar that does not divide": `
    | Obiettivo operativo   | Indicatore                          | Target |
    | Orientare i giovani   | n. azioni/stage di orientamento     | 6      |`,
  "accepts a change of a count in per cent, and its result": `
    | Obiettivo operativo  | Indicatore                   | Unità di misura | Target 2026         | Consuntivo 2026 |
    | Stampare meno        | Numero di fogli stampati     | numero          | "-10%"              | "-8%"           |
    | Attrarre visitatori  | Numero di visitatori         | numero          | "+5% sul 2025"      | "+6%"           |
    | Ridurre i reclami    | Numero di reclami            | numero          | "riduzione del 5%"  | "4%"            |`,
  "finds a count in per cent": `
    | Obiettivo operativo   | Indicatore                          | Target               |
    | Orientare i giovani   | N. partecipanti agli incontri       | 7% {unit-mismatch}   |`,
  "finds one year in numbers among years in per cent": `
    | Obiettivo strategico | Indicatore                                   | Target 2026         | Target 2027 | Target 2028 |
    | Servizi semplici     | n. progetti approvati / n. progetti presentati | 5 {unit-mismatch} | 10%         | 10%         |`,
  "finds a yes where the algorithm divides": `
    | Obiettivo operativo  | Indicatore        | Algoritmo                           | Target             |
    | Aggiornare il sito   | Dati aggiornati   | dati pubblicati / dati da pubblicare | SI {unit-mismatch} |`,
  "finds a share that its algorithm only counts": `
    | Obiettivo operativo  | Indicatore             | Algoritmo                             | Target  |
    | Evadere le pratiche  | Quota pratiche evase   | Totale pratiche evase {unit-mismatch} | > 90%   |`,
  "finds a time in per cent": `
    | Obiettivo operativo | Indicatore                     | Algoritmo                     | Target               |
    | Pagare prima        | Tempo medio di pagamento       | totale giorni / totale fatture | 80% {unit-mismatch} |
    | Evadere le istanze  | Istanze evase entro 30 giorni  | istanze evase / istanze       | 80%                  |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore        | Unità di misura | Target 2026 | Target 2027 |
    | Formare             | Ore di formazione | n.              | 20%         | 30%         |
    | Aprire              | Ore di apertura   | n.              | 20          | 30%         |`,
    [
      "D2 (E2 B2): Atteso un numero, trovato «20%». / Expected a number, found “20%”.",
      "D3 (E3): Attesa una percentuale, trovato «20» accanto a «30%». / Expected a percentage, found “20” beside “30%”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore        | Target 2026 | Target 2027 | Target 2028 |
    | Formare             | Personale formato | 20%         | 30%         | 40          |
    | Aprire              | Sportelli aperti  | 20          | 30          | 4%          |
    | Pagare              | Fatture pagate    | 0,5         | 30%         | 40%         |`,
    [
      "E2 (C2): Attesa una percentuale, trovato «40» accanto a «20%». / Expected a percentage, found “40” beside “20%”.",
      "E3 (C3): Atteso un numero, trovato «4%» accanto a «20». / Expected a number, found “4%” beside “20”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore                       | Algoritmo                    | Target 2026 |
    | Formare             | Percentuale di personale formato | numero di corsi              | 80%         |
    | Aprire              | Percentuale di sportelli aperti  | sportelli aperti / sportelli | 80%         |`,
    ["D2 (B2): Atteso un numero, trovato «80%». / Expected a number, found “80%”."],
  ],
  [
    `
    | Obiettivo operativo | Indicatore        | Valore storico | Target 2026 |
    | Formare             | Ore di formazione | 12 giorni      | 20          |
    | Aprire              | Sportelli aperti  | nuovo          | 20%         |
    | Pagare              | Fatture pagate    | 1200           | 80%         |`,
    [
      "C4 (D4): Atteso un valore storico come il target «80%», trovato «1200». / Expected a baseline like the target “80%”, found “1200”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore                        | Target 2026 |
    | Formare             | Attivazione del corso (sì/no)     | 30%         |
    | Aprire              | Data di apertura                  | 30%         |
    | Pagare              | Data  della firma                 | 12          |
    | Curare              | Fatture pagate / fatture ricevute | 31/12/2026  |
    | Vedere              | La data di visita                 | 40%         |
    | Udire               | Sì / No concluso                  | 12          |`,
    [
      "C2 (B2): Atteso un sì o no, trovato «30%». / Expected a yes or no, found “30%”.",
      "C3 (B3): Attesa una data, trovato «30%». / Expected a date, found “30%”.",
      "C4 (B4): Attesa una data, trovato «12». / Expected a date, found “12”.",
      "C5 (B5): Attesa una percentuale o un rapporto fino a 1, trovato «31/12/2026». / Expected a percentage or a ratio up to 1, found “31/12/2026”.",
      "C7 (B7): Atteso un sì o no, trovato «12». / Expected a yes or no, found “12”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore          | Valore storico | Target 2026 |
    | Formare             | Riduzione dei costi | 1200           | 10%         |
    | Aprire              | Ore di apertura     | 12             | 20 giorni   |
    | Pagare              | Spesa per energia   | 1200 €         | 1000        |
    | Curare              | Manuale approvato   | bozza          | SI          |`,
    [
      "C2 (D2): Atteso un valore storico come il target «10%», trovato «1200». / Expected a baseline like the target “10%”, found “1200”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore        | Unità di misura | Target 2026 | Target 2027 |
    | Formare             | Personale formato | %               | ??          | 80%         |
    | Aprire              | Sportelli aperti  | %               | SI          | 80%         |
    | Curare              | Fondi             | n.              | ??          | ??          |
    | Pagare              | Fatture           | n.              | 3           | 80%         |`,
    [
      "D3 (B3): Attesa una percentuale, trovato «SI». / Expected a percentage, found “SI”.",
      "D5 (E5): Attesa una percentuale, trovato «3» accanto a «80%». / Expected a percentage, found “3” beside “80%”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore                       | Algoritmo                    | Target 2026 |
    | Formare             | Percentuale di personale formato | personale formato            | 80%         |
    | Aprire              | % sportelli aperti               | somma degli sportelli aperti | 80%         |
    | Curare              | Tasso di fondi ordinati          | totale dei fondi ordinati    | 80%         |`,
    [
      "C4 (B4): Atteso un rapporto per «Tasso di fondi ordinati», trovato un totale: «totale dei fondi ordinati». / Expected a ratio for “Tasso di fondi ordinati”, found a total: “totale dei fondi ordinati”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(unitMismatch, picture)).toEqual(texts);
});
