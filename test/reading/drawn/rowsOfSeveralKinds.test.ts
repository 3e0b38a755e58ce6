import { recognise } from "../../../src/reading/recognise";
import { defaultProfile } from "../../../src/model/profile";
import { planMistakes } from "../../support/comparePlan";
import { readPicture } from "../pictures";

/** A column says what every row is about: its level, an indicator. */
const drawn: Readonly<Record<string, string>> = {
  "codes begin with the initials of the level": `
    ## Piano
    | ENTE PARCO DEI LAGHI - Piano 2026 | < | < | < |
    | Voce | Peso | Valore atteso 2026 | Referente |
    | OS1 - Portare gente nel parco | 50 | | Direzione |
    | OO1.1 - Aprire nuovi sentieri | 60 | | Ufficio tecnico |
    | KPI1 - Km di sentieri aperti | 100 | 12 | Ufficio tecnico |
    | OO1.2 - Accogliere le scuole | 40 | | Ufficio didattica |
    | KPI2 - Classi accolte | 100 | 80 | Ufficio didattica |
    | OS2 - Curare i boschi | 50 | | Direzione |
    | OO2.1 - Diradare le pinete | 100 | | Ufficio foreste |
    | KPI3 - Ettari diradati | 100 | >= 30 | Ufficio foreste |
    === plan
    strategic OS1 · Portare gente nel parco [50%]
      operational OO1.1 · Aprire nuovi sentieri [60%]
        - 1 · Km di sentieri aperti [100%] {2026: 12}
      operational OO1.2 · Accogliere le scuole [40%]
        - 2 · Classi accolte [100%] {2026: 80}
    strategic OS2 · Curare i boschi [50%]
      operational OO2.1 · Diradare le pinete [100%]
        - 3 · Ettari diradati [100%] {2026: >= 30}`,
  "abbreviated words before a letter, rows of one cell among them": `
    ## Piano
    | PROVINCIA DI MONTEFIORE - Obiettivi 2026 | < | < | < |
    | Elementi del piano | Unità | Partenza | Target 2026 |
    | Ob. strat. A - Una provincia che si muove | | | |
    | Ob. oper. A.1 - Asfaltare le strade di montagna | | | |
    | Indicatore: Km asfaltati | km | 20 | 35 |
    | Indicatore: Segnalazioni chiuse | % | 60 | 80 |
    | Ob. oper. A.2 - Rifare i ponti | | | |
    | Indicatore: Ponti collaudati | n. | 1 | 4 |
    | Ob. strat. B - Scuole sicure | | | |
    | Ob. oper. B.1 - Certificare gli edifici | | | |
    | Indicatore: Edifici certificati | % | 40 | 65 |
    === plan
    strategic A · Una provincia che si muove
      operational A.1 · Asfaltare le strade di montagna
        - Km asfaltati {unit: km; base: 20; 2026: 35}
        - Segnalazioni chiuse {unit: %; base: 60; 2026: 80}
      operational A.2 · Rifare i ponti
        - Ponti collaudati {unit: n.; base: 1; 2026: 4}
    strategic B · Scuole sicure
      operational B.1 · Certificare gli edifici
        - Edifici certificati {unit: %; base: 40; 2026: 65}`,
  "whole words, in English, under a heading that says nothing": `
    ## Plan
    | Lakeside Council - Service plan 2026 | < | < | < |
    | Item | Weight | Baseline | Target 2026 |
    | Strategic objective 1: Safer streets | 60% | | |
    | Operational objective 1.1: Light every path | 100% | | |
    | KPI 1.1.1: Paths lit | 100% | 40 | 70 |
    | Strategic objective 2: Warmer homes | 40% | | |
    | Operational objective 2.1: Insulate council homes | 100% | | |
    | KPI 2.1.1: Homes insulated | 60% | 120 | 200 |
    | KPI 2.1.2: Complaints about damp | 40% | 33 | 20 |
    === plan
    strategic 1 · Safer streets [60%]
      operational 1.1 · Light every path [100%]
        - 1.1.1 · Paths lit [100%] {base: 40; 2026: 70}
    strategic 2 · Warmer homes [40%]
      operational 2.1 · Insulate council homes [100%]
        - 2.1.1 · Homes insulated [60%] {base: 120; 2026: 200}
        - 2.1.2 · Complaints about damp [40%] {base: 33; 2026: 20}`,
  "objectives with weights, indicators that have none": `
    ## Scheda
    | Azienda sanitaria del Delta - Obiettivi di budget 2026 | < | < |
    | Obiettivi e indicatori | Peso % | Valore atteso |
    | Ob.vo 1 - Ridurre le attese in pronto soccorso | 40 | |
    | Ind. 1.1 - Pazienti dimessi entro 6 ore | | 85% |
    | Ind. 1.2 - Abbandoni | | < 4% |
    | Ob.vo 2 - Recuperare gli screening | 60 | |
    | Ind. 2.1 - Adesione allo screening mammografico | | 62% |
    === plan
    operational? 1 · Ridurre le attese in pronto soccorso [40%]
      - 1.1 · Pazienti dimessi entro 6 ore {2026: 85%}
      - 1.2 · Abbandoni {2026: < 4%}
    operational? 2 · Recuperare gli screening [60%]
      - 2.1 · Adesione allo screening mammografico {2026: 62%}`,
};

it.each(Object.entries(drawn))("%s", (name, drawing) => {
  const { workbook, plan } = readPicture(name, "drawn", `special: -\nlike: -\n${undented(drawing)}`);
  expect(planMistakes(recognise(workbook, defaultProfile), plan ?? "")).toEqual([]);
});

const undented = (text: string): string => text.replace(/^ {4}/gm, "").trimStart();
