/** What a body pays or is paid as a penalty: paying it makes it no better. */
export const penalty: readonly string[] = [
  "penali", // penali a carico dell'ente
  "sanzioni", // sanzioni ricevute
  "multe", // multe subite
  "ammende", // ammende pagate
  "interessi", // interessi di mora
  "risarcimenti", // risarcimenti liquidati
  "indennizzi", // indennizzi pagati per disservizio
  "straordinari", // straordinari liquidati
  "lavoro straordinario", // lavoro straordinario del personale
];

/** What is spent to have something: the less the better. */
export const cost: readonly string[] = [
  "costi", // costi di gestione
  "oneri", // oneri finanziari
  "tariffa", // tariffa media applicata
  "prezzo", // prezzo medio di acquisto
  "consumi", // consumi elettrici
  "dispendio", // dispendio energetico
  "sovraccosti", // sovraccosti dei lavori
  "parcelle", // parcelle ai legali
  "spese legali", // spese legali di giudizio
  "fabbisogno", // fabbisogno energetico delle sedi
  "canoni passivi", // canoni passivi delle sedi
  "fitti passivi", // fitti passivi degli uffici
  "aggio", // aggio della riscossione
  "commissioni bancarie", // commissioni bancarie sui pagamenti
  "bollette", // bollette delle sedi
  "assorbimento", // assorbimento di energia
  "chilometri percorsi dai mezzi", // chilometri percorsi dai mezzi di servizio
  "gasolio", // gasolio per i mezzi
  "benzina", // benzina per i mezzi
  "carburante", // carburante per i mezzi
  "stampe", // stampe a colori degli uffici
  "fotocopie", // fotocopie degli uffici
  "risme", // risme acquistate
  "toner", // toner acquistati
  "trasferte", // trasferte dei dipendenti
  "metano", // metano per le sedi
];

/** Money going out, of which nobody can tell without asking whether more of it is wanted. */
export const undecided: readonly string[] = [
  "spesa", // spesa corrente
  "uscite", // uscite correnti
  "esborso", // esborso annuo
  "organico", // organico degli uffici
  "dotazione organica", // dotazione organica dei servizi
  "popolazione", // popolazione residente
  "headcount", // headcount degli uffici
];

/** How long something takes: the less the better. */
export const time: readonly string[] = [
  "tempo", // tempo medio di rilascio
  "tempistica", // tempistica media
  "durata", // durata dei procedimenti
  "intervallo", // intervallo tra domanda e risposta
  "attraversamento", // attraversamento della pratica
  "tempo di attesa", // tempo di attesa
  "lead time", // lead time delle forniture
  "ITP", // ITP annuale
  "indicatore di tempestività dei pagamenti", // indicatore di tempestività dei pagamenti
  "tempestività dei pagamenti", // tempestività dei pagamenti
  "degenza", // degenza media
];

/** Units of time that say how long something takes, unless they count a service. */
export const clock: readonly string[] = [
  "giorni", // giorni per il rilascio
  "gg", // gg per il rilascio
  "minuti", // minuti di attesa
  "mesi", // mesi per la gara
  "settimane", // settimane per la visita
  "anni", // anni per il collaudo
];

/** Units of time that count a service, unless they say how long something takes. */
export const shift: readonly string[] = [
  "ore", // ore di formazione
  "giornate", // giornate di volontariato
  "turni", // turni di guardia
];

/** How old something is: a worry for things and for what is still to be done, for people nobody can tell. */
export const age: readonly string[] = [
  "età", // età dei dipendenti
  "anzianità", // anzianità di servizio
];
