/** Workbooks that speak of performance and hold no objective: methods, scales, questionnaires, empty forms. */
export const wordyWorkbooks: Readonly<Record<string, string>> = {
  "method: weights of the parts of the evaluation": `
    ## SMVP
    | SISTEMA DI MISURAZIONE E VALUTAZIONE DELLA PERFORMANCE | < | < | < |
    | Ambito di valutazione | Dirigenti | Posizioni organizzative | Dipendenti |
    | Performance organizzativa | 40% | 30% | 20% |
    | Obiettivi individuali | 30% | 30% | 20% |
    | Competenze e comportamenti | 20% | 35% | 60% |
    | Capacità di valutazione | 10% | 5% | 0% |
    | Totale | 100% | 100% | 100% |
  `,
  "method: areas of evaluation with weights in one column": `
    ## Ambiti
    | Ambito | Descrizione | Peso |
    | Performance di ente | Grado di raggiungimento degli obiettivi strategici | 30% |
    | Performance di struttura | Grado di raggiungimento degli obiettivi operativi dell'unità | 40% |
    | Comportamenti | Competenze dimostrate | 30% |
    | Totale | | 100% |
  `,
  "method: objectives, indicators, weights explained in prose": `
    ## Metodo
    | METODOLOGIA DI VALUTAZIONE |
    | |
    | 1. Obiettivi |
    | Ogni dirigente ha da tre a cinque obiettivi. Ogni obiettivo ha un peso compreso tra il 10% e il 50%. |
    | 2. Indicatori |
    | Ogni obiettivo ha almeno un indicatore, con algoritmo, unità di misura e fonte. |
    | 3. Target |
    | Il target è il valore atteso dell'indicatore al 31/12; può essere rimodulato entro il 30/9. |
    | 4. Pesi |
    | La somma dei pesi degli obiettivi di una scheda è sempre 100. |
    | 5. Scala di valutazione |
    | Da 0 a 49: non raggiunto. Da 50 a 79: parzialmente raggiunto. Da 80 a 100: raggiunto. |
  `,
  "method: scale of achievement": `
    ## Scala
    | Grado di raggiungimento | Valutazione dell'obiettivo | Punteggio |
    | maggiore o uguale a 95% | Obiettivo raggiunto | 100 |
    | da 80% a 94% | Obiettivo sostanzialmente raggiunto | 80 |
    | da 60% a 79% | Obiettivo parzialmente raggiunto | 60 |
    | inferiore a 60% | Obiettivo non raggiunto | 0 |
  `,
  "method: fields of an indicator card explained": `
    ## Legenda scheda
    | Campo | Descrizione |
    | Obiettivo strategico | Denominazione dell'obiettivo triennale cui la scheda si riferisce |
    | Obiettivo operativo | Denominazione dell'obiettivo annuale |
    | Peso | Percentuale assegnata all'obiettivo; la somma deve dare 100 |
    | Indicatore | Che cosa si misura |
    | Formula di calcolo | Come si misura: numeratore e denominatore |
    | Fonte | Da dove si prende il dato |
    | Target | Valore da raggiungere entro il 31/12 |
    | Responsabile | Dirigente cui l'obiettivo è assegnato |
  `,
  "method: instructions with sample values": `
    ## Istruzioni
    | ISTRUZIONI PER LA COMPILAZIONE | < | < |
    | Campo | Cosa scrivere | Esempio |
    | Obiettivo | Verbo all'infinito e risultato | Ridurre i tempi di pagamento |
    | Peso | Numero tra 0 e 100 | 30 |
    | Indicatore | Nome breve | Tempo medio di pagamento |
    | Target | Valore con operatore | <= 30 gg |
    | Responsabile | Ufficio, non la persona | Ragioneria |
  `,
  "glossary in three columns": `
    ## Glossario
    | Termine | Definizione | Riferimento |
    | Indicatore di efficacia | Misura quanto il risultato si avvicina all'obiettivo | Linee guida 2/2017 |
    | Indicatore di efficienza | Rapporto tra risorse e risultati | Linee guida 2/2017 |
    | Outcome | Effetto finale sulla collettività | Linee guida 1/2017 |
    | Target | Livello atteso di un indicatore | art. 5 D.Lgs. 150/2009 |
    | Valore pubblico | Livello complessivo di benessere | DM 132/2022 |
  `,
  "template of a card: labels, no values": `
    ## Scheda vuota
    | SCHEDA OBIETTIVO | < | < | < |
    | Obiettivo strategico | | | |
    | Obiettivo operativo | | | |
    | Responsabile | | Peso | |
    | Descrizione | | | |
    | Indicatore | Algoritmo | Peso | Target |
    | | | | |
    | | | | |
    | Firma del dirigente | | | |
  `,
  "template of a card with placeholders": `
    ## Modello scheda
    | SCHEDA OBIETTIVO N. ___ | < | < | < |
    | Obiettivo strategico | (inserire il titolo) | | |
    | Obiettivo operativo | (inserire il titolo) | | |
    | Responsabile | (inserire l'ufficio) | Peso | __% |
    | Indicatore | Formula di calcolo | Target | Peso |
    | (inserire) | (inserire) | (inserire) | __% |
    | (inserire) | (inserire) | (inserire) | __% |
  `,
  "template of a table with crosses": `
    ## Modello
    | Obiettivo operativo | Indicatore | Peso | Target |
    | xxx | xxx | xx% | xx |
    | XXXX | xxx | xx% | xx |
  `,
  "template of a table with dots": `
    ## Modello
    | Obiettivo strategico | Obiettivo operativo | Indicatore | 2024 | 2025 | 2026 |
    | ... | ... | ... | ... | ... | ... |
    | ... | … | … | … | … | … |
  `,
  "template of a table with dashes": `
    ## Modello
    | Obiettivo operativo | Indicatore | Peso | Target |
    | - | - | - | - |
    | - | - | - | - |
  `,
  "template of a table with numbered empty rows": `
    ## Da compilare
    | N. | Obiettivo operativo | Indicatore | Peso | Target | Responsabile |
    | 1 | | | | | |
    | 2 | | | | | |
    | 3 | | | | | |
    | 4 | | | | | |
    | Totale | | | 0% | | |
  `,
  "drop-down lists behind a plan": `
    ## Elenchi
    | Tipologia obiettivo | Tipologia indicatore | Unità di misura | Frequenza | Polarità |
    | Strategico | Efficacia | % | annuale | crescente |
    | Operativo | Efficienza | n. | semestrale | decrescente |
    | Individuale | Qualità | giorni | trimestrale | |
    | Trasversale | Outcome | si/no | mensile | |
    | | Impatto | euro | | |
  `,
  "calendar of the performance cycle": `
    ## Ciclo
    | Fase | Attività | Responsabile | Scadenza |
    | Programmazione | Approvazione del PIAO, sezione performance | Giunta | 31/01/2024 |
    | ^ | Assegnazione degli obiettivi ai dirigenti | Segretario generale | 28/02/2024 |
    | Monitoraggio | Monitoraggio semestrale degli obiettivi | Controllo di gestione | 31/07/2024 |
    | Valutazione | Relazione sulla performance | Controllo di gestione | 30/06/2025 |
    | ^ | Validazione della relazione | OIV | 30/06/2025 |
  `,
  "catalogue of indicators one can choose from": `
    ## Catalogo indicatori
    | Processo | Indicatore | Algoritmo | Unità di misura | Fonte | Tipologia |
    | Registro imprese | Rispetto dei tempi di evasione | pratiche entro 5 gg / pratiche evase | % | Priamo | Qualità |
    | Registro imprese | Tempo medio di lavorazione | somma giorni / pratiche | gg | Priamo | Efficienza |
    | Promozione | Imprese coinvolte | imprese partecipanti | n. | Archivio | Output |
    | Amministrazione | Tempo medio di pagamento | somma giorni / fatture | gg | Contabilità | Efficienza |
  `,
  "minutes of the OIV": `
    ## Verbale
    | Verbale n. 4 del 15 maggio 2024 | < |
    | Presenti: | Presidente, due componenti, struttura tecnica |
    | Ordine del giorno | 1. Relazione sulla performance 2023; 2. Monitoraggio degli obiettivi; 3. Varie |
    | Obiettivi strategici | L'OIV prende atto che gli obiettivi strategici risultano raggiunti in media al 96%. |
    | Indicatori | L'OIV raccomanda di ridurre il numero degli indicatori e di documentarne la fonte. |
    | Target | L'OIV osserva che alcuni target sono inferiori ai valori storici. |
    | Firma | Il Presidente |
  `,
  "questionnaire about the plan": `
    ## Questionario OIV
    | Domanda | Risposta | Note |
    | Il piano contiene obiettivi strategici? | si | |
    | Ogni obiettivo ha almeno un indicatore? | si | |
    | Ogni indicatore ha un target? | in parte | mancano 3 target |
    | La somma dei pesi è 100? | si | |
    | I responsabili sono indicati? | no | da completare |
  `,
  "summary of results by area": `
    ## Sintesi
    | Area | N. obiettivi | Raggiunti | Parzialmente raggiunti | Non raggiunti | % media |
    | Segretario generale | 12 | 10 | 2 | 0 | 96,2% |
    | Servizi alle imprese | 18 | 15 | 2 | 1 | 92,8% |
    | Amministrazione | 9 | 9 | 0 | 0 | 100% |
    | Totale | 39 | 34 | 4 | 1 | 95,4% |
  `,
  "index of the sheets": `
    ## Indice
    | Foglio | Contenuto |
    | Obiettivi strategici | Elenco degli obiettivi triennali con i pesi |
    | Obiettivi operativi | Schede annuali per ufficio |
    | Indicatori | Anagrafica degli indicatori |
    | Target | Valori attesi 2024-2026 |
  `,
  "table of contents of a plan": `
    ## Sommario
    | 1 | Premessa | 3 |
    | 2 | Obiettivi strategici | 8 |
    | 2.1 | Competitività del territorio | 9 |
    | 2.2 | Innovazione amministrativa | 14 |
    | 3 | Obiettivi operativi | 20 |
    | 4 | Indicatori e target | 31 |
    | 5 | Allegati | 40 |
  `,
  "one very long text": `
    ## Testo
    | ${"Il piano della performance individua obiettivi, indicatori, pesi e target; ogni obiettivo ha un responsabile. ".repeat(280)} |
  `,
  "change log of a workbook": `
    ## Versioni
    | Versione | Data | Autore | Modifica |
    | 1.0 | 12/01/2024 | Controllo di gestione | Prima stesura degli obiettivi |
    | 1.1 | 31/01/2024 | Controllo di gestione | Aggiornati i pesi dell'obiettivo 2.1 |
    | 1.2 | 15/02/2024 | Segreteria | Corretto il target dell'indicatore 3.2.1 |
  `,
};
