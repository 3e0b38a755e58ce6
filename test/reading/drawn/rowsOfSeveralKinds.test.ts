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
        - KPI1 · Km di sentieri aperti [100%] {2026: 12}
      operational OO1.2 · Accogliere le scuole [40%]
        - KPI2 · Classi accolte [100%] {2026: 80}
    strategic OS2 · Curare i boschi [50%]
      operational OO2.1 · Diradare le pinete [100%]
        - KPI3 · Ettari diradati [100%] {2026: >= 30}`,
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
  "a column of levels beside one of those who answer": `
    ## Albero
    | Ente di gestione delle aree protette - Albero della performance 2026 | < | < | < | < | < |
    | Livello | Codice | Denominazione | Peso | Target 2026 | Responsabile |
    | Area | A | Natura | | | Direttore |
    | Obiettivo strategico | A1 | Far tornare le aquile | 60% | | Direttore |
    | Obiettivo operativo | A1.1 | Controllare i nidi | 50% | | Servizio fauna |
    | Indicatore | A1.1.1 | Nidi controllati | 100% | 14 | Servizio fauna |
    | Obiettivo operativo | A1.2 | Togliere i cavi pericolosi | 50% | | Servizio tecnico |
    | Indicatore | A1.2.1 | Km di cavi interrati | 100% | 6 | Servizio tecnico |
    | Area | B | Persone | | | Direttore |
    | Obiettivo strategico | B1 | Accogliere meglio | 40% | | Direttore |
    | Obiettivo operativo | B1.1 | Aprire il centro visite | 100% | | Servizio turismo |
    | Indicatore | B1.1.1 | Giorni di apertura | 60% | 200 | Servizio turismo |
    | Indicatore | B1.1.2 | Visitatori | 40% | 9.000 | Servizio turismo |
    === plan
    area A · Natura
      strategic A1 · Far tornare le aquile [60%] {resp: Direttore}
        operational A1.1 · Controllare i nidi [50%] {resp: Servizio fauna}
          - A1.1.1 · Nidi controllati [100%] {2026: 14}
        operational A1.2 · Togliere i cavi pericolosi [50%] {resp: Servizio tecnico}
          - A1.2.1 · Km di cavi interrati [100%] {2026: 6}
    area B · Persone
      strategic B1 · Accogliere meglio [40%] {resp: Direttore}
        operational B1.1 · Aprire il centro visite [100%] {resp: Servizio turismo}
          - B1.1.1 · Giorni di apertura [60%] {2026: 200}
          - B1.1.2 · Visitatori [40%] {2026: 9.000}`,
  "levels by number": `
    ## Albero
    | Autorità dei laghi - Obiettivi 2026 | < | < | < | < | < |
    | Liv. | Descrizione | Indicatore | Peso | 2025 | 2026 |
    | 1 | Acque pulite | | 70% | | |
    | 2 | Collegare le case alla fogna | Allacci fatti | 60% | 120 | 300 |
    | 2 | Sorvegliare gli scarichi | Controlli | 40% | 80 | 100 |
    | 1 | Rive aperte | | 30% | | |
    | 2 | Pulire le spiagge | Spiagge pulite | 100% | 4 | 7 |
    === plan
    strategic? Acque pulite [70%]
      operational? Collegare le case alla fogna [60%]
        - Allacci fatti {base: 120; 2026: 300}
      operational? Sorvegliare gli scarichi [40%]
        - Controlli {base: 80; 2026: 100}
    strategic? Rive aperte [30%]
      operational? Pulire le spiagge [100%]
        - Spiagge pulite {base: 4; 2026: 7}`,
  "indicators below their objectives in one column, both weighed": `
    ## Piano
    | Accademia di belle arti - Piano della performance 2026 | < | < | < | < |
    | Obiettivi e indicatori | Peso | Unità | Valore 2025 | Target 2026 |
    | Ampliare l'offerta formativa | 60% | | | |
    | Iscritti ai corsi serali | 50% | n. | 120 | 150 |
    | Corsi in lingua inglese | 50% | n. | 2 | 4 |
    | Aprirsi alla città | 40% | | | |
    | Visitatori delle mostre | 70% | n. | 3.000 | 4.500 |
    | Giorni di apertura al pubblico | 30% | giorni | 80 | 120 |
    === plan
    operational? Ampliare l'offerta formativa [60%]
      - Iscritti ai corsi serali [50%] {unit: n.; base: 120; 2026: 150}
      - Corsi in lingua inglese [50%] {unit: n.; base: 2; 2026: 4}
    operational? Aprirsi alla città [40%]
      - Visitatori delle mostre [70%] {unit: n.; base: 3.000; 2026: 4.500}
      - Giorni di apertura al pubblico [30%] {unit: giorni; base: 80; 2026: 120}`,
  "the same, the codes inside the titles": `
    ## Piano
    | Istituto musicale - Obiettivi 2026 | < | < | < |
    | Obiettivo / Indicatore | Unità | Base | Target 2026 |
    | 1. Riempire la sala dei concerti | | | |
    | 1.1 Spettatori paganti | n. | 9.000 | 11.000 |
    | 1.2 Abbonati sotto i 26 anni | n. | 200 | 320 |
    | 2. Digitalizzare la biblioteca | | | |
    | 2.1 Spartiti scansionati | n. | 0 | 1.500 |
    === plan
    operational? 1 · Riempire la sala dei concerti
      - 1.1 · Spettatori paganti {unit: n.; base: 9.000; 2026: 11.000}
      - 1.2 · Abbonati sotto i 26 anni {unit: n.; base: 200; 2026: 320}
    operational? 2 · Digitalizzare la biblioteca
      - 2.1 · Spartiti scansionati {unit: n.; base: 0; 2026: 1.500}`,
  "targets and results in rows, blank what was merged": `
    ## Cruscotto
    | Fondazione teatri - Cruscotto 2024-2026 | < | < | < | < | < |
    | Obiettivo strategico | Indicatore | Dato | 2024 | 2025 | 2026 |
    | Riempire le sale | Spettatori paganti | Target | 40.000 | 44.000 | 48.000 |
    | | | Consuntivo | 41.200 | 43.100 | |
    | | Abbonati | Target | 3.000 | 3.200 | 3.500 |
    | | | Consuntivo | 2.900 | 3.260 | |
    | Andare nei paesi | Repliche fuori sede | Target | 20 | 25 | 30 |
    | | | Consuntivo | 20 | 27 | |
    === plan
    strategic Riempire le sale
      - Spettatori paganti {2024: 40.000; 2025: 44.000; 2026: 48.000; actual 2024: 41.200; actual 2025: 43.100}
      - Abbonati {2024: 3.000; 2025: 3.200; 2026: 3.500; actual 2024: 2.900; actual 2025: 3.260}
    strategic Andare nei paesi
      - Repliche fuori sede {2024: 20; 2025: 25; 2026: 30; actual 2024: 20; actual 2025: 27}`,
  "targets and thresholds in rows, all else filled down": `
    ## Obiettivi
    | Consorzio boschi - Obiettivi 2026 | < | < | < | < | < |
    | N. | Obiettivo operativo | Indicatore | Valore al 31/12/2025 | Livello | Valore 2026 |
    | 1 | Piantare in pianura | Ettari piantati | 30 | Target | 60 |
    | 1 | Piantare in pianura | Ettari piantati | 30 | Soglia 70% | 45 |
    | 2 | Prevenire gli incendi | Km di viali parafuoco | 12 | Target | 20 |
    | 2 | Prevenire gli incendi | Km di viali parafuoco | 12 | Soglia 70% | 16 |
    | 2 | Prevenire gli incendi | Giorni di vigilanza | 60 | Target | 90 |
    | 2 | Prevenire gli incendi | Giorni di vigilanza | 60 | Soglia 70% | 75 |
    === plan
    operational 1 · Piantare in pianura
      - Ettari piantati {base: 30; 2026: 60; soglia 70%: 45}
    operational 2 · Prevenire gli incendi
      - Km di viali parafuoco {base: 12; 2026: 20; soglia 70%: 16}
      - Giorni di vigilanza {base: 60; 2026: 90; soglia 70%: 75}`,
};

it.each(Object.entries(drawn))("%s", (name, drawing) => {
  const { workbook, plan } = readPicture(name, "drawn", `special: -\nlike: -\n${undented(drawing)}`);
  expect(planMistakes(recognise(workbook, defaultProfile), plan ?? "")).toEqual([]);
});

const undented = (text: string): string => text.replace(/^ {4}/gm, "").trimStart();
