import { unitMismatch } from "../../src/rules/unit-mismatch";
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
