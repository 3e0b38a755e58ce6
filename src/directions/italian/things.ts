/** Things that are counted, without a way of their own. */
export const thing: readonly string[] = [
  "utenti", // utenti serviti
  "certificati", // certificati rilasciati
  "contributi", // contributi concessi
  "crediti", // crediti riscossi
  "autorizzazioni", // autorizzazioni concesse
  "imprese", // imprese assistite
  "documenti", // documenti pubblicati
  "incarichi", // incarichi affidati
  "indirizzi", // indirizzi aggiornati
  "sottopassi", // sottopassi illuminati
  "sottoscrizioni", // sottoscrizioni raccolte
  "imposte", // imposte riscosse
  "impianti", // impianti a norma
  "immobili", // immobili venduti
  "impiegati", // impiegati formati
  "inventari", // inventari aggiornati
  "insediamenti", // insediamenti produttivi
  "disegni", // disegni depositati
  "distretti", // distretti attivi
  "dispositivi", // dispositivi distribuiti
  "discipline", // discipline insegnate
  "infermieri", // infermieri assunti
  "ingressi", // ingressi al museo
  "inserimenti", // inserimenti lavorativi
  "installazioni", // installazioni eseguite
  "invalidi", // invalidi assistiti
  "inviti", // inviti spediti
  "iscritti", // iscritti ai corsi
  "irrigazioni", // irrigazioni automatizzate
  "illuminazione", // illuminazione a LED
  "dipendenti", // dipendenti formati
  "sentenze", // sentenze depositate
  "posti", // posti disponibili
  "merci", // merci movimentate
  "dirigenti", // dirigenti formati
  "dispense", // dispense distribuite
  "sfide", // sfide lanciate
  "sorveglianza", // sorveglianza sanitaria
  "ferie", // ferie godute
  "presenze", // presenze in servizio
  "fiere", // fiere allestite
  "beni", // beni confiscati riutilizzati
  "obblighi", // obblighi adempiuti
  "termini", // termini rispettati
  "scadenze", // scadenze rispettate
  "distanza percorsa", // distanza percorsa in bicicletta
  "sportelli", // sportelli telematici
  "laboratori", // laboratori didattici
  "strutture", // strutture ricettive
  "indice h", // indice h dei ricercatori
  "download", // download dal sito
  "prodotti", // prodotti biologici
  "contenuti", // contenuti digitali
  "scarichi dal sito", // scarichi dal sito
  "strumenti", // strumenti di laboratorio
  "elementi", // elementi di arredo
  "appartamenti", // appartamenti per anziani
  "alimenti", // alimenti donati
  "dipartimenti", // dipartimenti dell'ateneo
  "monumenti", // monumenti aperti
  "argomenti", // argomenti in agenda
  "pavimenti", // pavimenti dei corridoi
  "indumenti", // indumenti donati
  "regolamenti", // regolamenti comunali
  "momenti", // momenti di confronto
  "segmenti", // segmenti di rete
  "ornamenti", // ornamenti delle piazze
  "testamenti", // testamenti depositati
  "frumento", // frumento raccolto
  "sacramenti", // sacramenti celebrati
  "villaggi", // villaggi turistici
  "ortaggi", // ortaggi raccolti
  "formaggi", // formaggi a marchio
  "messaggi", // messaggi inviati
  "personaggi", // personaggi in scena
  "paesaggi", // paesaggi rurali
  "vetture", // vetture del parco
  "colture", // colture in serra
  "creature", // creature marine
  "figure", // figure professionali
  "stazioni", // stazioni di ricarica
  "regioni", // regioni coinvolte
  "classi", // classi a tempo lungo
  "prescrizioni", // prescrizioni di farmaci equivalenti
  "temperature", // temperature rilevate
];
