/** Workbooks of firms, schools and homes: quality sheets, portfolios, sport, medicine. */
export const companyWorkbooks: Readonly<Record<string, string>> = {
  FMEA: `
    ## FMEA
    | Componente | Modo di guasto | Effetto | Gravità | Probabilità | Rilevabilità | RPN | Azione correttiva | Responsabile | Scadenza |
    | Pompa | Perdita di tenuta | Arresto linea | 8 | 4 | 3 | 96 | Sostituire la guarnizione ogni 6 mesi | Manutenzione | 30/06/2024 |
    | Motore | Surriscaldamento | Fermo macchina | 9 | 3 | 2 | 54 | Installare sonda | Ufficio tecnico | 15/05/2024 |
    | Quadro | Cortocircuito | Incendio | 10 | 2 | 4 | 80 | Termografia annuale | Manutenzione | 31/10/2024 |
  `,
  "supplier scorecard with weighted criteria": `
    ## Fornitori
    | VALUTAZIONE FORNITORI - ANNO 2024 | < | < | < | < |
    | Criterio di valutazione | Peso | Fornitore Alfa | Fornitore Beta | Fornitore Gamma |
    | Qualità dei prodotti | 35% | 8 | 7 | 9 |
    | Puntualità delle consegne | 25% | 9 | 6 | 7 |
    | Prezzo | 20% | 6 | 9 | 7 |
    | Assistenza | 20% | 7 | 7 | 8 |
    | Punteggio ponderato | 100% | 7,65 | 7,15 | 7,9 |
  `,
  "supplier indicators with target of the year": `
    ## Monitoraggio fornitori
    | Fornitore | Indicatore | Target | Gennaio | Febbraio | Marzo | Media |
    | Alfa srl | Consegne puntuali | 95% | 93% | 96% | 97% | 95,3% |
    | Alfa srl | Non conformità | 2 | 1 | 0 | 3 | 1,3 |
    | Beta spa | Consegne puntuali | 95% | 88% | 91% | 90% | 89,7% |
    | Beta spa | Non conformità | 2 | 4 | 2 | 3 | 3 |
  `,
  "dashboard of a web site with targets": `
    ## Dashboard
    | KPI | Valore | Target | Variazione | Stato |
    | Sessioni | 18.430 | 20.000 | +4,1% | giallo |
    | Tasso di conversione | 2,3% | 2,5% | -0,1% | giallo |
    | Durata media | 00:02:41 | 00:02:30 | +3% | verde |
    | Nuovi utenti | 9.120 | 8.000 | +12% | verde |
    | Carrelli abbandonati | 71% | 65% | +2% | rosso |
  `,
  "sales plan with quotas by month": `
    ## Budget vendite
    | Obiettivi di vendita 2024 | < | < | < | < | < |
    | Agente | Obiettivo annuo | I trim | II trim | III trim | IV trim |
    | Conti | 480000 | 110000 | 130000 | 100000 | 140000 |
    | Leoni | 360000 | 80000 | 95000 | 75000 | 110000 |
    | Sala | 250000 | 60000 | 65000 | 50000 | 75000 |
    | Totale | 1090000 | 250000 | 290000 | 225000 | 325000 |
  `,
  "sales objectives with weights by product": `
    ## Mix
    | Linea di prodotto | Peso sul fatturato | Fatturato 2023 | Obiettivo 2024 | Crescita |
    | Cucine | 45% | 4500000 | 4800000 | 6,7% |
    | Bagni | 30% | 3000000 | 3100000 | 3,3% |
    | Accessori | 25% | 2500000 | 2900000 | 16% |
    | Totale | 100% | 10000000 | 10800000 | 8% |
  `,
  "portfolio with target weights": `
    ## Asset allocation
    | Asset class | Peso attuale | Peso obiettivo | Scostamento | Azione |
    | Azioni sviluppati | 48% | 45% | 3% | Vendere |
    | Azioni emergenti | 7% | 10% | -3% | Comprare |
    | Obbligazioni governative | 30% | 30% | 0% | Mantenere |
    | Obbligazioni societarie | 10% | 10% | 0% | Mantenere |
    | Liquidità | 5% | 5% | 0% | Mantenere |
  `,
  "shares with target price and rating": `
    ## Titoli
    | Titolo | Settore | Prezzo | Target price | Potenziale | Peso % | Giudizio |
    | Alfa Energia | Energia | 14,2 | 17 | 19,7% | 12% | Buy |
    | Beta Banca | Finanza | 3,1 | 3,3 | 6,5% | 18% | Hold |
    | Gamma Auto | Auto | 21,8 | 20 | -8,3% | 8% | Sell |
    | Delta Moda | Lusso | 61,5 | 70 | 13,8% | 15% | Buy |
  `,
  "patients: height, weight, BMI and target": `
    ## Ambulatorio
    | Paziente | Età | Altezza (cm) | Peso (kg) | BMI | Peso obiettivo | Target pressione | Note |
    | P001 | 54 | 172 | 91 | 30,8 | 78 | < 130/80 | dieta |
    | P002 | 61 | 160 | 74 | 28,9 | 64 | < 140/85 | |
    | P003 | 47 | 181 | 84 | 25,6 | 80 | < 130/80 | cammino |
    | P004 | 70 | 168 | 66 | 23,4 | 66 | < 140/90 | |
  `,
  "growth table of a child": `
    ## Crescita
    | Data | Mesi | Peso | Altezza | Percentile peso | Percentile altezza |
    | 12/01/2023 | 0 | 3,4 | 50 | 50% | 55% |
    | 12/02/2023 | 1 | 4,3 | 54 | 47% | 52% |
    | 12/03/2023 | 2 | 5,2 | 57,5 | 49% | 50% |
    | 12/04/2023 | 3 | 6 | 60 | 51% | 48% |
  `,
  "school plan: units and learning objectives": `
    ## Programmazione
    | PROGRAMMAZIONE DIDATTICA - MATEMATICA - CLASSE 2B | < | < | < | < |
    | Unità di apprendimento | Obiettivi di apprendimento | Contenuti | Tempi | Verifiche |
    | Frazioni | Operare con le frazioni | Somma, prodotto, confronto | settembre-ottobre | 2 scritte |
    | Numeri decimali | Passare da frazione a decimale | Frazioni generatrici | novembre | 1 scritta |
    | Geometria | Calcolare aree | Quadrilateri, Pitagora | dicembre-febbraio | 2 scritte, 1 orale |
  `,
  "marking scheme of an exam": `
    ## Griglia di correzione
    | Indicatori | Descrittori | Punti | Peso | Punteggio massimo |
    | Comprendere il testo | Analizza la situazione e identifica i dati | 0-5 | 25% | 5 |
    | Individuare strategie | Conosce i concetti e sceglie la strategia | 0-6 | 30% | 6 |
    | Sviluppare il processo | Risolve applicando le regole | 0-5 | 25% | 5 |
    | Argomentare | Commenta e giustifica le scelte | 0-4 | 20% | 4 |
  `,
  "weights of the subjects of a school": `
    ## Pagella
    | Materia | Peso | Scritto | Orale | Pratico | Media | Obiettivo |
    | Italiano | 20% | 7 | 8 | | 7,5 | 8 |
    | Matematica | 20% | 6 | 6,5 | | 6,25 | 7 |
    | Inglese | 20% | 8 | 7 | | 7,5 | 8 |
    | Scienze | 20% | | 7 | 8 | 7,5 | 7 |
    | Ed. fisica | 20% | | | 9 | 9 | 9 |
  `,
  "calibration of gauges": `
    ## Taratura
    | CERTIFICATO DI TARATURA N. 118/2024 | < | < | < | < |
    | Strumento | Calibro a corsoio 150 mm | Matricola | CC-0042 | |
    | Punto di misura | Valore di riferimento | Valore misurato | Scostamento | Incertezza |
    | 1 | 10 | 10,01 | 0,01 | 0,02 |
    | 2 | 50 | 50 | 0 | 0,02 |
    | 3 | 100 | 99,98 | -0,02 | 0,02 |
    | 4 | 150 | 150,03 | 0,03 | 0,03 |
  `,
  "HR appraisal with objectives left as a form": `
    ## Scheda
    | SCHEDA DI VALUTAZIONE DEL PERSONALE NON DIRIGENTE | < | < | < |
    | Dipendente | Amato Rita | Matricola | 1042 |
    | Ufficio | Protocollo | Valutatore | Dirigente area 1 |
    | Fattori di valutazione | Peso | Punteggio (1-10) | Punteggio ponderato |
    | Qualità della prestazione | 40 | 8 | 3,2 |
    | Rapporti con l'utenza | 30 | 9 | 2,7 |
    | Adattamento organizzativo | 20 | 7 | 1,4 |
    | Flessibilità | 10 | 8 | 0,8 |
    | Totale | 100 | | 8,1 |
    | Osservazioni del valutato | | | |
    | Data e firma | | | |
  `,
  "timesheet with activities and project codes": `
    ## Rendicontazione ore
    | Codice progetto | Attività | Responsabile | Ore previste | Ore consuntivo | Avanzamento | Stato |
    | PRJ-01 | Analisi | Conti | 80 | 92 | 100% | chiuso |
    | PRJ-01 | Sviluppo | Leoni | 240 | 180 | 75% | in corso |
    | PRJ-02 | Formazione | Sala | 24 | 0 | 0% | da avviare |
    | PRJ-02 | Documentazione | Conti | 40 | 12 | 30% | in corso |
  `,
  "project plan: phases, tasks and milestones": `
    ## WBS
    | WBS | Task | Owner | Start | End | % complete | Status |
    | 1 | Project initiation | PMO | 08/01/2024 | 19/01/2024 | 100% | Done |
    | 1.1 | Kick-off meeting | PMO | 08/01/2024 | 08/01/2024 | 100% | Done |
    | 1.2 | Project charter | PMO | 09/01/2024 | 19/01/2024 | 100% | Done |
    | 2 | Design | Team A | 22/01/2024 | 29/03/2024 | 60% | In progress |
    | 2.1 | Requirements | Team A | 22/01/2024 | 16/02/2024 | 100% | Done |
    | 2.2 | Prototype | Team B | 19/02/2024 | 29/03/2024 | 30% | In progress |
  `,
  "football league": `
    ## Classifica
    | Pos. | Squadra | Punti | G | V | N | P | GF | GS | Obiettivo |
    | 1 | Aquile | 62 | 26 | 19 | 5 | 2 | 58 | 21 | Scudetto |
    | 2 | Lupi | 55 | 26 | 16 | 7 | 3 | 49 | 25 | Coppe |
    | 3 | Delfini | 41 | 26 | 11 | 8 | 7 | 35 | 30 | Salvezza |
    | 4 | Orsi | 22 | 26 | 5 | 7 | 14 | 22 | 45 | Salvezza |
  `,
  "cake recipe with cost and weight": `
    ## Ricetta
    | Ingrediente | Peso (g) | Costo al kg | Costo | Fasi |
    | Farina | 500 | 0,9 | 0,45 | Setacciare |
    | Zucchero | 250 | 1,1 | 0,28 | Unire |
    | Burro | 200 | 8,2 | 1,64 | Ammorbidire |
    | Uova | 240 | 4 | 0,96 | Montare |
    | Totale | 1190 | | 3,33 | |
  `,
  "customs list of weights": `
    ## Packing list
    | Codice | Descrizione | Colli | Peso lordo | Peso netto | Target di consegna |
    | 1 | Piastrelle 60x60 | 40 | 1180 | 1120 | 15/04/2024 |
    | 2 | Colla | 12 | 312 | 300 | 15/04/2024 |
    | 3 | Battiscopa | 20 | 190 | 176 | 22/04/2024 |
    | Totale | | 72 | 1682 | 1596 | |
  `,
  "safety: actions to improve after a risk assessment": `
    ## DVR
    | Pericolo | Rischio | P | D | R | Misure di prevenzione | Azione di miglioramento | Responsabile | Tempi |
    | Scale | Caduta | 2 | 3 | 6 | Strisce antiscivolo | Sostituire il corrimano | RSPP | 6 mesi |
    | Videoterminali | Affaticamento visivo | 3 | 1 | 3 | Pause | Nuovi monitor | Datore di lavoro | 12 mesi |
    | Archivio | Incendio | 1 | 4 | 4 | Estintori | Impianto di rilevazione | RSPP | 3 mesi |
  `,
  "audit: findings and corrective actions": `
    ## Audit ISO 9001
    | N. | Requisito | Rilievo | Tipo | Azione correttiva | Responsabile | Scadenza | Efficacia verificata |
    | 1 | 8.4.1 | Fornitore senza qualifica | NC minore | Qualificare il fornitore | Acquisti | 31/05/2024 | si |
    | 2 | 7.1.5 | Strumento con taratura scaduta | NC minore | Tarare lo strumento | Laboratorio | 15/04/2024 | si |
    | 3 | 6.2 | Obiettivi senza scadenza | Osservazione | Aggiornare la tabella | Direzione | 30/06/2024 | no |
  `,
  "survey by question with weighted mean": `
    ## Benessere
    | Indicatore | Domanda | 1 | 2 | 3 | 4 | 5 | Media |
    | A. Sicurezza | Il mio luogo di lavoro è sicuro | 2 | 4 | 15 | 40 | 22 | 3,9 |
    | ^ | Ho ricevuto informazioni sui rischi | 1 | 6 | 20 | 38 | 18 | 3,8 |
    | B. Carriera | Il percorso di sviluppo è chiaro | 14 | 22 | 30 | 12 | 5 | 2,7 |
    | ^ | Le possibilità sono legate al merito | 18 | 25 | 24 | 11 | 5 | 2,5 |
  `,
  "election of the works council": `
    ## Scrutinio
    | Sezione | Iscritti | Votanti | % | Lista 1 | Lista 2 | Bianche | Nulle |
    | 1 | 120 | 98 | 81,7% | 51 | 40 | 4 | 3 |
    | 2 | 87 | 60 | 69% | 22 | 35 | 1 | 2 |
    | 3 | 140 | 101 | 72,1% | 48 | 49 | 2 | 2 |
    | Totale | 347 | 259 | 74,6% | 121 | 124 | 7 | 7 |
  `,
};
