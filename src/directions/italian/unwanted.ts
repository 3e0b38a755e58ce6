/** What a body would rather not have: the less the better. */
export const unwanted: readonly string[] = [
  "reclami", // reclami pervenuti
  "lamentele", // lamentele sul rumore
  "proteste", // proteste degli utenti
  "disservizi", // disservizi segnalati
  "disagi", // disagi all'utenza
  "disfunzioni", // disfunzioni del servizio
  "errori", // errori nelle bollette
  "errata", // errata fatturazione
  "sbagli", // sbagli di consegna
  "anomalie", // anomalie riscontrate
  "difetti", // difetti di costruzione
  "guasti", // guasti dei server
  "avarie", // avarie ai mezzi
  "rotture", // rotture della condotta
  "contenziosi", // contenziosi pendenti
  "cause", // cause pendenti
  "liti", // liti in materia di condominio
  "ricorsi", // ricorsi al TAR
  "opposizioni", // opposizioni a verbale
  "esposti", // esposti dei residenti
  "denunce", // denunce di smarrimento
  "querele", // querele per diffamazione
  "soccombenza", // soccombenza in giudizio
  "condanne", // condanne della Corte dei conti
  "ricusazioni", // ricusazioni di fornitori
  "rilievi", // rilievi del collegio dei revisori
  "osservazioni", // osservazioni negative
  "irregolarità", // irregolarità negli atti
  "illegittimità", // illegittimità rilevate
  "illeciti", // illeciti ambientali
  "abusi", // abusi edilizi
  "infrazioni", // infrazioni comunitarie
  "inadempienze", // inadempienze contrattuali
  "inadempimenti", // inadempimenti del fornitore
  "evasione", // evasione tributaria
  "elusione", // elusione fiscale
  "abusivismo", // abusivismo commerciale
  "slittamento", // slittamento del cronoprogramma
  "rinvii", // rinvii d'ufficio
  "arretrato", // arretrato dell'ufficio
  "giacenza", // giacenza media dei fascicoli
  "pendenze", // pendenze civili
  "code", // code allo sportello
  "attese", // attese in linea
  "liste d'attesa", // liste d'attesa
  "interruzioni", // interruzioni di rete
  "sospensioni", // sospensioni del servizio
  "fermi", // fermi macchina
  "blackout", // blackout della sala macchine
  "crash", // crash dell'applicazione
  "latenza", // latenza media della rete
  "attacchi", // attacchi informatici
  "vulnerabilità", // vulnerabilità aperte
  "virus", // virus rilevati
  "intrusioni", // intrusioni nella rete
  "phishing", // phishing riuscito
  "ticket", // ticket aperti
  "bug", // bug aperti
  "ammanchi", // ammanchi di cassa
  "perdite", // perdite di esercizio
  "deficit", // deficit di parte corrente
  "disavanzo", // disavanzo di amministrazione
  "passività", // passività potenziali
  "debiti", // debiti fuori bilancio
  "indebitamento", // indebitamento pro capite
  "esposizione", // esposizione debitoria
  "insoluti", // insoluti sui canoni
  "morosità", // morosità degli inquilini
  "insolvenze", // insolvenze tra le imprese
  "residui", // residui passivi
  "sforamenti", // sforamenti del budget
  "eccedenze", // eccedenze di spesa
  "dispersioni", // dispersioni idriche
  "pignoramenti", // pignoramenti subiti
  "crisi", // crisi aziendali
  "chiusure", // chiusure di negozi
  "disoccupazione", // disoccupazione giovanile
  "esuberi", // esuberi di personale
  "dimissioni", // dimissioni volontarie
  "turnover", // turnover del personale
  "precariato", // precariato scolastico
  "assenteismo", // assenteismo medio
  "scioperi", // scioperi proclamati
  "conflitti", // conflitti interni
  "stress", // stress da lavoro
  "demansionamenti", // demansionamenti subiti
  "mobbing", // mobbing segnalato
  "scoperture", // scoperture di organico
  "vacanze", // vacanze di organico
  "insufficienze", // insufficienze a giugno
  "sovraffollamento", // sovraffollamento delle classi
  "disdette", // disdette di abbonamento
  "recessi", // recessi dal servizio
  "rinunce", // rinunce al posto
  "congestione", // congestione dei varchi
  "ingorghi", // ingorghi in tangenziale
  "usura", // usura del manto
  "obsolescenza", // obsolescenza delle dotazioni
  "vetustà", // vetustà dei mezzi
  "rischio", // rischio di corruzione
  "criticità", // criticità rilevate
  "problemi", // problemi irrisolti
  "ostacoli", // ostacoli alla mobilità
  "lacune", // lacune normative
  "resi", // resi di merce
  "rigidità", // rigidità della spesa
  "scostamento", // scostamento dal budget
  "peggioramento", // peggioramento dei tempi
  "deterioramento", // deterioramento dei beni
  "varianti", // varianti in corso d'opera
  "contravvenzioni", // contravvenzioni subite
  "invecchiamento", // invecchiamento del personale
  "soste", // soste in rada
  "burocrazia", // burocrazia percepita
  "conflittualità", // conflittualità sindacale
  "non conformità", // non conformità rilevate
  "diserzioni", // diserzioni di gara
  "ingiustizie", // ingiustizie subite
  "incompiute", // incompiute nel territorio
  "segnalazioni di disservizio", // segnalazioni di disservizio
  "tagli cesarei", // tagli cesarei primari
  "cesarei", // cesarei primari
  "parti con taglio cesareo", // parti con taglio cesareo primario
  "scorte", // scorte in magazzino
  "superamenti dei limiti", // superamenti dei limiti di PM10
  "superamenti della soglia", // superamenti della soglia di ozono
  "rimostranze", // rimostranze degli utenti
  "doglianze", // doglianze dei cittadini
  "ingiunzioni", // ingiunzioni ricevute
  "solleciti", // solleciti ricevuti
  "richiami", // richiami scritti
  "vertenze", // vertenze sindacali
  "agitazioni", // agitazioni sindacali
  "ammonimenti", // ammonimenti ricevuti
  "nullità", // nullità degli atti
  "dinieghi", // dinieghi di accesso
  "ripetenze", // ripetenze alle superiori
  "sospensioni disciplinari", // sospensioni disciplinari a scuola
  "note disciplinari", // note disciplinari a scuola
  "debiti formativi", // debiti formativi a settembre
  "supplenze", // supplenze coperte in ritardo
  "controstallie", // controstallie in porto
  "passivo", // passivo di bilancio
  "svalutazioni", // svalutazioni dei crediti
  "minusvalenze", // minusvalenze da alienazioni
  "sopravvenienze passive", // sopravvenienze passive registrate
  "sofferenze", // sofferenze bancarie
  "tangenti", // tangenti negli appalti
  "extracosti", // extracosti dei lavori
  "rincari", // rincari dei materiali
  "inflazione", // inflazione locale
  "rateizzazioni", // rateizzazioni non rispettate
  "malware", // malware rilevati
  "spam", // spam ricevuta
  "ransomware", // ransomware subiti
  "duplicati", // duplicati in anagrafe
  "doppioni", // doppioni in anagrafe
  "rallentamenti", // rallentamenti del portale
  "disconnessioni", // disconnessioni della rete
  "saturazione", // saturazione della rete
  "intasamenti", // intasamenti del centralino
  "timeout", // timeout del portale
  "cali di tensione", // cali di tensione della rete
  "refusi", // refusi negli atti
  "omissioni", // omissioni negli atti
  "dimenticanze", // dimenticanze d'ufficio
  "duplicazioni", // duplicazioni di pagamenti
  "sovrapposizioni", // sovrapposizioni di orari
  "discordanze", // discordanze catastali
  "difformità", // difformità edilizie
  "incongruenze", // incongruenze nei dati
  "discrepanze", // discrepanze di cassa
  "manchevolezze", // manchevolezze del fornitore
  "disallineamenti", // disallineamenti tra archivi
  "deroghe", // deroghe concesse
  "invenduto", // invenduto in magazzino
  "sovraccarichi", // sovraccarichi di lavoro
  "ristagni", // ristagni di procedimenti
  "attriti", // attriti tra uffici
  "malumori", // malumori del personale
  "tensioni", // tensioni sindacali
  "sfiducia", // sfiducia degli utenti
  "disaffezione", // disaffezione degli utenti
  "disinformazione", // disinformazione in rete
  "esodo", // esodo di personale
  "fuoriuscite", // fuoriuscite di personale
  "carico di lavoro", // carico di lavoro pro capite
  "rimasti senza posto", // rimasti senza posto al nido
  "stallo", // stallo dei progetti
  "inerzia", // inerzia degli uffici
  "paralisi", // paralisi del servizio
  "contrattempi", // contrattempi segnalati
  "imprevisti", // imprevisti in cantiere
  "disguidi", // disguidi postali
  "sviste", // sviste negli atti
  "equivoci", // equivoci con l'utenza
  "falsi", // falsi allarmi
  "falsi positivi", // falsi positivi del sistema
  "non risposte", // non risposte al centralino
  "posti scoperti", // posti scoperti in organico
  "ore scoperte", // ore scoperte in orario
  "rotture di stock", // rotture di stock in magazzino
  "mancate consegne", // mancate consegne di posta
  "soppressioni", // soppressioni di corse
  "pratiche in giacenza", // pratiche in giacenza
  "concorsi deserti", // concorsi deserti
  "bandi deserti", // bandi deserti
  "fondi restituiti", // fondi restituiti all'Europa
  "fondi persi", // fondi persi
  "dilazioni", // dilazioni concesse oltre l'anno
  "strozzature", // strozzature del processo
  "colli di bottiglia", // colli di bottiglia del processo
  "decurtazioni", // decurtazioni dello stipendio
  "rimproveri", // rimproveri scritti
  "mora", // mora dei contribuenti
  "defezioni", // defezioni dal corso
  "distanza", // distanza dal presidio
  "frammentazione", // frammentazione degli appalti
  "demotivazione", // demotivazione del personale
  "distrazione", // distrazione di fondi
  "sottrazione", // sottrazione di beni
  "tempi morti", // tempi morti di lavorazione
  "residui attivi", // residui attivi
  "reazioni", // reazioni avverse ai farmaci
  "eventi sentinella", // eventi sentinella
  "eventi avversi", // eventi avversi
  "disimpegno", // disimpegno dei fondi
];
