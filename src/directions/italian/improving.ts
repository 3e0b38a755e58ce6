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
  "salvati", // animali salvati
  "tratti in salvo", // naufraghi tratti in salvo
  "estratti vivi", // feriti estratti vivi
  "arginati", // incendi arginati
  "circoscritti", // incendi circoscritti
  "inclusi", // alunni inclusi
  "integrati", // stranieri integrati
  "accessibili", // fermate accessibili
  "autosufficienti", // anziani autosufficienti
  "biologici", // prodotti biologici
  "attuate", // misure attuate
  "depurati", // scarichi depurati
  "sotto controllo", // focolai sotto controllo
  "in regola", // imprese in regola
  "in salute", // alberi in salute
  "validati", // dati validati
  "messi in sicurezza", // ponti messi in sicurezza
  "messi a norma", // impianti messi a norma
  "identificati", // autori identificati
  "arrestati", // spacciatori arrestati
  "sostituiti", // infissi guasti sostituiti
  "asfaltate", // buche asfaltate
  "risanati", // debiti risanati
  "ripuliti", // graffiti ripuliti
  "cancellate d'ufficio", // imprese cancellate d'ufficio
  "ottemperate", // diffide ottemperate
  "che smettono", // fumatori che smettono
  "che hanno smesso", // fumatori che hanno smesso
  "assolti", // imputati assolti
  "scagionati", // imputati scagionati
  "disinfestati", // edifici disinfestati
  "sfalciati", // fossi sfalciati
  "espurgati", // fossi espurgati
  "spurgati", // pozzetti spurgati
  "disostruiti", // tombini disostruiti
  "decongestionati", // incroci decongestionati
  "ricollocati", // lavoratori ricollocati
  "riassorbiti", // lavoratori riassorbiti
  "tradotti", // testi tradotti
  "rinegoziati", // mutui rinegoziati
  "composti bonariamente", // contenziosi composti bonariamente
  "ritrovati", // bagagli ritrovati
  "riconsegnati", // bagagli riconsegnati
  "monitorati", // focolai monitorati
  "presidiati", // varchi presidiati
  "sorvegliati", // varchi sorvegliati
  "affiancati", // alunni affiancati
  "ascoltati", // minori ascoltati
  "avviati a recupero", // rifiuti avviati a recupero
  "avviati a riciclo", // rifiuti avviati a riciclo
  "con esito positivo", // verifiche con esito positivo
  "sequestrate", // merci contraffatte sequestrate
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
  "richiesti", // beni richiesti
  "previsti", // corsi previsti
  "programmati", // corsi programmati
  "attivi", // servizi attivi
  "scaricati", // moduli scaricati
  "denunciati", // infortuni denunciati
  "funzionanti", // impianti funzionanti
  "in esercizio", // autobus in esercizio
  "disponibili", // posti disponibili
  "segnalati", // guasti segnalati
  "rilevati", // guasti rilevati
  "riscontrati", // guasti riscontrati
  "rinvenuti", // rifiuti rinvenuti
  "constatati", // danni constatati
  "stimati", // danni stimati
  "subiti", // danni subiti
  "verificatisi", // guasti verificatisi
  "avvenuti", // guasti avvenuti
  "prodotti", // rifiuti prodotti
  "generati", // rifiuti generati
  "effettuati", // tagli effettuati
  "riportati", // danni riportati
  "riconosciuti", // debiti riconosciuti
  "riferiti", // danni riferiti
];

/** Who imposes a penalty may want more of them or fewer; of anything else it says nothing. */
export const imposed: readonly string[] = [
  "elevate", // multe elevate
  "irrogate", // sanzioni irrogate
  "comminate", // sanzioni comminate
  "inflitte", // ammende inflitte
];
