/** Workbooks of public offices next door to the plan: budgets, registers, projects, statistics. */
export const officeWorkbooks: Readonly<Record<string, string>> = {
  "PEG in money, with objective of each centre": `
    ## PEG
    | PIANO ESECUTIVO DI GESTIONE 2024 - PARTE CONTABILE | < | < | < | < | < |
    | Centro di responsabilità | Obiettivo gestionale | Capitolo | Previsione 2024 | Previsione 2025 | Previsione 2026 |
    | Servizi demografici | Garantire i servizi di anagrafe | 1010/1 Stampati | 4.500,00 | 4.500,00 | 4.500,00 |
    | ^ | ^ | 1010/2 Carte d'identità | 12.000,00 | 12.000,00 | 12.000,00 |
    | Polizia locale | Garantire la sicurezza stradale | 1120/1 Segnaletica | 35.000,00 | 30.000,00 | 30.000,00 |
    | ^ | ^ | 1120/4 Carburante | 9.800,00 | 9.800,00 | 9.800,00 |
    | Biblioteca | Promuovere la lettura | 1430/1 Acquisto libri | 8.000,00 | 8.000,00 | 8.000,00 |
    | Totale | | | 69.300,00 | 64.300,00 | 64.300,00 |
  `,
  "budget by mission and programme": `
    ## Spese per missione
    | Missione | Programma | Titolo | Previsione di competenza 2024 | Previsione di cassa 2024 | Previsione 2025 | Previsione 2026 |
    | 01 Servizi istituzionali, generali e di gestione | 01.01 Organi istituzionali | 1 | 210400 | 231000 | 209000 | 209000 |
    | ^ | 01.02 Segreteria generale | 1 | 340120 | 362000 | 338000 | 338000 |
    | 04 Istruzione e diritto allo studio | 04.01 Istruzione prescolastica | 1 | 120000 | 125300 | 118000 | 118000 |
    | ^ | 04.06 Servizi ausiliari all'istruzione | 1 | 480300 | 501200 | 470000 | 470000 |
    | 12 Diritti sociali | 12.01 Interventi per l'infanzia | 1 | 305000 | 317800 | 301000 | 300000 |
    | Totale | | | 1455820 | 1537300 | 1436000 | 1435000 |
  `,
  "budget indicators of the ministry": `
    ## Piano degli indicatori
    | PIANO DEGLI INDICATORI DI BILANCIO - Bilancio di previsione 2024-2026 | < | < | < | < | < |
    | | Tipologia indicatore | Definizione | Valore indicatore 2024 | Valore indicatore 2025 | Valore indicatore 2026 |
    | 1 | Rigidità strutturale di bilancio | < | < | < | < |
    | 1.1 | Incidenza spese rigide su entrate correnti | Disavanzo + personale + debito / accertamenti primi tre titoli | 31,52% | 31,9% | 31,7% |
    | 2 | Entrate correnti | < | < | < | < |
    | 2.1 | Indicatore di realizzazione delle previsioni di competenza | Media accertamenti / previsioni | 96,1% | 97% | 97% |
    | 2.2 | Indicatore di realizzazione delle previsioni di cassa | Media incassi / previsioni di cassa | 74,5% | 75% | 75% |
    | 3 | Spese di personale | < | < | < | < |
    | 3.1 | Incidenza della spesa di personale sulla spesa corrente | Macroaggregato 1.1 / titolo I | 24,3% | 24,5% | 24,4% |
  `,
  "income statement with budget and variance": `
    ## Conto economico
    | CONTO ECONOMICO | < | < | < | < |
    | Voci di onere/provento | Consuntivo 2022 | Preventivo 2023 | Preconsuntivo 2023 | Scostamento % |
    | A) Proventi correnti | | | | |
    | 1) Diritto annuale | 5210300 | 5150000 | 5190400 | 0,8% |
    | 2) Diritti di segreteria | 2103400 | 2080000 | 2120500 | 1,9% |
    | 3) Contributi e trasferimenti | 430200 | 350000 | 371200 | 6,1% |
    | B) Oneri correnti | | | | |
    | 6) Personale | 3120400 | 3200000 | 3150600 | -1,5% |
    | 7) Funzionamento | 1890200 | 1920000 | 1903300 | -0,9% |
    | 8) Interventi economici | 1400000 | 1500000 | 1452100 | -3,2% |
    | Risultato della gestione corrente | 1333300 | 960000 | 1176100 | |
  `,
  "budget review with obiettivo and raggiungimento": `
    ## Controllo
    | Voce di ricavo | Obiettivo 2024 | Consuntivo al 30/06 | % raggiungimento | Note |
    | Diritti di segreteria | 210000 | 108400 | 51,6% | |
    | Verifiche metriche | 18000 | 7150 | 39,7% | manca un ispettore |
    | Affitto sale | 12500 | 9800 | 78,4% | |
    | Corsi a pagamento | 40000 | 31200 | 78% | |
    | Totale | 280500 | 156550 | 55,8% | |
  `,
  "anticorruption register of measures": `
    ## Allegato C
    | PIANO TRIENNALE DI PREVENZIONE DELLA CORRUZIONE - MISURE SPECIFICHE | < | < | < | < | < | < |
    | Area di rischio | Processo | Evento rischioso | Misura | Responsabile | Tempi | Indicatore |
    | Contratti pubblici | Affidamento diretto | Mancata rotazione | Verifica della rotazione prima dell'affidamento | RUP | entro 31/12/2024 | n. affidamenti ruotati / totale |
    | ^ | Nomina della commissione | Conflitto di interessi | Dichiarazione di ciascun commissario | Provveditorato | ad ogni gara | 100% dichiarazioni |
    | Acquisizione del personale | Selezione | Requisiti su misura | Approvazione del bando da parte del segretario | Ufficio personale | ad ogni bando | bandi approvati |
    | Contributi | Concessione voucher | Controlli insufficienti | Controllo a campione del 10% | Promozione | entro 30/11/2024 | 10% pratiche controllate |
    | Controlli | Ispezioni metriche | Favoritismi | Sorteggio degli ispettori | Metrico | mensile | si |
  `,
  "anticorruption: general measures, steps and indicators": `
    ## Misure generali
    | N. | Misura generale | Fasi di attuazione | Tempi di realizzazione | Ufficio responsabile | Indicatori di monitoraggio | Valore atteso |
    | 1 | Codice di comportamento | Aggiornamento del codice | 30/06/2024 | Segretario generale | Codice aggiornato | SI |
    | ^ | ^ | Formazione sul codice | 31/12/2024 | Ufficio personale | % dipendenti formati | 90% |
    | 2 | Rotazione del personale | Ricognizione delle posizioni | 30/09/2024 | Segretario generale | Ricognizione conclusa | SI |
    | 3 | Whistleblowing | Attivazione della piattaforma | 31/03/2024 | RPCT | Piattaforma attiva | SI |
    | 4 | Inconferibilità | Verifica delle dichiarazioni | 31/12/2024 | Ufficio personale | % dichiarazioni verificate | 100% |
  `,
  "risk assessment of processes with weights": `
    ## Valutazione del rischio
    | Processo | Fattore di valutazione | Peso | Punteggio | Punteggio ponderato | Livello di rischio |
    | Rilascio certificati | Discrezionalità | 30% | 1 | 0,3 | basso |
    | ^ | Rilevanza esterna | 40% | 5 | 2 | alto |
    | ^ | Complessità | 30% | 2 | 0,6 | medio |
    | Concessione contributi | Discrezionalità | 30% | 4 | 1,2 | alto |
    | ^ | Rilevanza esterna | 40% | 5 | 2 | alto |
    | ^ | Complessità | 30% | 3 | 0,9 | medio |
  `,
  "PNRR projects with milestones": `
    ## PNRR
    | Missione | Componente | Investimento | CUP | Titolo progetto | Importo finanziato | Milestone/Target | Scadenza | Stato avanzamento | RUP |
    | M1 | C1 | 1.4.1 Esperienza dei servizi pubblici | J51F22000000006 | Nuovo sito comunale | 155234 | Collaudo | 30/06/2024 | 80% | Ufficio informatica |
    | M1 | C1 | 1.4.3 PagoPA | J51F22000000007 | Nuovi servizi di pagamento | 24588 | Collaudo | 31/03/2024 | 100% | Ragioneria |
    | M4 | C1 | 1.1 Asili nido | J55E22000000008 | Nuovo asilo di via Verdi | 1200000 | Fine lavori | 31/12/2025 | 20% | Lavori pubblici |
    | M2 | C4 | 2.2 Efficienza energetica | J54J22000000009 | Illuminazione a led | 90000 | Fine lavori | 31/12/2024 | 55% | Lavori pubblici |
  `,
  "procurement plan of two years": `
    ## Programma acquisti
    | PROGRAMMA BIENNALE DEGLI ACQUISTI 2024-2025 | < | < | < | < | < | < |
    | Codice CUI | Descrizione dell'acquisto | Responsabile del procedimento | Priorità | Durata | Costo primo anno | Costo secondo anno |
    | S00123450001202400001 | Servizio di pulizia | Provveditorato | 1 | 24 | 42000 | 42000 |
    | S00123450001202400002 | Servizio di vigilanza | Provveditorato | 2 | 12 | 15000 | 0 |
    | F00123450001202400003 | Fornitura energia elettrica | Ufficio tecnico | 1 | 12 | 96000 | 98000 |
    | F00123450001202400004 | Buoni pasto | Personale | 1 | 24 | 31000 | 31000 |
  `,
  "staff training plan": `
    ## Piano formazione
    | PIANO DELLA FORMAZIONE DEL PERSONALE 2024 | < | < | < | < | < | < |
    | Area tematica | Titolo del corso | Obiettivo formativo | Destinatari | Ore | Periodo | Costo |
    | Competenze digitali | Syllabus - livello base | Colmare il divario digitale | Tutto il personale | 12 | gennaio-giugno | 0 |
    | ^ | Sicurezza informatica | Riconoscere le minacce | Tutto il personale | 4 | marzo | 800 |
    | Area giuridica | Nuovo codice dei contratti | Aggiornare i RUP | RUP e istruttori | 16 | aprile | 2400 |
    | Area manageriale | Valutare le persone | Rafforzare i valutatori | Dirigenti e PO | 8 | settembre | 1900 |
    | Totale | | | | 40 | | 5100 |
  `,
  "transparency attestation grid": `
    ## Griglia
    | Denominazione sotto-sezione livello 1 | Denominazione sotto-sezione livello 2 | Riferimento normativo | Denominazione del singolo obbligo | Contenuti dell'obbligo | Completezza del contenuto (da 0 a 3) | Aggiornamento (da 0 a 3) |
    | Performance | Piano della performance | Art. 10, c. 8, lett. b), D.Lgs. 33/2013 | Piano della performance | Piano della performance (art. 10, D.Lgs. 150/2009) | 3 | 3 |
    | ^ | Relazione sulla performance | Art. 10, c. 8, lett. b), D.Lgs. 33/2013 | Relazione sulla performance | Relazione sulla performance (art. 10, D.Lgs. 150/2009) | 3 | 2 |
    | ^ | Ammontare complessivo dei premi | Art. 20, c. 1, D.Lgs. 33/2013 | Ammontare complessivo dei premi | Ammontare dei premi stanziati | 2 | 2 |
    | Bandi di concorso | | Art. 19, D.Lgs. 33/2013 | Bandi di concorso | Bandi, criteri di valutazione, tracce | 3 | 3 |
  `,
  "processes mapped with phases and average time": `
    ## Mappatura
    | Codice processo | Processo | Sottoprocesso | Azione | Responsabile | Input | Output | Tempo medio (gg) |
    | B1.1 | Gestione del personale | Acquisizione | Bando e selezione | Personale | Fabbisogno | Graduatoria | 90 |
    | B1.2 | ^ | Presenze | Rilevazione mensile | Personale | Timbrature | Cartellini | 5 |
    | C1.1 | Registro imprese | Iscrizioni | Istruttoria della pratica | Registro | Pratica | Iscrizione | 4 |
    | C1.2 | ^ | Bilanci | Controllo formale | Registro | Bilancio | Deposito | 6 |
  `,
  "register of procedures with deadlines": `
    ## Procedimenti
    | N. | Procedimento | Riferimento normativo | Unità organizzativa responsabile | Termine (gg) | Tempo medio effettivo 2023 | Procedimenti conclusi | % nei termini |
    | 1 | Iscrizione Registro imprese | DPR 581/1995 | Registro imprese | 5 | 3,8 | 12450 | 98,2% |
    | 2 | Cancellazione d'ufficio | DPR 247/2004 | Registro imprese | 180 | 142 | 312 | 100% |
    | 3 | Rilascio carta tachigrafica | DM 361/2003 | Metrico | 15 | 9,1 | 640 | 99,5% |
    | 4 | Accesso agli atti | L. 241/1990 | Segreteria | 30 | 14 | 57 | 100% |
  `,
  "three year staffing with weights of cost": `
    ## Dotazione
    | Area | Profilo | Posti previsti | Posti coperti | Costo unitario | Incidenza % |
    | Operatori esperti | Addetto ai servizi | 4 | 3 | 28900 | 9,6% |
    | Istruttori | Istruttore amministrativo | 22 | 19 | 32700 | 61,4% |
    | Funzionari | Funzionario giuridico | 9 | 8 | 35400 | 29% |
    | Totale | | 35 | 30 | | 100% |
  `,
  "risultato: premium paid to managers": `
    ## Retribuzione di risultato
    | Dirigente | Performance organizzativa | Performance individuale | Comportamenti | Totale punti | Retribuzione di risultato |
    | Peso | 40% | 40% | 20% | 100% | |
    | Dirigente area 1 | 38,2 | 37,5 | 18 | 93,7 | 14200 |
    | Dirigente area 2 | 36,9 | 39 | 19 | 94,9 | 14380 |
    | Dirigente area 3 | 31,4 | 35,1 | 16 | 82,5 | 11050 |
  `,
  "ISTAT: sustainable development measures": `
    ## SDGs
    | Obiettivi di sviluppo sostenibile - misure statistiche | < | < | < | < | < |
    | Goal | Indicatore | Unità di misura | 2020 | 2021 | 2022 |
    | 1 | Povertà assoluta (incidenza) | valori percentuali | 9,1 | 9 | 9,7 |
    | 1 | Bassa intensità di lavoro | valori percentuali | 11,2 | 10,8 | 9,8 |
    | 3 | Speranza di vita alla nascita | anni | 82,3 | 82,5 | 82,6 |
    | 3 | Mortalità infantile | per 1.000 nati vivi | 2,5 | 2,6 | 2,5 |
    | 4 | Uscita precoce dal sistema di istruzione | valori percentuali | 14,2 | 12,7 | 11,5 |
    | 7 | Energia da fonti rinnovabili | valori percentuali | 20,4 | 19,2 | 19,1 |
  `,
  "ISTAT: well-being by region": `
    ## BES
    | DOMINIO | INDICATORE | UNITÀ DI MISURA | TERRITORIO | V_2021 | V_2022 | FONTE |
    | Salute | Speranza di vita in buona salute | anni | Lombardia | 60,5 | 60,1 | Istat |
    | Salute | Eccesso di peso | percentuale | Lombardia | 40,2 | 40,6 | Istat |
    | Lavoro | Tasso di occupazione (20-64 anni) | percentuale | Lombardia | 71,6 | 73,4 | Istat |
    | Ambiente | Preoccupazione per i cambiamenti climatici | percentuale | Lombardia | 67 | 71,1 | Istat |
  `,
  "calls of the EU: priorities, objectives, money": `
    ## Programma FESR
    | Priorità | Obiettivo specifico | Azione | Dotazione UE | Dotazione nazionale | Totale | Tasso di cofinanziamento |
    | 1. Ricerca e innovazione | 1.1 Rafforzare la ricerca | 1.1.1 Sostegno alla ricerca collaborativa | 120000000 | 80000000 | 200000000 | 60% |
    | ^ | 1.2 Digitalizzare | 1.2.1 Servizi digitali dei comuni | 60000000 | 40000000 | 100000000 | 60% |
    | 2. Transizione verde | 2.1 Efficienza energetica | 2.1.1 Edifici pubblici | 90000000 | 60000000 | 150000000 | 60% |
    | ^ | 2.7 Biodiversità | 2.7.1 Aree protette | 30000000 | 20000000 | 50000000 | 60% |
  `,
  "service charter: quality factors and standards": `
    ## Carta dei servizi
    | Servizio | Dimensione | Fattore di qualità | Indicatore | Valore standard | Reclami a |
    | Sportello certificati | Tempestività | Attesa allo sportello | minuti di attesa | 15 minuti | urp@example.org |
    | ^ | Accessibilità | Orario | ore di apertura settimanali | 28 ore | urp@example.org |
    | Prenotazione sale | Tempestività | Risposta alla richiesta | giorni lavorativi | 3 giorni | sale@example.org |
    | Mediazione | Trasparenza | Tariffe pubblicate | tariffario sul sito | sì | mediazione@example.org |
  `,
  "energy audit": `
    ## Diagnosi
    | DIAGNOSI ENERGETICA - SEDE DI VIA ROMA | < | < | < | < | < |
    | Intervento | Consumo attuale | Consumo atteso | Risparmio % | Costo | Ritorno (anni) |
    | Sostituzione caldaia | 142000 kWh | 118000 kWh | 16,9% | 48000 | 6,2 |
    | Cappotto termico | 142000 kWh | 96000 kWh | 32,4% | 130000 | 9,8 |
    | Lampade a led | 38000 kWh | 17000 kWh | 55,3% | 14500 | 2,7 |
    | Fotovoltaico 20 kWp | 38000 kWh | 14000 kWh | 63,2% | 31000 | 5,1 |
  `,
};
