/** What harms people, nature and things: the less the better. */
export const harmful: readonly string[] = [
  "incidenti", // incidenti stradali
  "infortuni", // infortuni sul lavoro
  "sinistri", // sinistri in itinere
  "decessi", // decessi in reparto
  "morti", // morti sul lavoro
  "mortalità", // mortalità infantile
  "morbilità", // morbilità da influenza
  "malattie", // malattie professionali
  "patologie", // patologie croniche
  "contagi", // contagi in corsia
  "infezioni", // infezioni ospedaliere
  "epidemie", // epidemie stagionali
  "complicanze", // complicanze operatorie
  "recidive", // recidive del reato
  "ricadute", // ricadute nella malattia
  "ricoveri", // ricoveri ripetuti
  "cadute", // cadute in reparto
  "suicidi", // suicidi in carcere
  "reati", // reati denunciati
  "crimini", // crimini violenti
  "criminalità", // criminalità minorile
  "delitti", // delitti denunciati
  "omicidi", // omicidi volontari
  "furti", // furti in abitazione
  "rapine", // rapine in banca
  "truffe", // truffe agli anziani
  "frodi", // frodi fiscali
  "scippi", // scippi in centro
  "aggressioni", // aggressioni al personale
  "violenza", // violenza di genere
  "bullismo", // bullismo a scuola
  "vandalismo", // vandalismo sui treni
  "minacce", // minacce agli operatori
  "corruzione", // corruzione percepita
  "povertà", // povertà educativa
  "disuguaglianza", // disuguaglianza dei redditi
  "discriminazioni", // discriminazioni segnalate
  "emarginazione", // emarginazione sociale
  "solitudine", // solitudine degli anziani
  "dipendenze", // dipendenze da gioco
  "sgomberi", // sgomberi forzosi
  "obesità", // obesità infantile
  "emissioni", // emissioni di CO2
  "gas serra", // gas serra
  "inquinanti", // inquinanti nell'aria
  "polveri", // polveri sottili
  "PM10", // PM10 medio annuo
  "CO2", // CO2 prodotta
  "rumore", // rumore notturno
  "rifiuti", // rifiuti indifferenziati
  "indifferenziato", // indifferenziato pro capite
  "discariche", // discariche abusive
  "sversamenti", // sversamenti nel fiume
  "alluvioni", // alluvioni in pianura
  "esondazioni", // esondazioni del torrente
  "frane", // frane sulla statale
  "smottamenti", // smottamenti sulla provinciale
  "incendi", // incendi boschivi
  "roghi", // roghi di sterpaglie
  "siccità", // siccità estiva
  "erosione", // erosione costiera
  "buche", // buche stradali
  "infiltrazioni", // infiltrazioni nei plessi
  "passaggi a livello", // passaggi a livello in città
  "amianto", // amianto nelle scuole
  "barriere", // barriere architettoniche
  "randagismo", // randagismo canino
  "zanzare", // zanzare positive al virus
  "topi", // topi nei parchi
  "parassiti", // parassiti nelle colture
  "collisioni", // collisioni in porto
  "incagli", // incagli delle navi
  "naufragi", // naufragi nella rada
  "pericoli", // pericoli segnalati
  "emergenze", // emergenze idriche
  "isolamento", // isolamento dei borghi
  "spopolamento", // spopolamento dei borghi
  "danni", // danni alle strade
  "imbrattamenti", // imbrattamenti di muri
  "assuefazione", // assuefazione ai farmaci
  "ustioni", // ustioni domestiche
  "fratture", // fratture del femore
  "intossicazioni", // intossicazioni alimentari
  "annegamenti", // annegamenti in spiaggia
  "piaghe", // piaghe da decubito
  "allergie", // allergie stagionali
  "tumori", // tumori polmonari
  "diabete", // diabete infantile
  "depressione", // depressione post parto
  "disturbi", // disturbi alimentari
  "overdose", // overdose da eroina
  "sovrappeso", // sovrappeso infantile
  "aborti", // aborti spontanei
  "parti cesarei", // parti cesarei primari
  "riammissioni", // riammissioni in ospedale
  "reingressi", // reingressi in terapia
  "investimenti di pedoni", // investimenti di pedoni in città
  "investimenti di fauna", // investimenti di fauna selvatica
  "risse", // risse in centro
  "spaccio", // spaccio in piazza
  "prostituzione", // prostituzione in strada
  "accattonaggio", // accattonaggio molesto
  "estorsioni", // estorsioni denunciate
  "sequestri di persona", // sequestri di persona denunciati
  "femminicidi", // femminicidi nell'anno
  "stupri", // stupri denunciati
  "molestie", // molestie sul lavoro
  "stalking", // stalking denunciato
  "intimidazioni", // intimidazioni agli amministratori
  "attentati", // attentati incendiari
  "sabotaggi", // sabotaggi alla rete
  "schiamazzi", // schiamazzi notturni
  "contraffazioni", // contraffazioni di marchi
  "contrabbando", // contrabbando in porto
  "fuga", // fuga di gas
  "esalazioni", // esalazioni dalla discarica
  "odori", // odori molesti
  "miasmi", // miasmi dalla discarica
  "fumi", // fumi industriali
  "ozono", // ozono al suolo
  "nitrati", // nitrati nelle falde
  "pesticidi", // pesticidi nelle acque
  "microplastiche", // microplastiche in mare
  "alghe", // alghe tossiche
  "legionella", // legionella negli impianti
  "valanghe", // valanghe sulle strade
  "voragini", // voragini stradali
  "cedimenti", // cedimenti del manto
  "sprofondamenti", // sprofondamenti nel centro
  "deforestazione", // deforestazione del bacino
  "disboscamento", // disboscamento abusivo
  "cementificazione", // cementificazione del suolo
  "impermeabilizzazione", // impermeabilizzazione del suolo
  "infestanti", // infestanti nei parchi
  "deiezioni", // deiezioni canine
  "carcasse", // carcasse lungo le strade
  "plastica", // plastica monouso
  "incuria", // incuria dei parchi
  "disparità", // disparità salariali
  "divario", // divario digitale
  "gap", // gap salariale
  "esclusione", // esclusione sociale
  "segregazione", // segregazione scolastica
  "sfruttamento", // sfruttamento dei lavoratori
  "caporalato", // caporalato nei campi
  "lavoro nero", // lavoro nero nei cantieri
  "lavoro sommerso", // lavoro sommerso nei cantieri
  "analfabetismo", // analfabetismo digitale
  "astensione", // astensione al voto
  "paura", // paura del crimine
  "tentati suicidi", // tentati suicidi in carcere
  "autolesionismo", // autolesionismo in carcere
  "terremoti", // terremoti avvertiti
  "ondate di calore", // ondate di calore estive
  "specie invasive", // specie invasive insediate
  "bracconaggio", // bracconaggio nei boschi
  "morsi", // morsi di cane
  "avvelenamenti", // avvelenamenti di animali
  "affondamenti", // affondamenti in rada
  "deragliamenti", // deragliamenti sulla linea
  "scontri", // scontri frontali
  "tamponamenti", // tamponamenti in tangenziale
  "decubiti", // decubiti in reparto
  "sepsi", // sepsi in reparto
  "crepe", // crepe nelle aule
  "borseggi", // borseggi sui bus
  "denutrizione", // denutrizione degli anziani
  "traumi", // traumi cranici
  "ictus", // ictus tra i residenti
  "infarti", // infarti tra i residenti
  "demenze", // casi di demenze
  "cronicità", // cronicità tra gli assistiti
  "epatiti", // epatiti acute
  "polmoniti", // polmoniti in reparto
  "bronchiti", // bronchiti croniche
  "tubercolosi", // tubercolosi tra i migranti
  "ratti", // ratti avvistati
  "blatte", // blatte nelle scuole
  "sterpaglie", // sterpaglie lungo le strade
  "macerie", // macerie in centro
  "liquami", // liquami in mare
  "percolato", // percolato prodotto
  "arsenico", // arsenico nell'acqua
  "radon", // radon nelle aule
  "sconnessioni", // sconnessioni dei marciapiedi
  "avvallamenti", // avvallamenti stradali
  "muffe", // muffe negli alloggi
  "peculato", // peculato accertato
  "falsificazioni", // falsificazioni di atti
  "effrazioni", // effrazioni negli uffici
  "devianza", // devianza minorile
  "alcolismo", // alcolismo tra i giovani
  "sedentarietà", // sedentarietà degli anziani
  "disordini", // disordini allo stadio
  "calamità", // calamità naturali
  "desertificazione", // desertificazione commerciale
  "radicalizzazione", // radicalizzazione dei detenuti
  "manomissioni", // manomissioni dei contatori
  "collusione", // collusione tra le imprese
  "danno erariale", // danno erariale accertato
  "alterazioni", // alterazioni dei dati
  "debolezze", // debolezze dei sistemi
  "ostruzioni", // ostruzioni delle caditoie
  "occlusioni", // occlusioni delle fognature
  "ebbrezza", // guida in stato di ebbrezza
  "focolai", // focolai di toxinfezione
  "plagi", // plagi
  "morsicature", // morsicature di cani
  "ospedalizzazione", // ospedalizzazione per diabete
  "vizi", // vizi nelle notifiche
  "affidamenti diretti", // affidamenti diretti
];
