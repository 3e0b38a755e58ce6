/** What a body would like to have: the more the better. */
export const wanted: readonly string[] = [
  "soddisfazione", // soddisfazione degli utenti
  "gradimento", // gradimento del servizio
  "customer satisfaction", // customer satisfaction dell'ente
  "qualità", // qualità percepita
  "efficacia", // efficacia dei corsi
  "efficienza", // efficienza energetica
  "benessere", // benessere organizzativo
  "salute", // salute dei lavoratori
  "sicurezza", // sicurezza stradale
  "trasparenza", // trasparenza degli atti
  "accessibilità", // accessibilità dei siti
  "disponibilità", // disponibilità del sistema
  "continuità", // continuità del servizio
  "puntualità", // puntualità delle corse
  "tempestività", // tempestività dei riscontri
  "correttezza", // correttezza dei dati
  "completezza", // completezza degli archivi
  "conformità", // conformità degli impianti
  "regolarità", // regolarità dei pagamenti
  "rispetto", // rispetto del cronoprogramma
  "copertura", // copertura del servizio
  "partecipazione", // partecipazione civica
  "adesione", // adesione allo screening
  "fiducia", // fiducia nell'ente
  "reputazione", // reputazione dell'ente
  "risparmio", // risparmio energetico
  "economie", // economie di gara
  "utile", // utile di esercizio
  "avanzo", // avanzo libero
  "margine", // margine operativo
  "redditività", // redditività del capitale
  "solvibilità", // solvibilità dell'ente
  "solidità", // solidità patrimoniale
  "patrimonio", // patrimonio netto
  "liquidità", // liquidità di cassa
  "entrate", // entrate proprie
  "incassi", // incassi da sosta
  "ricavi", // ricavi da locazioni
  "riscossione", // riscossione dei tributi
  "fatturato", // fatturato delle imprese
  "introiti", // introiti da biglietti
  "gettito", // gettito della tassa
  "finanziamenti", // finanziamenti ottenuti
  "fondi", // fondi europei ottenuti
  "donazioni", // donazioni raccolte
  "investimenti", // investimenti realizzati
  "occupazione", // occupazione femminile
  "occupati", // occupati a sei mesi
  "laureati", // laureati in corso
  "promossi", // promossi a giugno
  "diplomi", // diplomi conseguiti
  "competenze", // competenze digitali
  "innovazione", // innovazione dei processi
  "digitalizzazione", // digitalizzazione degli atti
  "sostenibilità", // sostenibilità ambientale
  "biodiversità", // biodiversità dei parchi
  "differenziata", // differenziata sul totale
  "riciclo", // riciclo della carta
  "riuso", // riuso dei beni
  "recupero", // recupero di crediti
  "energia", // energia da fonti rinnovabili
  "rinnovabili", // rinnovabili installate
  "verde", // verde pubblico
  "guarigioni", // guarigioni certificate
  "speranza di vita", // speranza di vita
  "aspettativa di vita", // aspettativa di vita
  "natalità", // natalità nel comune
  "longevità", // longevità media
  "uptime", // uptime del portale
  "backup", // backup completati
  "vittorie", // vittorie in giudizio
  "successo", // successo formativo
  "eccellenza", // eccellenza dei corsi
  "miglioramento", // miglioramento della qualità
  "mantenimento", // mantenimento della certificazione
  "equità", // equità di accesso
  "inclusione", // inclusione sociale
  "integrazione", // integrazione degli stranieri
  "parità", // parità di genere
  "produttività", // produttività del lavoro
  "competitività", // competitività delle imprese
  "attrattività", // attrattività del territorio
  "valorizzazione", // valorizzazione dei beni
  "stabilizzazioni", // stabilizzazioni di precari
  "esportazioni", // esportazioni di vino
  "anticipo", // anticipo sulla scadenza
  "vantaggi", // vantaggi per i cittadini
  "benefici", // benefici per i cittadini
  "autonomia", // autonomia finanziaria
  "autosufficienza", // autosufficienza energetica
  "attuazione", // attuazione del piano
  "realizzazione", // realizzazione del piano
  "conseguimento", // conseguimento degli obiettivi
  "raggiungimento", // raggiungimento degli obiettivi
  "completamento", // completamento del piano
  "avanzamento", // avanzamento dei lavori
  "rotazione", // rotazione degli incarichi
  "solidarietà", // solidarietà tra i quartieri
  "legalità", // legalità nelle scuole
  "donatori", // donatori di sangue
  "volontari", // volontari attivi
  "pareggio", // pareggio di bilancio
  "saldo", // saldo di gestione
  "impatto", // impatto positivo
  "osservanza", // osservanza delle norme
  "ottemperanza", // ottemperanza alle sentenze
  "preavviso", // preavviso alle aziende
  "affluenza", // affluenza alle urne
  "frequentanti", // frequentanti dei corsi
  "aderenza", // aderenza alle cure
  "affidabilità", // affidabilità dei dati
  "attendibilità", // attendibilità delle previsioni
  "velocità", // velocità di connessione
  "rapidità", // rapidità delle risposte
  "celerità", // celerità dei pagamenti
  "capillarità", // capillarità della rete
  "cittadinanza attiva", // cittadinanza attiva dei giovani
  "coesione", // coesione sociale
  "compartecipazione", // compartecipazione dei privati
  "cooperazione", // cooperazione tra enti
  "crescita professionale", // crescita professionale del personale
  "diversificazione", // diversificazione delle fonti
  "economicità", // economicità della gestione
  "emancipazione", // emancipazione delle donne
  "esattezza", // esattezza dei dati
  "fedeltà", // fedeltà degli abbonati
  "felicità", // felicità degli ospiti
  "fertilità", // fertilità dei suoli
  "fruibilità", // fruibilità dei contenuti
  "imparzialità", // imparzialità delle commissioni
  "imprenditorialità", // imprenditorialità femminile
  "incolumità", // incolumità dei passeggeri
  "interoperabilità", // interoperabilità delle banche dati
  "leggibilità", // leggibilità degli atti
  "merito", // merito degli studenti
  "modernizzazione", // modernizzazione degli uffici
  "motivazione", // motivazione del personale
  "mobilità sostenibile", // mobilità sostenibile in città
  "onestà", // onestà dei fornitori
  "orientamento al cliente", // orientamento al cliente degli uffici
  "plusvalenze", // plusvalenze da vendite
  "pluralismo", // pluralismo delle fonti
  "prestigio", // prestigio dell'ateneo
  "professionalità", // professionalità degli operatori
  "purezza", // purezza dell'acqua
  "resilienza", // resilienza delle reti
  "riconoscimenti", // riconoscimenti ottenuti
  "riempimento", // riempimento delle sale
  "riservatezza", // riservatezza dei dati
  "ripresa", // ripresa degli ordini
  "saturazione dei posti", // saturazione dei posti nei corsi
  "semplificazione", // semplificazione dei moduli
  "serenità", // serenità degli ospiti
  "sopravvivenza", // sopravvivenza a cinque anni
  "stabilità", // stabilità dei bilanci
  "tracciabilità", // tracciabilità dei prodotti
  "univocità", // univocità dei codici
  "usabilità", // usabilità del sito
  "valore aggiunto", // valore aggiunto delle imprese
  "vitalità", // vitalità dei centri storici
  "vivibilità", // vivibilità dei quartieri
  "citazioni", // citazioni degli articoli
  "dimissioni protette", // dimissioni protette dal reparto
  "dimissioni assistite", // dimissioni assistite dal reparto
  "giudizio", // giudizio dei partecipanti
  "voto", // voto dei partecipanti
  "valutazione media", // valutazione media dei corsi
  "consenso", // consenso dei residenti
  "fidelizzazione", // fidelizzazione degli abbonati
  "internazionalizzazione", // internazionalizzazione delle imprese
  "audience", // audience delle dirette
  "visibilità", // visibilità del sito
  "notorietà", // notorietà del marchio
  "capienza", // capienza delle sale
  "redditi", // redditi delle famiglie
  "equilibrio", // equilibrio di bilancio
  "superavit", // superavit di bilancio
  "plusvalore", // plusvalore delle azioni
];
