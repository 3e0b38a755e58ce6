/** Workbooks about people and time: marks, timesheets, surveys, registers. */
export const peopleWorkbooks: Readonly<Record<string, string>> = {
  timesheet: `
    ## Gennaio
    | FOGLIO PRESENZE - GENNAIO 2024 | < | < | < | < |
    | Dipendente | Lun | Mar | Mer | Totale ore |
    | Rossi Anna | 8 | 7,5 | 8 | 23,5 |
    | Bianchi Ugo | 7 | 8 | 6 | 21 |
    | Verdi Eva | 8 | 8 | 8 | 24 |
    | Totale | 23 | 23,5 | 22 | 68,5 |
  `,
  "hours by project, in percent": `
    ## Ore progetto
    | Progetto | Attività | Persona | Ore | % tempo |
    | Portale | Analisi | Rossi | 40 | 25% |
    | Portale | Sviluppo | Bianchi | 80 | 50% |
    | Portale | Collaudo | Verdi | 40 | 25% |
  `,
  "school marks weighted by test": `
    ## Registro
    | Alunno | Verifica 1 | Verifica 2 | Orale | Media |
    | Peso | 40% | 40% | 20% | |
    | Conti Sara | 7 | 8 | 6,5 | 7,3 |
    | Esposito Ivan | 5,5 | 6 | 7 | 6 |
    | Ferri Lia | 9 | 8,5 | 9 | 8,8 |
  `,
  "survey results in percent": `
    ## Questionario
    | INDAGINE DI SODDISFAZIONE DEGLI UTENTI | < | < | < | < |
    | Domanda | Molto soddisfatto | Soddisfatto | Poco soddisfatto | Per niente |
    | Come valuta la cortesia del personale? | 45% | 40% | 10% | 5% |
    | Come valuta i tempi di attesa? | 20% | 35% | 30% | 15% |
    | Come valuta la chiarezza del sito? | 30% | 42% | 20% | 8% |
    | Risposte valide | 412 | | | |
  `,
  "training register with indicatore di frequenza": `
    ## Corsi
    | Corso | Docente | Data | Ore | Iscritti | Presenti | Indicatore di frequenza |
    | Excel base | Marini | 12/03/2024 | 8 | 20 | 18 | 90% |
    | Privacy | Galli | 20/03/2024 | 4 | 50 | 35 | 70% |
    | Sicurezza | Fontana | 02/04/2024 | 4 | 32 | 31 | 97% |
  `,
  "address book": `
    ## Rubrica
    | Cognome | Nome | Ufficio | Telefono | E-mail | Responsabile |
    | Amato | Rita | Segreteria | 0000 111222 | r.amato@example.org | no |
    | Bruni | Carlo | Ragioneria | 0000 111223 | c.bruni@example.org | si |
    | Costa | Ines | Promozione | 0000 111224 | i.costa@example.org | si |
  `,
  "employee evaluation form": `
    ## Scheda di valutazione
    | SCHEDA DI VALUTAZIONE INDIVIDUALE | < | < |
    | Cognome e nome | Galli Piero | |
    | Categoria | C3 | |
    | Periodo | 01/01/2023 | 31/12/2023 |
    | | | |
    | Comportamento | Giudizio | Punteggio |
    | Puntualità | buono | 8 |
    | Collaborazione | ottimo | 10 |
    | Autonomia | sufficiente | 6 |
    | Totale | | 24 |
    | Firma del valutatore | | |
  `,
  "to-do list with responsabile and scadenza": `
    ## Cose da fare
    | Attività | Responsabile | Scadenza | Priorità | Stato | Note |
    | Ordinare la carta | Rita | 15/03/2024 | alta | fatto | |
    | Chiamare il tecnico del riscaldamento | Ugo | 18/03/2024 | media | aperto | seconda chiamata |
    | Preparare la sala per il convegno | Ines | 22/03/2024 | alta | aperto | |
    | Rinnovare il dominio | Carlo | 30/04/2024 | bassa | aperto | |
  `,
  "agenda of a meeting": `
    ## Agenda
    | Riunione di coordinamento del 12 aprile | < | < |
    | Ora | Argomento | Relatore |
    | 9.30 | Saluti e obiettivi della giornata | Direttore |
    | 10.00 | Stato del piano della performance | Controllo di gestione |
    | 11.15 | Pausa | |
    | 11.30 | Varie ed eventuali | tutti |
  `,
  "sports results with punteggio and target": `
    ## Campionato
    | Squadra | Partite | Vinte | Perse | Punteggio | Target stagione |
    | Aquile | 12 | 9 | 3 | 27 | 60 |
    | Lupi | 12 | 7 | 5 | 21 | 50 |
    | Orsi | 12 | 2 | 10 | 6 | 30 |
  `,
  "organisational chart": `
    ## Organigramma
    | Area | Servizio | Ufficio | Responsabile | Addetti |
    | Segretario generale | Affari generali | Protocollo | Dott.ssa Amato | 4 |
    | ^ | ^ | Segreteria | Rag. Bruni | 3 |
    | Area promozione | Servizio imprese | Sportello estero | Dott. Costa | 2 |
    | ^ | ^ | Punto digitale | Ing. Dini | 2 |
  `,
  "shifts over the week": `
    ## Turni
    | | Lunedì | Martedì | Mercoledì | Giovedì | Venerdì |
    | Mattina | Amato | Bruni | Amato | Costa | Bruni |
    | Pomeriggio | Costa | Amato | Dini | Dini | Amato |
    | Reperibile | Bruni | Bruni | Bruni | Bruni | Bruni |
  `,
};
