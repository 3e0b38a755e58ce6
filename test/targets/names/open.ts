import { nameCases } from "./nameCase";

/** The names the lexicon was written with. */
export const open = nameCases(`
  # servizi
  + *Pratiche* evase
  - *Pratiche* sospese
  - *Pratiche* giacenti al 31 dicembre
  - Numero di *pratiche* inevase
  + Percentuale di *pratiche* concluse entro i termini
  - Percentuale di *pratiche* concluse oltre i termini
  - *Pratiche* in arretrato
  + *Pratiche* arretrate smaltite
  + *Istanze* accolte
  - *Istanze* senza risposta
  + *Istanze* definite nei termini
  - *Domande* in attesa di istruttoria
  + *Domande* istruite
  - *Richieste* senza risposta
  + *Richieste* soddisfatte
  - *Richieste* inevase / richieste ricevute
  + *Richieste* evase su richieste pervenute
  - *Servizi* non disponibili
  + *Servizi* digitali attivati
  - *Servizi* interrotti
  + *Utenti* serviti
  - *Utenti* insoddisfatti
  + *Soddisfazione* degli utenti
  - *Insoddisfazione* degli utenti
  + Grado di *soddisfazione* dei cittadini
  + *Giorni* di apertura al pubblico
  - *Giorni* di chiusura al pubblico
  - *Giorni* di attesa per un appuntamento
  - *Giorni* per il rilascio del certificato
  - *Giorni* di ritardo nei pagamenti
  + *Giorni* di anticipo sulla scadenza
  + *Ore* di apertura settimanali
  - *Ore* di fermo del servizio
  + *Ore* di formazione erogate
  - *Ore* di assenza
  + *Giornate* erogate
  + *Giornate* di volontariato
  - *Giornate* perse per malattia
  + *Appuntamenti* rispettati
  - *Appuntamenti* mancati
  - *Appuntamenti* disdetti dall'ufficio
  + *Certificati* rilasciati
  - *Certificati* respinti per errore
  + *Accessi* al portale
  - *Accessi* negati
  - *Accessi* abusivi al sistema
  + *Consulenze* erogate alle imprese
  + *Copertura* del servizio di asilo nido
  - *Mancata* copertura dei turni
  + Tasso di *copertura* dei costi
  + *Pasti* serviti
  - *Pasti* non conformi
  + *Permessi* rilasciati
  - *Permessi* scaduti non rinnovati
  + *Autorizzazioni* concesse entro 30 giorni
  - *Autorizzazioni* rilasciate in ritardo
  # reclami
  - *Reclami*
  - Numero di *reclami* pervenuti
  - *Reclami* fondati
  + *Reclami* risolti
  - *Reclami* non risolti
  + Percentuale di *reclami* chiusi entro 15 giorni
  - *Segnalazioni* di disservizio
  + *Segnalazioni* risolte
  - *Segnalazioni* rimaste aperte
  - *Disservizi*
  - *Disservizi* segnalati dagli utenti
  + *Disservizi* risolti in giornata
  + Riduzione dei *reclami*
  - Aumento dei *reclami*
  + Diminuzione dei *disservizi*
  - *Errori* nelle bollette
  + *Errori* corretti
  + Assenza di *errori*
  - Tasso di *errore* nelle dichiarazioni
  - *Anomalie* riscontrate
  + *Anomalie* sanate
  - *Contenziosi* pendenti
  + *Contenziosi* definiti
  - *Contenzioso* tributario
  - *Ricusazioni* accolte
  - *Lamentele* sul rumore
  - *Proteste* degli utenti
  - *Irregolarità* accertate negli atti
  - *Rimborsi* per disservizio
  + *Rimborsi* erogati entro 60 giorni
  # tempi
  - *Tempo* medio di attesa
  - *Tempo* medio di rilascio
  - *Tempi* di pagamento
  - *Tempi* medi di evasione delle pratiche
  - *Durata* media dei procedimenti
  + *Durata* media delle visite al museo
  - *Ritardo* medio dei pagamenti
  - *Ritardi* nelle consegne
  + Riduzione dei *ritardi*
  + Riduzione dei *tempi* di attesa
  + *Rispetto* dei tempi
  + *Rispetto* del cronoprogramma
  - Mancato *rispetto* dei tempi
  + *Tempestività* dei riscontri
  - *Tempestività* dei pagamenti in giorni di ritardo
  + *Puntualità* delle corse
  + *Incontri* sui tempi dei procedimenti
  + *Incontri* con le associazioni
  - *Incontri* annullati
  - *Intervallo* tra domanda e risposta
  - *Scadenze* mancate
  + *Scadenze* rispettate
  - *Termini* scaduti
  - *Proroghe* concesse ai cantieri
  + *Procedimenti* conclusi nei termini
  - *Procedimenti* fuori termine
  + *Procedimenti* mappati
  - *Arretrato* dell'ufficio
  + Smaltimento dell'*arretrato*
  - *Giacenza* media dei fascicoli
  # denaro
  - *Costo* per pasto
  - *Costi* di gestione
  ? *Spesa*
  ? *Spesa* corrente
  - *Spese* legali
  + *Spese* legali recuperate
  + *Spesa* finanziata con fondi europei
  + *Oneri* incassati
  - *Oneri* finanziari
  + *Entrate* proprie
  + *Entrate* accertate
  + *Incassi* da sosta
  + *Ricavi* da locazioni
  + *Riscossione* dei tributi
  - *Mancata* riscossione
  + *Crediti* riscossi
  - *Crediti* prescritti
  - *Crediti* inesigibili
  - *Debiti* fuori bilancio
  + *Debiti* estinti
  - *Debito* residuo
  - *Fatture* oltre i termini
  + *Fatture* pagate entro 30 giorni
  - *Fatture* scadute
  + *Risparmio* energetico
  + *Risparmio* sui costi di telefonia
  + *Economie* di gara
  + Riduzione della *spesa* per carta
  + Contenimento dei *costi*
  - *Evasione* tributaria
  + *Evasione* recuperata
  + Recupero dell'*evasione*
  + *Utile* di esercizio
  - *Perdite* di esercizio
  - *Perdite* della rete idrica
  + *Investimenti* realizzati
  + *Fondi* europei ottenuti
  - *Fondi* restituiti per mancato impiego
  + *Contributi* concessi
  - *Contributi* revocati
  - *Sanzioni* ricevute
  + *Sanzioni* riscosse
  - *Interessi* di mora
  - *Morosità* degli inquilini
  + *Margine* operativo
  - *Deficit* di parte corrente
  + *Avanzo* libero
  + *Solvibilità* dell'ente
  + *Patrimonio* netto
  + *Liquidità* di cassa
  - *Insoluti* sui canoni
  - *Canoni* non pagati
  + *Canoni* incassati
  + *Lavori* appaltati
  - *Lavori* sospesi
  + *Opere* collaudate
  - *Opere* incompiute
  - *Varianti* in corso d'opera
  # informatica
  + *Disponibilità* del sistema
  - *Indisponibilità* del sistema
  - *Guasti* dei server
  + *Guasti* riparati in giornata
  - *Incidenti* informatici
  + *Incidenti* gestiti
  - *Vulnerabilità* aperte
  + *Vulnerabilità* corrette
  - *Attacchi* riusciti
  + *Attacchi* sventati
  - *Interruzioni* di rete
  + *Postazioni* aggiornate
  - *Postazioni* obsolete
  + *Backup* riusciti
  - *Backup* falliti
  + *Visualizzazioni* della pagina
  + *Visite* al sito
  + *Download* dei documenti
  + *Documenti* pubblicati
  - *Documenti* smarriti
  + *Firme* digitali rilasciate
  + *Banche* dati integrate
  - *Ticket* aperti
  + *Ticket* chiusi
  - *Violazioni* dei dati personali
  # salute e sociale
  - *Mortalità* infantile
  + *Speranza* di vita
  - *Decessi* sulla strada
  + *Screening* effettuati
  + *Adesione* allo screening
  - *Liste* di attesa
  - *Infezioni* ospedaliere
  + *Guarigioni* certificate
  + *Bambini* vaccinati
  - *Bambini* esclusi dal nido
  + *Assistiti* a domicilio
  + *Famiglie* assistite
  - *Famiglie* sfrattate
  - *Sfratti* eseguiti
  + *Sfratti* evitati
  + *Posti* letto disponibili
  - *Posti* vacanti
  + *Prestazioni* sanitarie erogate
  - *Prestazioni* annullate
  - *Cadute* in reparto
  + *Visite* specialistiche prenotate entro i termini
  - *Fumatori* tra i dipendenti
  - *Disoccupazione* giovanile
  + *Occupati* a sei mesi dal corso
  # ambiente
  - *Emissioni* di CO2
  + Riduzione delle *emissioni*
  + *Emissioni* evitate
  - *Consumi* elettrici
  - *Consumo* di carta
  + Riduzione dei *consumi*
  - *Rifiuti* indifferenziati
  - *Rifiuti* abbandonati
  + *Rifiuti* raccolti in modo differenziato
  + *Rifiuti* riciclati
  + Raccolta *differenziata*
  + *Discariche* abusive bonificate
  - *Discariche* abusive
  - *Allagamenti* di sottopassi
  - *Frane*
  - *Incendi* boschivi
  + *Incendi* domati
  + *Siti* bonificati
  - *Inquinamento* acustico
  + *Verde* pubblico per abitante
  + *Energia* da fonti rinnovabili
  - *Superamenti* dei limiti di PM10
  - *Sforamenti* del budget
  + *Piste* ciclabili realizzate
  - *Strade* dissestate
  + *Strade* asfaltate
  + *Impianti* a norma
  - *Impianti* non a norma
  + *Chilometri* di rete rinnovata
  # personale
  - *Assenze* del personale
  - *Assenteismo*
  + *Presenze* in servizio
  + *Dipendenti* formati
  - *Dipendenti* in esubero
  + *Corsi* svolti
  - *Corsi* annullati
  + *Partecipanti* ai corsi
  + *Formazione* del personale
  - *Carenze* di organico
  + *Assunzioni* effettuate
  - *Licenziamenti*
  + *Stabilizzazioni*
  - *Procedimenti* disciplinari
  + *Benessere* organizzativo
  - *Conflitti* interni
  + *Donne* in posizione dirigenziale
  + *Lavoratori* in smart working
  - *Ferie* arretrate
  + *Buoni* pasto distribuiti
  + *Competenze* digitali certificate
  - *Stress* da lavoro correlato
  # tribunali
  - *Cause* pendenti
  + *Cause* definite
  + *Sentenze* depositate
  - *Sentenze* riformate in appello
  - *Fascicoli* pendenti da oltre tre anni
  + *Fascicoli* digitalizzati
  + *Udienze* tenute
  - *Udienze* rinviate
  - *Rinvii* d'ufficio
  + *Mediazioni* concluse
  - *Soccombenza* in giudizio
  + *Vittorie* in giudizio
  # scuole
  + *Alunni* iscritti
  - *Alunni* respinti
  - *Dispersione* scolastica
  + *Promossi* a giugno
  + *Laureati* in corso
  - *Studenti* fuori corso
  + *Studenti* occupati
  + *Libri* acquistati
  - *Libri* smarriti
  + *Edifici* scolastici adeguati
  - *Edifici* inagibili
  # porti
  + *Merci* movimentate
  + *Container* sbarcati
  - *Collisioni* in porto
  - *Incagli* all'imboccatura
  + *Fondali* dragati
  + *Traffico* crocieristico
  - *Soste* in rada
  - *Congestione* dei varchi
  # cultura e turismo
  + *Visitatori* del museo
  + *Biglietti* venduti
  + *Mostre* allestite
  - *Mostre* rinviate
  + *Arrivi* turistici
  + *Presenze* turistiche
  + *Spettatori* in sala
  + *Restauri* completati
  + *Eventi* organizzati
  - *Eventi* annullati
  - *Eventi* avversi
  # imprese
  + *Imprese* nate
  - *Imprese* cessate
  + *Imprese* assistite
  - *Protesti* cambiari
  - *Fallimenti*
  + *Brevetti* depositati
  + *Bandi* pubblicati
  - *Bandi* deserti
  - *Gare* deserte
  + *Startup* insediate
  + *Esportazioni*
  - *Abusi* edilizi
  + *Abusi* edilizi demoliti
  # sicurezza e legalità
  - *Incidenti* stradali
  - *Reati* denunciati
  + *Controlli* effettuati
  + *Ispezioni* svolte
  - *Non conformità* rilevate
  + *Non conformità* chiuse
  - *Infrazioni* comunitarie
  - *Truffe* agli anziani
  + *Pattuglie* in servizio
  + *Telecamere* installate
  - *Telecamere* guaste
  - *Vittime* della strada
  + *Beni* confiscati riutilizzati
  + *Obblighi* di trasparenza adempiuti
  - *Inadempienze* contrattuali
  - *Rischio* di corruzione
  # neutri
  + *Indice* di trasparenza
  + *Indice* A
  + *Tasso* di crescita
  - *Tasso* di mortalità
  - *Tasso* di abbandono
  + *Tasso* di occupazione
  - *Tasso* di assenza
  - *Percentuale* di scarto
  + *Livello* di servizio
  + *Grado* di attuazione del piano
  - *Grado* di rigidità della spesa
  + *Quota* di personale formato
  - *Quota* di personale non formato
  + *Rapporto* tra entrate e spese
  - *Rapporto* tra spese ed entrate
  + *Relazioni* presentate
  - *Scostamento* dal budget
  + *Incremento* degli iscritti
  - *Calo* delle iscrizioni
  + *Aumento* dei visitatori
  + *Miglioramento* della qualità percepita
  - *Peggioramento* dei tempi
  + *Mantenimento* della certificazione
  + *Eliminazione* delle barriere architettoniche
  + *Prevenzione* degli infortuni domestici
  + *Recupero* di crediti
  + *Abbattimento* delle liste di attesa
  # English
  - *Potholes* outstanding
  + *Potholes* repaired
  - Fire *incidents*
  + *Days* of free entry
  - *Days* lost to strikes
  - *Days* to issue a permit
  - Average waiting *time*
  - Processing *time*
  - Response *time* in minutes
  - *Complaints* received
  + *Complaints* resolved
  - *Complaints* unresolved
  + *Applications* processed
  - *Applications* rejected in error
  - *Backlog* of cases
  + *Backlog* cleared
  - Open *cases*
  + Closed *cases*
  - *Cases* pending over two years
  + Customer *satisfaction*
  - Customer *dissatisfaction*
  - *Cost* per meal
  ? *Spending*
  + *Savings* achieved
  + *Revenue* collected
  - *Arrears* on rents
  - Uncollected *taxes*
  + *Taxes* collected
  - *Debt* per inhabitant
  + *Income* from fees
  - Energy *consumption*
  + Renewable *energy*
  - *Waste* sent to landfill
  + *Waste* recycled
  + Recycling *rate*
  - Error *rate*
  - Crime *rate*
  - Unemployment *rate*
  + Employment *rate*
  + Completion *rate*
  - Failure *rate*
  - *Accidents* at work
  + *Accidents* prevented
  + *Reduction* in accidents
  + *Number* of visitors
  + Training *hours* delivered
  - *Hours* of downtime
  + *Uptime* of the portal
  - System *outages*
  - Security *breaches*
  + *Volunteers* recruited
  - Staff *turnover*
  - *Absenteeism*
  + *Pupils* enrolled
  - *Pupils* excluded
  + *Graduates* in work
  + Books *borrowed*
  + *Events* held
  - *Events* cancelled
  + *Museum* visits
  + *Cargo* handled
  - *Delays* at berth
  - Late *payments*
  + *Payments* made on time
  - Overdue *loans*
  + *Inspections* carried out
  - *Violations* found
  + *Homes* built
  - Empty *homes*
  - *Homelessness*
  - Infant *mortality*
  + *Life* expectancy
  - *Deaths* on the road
  + *Lack* of errors
  + *Streetlights* working
  - *Streetlights* broken
  + *Websites* compliant
  - *Websites* not compliant
  - Average *age* of the fleet
  + *Share* of women in management
  - *Share* of staff untrained
  + *Patients* treated
  - *Patients* waiting over 18 weeks
`);
