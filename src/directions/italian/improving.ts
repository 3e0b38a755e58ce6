/** What makes anything before it better, even what is unwanted. */
export const good: readonly string[] = [
  "evase", // pratiche evase
  "risolti", // reclami risolti
  "corretti", // errori corretti
  "sanate", // anomalie sanate
  "riparati", // guasti riparati
  "superate", // criticità superate
  "recuperati", // crediti recuperati
  "smaltiti", // arretrati smaltiti
  "riciclati", // rifiuti riciclati
  "differenziati", // rifiuti differenziati
  "raccolti", // rifiuti raccolti
  "bonificati", // siti bonificati
  "eliminate", // barriere eliminate
  "evitati", // incidenti evitati
  "prevenuti", // incidenti prevenuti
  "sventati", // attacchi sventati
  "gestiti", // incidenti gestiti
  "definiti", // contenziosi definiti
  "vinti", // contenziosi vinti
  "conciliate", // liti conciliate
  "riscossi", // crediti riscossi
  "incassate", // sanzioni incassate
  "saldati", // debiti saldati
  "ripianati", // debiti ripianati
  "rimborsati", // debiti rimborsati
  "domati", // incendi domati
  "consolidate", // frane consolidate
  "mitigati", // rischi mitigati
  "mappati", // rischi mappati
  "adottati", // randagi adottati
  "sterilizzati", // randagi sterilizzati
  "formati", // disoccupati formati
  "collocati", // disoccupati collocati
  "pubblicati", // rilievi pubblicati
  "assistiti", // poveri assistiti
  "soccorsi", // feriti soccorsi
  "curati", // feriti curati
  "guariti", // pazienti guariti
  "smessi", // fumatori smessi
  "affrontati", // problemi affrontati
  "conclusi", // procedimenti conclusi
  "ultimati", // lavori ultimati
  "completati", // lavori completati
  "lavorate", // pratiche lavorate
  "istruite", // pratiche istruite
  "perfezionate", // pratiche perfezionate
  "soddisfatte", // domande soddisfatte
  "rispettate", // scadenze rispettate
  "adempiuti", // obblighi adempiuti
  "riutilizzati", // beni riutilizzati
  "restaurati", // beni restaurati
  "riqualificati", // locali riqualificati
  "ripristinate", // strade ripristinate
  "fronteggiate", // emergenze fronteggiate
  "compensate", // emissioni compensate
  "risparmiati", // costi risparmiati
  "coperti", // costi coperti
  "finanziata", // spesa finanziata
  "rendicontate", // spese rendicontate
  "certificate", // spese certificate
  "regolarizzate", // irregolarità regolarizzate
  "a norma", // impianti a norma
  "neutralizzati", // attacchi neutralizzati
  "debellati", // virus debellati
  "stabilizzati", // lavoratori stabilizzati
  "individuate", // perdite individuate
  "composti", // conflitti composti
  "trattati", // reclami trattati
  "prese in carico", // segnalazioni prese in carico
  "occupati", // posti occupati
  "ridotti", // debiti ridotti
  "reinseriti", // detenuti reinseriti
  "esaudite", // richieste esaudite
  "approvati", // bilanci approvati
  "esatti", // dati esatti
  "idonei", // candidati idonei
  "fedeli", // copie fedeli
  "adeguati", // impianti adeguati
  "congrui", // prezzi congrui
  "coerenti", // atti coerenti
  "appropriati", // ricoveri appropriati
  "leciti", // usi leciti
  "giustificati", // motivi giustificati
  "puntuali", // treni puntuali
  "balneabili", // acque balneabili
  "operate", // fratture operate
  "analizzati", // eventi avversi analizzati
  "esaminati", // reclami esaminati
];

/** What settles a debt, but makes no penalty and no cost better. */
export const paid: readonly string[] = [
  "pagati", // debiti pagati
  "liquidati", // debiti liquidati
  "versati", // debiti versati
];

/** What ends a thing: good for a case, bad for a school. */
export const close: readonly string[] = [
  "chiusi", // reclami chiusi
  "archiviate", // pratiche archiviate
  "estinti", // debiti estinti
  "terminati", // procedimenti terminati
];

/** What changes nothing. */
export const keep: readonly string[] = [
  "pervenuti", // reclami pervenuti
  "fondati", // reclami fondati
  "accolti", // reclami accolti
  "concessi", // contributi concessi
  "emesse", // fatture emesse
  "restituiti", // questionari restituiti
  "riusciti", // attacchi riusciti
  "presentati", // reclami presentati
  "ricevuti", // reclami ricevuti
  "registrati", // reclami registrati
  "erogati", // contributi erogati
  "aperti", // posti aperti
  "in corso", // fatture in corso
  "elevate", // contravvenzioni elevate
  "richiesti", // beni richiesti
  "previsti", // corsi previsti
  "programmati", // corsi programmati
  "attivi", // servizi attivi
  "funzionanti", // impianti funzionanti
  "in esercizio", // autobus in esercizio
  "disponibili", // posti disponibili
];
