/** More workbooks that share their words with plans: contracts, courses, dashboards, frameworks. */
export const otherWorkbooks: Readonly<Record<string, string>> = {
  "milestones and targets of the PNRR": `
    ## Foglio1
    | Misura | Descrizione | Soggetto attuatore | Milestone o target | Data | Indicatore quantitativo - unità | Valore base | Obiettivo |
    | M1C1-1 | Cloud | Dipartimento | Milestone | T4 2021 | n.a. | | |
    | M1C1-125 | Migrazione PA locali | Comuni | Target | T3 2024 | Numero | 0 | 4083 |
    | M1C1-139 | ^ | Comuni | Target | T2 2026 | Numero | 0 | 12464 |
  `,
  "DUP: what each programme is for": `
    ## Foglio1
    | Missione | Programma | Finalità da conseguire | Motivazione delle scelte | Risorse umane | Risorse strumentali |
    | 01 | 02 Segreteria generale | Garantire il funzionamento degli organi | Obblighi di legge | 3 unità | PC in dotazione |
    | 04 | 06 Servizi ausiliari | Assicurare mensa e trasporto | Domanda delle famiglie | 2 unità | Scuolabus |
  `,
  "scorecard of a firm by perspective": `
    ## Foglio1
    | Prospettiva | KPI | Valore 2022 | Valore 2023 | Trend |
    | Finanziaria | ROE | 8,2% | 9,1% | su |
    | Clienti | Reclami | 112 | 98 | giù |
    | Processi | Lead time | 12,4 | 11,8 | giù |
  `,
  "service levels of a contract with weights": `
    ## Foglio1
    | Servizio | SLA | Soglia | Peso | gen | feb | mar |
    | Help desk | Presa in carico entro 15 minuti | 95% | 30% | 96% | 97% | 93% |
    | Help desk | Risoluzione entro 8 ore | 90% | 40% | 91% | 88% | 92% |
    | Rete | Disponibilità | 99,5% | 30% | 99,9% | 99,7% | 99,6% |
  `,
  "clinical trial endpoints": `
    ## Foglio1
    | Obiettivo dello studio | Endpoint | Misura | Tempo | Responsabile |
    | Valutare efficacia | Sopravvivenza | mesi | 24 mesi | Sponsor |
    | Valutare sicurezza | Eventi avversi | numero | 12 mesi | Sponsor |
  `,
  "marking scheme with levels described": `
    ## Foglio1
    | Dimensione | Indicatore | Livello base | Livello intermedio | Livello avanzato | Peso |
    | Contenuto | Pertinenza | parziale | adeguata | completa | 40% |
    | Forma | Correttezza | errori | pochi errori | nessun errore | 30% |
    | Esposizione | Chiarezza | guidata | autonoma | brillante | 30% |
  `,
  "funding of associations": `
    ## Foglio1
    | N. | Associazione | Progetto | Obiettivo | Costo | Contributo richiesto | Punteggio |
    | 1 | Pro loco | Sagra | Valorizzare i prodotti | 12000 | 6000 | 72 |
    | 2 | Polisportiva | Torneo | Avvicinare i giovani allo sport | 8000 | 4000 | 68 |
  `,
  "remote work: enabling conditions (POLA)": `
    ## Foglio1
    | DIMENSIONI | INDICATORI | STATO 2023 | FASE DI AVVIO 2024 | FASE DI SVILUPPO 2025 |
    | Salute organizzativa | Coordinamento del lavoro agile | SI | SI | SI |
    | Salute professionale | % dirigenti formati | 40% | 60% | 80% |
    | Salute digitale | N. PC portatili | 22 | 40 | 60 |
  `,
  "controls of ISO 27001 with their objectives": `
    ## Foglio1
    | Controllo | Descrizione | Obiettivo del controllo | Stato | Responsabile | Evidenza |
    | A.5.1 | Politiche | Dare indirizzo | Attuato | CISO | Doc 12 |
    | A.6.1 | Organizzazione | Assegnare i ruoli | Parziale | CISO | Doc 15 |
  `,
  "logical framework of a project": `
    ## Foglio1
    | Livello | Logica d'intervento | Indicatori | Fonti di verifica | Rischi |
    | Obiettivo generale | Ridurre la povertà | tasso di povertà | statistiche | instabilità |
    | Obiettivo specifico | Formare i giovani | n. formati | registri | abbandono |
    | Risultati | Corsi avviati | n. corsi | relazioni | ritardi |
  `,
  "glossary in one column": `
    ## Foglio1
    | Obiettivo: traguardo da raggiungere in un periodo. |
    | Indicatore: grandezza che misura il grado di raggiungimento. |
    | Target: valore atteso dell'indicatore. |
    | Peso: importanza relativa dell'obiettivo. |
    | Soglia: valore minimo accettabile. |
  `,
  "questions and answers about objectives": `
    ## Foglio1
    | Domanda | Risposta |
    | Che cos'è un obiettivo? | Un risultato atteso. |
    | Quanti indicatori servono? | Almeno uno per obiettivo. |
    | Che peso do agli obiettivi? | Da 10 a 50. |
  `,
  "fields of a card explained, and which must be filled in": `
    ## Foglio1
    | Campo | Spiegazione | Obbligatorio |
    | Codice obiettivo | Progressivo assegnato dall'ufficio | si |
    | Obiettivo | Titolo sintetico dell'obiettivo | si |
    | Peso | Da 1 a 100 | si |
    | Indicatore | Nome dell'indicatore | si |
    | Target | Valore atteso al 31/12 | si |
    | Note | Eventuali annotazioni | no |
  `,
  "log of actions with weights": `
    ## Foglio1
    | N. | Azione | Responsabile | Priorità | Peso | % completamento |
    | 1 | Aggiornare il sito | Rossi | Alta | 50% | 20% |
    | 2 | Formare lo staff | Bianchi | Media | 30% | 0% |
    | 3 | Archiviare | Verdi | Bassa | 20% | 100% |
  `,
  "learning goals with their weight in the mark": `
    ## Foglio1
    | Obiettivo di apprendimento | Prova | Peso sul voto | Data |
    | Conoscere i contratti | Test | 40% | 12/05/2024 |
    | Redigere un bando | Elaborato | 60% | 30/05/2024 |
  `,
  "initiatives by impact and urgency": `
    ## Foglio1
    | Iniziativa | Impatto | Urgenza | Peso | Punteggio |
    | Sito | 5 | 3 | 0,4 | 3,2 |
    | App | 3 | 2 | 0,3 | 1,5 |
    | Sportello | 4 | 5 | 0,3 | 2,7 |
  `,
  "customers by segment and sales": `
    ## Foglio1
    | Segmento | Target | Obiettivo di vendita | Venduto | Scostamento |
    | Retail | Famiglie | 500000 | 420000 | -16% |
    | Business | PMI | 800000 | 870000 | 8,8% |
  `,
  "races to train for": `
    ## Foglio1
    | Obiettivo | Data | Distanza | Tempo target | Tempo |
    | Maratona | 10/11/2024 | 42,2 | 3:30 | 3:41 |
    | Mezza | 12/05/2024 | 21,1 | 1:40 | 1:38 |
  `,
  "dashboard of a firm by area": `
    ## Foglio1
    | Area | KPI | Target | Actual | Status |
    | Marketing | Leads | 500 | 430 | amber |
    | Sales | Win rate | 25% | 27% | green |
    | Support | First response | 4 h | 3 h | green |
  `,
  "figures of a programme by year": `
    ## Foglio1
    | Programma | Indicatore | Unità di misura | 2021 | 2022 | 2023 |
    | Turismo | Presenze | n. | 41200 | 58900 | 63100 |
    | Turismo | Permanenza media | giorni | 3,1 | 3,2 | 3 |
    | Cultura | Visitatori | n. | 12040 | 18200 | 20100 |
  `,
  "money by axis and action": `
    ## Foglio1
    | Asse | Azione | Dotazione | Beneficiari | Scadenza |
    | Asse 1 | 1.1.1 | 2000000 | PMI | 30/06/2024 |
    | Asse 2 | 2.1.1 | 1500000 | Comuni | 30/09/2024 |
  `,
};
