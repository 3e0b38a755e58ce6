import { recognise } from "../../../src/reading/recognise";
import { defaultProfile } from "../../../src/model/profile";
import { planMistakes } from "../../support/comparePlan";
import { readPicture } from "../pictures";

/** The same table with something else right under its headings. */
const museum = (below: string): string => `
    ## Cruscotto
    | Museo civico - Cruscotto degli obiettivi 2026 | < | < | < | < |
    | Ambito strategico | Obiettivo strategico | Indicatore | Valore 2025 | Target 2026 |
    ${below}
    | Pubblico | Aprire a tutti | Visitatori con ingresso gratuito | 4.000 | 6.000 |
    | ^ | Raccontare le sale | Sale con nuova didascalia | 3 | 9 |
    === plan
    area Pubblico
      strategic Aprire a tutti
        - Visitatori con ingresso gratuito {base: 4.000; 2026: 6.000}
      strategic Raccontare le sale
        - Sale con nuova didascalia {base: 3; 2026: 9}`;

/** Rows right under the headings that are no record. */
const drawn: Readonly<Record<string, string>> = {
  "what is to be written there, in plain words": `
    ## Obiettivi
    | Camera di commercio del Golfo - Obiettivi 2026 | < | < | < | < |
    | Obiettivo operativo | Peso | Indicatore | Valore atteso 2026 | Ufficio |
    | descrivere in una riga | in % | almeno uno | numero o data | uno solo |
    | Sveltire le visure | 60 | Minuti di attesa | <= 10 | Registro imprese |
    | Aiutare chi esporta | 40 | Imprese seguite | 85 | Promozione |
    === plan
    operational Sveltire le visure [60%] {resp: Registro imprese}
      - Minuti di attesa {2026: <= 10}
    operational Aiutare chi esporta [40%] {resp: Promozione}
      - Imprese seguite {2026: 85}`,
  examples: `
    ## Obiettivi
    | Autorità di bacino - Piano obiettivi 2026 | < | < | < | < |
    | N. | Obiettivo | Indicatore | Peso | Target 2026 |
    | es. 1 | es. Ridurre i tempi di rilascio dei pareri | es. Giorni medi | es. 50% | es. 30 |
    | 1 | Aggiornare le mappe di pericolosità | Comuni con mappa nuova | 70% | 22 |
    | 2 | Rispondere alle osservazioni | Osservazioni chiuse | 30% | 95% |
    === plan
    operational? 1 · Aggiornare le mappe di pericolosità [70%]
      - Comuni con mappa nuova {2026: 22}
    operational? 2 · Rispondere alle osservazioni [30%]
      - Osservazioni chiuse {2026: 95%}`,
  "names of fields in small letters": `
    ## Cruscotto
    | Provincia di Riva - Cruscotto degli obiettivi 2026 | < | < | < | < |
    | Codice | Obiettivo operativo | Indicatore | Target 2026 | Consuntivo 2026 |
    | codice | obiettivo | indicatore | target26 | cons26 |
    | 1.1 | Rifare le palestre | Palestre riaperte | 4 | 3 |
    | 1.2 | Servire le mense | Pasti biologici | 60% | 64% |
    === plan
    operational 1.1 · Rifare le palestre
      - Palestre riaperte {2026: 4; actual 2026: 3}
    operational 1.2 · Servire le mense
      - Pasti biologici {2026: 60%; actual 2026: 64%}`,
  "names of fields in capitals": museum("| AMB | OBS | IND | V25 | T26 |"),
  "other headings in a hidden row": museum("| Ambito | Obiettivo | Misura | Prima | Dopo | hidden"),
  "headings again under the title with the number of the page": `
    ## Foglio1
    | Obiettivi 2026 - stesura definitiva | | | | |
    | Responsabile | Obiettivo | Peso | Indicatore | Target 2026 |
    | Dott. Abis | Riordinare l'archivio | 50 | Metri riordinati | 80 |
    | Dott. Abis | Formare i colleghi | 50 | Ore di corso | 40 |
    | | | | | |
    | Obiettivi 2026 - stesura definitiva | | | | pag. 2 |
    | Responsabile | Obiettivo | Peso | Indicatore | Target 2026 |
    | Ing. Solla | Rifare i marciapiedi | 100 | Metri rifatti | 900 |
    === plan
    operational? Riordinare l'archivio [50%] {resp: Dott. Abis}
      - Metri riordinati {2026: 80}
    operational? Formare i colleghi [50%] {resp: Dott. Abis}
      - Ore di corso {2026: 40}
    operational? Rifare i marciapiedi [100%] {resp: Ing. Solla}
      - Metri rifatti {2026: 900}`,
  "headings filled down beside shares of a group": `
    ## Obiettivi
    | Agenzia dei porti minori - Obiettivi 2026 | < | < | < | < |
    | Obiettivo operativo | Punti | Indicatore | Esito | < |
    | Obiettivo operativo | Punti | Indicatore | Pieno (100%) | Medio (50%) |
    | Dragare gli ingressi | 60 | Metri cubi rimossi | 9.000 | 7.000 |
    | Accendere i fanali | 40 | Fanali rifatti | 14 | 10 |
    === plan
    operational Dragare gli ingressi [60%]
      - Metri cubi rimossi {2026: 9.000; soglia 50%: 7.000}
    operational Accendere i fanali [40%]
      - Fanali rifatti {2026: 14; soglia 50%: 10}`,
};

it.each(Object.entries(drawn))("%s", (name, drawing) => {
  const { workbook, plan } = readPicture(name, "drawn", `special: -\nlike: -\n${undented(drawing)}`);
  expect(planMistakes(recognise(workbook, defaultProfile), plan ?? "")).toEqual([]);
});

const undented = (text: string): string => text.replace(/^ {4}/gm, "").trimStart();
