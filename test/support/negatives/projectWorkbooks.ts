/** Workbooks with the words of planning that hold no performance plan. */
export const projectWorkbooks: Readonly<Record<string, string>> = {
  "risk register": `
    ## Rischi
    | ID | Rischio | Probabilità | Impatto | Livello | Misura di contenimento | Responsabile |
    | R1 | Fuga di dati | 3 | 5 | 15 | Formazione annuale | DPO |
    | R2 | Ritardo nei pagamenti | 2 | 4 | 8 | Scadenzario settimanale | Ragioneria |
    | R3 | Guasto dei server | 2 | 5 | 10 | Copia fuori sede | Ufficio informatica |
  `,
  "gantt with progress in percent": `
    ## Gantt
    | Attività | Inizio | Fine | Durata (gg) | % completamento | gen | feb | mar | apr |
    | Analisi dei requisiti | 08/01/2024 | 26/01/2024 | 15 | 100% | x | | | |
    | Sviluppo | 29/01/2024 | 29/03/2024 | 45 | 60% | | x | x | |
    | Collaudo | 01/04/2024 | 19/04/2024 | 15 | 0% | | | | x |
  `,
  "marketing campaign": `
    ## Campagna
    | Canale | Target | Budget | Impression | Click | CTR |
    | Social | Giovani 18-25 | 4000 | 210000 | 3900 | 1,86% |
    | Radio locale | Famiglie | 6500 | 95000 | | |
    | Newsletter | Imprese iscritte | 0 | 12400 | 890 | 7,18% |
  `,
  "glossary of performance terms": `
    ## Glossario
    | Termine | Definizione |
    | Obiettivo strategico | Traguardo che l'amministrazione si propone di raggiungere in un arco di tempo pluriennale. |
    | Obiettivo operativo | Traguardo annuale che contribuisce a un obiettivo strategico. |
    | Indicatore | Grandezza che esprime in forma sintetica un fenomeno da misurare. |
    | Target | Valore desiderato di un indicatore, riferito a un periodo. |
    | Peso | Importanza di un obiettivo rispetto agli altri dello stesso livello. |
    | Baseline | Valore di partenza dell'indicatore. |
  `,
  "legend of colours": `
    ## Legenda
    | Legenda | < |
    | Verde | obiettivo in linea con il target |
    | Giallo | obiettivo in ritardo |
    | Rosso | obiettivo non raggiunto |
    | n.d. | dato non disponibile |
  `,
  "empty template with headings only": `
    ## Modello
    | Obiettivo strategico | Obiettivo operativo | Indicatore | Peso | Target |
    | | | | | |
    | | | | | |
  `,
  "long prose about objectives and indicators": `
    ## Relazione
    | RELAZIONE ILLUSTRATIVA |
    | Il piano della performance individua gli obiettivi strategici e operativi dell'ente e, per ciascuno di essi, gli indicatori, i pesi e i target con cui sarà misurata la performance. |
    | La scelta degli obiettivi discende dal programma di mandato. Ogni obiettivo ha un responsabile e un peso; la somma dei pesi è pari a 100. |
    | Nel corso dell'anno il monitoraggio semestrale consente di aggiornare i target, quando mutano le condizioni esterne. |
    | I risultati confluiscono nella relazione sulla performance, validata dall'organismo indipendente di valutazione. |
  `,
  "cover letter": `
    ## Lettera
    | | | |
    | | Spett.le Organismo Indipendente di Valutazione | |
    | | | |
    | Oggetto: | trasmissione del Piano della performance 2024-2026 | |
    | | | |
    | | Si trasmette in allegato il piano indicato in oggetto, per i seguiti di competenza. | |
    | | Il Responsabile del servizio | |
  `,
  "issue tracker export": `
    ## Export
    | Key | Summary | Type | Priority | Assignee | Status | Story points | Due date |
    | WEB-101 | Login page times out | Bug | High | R. Amato | Open | 3 | 12/04/2024 |
    | WEB-102 | Add English texts | Task | Medium | U. Bruni | In progress | 5 | 19/04/2024 |
    | WEB-103 | Weight of images too large | Bug | Low | I. Costa | Done | 1 | 22/04/2024 |
  `,
  "statistics by municipality and year": `
    ## Demografia
    | Comune | 2019 | 2020 | 2021 | 2022 | 2023 |
    | Altavilla | 4210 | 4188 | 4150 | 4127 | 4101 |
    | Borgo Nuovo | 12030 | 12011 | 11987 | 12040 | 12102 |
    | Castelverde | 830 | 818 | 811 | 802 | 795 |
    | Totale | 17070 | 17017 | 16948 | 16969 | 16998 |
  `,
  "calls for funding with share of the cost": `
    ## Bandi
    | Bando | Obiettivo del bando | Scadenza | Dotazione | % contributo | Responsabile |
    | Voucher digitali | Favorire la digitalizzazione delle imprese | 30/06/2024 | 300000 | 70% | Ufficio promozione |
    | Fiere estere | Sostenere la presenza all'estero | 15/09/2024 | 150000 | 50% | Ufficio estero |
  `,
  "checklist of transparency duties": `
    ## Obblighi
    | Obbligo di pubblicazione | Riferimento normativo | Frequenza | Ufficio responsabile | Pubblicato |
    | Organigramma | art. 13 D.Lgs. 33/2013 | tempestivo | Segreteria | si |
    | Bandi di gara | art. 37 D.Lgs. 33/2013 | tempestivo | Provveditorato | si |
    | Tempi dei pagamenti | art. 33 D.Lgs. 33/2013 | trimestrale | Ragioneria | no |
  `,
};
