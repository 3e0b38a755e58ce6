/** Workbooks one column away from a plan: levels with money, tests with expected results, numbers where titles should be. */
export const nearWorkbooks: Readonly<Record<string, string>> = {
  "money by line of intervention and year": `
    ## Interventi economici
    | Linea di intervento | 2024 | 2025 | 2026 |
    | Internazionalizzazione | 350000 | 320000 | 300000 |
    | Digitalizzazione | 420000 | 450000 | 450000 |
    | Turismo e cultura | 280000 | 280000 | 290000 |
    | Formazione e lavoro | 150000 | 160000 | 170000 |
    | Totale | 1200000 | 1210000 | 1210000 |
  `,
  "money by programme, budget and actual": `
    ## Rendiconto
    | Missione | Programma | Stanziamento iniziale | Stanziamento finale | Consuntivo |
    | 01 Servizi istituzionali | 01.01 Organi istituzionali | 210400 | 215000 | 203118 |
    | ^ | 01.02 Segreteria generale | 340120 | 338000 | 329450 |
    | 04 Istruzione | 04.01 Istruzione prescolastica | 120000 | 124000 | 119870 |
    | ^ | 04.06 Servizi ausiliari | 480300 | 492000 | 488112 |
    | Totale | | 1150820 | 1169000 | 1140550 |
  `,
  "money by initiative": `
    ## Promozione
    | Iniziativa | Budget 2024 | Consuntivo 2024 | Residuo |
    | Fiera del mobile | 45000 | 44210 | 790 |
    | Missione in Giappone | 60000 | 51800 | 8200 |
    | Premio fedeltà al lavoro | 12000 | 11950 | 50 |
    | Bando voucher | 300000 | 287400 | 12600 |
  `,
  "PEG in money with the objectives in a column of their own": `
    ## PEG
    | Obiettivo operativo | Capitolo | Descrizione capitolo | Previsione 2024 | Previsione 2025 | Previsione 2026 |
    | Garantire i servizi di anagrafe | 1010/1 | Stampati | 4500 | 4500 | 4500 |
    | ^ | 1010/2 | Carte d'identità | 12000 | 12000 | 12000 |
    | Garantire la sicurezza stradale | 1120/1 | Segnaletica | 35000 | 30000 | 30000 |
    | ^ | 1120/4 | Carburante | 9800 | 9800 | 9800 |
    | Promuovere la lettura | 1430/1 | Acquisto libri | 8000 | 8000 | 8000 |
  `,
  "test cases of a software": `
    ## Test
    | Test case | Step | Action | Expected result | Actual result | Status |
    | TC-01 Login | 1 | Open the page | Form is shown | Form is shown | Pass |
    | ^ | 2 | Type a wrong password | Message in red | Message in red | Pass |
    | ^ | 3 | Type the right password | Home is shown | Error 500 | Fail |
    | TC-02 Search | 1 | Search for "rossi" | 12 results | 12 results | Pass |
    | ^ | 2 | Search for nothing | 0 results | 0 results | Pass |
  `,
  "collaudo: casi di prova": `
    ## Collaudo
    | N. | Azione | Risultato atteso | Risultato ottenuto | Esito |
    | 1 | Accendere la macchina | Spia verde | Spia verde | OK |
    | 2 | Premere avvio | Motore a 1500 giri | 1498 giri | OK |
    | 3 | Aprire il coperchio | Arresto entro 2 s | 1,4 s | OK |
    | 4 | Simulare blackout | Ripartenza manuale | Ripartenza automatica | KO |
  `,
  "lenses by weight in kg": `
    ## Ottiche
    | Obiettivo | Focale | Peso kg | Prezzo |
    | Canon EF 50 | 50 mm | 0,16 | 120 |
    | Nikkor 24-70 | 24-70 mm | 0,9 | 1450 |
    | Sigma 105 macro | 105 mm | 0,725 | 430 |
    | Tamron 28-75 | 28-75 mm | 0,54 | 880 |
  `,
  "lenses by weight without a unit": `
    ## Ottiche
    | Obiettivo | Attacco | Lunghezza focale | Diametro filtro | Peso | Prezzo |
    | Summicron 35 | M | 35 mm | 39 mm | 0,25 | 2900 |
    | Nikkor 85 | F | 85 mm | 67 mm | 0,35 | 480 |
    | Sonnar 135 | ZE | 135 mm | 77 mm | 0,93 | 1990 |
  `,
  "gym: weight lifted and goal, one a row": `
    ## Palestra
    | Obiettivo | Esercizio | Serie | Ripetizioni | Peso | Recupero |
    | Forza | Panca piana | 5 | 5 | 60 | 180 |
    | Forza | Squat | 5 | 5 | 80 | 180 |
    | Ipertrofia | Croci | 3 | 12 | 14 | 90 |
    | Resistenza | Affondi | 3 | 20 | 10 | 60 |
  `,
  "diet diary with weight goal": `
    ## Diario
    | Data | Peso | Obiettivo | Differenza |
    | 01/03/2024 | 82,4 | 75 | 7,4 |
    | 08/03/2024 | 81,6 | 75 | 6,6 |
    | 15/03/2024 | 81,1 | 75 | 6,1 |
    | 22/03/2024 | 80,2 | 75 | 5,2 |
  `,
  "saving goals of a family": `
    ## Risparmio
    | Obiettivo | Importo da raggiungere | Risparmiato | Mancano | Entro |
    | Vacanze estive | 2500 | 1800 | 700 | 30/06/2024 |
    | Caldaia nuova | 3200 | 900 | 2300 | 31/12/2024 |
    | Università | 12000 | 4100 | 7900 | 30/09/2027 |
  `,
  "web campaign: objective, target audience, budget": `
    ## Campagne
    | Obiettivo | Target | Canale | Budget | Periodo |
    | Notorietà | Donne 25-45 | Social | 5000 | marzo |
    | Traffico al sito | Imprese locali | Ricerca | 3000 | marzo-aprile |
    | Iscrizioni | Studenti | Video | 2500 | maggio |
  `,
  "audience of museum activities": `
    ## Didattica
    | Attività | Target | Obiettivi | Durata | Costo |
    | Laboratorio di ceramica | 6-10 anni | Conoscere i materiali | 2 ore | 5 |
    | Visita guidata | Adulti | Scoprire la collezione | 1 ora | 8 |
    | Caccia al tesoro | Famiglie | Avvicinare i bambini all'arte | 90 minuti | 6 |
  `,
  "missions of a drone with targets": `
    ## Voli
    | Missione | Data | Pilota | Target | Durata | Risultato |
    | M-101 | 12/04/2024 | Conti | Ponte sul rio | 25 min | 120 foto |
    | M-102 | 13/04/2024 | Leoni | Tetto scuola | 18 min | 88 foto |
    | M-103 | 20/04/2024 | Conti | Frana | 31 min | 140 foto |
  `,
  "washing programmes with parameters": `
    ## Programmi
    | Programma | Parametro | Valore | Tolleranza |
    | Cotone 60 | Temperatura | 60 | 2 |
    | Cotone 60 | Durata | 118 | 5 |
    | Delicati | Temperatura | 30 | 2 |
    | Delicati | Durata | 54 | 5 |
  `,
  "machine settings with target and limits": `
    ## Parametri macchina
    | Parametro | Unità di misura | Target | Valore minimo | Valore massimo | Rilevato |
    | Temperatura | °C | 180 | 175 | 185 | 181 |
    | Pressione | bar | 6 | 5,5 | 6,5 | 6,1 |
    | Velocità | m/min | 40 | 38 | 42 | 39 |
  `,
  "weights of the consumer price index": `
    ## Paniere
    | Divisione di spesa | Peso % | Indice 2022 | Indice 2023 | Variazione % |
    | Prodotti alimentari | 17,6 | 112,1 | 122,4 | 9,2% |
    | Abitazione, acqua, elettricità | 10,6 | 140,3 | 135,8 | -3,2% |
    | Trasporti | 15 | 113,8 | 115,6 | 1,6% |
    | Ricreazione | 7,7 | 103,2 | 106,9 | 3,6% |
  `,
  "goods by area and year": `
    ## Export
    | Area | Settore | 2021 | 2022 | 2023 | Incidenza % |
    | Europa | Mobili | 412000 | 455000 | 448000 | 52% |
    | Asia | Mobili | 98000 | 121000 | 130000 | 15% |
    | America | Mobili | 201000 | 240000 | 284000 | 33% |
  `,
  "statistics by theme and year": `
    ## Annuario
    | Area tematica | Indicatore | 2021 | 2022 | 2023 |
    | Popolazione | Residenti | 17170 | 17017 | 16948 |
    | Popolazione | Nati vivi | 112 | 104 | 98 |
    | Imprese | Imprese attive | 1820 | 1834 | 1811 |
    | Imprese | Iscrizioni | 118 | 109 | 121 |
    | Turismo | Presenze | 41200 | 58900 | 63100 |
  `,
  "statistics by SDG in words and year": `
    ## Agenda 2030
    | Goal | Indicatore | Unità di misura | 2020 | 2021 | 2022 | Fonte |
    | Goal 1 Povertà zero | Povertà assoluta | % | 9,1 | 9 | 9,7 | Istat |
    | Goal 1 Povertà zero | Bassa intensità di lavoro | % | 11,2 | 10,8 | 9,8 | Istat |
    | Goal 3 Salute | Mortalità infantile | per 1.000 | 2,5 | 2,6 | 2,5 | Istat |
    | Goal 7 Energia | Energia da fonti rinnovabili | % | 20,4 | 19,2 | 19,1 | GSE |
  `,
  "anticorruption with programmed actions": `
    ## Trattamento del rischio
    | Area di rischio | Processo | Rischio | Livello di rischio | Azioni previste | Misura | Indicatore di attuazione | Valore atteso | Responsabile | Scadenza |
    | A Personale | Concorsi | Requisiti personalizzati | Alto | Revisione dei bandi | Regolazione | n. bandi verificati | 100% | Personale | 31/12/2024 |
    | A Personale | Progressioni | Favoritismi | Medio | Criteri pubblicati | Trasparenza | criteri pubblicati | SI | Personale | 30/06/2024 |
    | B Contratti | Proroghe | Abuso della proroga | Alto | Scadenzario | Controllo | n. proroghe | 0 | Provveditorato | 31/12/2024 |
    | B Contratti | Subappalto | Accordi collusivi | Medio | Controlli in cantiere | Controllo | % cantieri controllati | 20% | Tecnico | 31/12/2024 |
  `,
  "anticorruption: objective of the process, measure, indicator": `
    ## PTPCT
    | Processo | Obiettivo del processo | Rischio | Misura di prevenzione | Tempi | Responsabile |
    | Contributi | Erogare aiuti | Disparità di trattamento | Criteri predeterminati | gennaio | Promozione |
    | Acquisti | Ottenere beni e servizi | Frazionamento | Programmazione | marzo | Provveditorato |
    | Sanzioni | Irrogare sanzioni | Omissione | Controllo del dirigente | continuo | Ispettivo |
  `,
  "individual education plan of a pupil": `
    ## PEI
    | Dimensione | Obiettivi | Esiti attesi | Interventi | Verifica |
    | Relazione | Partecipare ai giochi di gruppo | Gioca con due compagni | Tutoraggio | giugno |
    | Comunicazione | Chiedere aiuto | Chiede senza sollecito | Carte con simboli | giugno |
    | Autonomia | Riordinare lo zaino | Riordina da solo | Scheda illustrata | marzo |
  `,
  "meeting notes with actions": `
    ## Azioni
    | Punto | Decisione | Azione | Owner | Deadline | Stato |
    | 1 | Rinnovo del sito | Chiedere tre preventivi | Informatica | 30/04/2024 | 50% |
    | 2 | Trasloco | Prenotare il furgone | Economato | 15/05/2024 | 100% |
    | 3 | Corso | Scegliere le date | Personale | 10/05/2024 | 0% |
  `,
  "sprint board with story points": `
    ## Sprint 12
    | ID | Epic | Task | Owner | Priority | Weight | Status |
    | 301 | Pagamenti | Aggiungere PagoPA | Conti | Alta | 8 | In corso |
    | 302 | Pagamenti | Ricevuta in PDF | Leoni | Media | 3 | Da fare |
    | 303 | Accesso | SPID professionale | Sala | Alta | 13 | Fatto |
    | 304 | Accesso | Scadenza sessione | Conti | Bassa | 2 | Fatto |
  `,
  "to-do of a house with hours and share": `
    ## Lavori
    | Azione | Ore | Incidenza | Chi |
    | Imbiancare | 20 | 50% | Ugo |
    | Giardino | 12 | 30% | Ines |
    | Cantina | 8 | 20% | Ugo |
  `,
  "tender: criteria, sub-criteria and weights": `
    ## Criteri
    | N. | Criterio | Sub-criterio | Peso | Sub-peso | Parametro |
    | 1 | Qualità | 1.1 Gruppo di lavoro | 40 | 25 | Curriculum |
    | ^ | ^ | 1.2 Metodo | ^ | 15 | Relazione |
    | 2 | Servizio | 2.1 Tempi | 30 | 10 | Giorni |
    | ^ | ^ | 2.2 Assistenza | ^ | 20 | Ore di presenza |
    | 3 | Prezzo | | 30 | 30 | Ribasso |
  `,
  "premium scheme of sellers": `
    ## Provvigioni
    | Obiettivo | Soglia minima | Soglia massima | Premio |
    | Fatturato | 100000 | 150000 | 1500 |
    | Nuovi clienti | 5 | 10 | 800 |
    | Incassi | 90% | 100% | 700 |
  `,
  "insurance: targets of prevention at work": `
    ## OT23
    | Sezione | Intervento | Punteggio | Documentazione |
    | A Prevenzione infortuni | Ambienti confinati | 80 | Fatture |
    | B Malattie | Rumore | 60 | Relazione |
    | C Formazione | Corso defibrillatore | 40 | Attestati |
    | Totale | | 180 | |
  `,
  "balance of a social report": `
    ## Bilancio sociale
    | Area di intervento | Beneficiari | Risorse | Risultati |
    | Anziani | 412 | 180000 | 1200 pasti |
    | Minori | 230 | 95000 | 3 centri estivi |
    | Disabili | 88 | 140000 | 22 tirocini |
  `,
};
