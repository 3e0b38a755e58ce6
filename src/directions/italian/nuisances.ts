/** What is a nuisance to offices, to those who live there, and to things: the less the better. */
export const nuisances: readonly string[] = [
  "sfregi", // sfregi ai monumenti
  "shock settico", // shock settico in reparto
  "sovraconsumo", // sovraconsumo di acqua
  "sinistrosità", // sinistrosità delle flotte
  "smog", // smog nelle città
  "soprusi", // soprusi ai danni di anziani
  "spaccature", // spaccature del manto
  "spoliazioni", // spoliazioni di archivi
  "tarli", // tarli nelle cornici
  "termiti", // termiti nelle travi
  "tossine", // tossine nei molluschi
  "trombosi", // trombosi dopo l'intervento
  "contenzioni", // contenzioni fisiche
  "trombe d'aria", // trombe d'aria sul litorale
  "usurpazioni", // usurpazioni di confini
  "zone d'ombra", // zone d'ombra della rete
  "barelle", // barelle in corridoio
  "ammassi", // ammassi di detriti
  "detriti", // detriti negli alvei
  "interramenti", // interramenti dei canali
  "maggiorazioni", // maggiorazioni per ritardo
  "oscuramenti", // oscuramenti del sito
  "pressione fiscale", // pressione fiscale sulle imprese
  "sovraesposizione", // sovraesposizione ai rumori
  "litigiosità", // litigiosità dell'ente
  "codici bianchi", // codici bianchi al pronto soccorso
  "liste operatorie", // liste operatorie della chirurgia
  "concordati", // concordati preventivi
  "prescrizione del reato", // prescrizione del reato in appello
  "prescrizione dei crediti", // prescrizione dei crediti tributari
  "doppie iscrizioni", // doppie iscrizioni in anagrafe
  "doppi pagamenti", // doppi pagamenti ai fornitori
  "tentativi", // tentativi di accesso abusivo
  "abrasioni", // abrasioni sulle carrozze
  "anticipazione di cassa", // anticipazione di cassa nell'anno
  "amputazioni", // amputazioni da diabete
  "auto blu", // auto blu in uso
  "batteri", // batteri nelle acque
  "bullizzazione", // bullizzazione degli alunni
  "ceneri", // ceneri da incenerimento
  "compromissione", // compromissione degli habitat
  "criminosità", // criminosità dei quartieri
  "disabbonamenti", // disabbonamenti dalla newsletter
  "disconferme", // disconferme di appuntamenti
  "esecuzioni forzate", // esecuzioni forzate contro l'ente
  "eutanasie", // eutanasie di animali
  "gravidanze adolescenziali", // gravidanze adolescenziali nel distretto
  "impatto acustico", // impatto acustico dei cantieri
  "imboscate", // imboscate ai convogli
  "incidentalità", // incidentalità sulle strade
  "inevasione", // inevasione delle richieste
  "infortunistica", // infortunistica nei cantieri
  "ingolfamento", // ingolfamento degli uffici
  "liquidazioni giudiziali", // liquidazioni giudiziali di imprese
  "mala gestione", // mala gestione dei fondi
  "manutenzione a guasto", // manutenzione a guasto degli impianti
  "mobilità in uscita", // mobilità in uscita del personale
  "pneumopatie", // pneumopatie nei lavoratori
  "precipitazioni estreme", // precipitazioni estreme nel bacino
  "prepensionamenti", // prepensionamenti di medici
  "punti neri", // punti neri della viabilità
  "ribellioni", // ribellioni nei centri
  "ridondanze", // ridondanze nei dati
  "riesami", // riesami dei provvedimenti
  "rifacimenti", // rifacimenti di atti
  "rilavorazioni", // rilavorazioni di pratiche
  "riscaldamento globale", // riscaldamento globale delle acque
  "riserve degli appaltatori", // riserve degli appaltatori sui lavori
  "scadimento", // scadimento dei servizi
  "scempi", // scempi edilizi
  "scontentezza", // scontentezza degli utenti
  "sfasamenti", // sfasamenti tra cassa e competenza
  "sindromi", // sindromi respiratorie acute
  "sofisticazioni", // sofisticazioni alimentari
  "sperequazioni", // sperequazioni tra quartieri
  "stragi", // stragi del sabato sera
  "vandalizzazioni", // vandalizzazioni delle pensiline
  "zecche", // zecche nei parchi
  "cinghiali", // cinghiali in città
  "piccioni", // piccioni in centro
  "nutrie", // nutrie nei canali
  "cani vaganti", // cani vaganti nel comune
  "mozziconi", // mozziconi sulle spiagge
  "caro bollette", // caro bollette delle famiglie
  "fideiussioni escusse", // fideiussioni escusse dai creditori
  "torbidità", // torbidità dell'acqua
  "ruderi", // ruderi in centro
  "dazi", // dazi sulle merci
  "carovita", // carovita nelle città
  "digital divide", // digital divide nelle valli
  "varianza", // varianza tra le classi
  "variabilità", // variabilità tra le sedi
  "volatilità", // volatilità dei prezzi
  "cortocircuiti", // cortocircuiti negli impianti
  "insussistenze", // insussistenze dell'attivo
  "precetti", // precetti notificati all'ente
  "escussioni", // escussioni di garanzie
  "ammonizioni", // ammonizioni agli alunni
  "sommosse", // sommosse in istituto
  "pestaggi", // pestaggi in strada
  "ludopatia", // ludopatia tra i giovani
  "odio", // odio in rete
  "raggiri", // raggiri agli anziani
  "fessurazioni", // fessurazioni dei muri
  "subsidenza", // subsidenza del suolo
  "insabbiamento", // insabbiamento del porto
  "mucillagini", // mucillagini in mare
  "diserbanti", // diserbanti nei canali
  "cimici", // cimici nei frutteti
  "brucellosi", // brucellosi negli allevamenti
  "condoni", // condoni edilizi
  "fatiscenza", // fatiscenza dei locali
  "logoramento", // logoramento dei binari
  "malintesi", // malintesi con l'utenza
  "lentezza", // lentezza dei procedimenti
  "accumuli", // accumuli di pratiche
  "rescissioni", // rescissioni di contratti
  "risoluzioni contrattuali", // risoluzioni contrattuali per ritardo
  "decadenze", // decadenze dai benefici
  "lagnanze", // lagnanze dei residenti
  "baraccopoli", // baraccopoli in città
  "letalità", // letalità delle infezioni
  "riacutizzazioni", // riacutizzazioni nei cronici
  "reinterventi", // reinterventi entro un mese
  "zoonosi", // zoonosi negli allevamenti
  "anafilassi", // anafilassi da farmaci
  "prematurità", // prematurità dei nati
  "sottopeso", // sottopeso alla nascita
  "disidratazione", // disidratazione degli anziani
  "carie", // carie nei bambini
  "overbooking", // overbooking degli ambulatori
  "rimanenze", // rimanenze di magazzino
  "stasi", // stasi dei cantieri
  "impoverimento", // impoverimento del suolo
  "delocalizzazioni", // delocalizzazioni di imprese
  "adulterazioni", // adulterazioni di alimenti
  "manipolazioni", // manipolazioni dei contatori
  "concussione", // concussione di funzionari
  "monopoli", // monopoli locali
  "frazionamenti", // frazionamenti degli acquisti
  "squadrature", // squadrature di cassa
  "impurità", // impurità nel vetro
  "frazione estranea", // frazione estranea nell'organico
  "accodamenti", // accodamenti ai varchi
  "rimpalli", // rimpalli tra uffici
  "balzelli", // balzelli alle imprese
  "antibioticoresistenza", // antibioticoresistenza in corsia
  "resistenze", // resistenze agli antibiotici
  "doppia fila", // doppia fila in centro
  "gravidanze precoci", // gravidanze precoci
  "onde elettromagnetiche", // onde elettromagnetiche
  "silenzio", // silenzio dell'amministrazione
  "silenzio assenso", // silenzio assenso per inerzia
  "interventi di somma urgenza", // interventi di somma urgenza
  "passaggi di mano", // passaggi di mano per pratica
  "elettrosmog", // elettrosmog vicino alle scuole
  "soste vietate", // soste vietate
  "rovina", // rovina dei muri
  "sbarramenti", // sbarramenti sui fiumi
  "nepotismo", // nepotismo nelle nomine
  "storture", // storture dei dati
  "scompensi", // scompensi nei cronici
  "tracolli", // tracolli di imprese
  "pignorabilità", // pignorabilità dei conti
  "derive", // derive dei costi
  "emigrazione", // emigrazione giovanile
  "imposte evase", // imposte evase nel comune
  "tributi evasi", // tributi evasi nel comune
  "tasse evase", // tasse evase nel comune
  "iva evasa", // iva evasa nel distretto
  "ticket evasi", // ticket evasi nell'azienda
  "canoni evasi", // canoni evasi nell'anno
];
