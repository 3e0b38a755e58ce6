/** Workbooks that look like a plan at first sight: years, weights, indicators or objectives of another kind. */
export const trickyWorkbooks: Readonly<Record<string, string>> = {
  "three-year programme of public works": `
    ## Elenco annuale
    | PROGRAMMA TRIENNALE DEI LAVORI PUBBLICI 2024-2026 | < | < | < | < | < | < |
    | Codice intervento | Descrizione | Responsabile del procedimento | Priorità | 2024 | 2025 | 2026 |
    | L001 | Rifacimento copertura palestra | Settore lavori pubblici | 1 | 250000 | 0 | 0 |
    | L002 | Messa in sicurezza ponte sul rio | Settore lavori pubblici | 1 | 100000 | 400000 | 0 |
    | L003 | Ampliamento cimitero | Settore patrimonio | 3 | 0 | 80000 | 120000 |
    | Totale | < | < | < | 350000 | 480000 | 120000 |
  `,
  "staff needs by year": `
    ## Fabbisogno
    | Area | Profilo professionale | 2024 | 2025 | 2026 |
    | Funzionari | Funzionario amministrativo | 2 | 1 | 1 |
    | Istruttori | Istruttore tecnico | 1 | 1 | 0 |
    | Operatori | Operatore di sportello | 0 | 1 | 2 |
  `,
  "environmental statistics with indicators": `
    ## Ambiente
    | Indicatore | Unità di misura | 2021 | 2022 | 2023 | Fonte |
    | Polveri sottili, media annua | µg/m3 | 28 | 26 | 27 | Arpa |
    | Raccolta differenziata | % | 61 | 64 | 66 | Gestore rifiuti |
    | Verde urbano per abitante | m2 | 18,2 | 18,3 | 18,9 | Comune |
  `,
  "sales targets of agents": `
    ## Vendite
    | Agente | Zona | Target | Consuntivo | % raggiungimento |
    | Amato | Nord | 120000 | 118300 | 98,6% |
    | Bruni | Centro | 90000 | 97200 | 108% |
    | Costa | Sud | 60000 | 41500 | 69,2% |
  `,
  "competences of an employee with weights": `
    ## Competenze
    | Competenza | Peso | Livello atteso | Livello rilevato |
    | Lavoro di gruppo | 40% | 4 | 3 |
    | Orientamento all'utente | 35% | 4 | 4 |
    | Iniziativa | 25% | 3 | 2 |
  `,
  "training catalogue with learning objectives": `
    ## Catalogo
    | Corso | Obiettivi formativi | Destinatari | Ore | Periodo | Responsabile |
    | Codice dei contratti | Aggiornare sulle novità normative | Uffici gare | 16 | marzo | Ufficio formazione |
    | Comunicazione efficace | Migliorare il rapporto con l'utenza | Sportelli | 12 | maggio | Ufficio formazione |
  `,
  "exams with credits and weights": `
    ## Libretto
    | Esame | CFU | Peso | Voto | Voto pesato |
    | Diritto amministrativo | 12 | 12 | 28 | 336 |
    | Economia aziendale | 9 | 9 | 30 | 270 |
    | Statistica | 6 | 6 | 26 | 156 |
    | Totale | 27 | 27 | | 762 |
  `,
  "diets with the body's weight and what it shall be": `
    ## Diete
    | Scheda nutrizionale 2025 | < | < |
    | Nome | Anna | Bruno |
    | Età | 34 | 51 |
    | Peso | 62 | 88 |
    | Obiettivo | Dimagrire | Tonificare |
    | Target | 58 | 84 |
    | Note | | |
  `,
  "risks of processes side by side": `
    ## Rischi
    | Processo | Acquisti | Concorsi | Contributi |
    | Codice | P1 | P2 | P3 |
    | Rischio | Alto | Medio | Alto |
    | Misura | Rotazione | Doppio controllo | Bando tipo |
    | Indicatore | Rotazioni fatte | Controlli | Bandi |
    | Target | 100% | 100% | 100% |
    | Responsabile | RPCT | RPCT | RPCT |
  `,
  "phases of a building site by month": `
    ## Cronoprogramma
    | Progetto restauro torre | < | < | < | < | < | < | < |
    | Fasi | Gen | Feb | Mar | Apr | Mag | Giu | Lug |
    | Rilievi | X | X | | | | | |
    | Progetto | | X | X | | | | |
    | Cantiere | | | | X | X | X | X |
  `,
  "gym log": `
    ## Scheda palestra
    | Esercizio | Serie | Ripetizioni | Peso | Obiettivo |
    | Panca piana | 4 | 8 | 50 | 60 |
    | Squat | 4 | 10 | 70 | 90 |
    | Trazioni | 3 | 6 | 0 | 10 |
  `,
  "monthly web figures": `
    ## KPI sito
    | KPI | gennaio | febbraio | marzo | aprile |
    | Visite | 12400 | 11850 | 13020 | 12960 |
    | Pagine per visita | 3,1 | 3 | 3,3 | 3,2 |
    | Frequenza di rimbalzo | 42% | 44% | 41% | 40% |
  `,
  "deadlines of the tax calendar": `
    ## Scadenzario
    | Adempimento | Scadenza | Ufficio responsabile | Riferimento normativo | Fatto |
    | Certificazione unica | 16/03/2024 | Personale | DPR 322/1998 | si |
    | Modello 770 | 31/10/2024 | Ragioneria | DPR 322/1998 | no |
    | Versamento IVA | 16/05/2024 | Ragioneria | DPR 633/1972 | si |
  `,
  "budget by function": `
    ## Funzioni
    | Funzione obiettivo | Capitolo | Previsione 2024 | Previsione 2025 | Variazione % |
    | Servizi alle imprese | 3010 | 180000 | 190000 | 5,6% |
    | Studi e statistica | 3020 | 40000 | 36000 | -10% |
    | Promozione | 3030 | 220000 | 230000 | 4,5% |
  `,
  "customer importance and satisfaction": `
    ## Customer
    | Fattore di qualità | Importanza % | Soddisfazione (1-10) | Priorità di intervento |
    | Cortesia | 30% | 8,4 | bassa |
    | Tempi di attesa | 45% | 6,1 | alta |
    | Chiarezza dei moduli | 25% | 7 | media |
  `,
  "register of contracts": `
    ## Contratti
    | Codice | Oggetto | Contraente | Importo | Inizio | Fine | Responsabile |
    | C-14 | Pulizie delle sedi | Consorzio Alfa | 84000 | 01/01/2024 | 31/12/2026 | Provveditorato |
    | C-15 | Manutenzione ascensori | Beta srl | 12600 | 01/04/2024 | 31/03/2027 | Ufficio tecnico |
  `,
  "election results": `
    ## Risultati
    | Lista | Candidato | Voti | % | Seggi |
    | Insieme per la città | Amato Rita | 4120 | 48,2% | 10 |
    | Futuro comune | Bruni Carlo | 3050 | 35,7% | 4 |
    | Alternativa | Costa Ines | 1375 | 16,1% | 2 |
    | Totale | | 8545 | 100% | 16 |
  `,
  "mission report of a journey": `
    ## Missione
    | RICHIESTA DI RIMBORSO MISSIONE | < |
    | Dipendente | Dini Marco |
    | Missione | Roma, riunione del 12 marzo |
    | Obiettivo della missione | Partecipare al tavolo tecnico |
    | Responsabile | Direttore |
    | Spese di viaggio | 142,5 |
    | Spese di vitto | 38 |
    | Totale | 180,5 |
  `,
};
