import { recognise } from "../../../src/reading/recognise";
import { defaultProfile } from "../../../src/model/profile";
import { planMistakes } from "../../support/comparePlan";
import { readPicture } from "../pictures";

/** Headings as a clerk abbreviates them. */
const drawn: Readonly<Record<string, string>> = {
  "words cut in their midst, years of two digits, totals by name": `
    ## Foglio1
    | COMUNE DI ROCCALTA | | | | | |
    | Ob.vi 2026 - bozza | | | | | |
    | N. ob.vo | Tit. ob.vo | Resp.le | Perc. pond.ne | Ind.re | Ris. att.so '26 |
    | 1 | Riaprire il teatro | Dott. Serra | 60% | Sere di spettacolo | 24 |
    | | | | | Abbonati | almeno 150 |
    | 2 | Rifare il sito | Dott. Serra | 40% | Data di uscita | 30/06/2026 |
    | Tot. dott. Serra | | | 100% | | |
    | 3 | Sistemare i parchi | Ing. Mele | 100% | Parchi riaperti | 3 |
    | Tot. ing. Mele | | | 100% | | |
    === plan
    operational? 1 · Riaprire il teatro [60%] {resp: Dott. Serra}
      - Sere di spettacolo {2026: 24}
      - Abbonati {2026: almeno 150}
    operational? 2 · Rifare il sito [40%] {resp: Dott. Serra}
      - Data di uscita {2026: 30/06/2026}
    operational? 3 · Sistemare i parchi [100%] {resp: Ing. Mele}
      - Parchi riaperti {2026: 3}`,
  "words cut short to a letter": `
    ## Pdo
    | Unione di comuni Valle Scura - PDO 2026 | | | | | |
    | Cod. | Descr. obiett. | Indic. | U.M. | V. iniz. | V. att. |
    | A1 | Riscuotere i tributi | Accertamenti emessi | n. | 300 | 420 |
    | A2 | Tenere aperte le biblioteche | Ore settim. | h | 22 | 30 |
    | A3 | Curare il verde | Sfalci | n. | 4 | 6 |
    === plan
    operational? A1 · Riscuotere i tributi
      - Accertamenti emessi {unit: n.; base: 300; 2026: 420}
    operational? A2 · Tenere aperte le biblioteche
      - Ore settim. {unit: h; base: 22; 2026: 30}
    operational? A3 · Curare il verde
      - Sfalci {unit: n.; base: 4; 2026: 6}`,
  "coefficients of difficulty, one of them alone with its manager": `
    ## Obiettivi
    | Parco archeologico - Obiettivi 2026 | < | < | < | < |
    | Obiettivo | Grado di difficoltà | Indicatore | Target | Referente |
    | Restaurare i mosaici | 1,3 | Metri quadri restaurati | 120 | Dott.ssa Fara |
    | Aprire di notte | 1,0 | Sere di apertura | 30 | Dott. Zeni |
    | Catalogare i depositi | 1,2 | Casse inventariate | 400 | Dott.ssa Fara |
    === plan
    operational? Restaurare i mosaici [coefficient 1,3] {resp: Dott.ssa Fara}
      - Metri quadri restaurati {2026: 120}
    operational? Aprire di notte [coefficient 1] {resp: Dott. Zeni}
      - Sere di apertura {2026: 30}
    operational? Catalogare i depositi [coefficient 1,2] {resp: Dott.ssa Fara}
      - Casse inventariate {2026: 400}`,
  "marks of importance": `
    ## Obiettivi
    | Comune di Pratoverde - PEG 2026 | < | < | < | < |
    | Obiettivo di gestione | Indicatore | Valore atteso | Importanza (1-5) | Responsabile |
    | Riparare le scuole | Aule riparate | 14 | 5 | Ing. Bo |
    | Pulire i fossi | Km puliti | 22 | 3 | Ing. Bo |
    | Digitalizzare le pratiche | Pratiche in rete | 80% | 4 | Dott. Lai |
    | Aprire lo sportello | Ore la settimana | 20 | 2 | Dott. Lai |
    === plan
    operational? Riparare le scuole [coefficient 5] {resp: Ing. Bo}
      - Aule riparate {2026: 14}
    operational? Pulire i fossi [coefficient 3] {resp: Ing. Bo}
      - Km puliti {2026: 22}
    operational? Digitalizzare le pratiche [coefficient 4] {resp: Dott. Lai}
      - Pratiche in rete {2026: 80%}
    operational? Aprire lo sportello [coefficient 2] {resp: Dott. Lai}
      - Ore la settimana {2026: 20}`,
  "frequencies, one of which is yearly, are no kinds of rows": `
    ## Indicatori
    | Rete civica - Indicatori di performance 2026 | < | < | < | < | < | < |
    | Ambito | Indicatore | Unità | Media 2025 | Target 2026 | Frequenza | Fonte |
    | Portale | Tempo di risposta | sec | 3 | 1 | mensile | Registro |
    | ^ | Pagine tradotte | n. | 10 | 40 | mensile | Registro |
    | Sportello | Chiamate risolte | % | 60 | 75 | mensile | Centralino |
    | ^ | Reclami | n. | 30 | 20 | annuale | Protocollo |
    === plan
    area? Portale
      - Tempo di risposta {unit: sec; base: 3; 2026: 1; frequency: mensile}
      - Pagine tradotte {unit: n.; base: 10; 2026: 40; frequency: mensile}
    area? Sportello
      - Chiamate risolte {unit: %; base: 60; 2026: 75; frequency: mensile}
      - Reclami {unit: n.; base: 30; 2026: 20; frequency: annuale}`,
};

it.each(Object.entries(drawn))("%s", (name, drawing) => {
  const { workbook, plan } = readPicture(name, "drawn", `special: -\nlike: -\n${undented(drawing)}`);
  expect(planMistakes(recognise(workbook, defaultProfile), plan ?? "")).toEqual([]);
});

const undented = (text: string): string => text.replace(/^ {4}/gm, "").trimStart();
