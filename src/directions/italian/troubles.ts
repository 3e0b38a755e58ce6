/** What goes wrong between people, in offices and in nature: the less the better. */
export const troubles: readonly string[] = [
  "accuse", // accuse di parzialità
  "affollamento", // affollamento delle aule
  "allarmi", // allarmi antincendio
  "allerte", // allerte alimentari
  "ansia", // ansia da esame
  "apatia", // apatia degli ospiti
  "assalti", // assalti ai portavalori
  "avversità", // avversità atmosferiche
  "boicottaggi", // boicottaggi delle prove
  "caos", // caos agli sportelli
  "carestia", // carestia nelle aree rurali
  "catastrofi", // catastrofi naturali
  "censure", // censure dell'autorità
  "confusione", // confusione negli atti
  "controversie", // controversie di lavoro
  "deficienze", // deficienze di organico
  "delusioni", // delusioni degli utenti
  "disaccordi", // disaccordi tra uffici
  "disastri", // disastri ambientali
  "disorganizzazione", // disorganizzazione dei turni
  "distruzioni", // distruzioni di habitat
  "fame", // fame nei campi
  "fastidi", // fastidi ai residenti
  "fatica", // fatica degli operatori
  "frustrazione", // frustrazione degli operatori
  "ignoranza", // ignoranza delle norme
  "impedimenti", // impedimenti al voto
  "imperfezioni", // imperfezioni delle stampe
  "incertezza", // incertezza normativa
  "incomprensioni", // incomprensioni con i genitori
  "infestazioni", // infestazioni di blatte
  "inganni", // inganni ai consumatori
  "ingerenze", // ingerenze esterne
  "insulti", // insulti al personale
  "intralci", // intralci alla circolazione
  "intoppi", // intoppi nelle consegne
  "inconvenienti", // inconvenienti igienici
  "litigi", // litigi tra condomini
  "lutti", // lutti sul lavoro
  "macchie", // macchie sui documenti
  "maltempo", // maltempo nei cantieri
  "miseria", // miseria nelle periferie
  "offese", // offese al personale
  "oltraggi", // oltraggi a pubblico ufficiale
  "ostilità", // ostilità verso gli uffici
  "panico", // panico tra i presenti
  "pregiudizi", // pregiudizi di genere
  "preoccupazioni", // preoccupazioni dei residenti
  "privazioni", // privazioni materiali
  "puzza", // puzza nei sottopassi
  "rapimenti", // rapimenti di minori
  "razzismo", // razzismo negli stadi
  "recessione", // recessione del settore
  "ricatti", // ricatti informatici
  "ripercussioni", // ripercussioni sui cittadini
  "rivolte", // rivolte in carcere
  "saccheggi", // saccheggi di negozi
  "scandali", // scandali finanziari
  "sconfitte", // sconfitte in giudizio
  "scoppi", // scoppi di tubazioni
  "sporcizia", // sporcizia nelle strade
  "stanchezza", // stanchezza degli autisti
  "stereotipi", // stereotipi nei testi
  "teppismo", // teppismo sui treni
  "terrorismo", // terrorismo internazionale
  "tossicità", // tossicità delle acque
  "tragedie", // tragedie in montagna
  "trascuratezza", // trascuratezza dei reparti
  "tumulti", // tumulti di piazza
  "turbative", // turbative d'asta
  "uccisioni", // uccisioni di animali
  "vessazioni", // vessazioni sul lavoro
  "aggravi", // aggravi procedurali
  "allontanamenti", // allontanamenti dal nucleo
  "anticipazioni di tesoreria", // anticipazioni di tesoreria nell'anno
  "arresti cardiaci", // arresti cardiaci in reparto
  "cassa integrazione", // cassa integrazione nelle imprese
  "declassamenti", // declassamenti di strutture
  "depauperamento", // depauperamento del suolo
  "deviazioni", // deviazioni dal percorso
  "difficoltà", // difficoltà di accesso
  "differenza", // differenza tra previsto e speso
  "dissenso", // dissenso dei pazienti
  "distacchi", // distacchi di fornitura
  "divieti", // divieti di balneazione
  "emorragie", // emorragie dopo l'intervento
  "favoritismi", // favoritismi nelle nomine
  "gravami", // gravami sugli immobili
  "impatto ambientale", // impatto ambientale delle sedi
  "interferenze", // interferenze radio
  "invasioni", // invasioni di campo
  "mismatch", // mismatch tra domanda e offerta
  "nubifragi", // nubifragi estivi
  "obiezioni", // obiezioni dei revisori
  "panne", // panne dei veicoli
  "perenzioni", // perenzioni di ricorsi
  "perplessità", // perplessità dei fornitori
  "precarietà", // precarietà dei ricercatori
  "quarantene", // quarantene negli allevamenti
  "respingimenti", // respingimenti di fatture
  "rimbalzi", // rimbalzi della posta
  "ripensamenti", // ripensamenti degli aderenti
  "ritrattazioni", // ritrattazioni di articoli
  "scarichi", // scarichi in mare
  "sconfinamenti", // sconfinamenti di bilancio
  "scorie", // scorie radioattive
  "sottoutilizzo", // sottoutilizzo delle sale
  "sovraindebitamento", // sovraindebitamento delle famiglie
  "sovrapprezzi", // sovrapprezzi dei fornitori
  "spegnimenti", // spegnimenti imprevisti
  "specie aliene", // specie aliene nei laghi
  "squalifiche", // squalifiche di atleti
  "squilibri", // squilibri di bilancio
  "stagnazione", // stagnazione dei pagamenti
  "storni", // storni di fatture
  "tardività", // tardività delle notifiche
  "tossicodipendenza", // tossicodipendenza tra i giovani
  "trasgressioni", // trasgressioni al regolamento
  "vibrazioni", // vibrazioni agli edifici
  "affanni", // affanni di bilancio
  "amarezze", // amarezze degli operatori
  "asimmetrie", // asimmetrie informative
  "bancarotta", // bancarotta di imprese
  "clientelismo", // clientelismo negli appalti
  "coliformi", // coliformi nelle acque
  "contumacia", // contumacia nei processi
  "deplezione", // deplezione delle falde
  "dequalificazione", // dequalificazione del personale
  "diffidenza", // diffidenza degli utenti
  "dislivelli", // dislivelli dei marciapiedi
  "dissapori", // dissapori tra colleghi
  "drop out", // drop out degli studenti
  "embolie", // embolie dopo l'intervento
  "eccessi", // eccessi di velocità
  "eutrofizzazione", // eutrofizzazione dei laghi
  "falle", // falle di sicurezza
  "filtrazioni", // filtrazioni nei sotterranei
  "gelate", // gelate primaverili
  "grandine", // grandine sui raccolti
  "illazioni", // illazioni della stampa
  "impaludamento", // impaludamento dei campi
  "indigenza", // indigenza delle famiglie
  "inidoneità", // inidoneità alla mansione
  "intemperanze", // intemperanze dei tifosi
  "interdittive", // interdittive antimafia
  "ipoteche", // ipoteche sugli immobili
  "istigazioni", // istigazioni all'odio
  "lungaggini", // lungaggini dei procedimenti
  "mareggiate", // mareggiate sul litorale
  "negligenze", // negligenze del personale
  "negazionismo", // negazionismo nelle scuole
  "nocività", // nocività degli ambienti
  "omertà", // omertà dei testimoni
  "onerosità", // onerosità degli adempimenti
  "parto pretermine", // parto pretermine nelle minorenni
  "percosse", // percosse al personale
  "pirateria", // pirateria informatica
  "polemiche", // polemiche sulla stampa
  "recriminazioni", // recriminazioni degli esclusi
  "regressi", // regressi degli alunni
  "reprimende", // reprimende dell'autorità
  "requisizioni", // requisizioni di immobili
  "ricettazione", // ricettazione di merci
  "rimorsi", // rimorsi degli autori
  "rottami", // rottami nei cortili
  "ruggine", // ruggine sui ponti
  "salinizzazione", // salinizzazione delle falde
  "scabbia", // scabbia negli ospiti
  "schianti", // schianti di alberi
  "scollamento", // scollamento tra uffici
];
