/** Deeds and services, good whatever they deal with. */
export const deed: readonly string[] = [
  "corsi", // corsi svolti
  "incontri", // incontri con le associazioni
  "iniziative", // iniziative contro lo spreco
  "interventi", // interventi di manutenzione
  "progetti", // progetti finanziati
  "piani", // piani approvati
  "azioni", // azioni di tutela
  "attività", // attività svolte
  "campagne", // campagne di comunicazione
  "controlli", // controlli sugli abusi
  "ispezioni", // ispezioni nei cantieri
  "verifiche", // verifiche degli errori
  "sopralluoghi", // sopralluoghi nelle frane
  "monitoraggio", // monitoraggio dei rischi
  "analisi", // analisi dei rischi
  "indagini", // indagini sui reati
  "gestione", // gestione dei reclami
  "trattamento", // trattamento dei rifiuti
  "prevenzione", // prevenzione degli infortuni
  "contrasto", // contrasto all'evasione
  "lotta", // lotta all'evasione
  "eliminazione", // eliminazione degli errori
  "rimozione", // rimozione delle barriere
  "superamento", // superamento delle criticità
  "smaltimento", // smaltimento dell'arretrato
  "risoluzione", // risoluzione dei guasti
  "bonifica", // bonifica delle discariche
  "formazione", // formazione sui rischi
  "protezione", // protezione dai furti
  "difesa", // difesa dagli attacchi
  "tutela", // tutela dal bullismo
  "raccolta", // raccolta dei rifiuti
  "registro", // registro degli infortuni
  "mappa", // mappa dei rischi
  "report", // report sui reclami
  "relazioni", // relazioni sui rischi
  "studi", // studi sugli incidenti
  "seminari", // seminari sulla corruzione
  "convegni", // convegni sui reati
  "programmi", // programmi contro la dispersione
  "assistenza", // assistenza alle vittime
  "sostegno", // sostegno ai poveri
  "accoglienza", // accoglienza dei poveri
  "aiuti", // aiuti alle famiglie
  "servizi", // servizi alle imprese
  "consulenze", // consulenze sui debiti
  "ascolto", // ascolto delle vittime
  "informazione", // informazione sui rischi
  "comunicazione", // comunicazione dei rischi
  "mediazioni", // mediazioni sui conflitti
  "apertura", // apertura al pubblico
  "manutenzione", // manutenzione delle strade
  "esercitazioni", // esercitazioni contro gli incendi
  "pattuglie", // pattuglie contro i furti
  "telecamere", // telecamere contro i furti
  "vaccini", // vaccini contro le infezioni
  "screening", // screening delle patologie
  "cure", // cure delle patologie
  "restauri", // restauri delle opere
  "rassegne", // rassegne sui reati
  "mostre", // mostre sui reati
  "spettacoli", // spettacoli sulla violenza
  "pubblicazioni", // pubblicazioni sui rischi
  "riunioni", // riunioni sulle criticità
  "tavoli", // tavoli sulla crisi
  "accordi", // accordi sulla crisi
  "protocolli", // protocolli sui reati
  "convenzioni", // convenzioni sui rischi
  "patti", // patti contro il degrado
  "reti", // reti contro la violenza
  "lezioni", // lezioni sul bullismo
  "lavoro", // lavoro svolto
  "prestazioni", // prestazioni rese
  "consultazioni", // consultazioni pubbliche
  "esercizio", // esercizio degli impianti
  "funzionamento", // funzionamento degli impianti
  "insegnamento", // insegnamento dell'italiano
  "docenza", // docenza erogata
  "animazione", // animazione estiva
  "tirocini", // tirocini avviati
  "stage", // stage avviati
  "teatro", // teatro per ragazzi
  "musica", // musica dal vivo
  "sport", // sport per tutti
  "assemblee", // assemblee pubbliche
  "audit", // audit sulle irregolarità
  "revisione", // revisione dei rischi
  "aggiornamento", // aggiornamento degli atti
  "smart working", // smart working autorizzato
  "lavoro agile", // lavoro agile autorizzato
  "front office", // front office attivo
  "guardia", // guardia medica
  "doposcuola", // doposcuola attivi
  "riqualificazione", // riqualificazione delle aree
  "uscite didattiche", // uscite didattiche organizzate
  "uscite sul territorio", // uscite sul territorio organizzate
  "tempo pieno", // tempo pieno attivato
  "iscrizioni", // iscrizioni ai corsi
  "opere", // opere collaudate
  "cancellazioni d'ufficio", // cancellazioni d'ufficio di imprese
];

