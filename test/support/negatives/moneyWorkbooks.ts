/** Workbooks about money: capitoli, invoices, price lists, balance sheets. */
export const moneyWorkbooks: Readonly<Record<string, string>> = {
  "budget by capitolo, with shares of the total": `
    ## Bilancio di previsione
    | BILANCIO DI PREVISIONE 2024 - SPESE CORRENTI | < | < | < | < |
    | | | | | |
    | Missione | Programma | Capitolo | Stanziamento | % sul totale |
    | 01 Servizi istituzionali | 01.03 Gestione economica | 1030 Cancelleria | 12.500 | 10% |
    | ^ | ^ | 1031 Utenze | 62.500 | 50% |
    | ^ | 01.10 Risorse umane | 1040 Buoni pasto | 25.000 | 20% |
    | 14 Sviluppo economico | 14.02 Commercio | 2010 Fiere | 25.000 | 20% |
    | Totale | < | < | 125.000 | 100% |
  `,
  "budget against expenditure, with percentages spent": `
    ## Consuntivo
    | Codice | Descrizione | Preventivo | Consuntivo | % realizzazione |
    | 1.01 | Retribuzioni | 840000 | 812300 | 97% |
    | 1.02 | Oneri sociali | 231000 | 225410 | 98% |
    | 1.03 | Formazione del personale | 18000 | 9450 | 53% |
    | 2.01 | Acquisto di beni | 42000 | 39870 | 95% |
    | 2.02 | Manutenzioni | 65000 | 71200 | 110% |
    | | Totale | 1196000 | 1158230 | 97% |
  `,
  "invoices with due dates": `
    ## Fatture
    | N. fattura | Data | Cliente | Descrizione | Imponibile | IVA | Totale | Scadenza | Stato |
    | 12/2024 | 15/01/2024 | Rossi srl | Consulenza gennaio | 1500 | 22% | 1830 | 14/02/2024 | Pagata |
    | 13/2024 | 31/01/2024 | Officine Verdi | Manutenzione impianto | 820 | 22% | 1000,4 | 01/03/2024 | Da pagare |
    | 14/2024 | 12/02/2024 | Comune di Altavilla | Noleggio attrezzature | 2400 | 22% | 2928 | 13/03/2024 | Pagata |
  `,
  "price list": `
    ## Listino
    | LISTINO PREZZI 2024 | < | < | < | < |
    | Codice | Descrizione articolo | U.M. | Prezzo | Sconto |
    | A100 | Vite 4x40 zincata | conf. | 3,2 | 10% |
    | A101 | Vite 4x60 zincata | conf. | 3,9 | 10% |
    | B200 | Trapano a percussione | pz | 119 | 15% |
    | B201 | Set punte metallo | pz | 24,5 | 5% |
  `,
  "balance sheet": `
    ## Stato patrimoniale
    | STATO PATRIMONIALE | 31/12/2022 | 31/12/2023 |
    | ATTIVO | | |
    | A) Immobilizzazioni | 1840200 | 1792150 |
    | 1. Immateriali | 40200 | 38150 |
    | 2. Materiali | 1800000 | 1754000 |
    | B) Attivo circolante | 623400 | 701230 |
    | Totale attivo | 2463600 | 2493380 |
    | PASSIVO | | |
    | A) Patrimonio netto | 1920000 | 1955000 |
    | B) Debiti | 543600 | 538380 |
    | Totale passivo | 2463600 | 2493380 |
  `,
  "tender: scoring of bids by weighted criteria": `
    ## Griglia gara
    | Criterio | Peso | Offerente A | Offerente B | Offerente C |
    | Qualità tecnica | 40 | 32 | 28 | 36 |
    | Organizzazione del servizio | 20 | 15 | 18 | 12 |
    | Tempi di consegna | 10 | 8 | 10 | 6 |
    | Prezzo | 30 | 24 | 30 | 21 |
    | Totale | 100 | 79 | 86 | 75 |
  `,
  "investment portfolio with weights": `
    ## Portafoglio
    | Titolo | ISIN | Quantità | Prezzo | Controvalore | Peso | Target di prezzo |
    | BTP 1/3/2032 | IT0005094088 | 20000 | 96,4 | 19280 | 38,6% | 98 |
    | Azione Alfa | IT0001234567 | 300 | 41,2 | 12360 | 24,7% | 48 |
    | ETF Mondo | IE00B4L5Y983 | 210 | 87,3 | 18333 | 36,7% | 95 |
    | Totale | | | | 49973 | 100% | |
  `,
  "pivot of sales by region": `
    ## Pivot
    | Somma di Importo | Etichette di colonna | | | |
    | Etichette di riga | 2022 | 2023 | 2024 | Totale complessivo |
    | Centro | 12400 | 13100 | 15200 | 40700 |
    | Nord | 31200 | 33800 | 35100 | 100100 |
    | Sud | 9100 | 9900 | 11300 | 30300 |
    | Totale complessivo | 52700 | 56800 | 61600 | 171100 |
  `,
};