/** Steps of a procedure: good when done, and the quicker the better. */
export const process: readonly string[] = [
  "pagamento", // pagamento delle fatture
  "rilascio", // rilascio dei permessi
  "istruttoria", // istruttoria delle istanze
  "lavorazione", // lavorazione delle istanze
  "risposta", // risposta ai quesiti
  "riscontro", // riscontro ai quesiti
  "liquidazione", // liquidazione delle fatture
  "evasione delle pratiche", // evasione delle pratiche
  "evasione delle richieste", // evasione delle richieste
  "evasione degli ordini", // evasione degli ordini
  "consegna", // consegna dei lavori
  "definizione", // definizione delle istanze
  "esame", // esame delle istanze
  "approvazione", // approvazione dei progetti
  "registrazione", // registrazione degli atti
  "protocollazione", // protocollazione degli atti
  "conclusione", // conclusione dei procedimenti
  "chiusura dei procedimenti", // chiusura dei procedimenti
  "chiusura delle pratiche", // chiusura delle pratiche
  "chiusura delle segnalazioni", // chiusura delle segnalazioni
  "erogazione", // erogazione dei contributi
  "riparazione", // riparazione dei guasti
  "ripristino", // ripristino del servizio
  "intervento dei soccorsi", // intervento dei soccorsi
  "percorrenza", // percorrenza della tratta
  "aggiudicazione", // aggiudicazione della gara
  "stipula", // stipula dei contratti
  "assegnazione", // assegnazione degli alloggi
  "emissione del mandato", // emissione del mandato
  "emissione dei provvedimenti", // emissione dei provvedimenti
  "trasmissione", // trasmissione degli atti
  "rimborso delle spese", // rimborso delle spese
  "presa in carico", // presa in carico dei pazienti
  "permanenza media in lista", // permanenza media in lista
  "risoluzione delle segnalazioni", // risoluzione delle segnalazioni
  "completamento delle opere", // completamento delle opere
  "procedimento", // procedimento di gara
  "validazione", // validazione dei progetti
  "accettazione", // accettazione dei campioni
  "refertazione", // refertazione degli esami
  "notifica", // notifica degli atti
  "caricamento", // caricamento delle pagine
  "riattivazione", // riattivazione del servizio
  "attivazione", // attivazione dei servizi
];

/** What is better the longer it lasts. */
export const lasting: readonly string[] = [
  "visite", // visite al museo
  "soggiorno", // soggiorno dei turisti
  "permanenza", // permanenza dei turisti
  "garanzia", // garanzia sui lavori
  "vita", // vita dei mezzi
  "conservazione", // conservazione degli atti
];

/** Things that wait for an answer or an end. */
export const request: readonly string[] = [
  "mutui", // mutui estinti
  "pratiche", // pratiche evase
  "istanze", // istanze accolte
  "domande", // domande istruite
  "richieste", // richieste soddisfatte
  "fascicoli", // fascicoli digitalizzati
  "segnalazioni", // segnalazioni risolte
  "contratti", // contratti stipulati
  "fatture", // fatture pagate
  "cantieri", // cantieri avviati
  "gare", // gare espletate
  "permessi", // permessi rilasciati
  "quesiti", // quesiti evasi
  "ordini", // ordini evasi
];
