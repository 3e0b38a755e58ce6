import { nameCases } from "./nameCase";

/**
 * Five batches of another session, each written before it was run: 139 of 150 right at first sight, 281 of 324, 97 of 110, 116 of 138, 92 of 102;
 * none wrong was told as sure. The few still wrong or asked are left out.
 */
export const sixthOpen = nameCases(`
  # half of 300 names, the other half stayed closed
  + Imprese assistite nei percorsi di doppia transizione
  - Istanze di cancellazione d'ufficio giacenti
  - Contenziosi con i fornitori
  - Posizioni REA non aggiornate
  + Visure gratuite scaricate dal cassetto digitale
  - Incidenza dei costi di struttura sui proventi
  - Voucher digitali revocati
  - Scostamento tra preventivo e consuntivo
  - Arretrato del Registro imprese al 31 dicembre
  - Bilanci XBRL respinti
  - Imprese cessate
  + Carte tachigrafiche consegnate entro 5 giorni
  + Buche stradali ripristinate entro 48 ore
  + Posti nido ogni 100 bambini
  - Verbali della polizia locale annullati in autotutela
  + Evasione IMU recuperata
  + Lampioni convertiti a LED
  - Rifiuti indifferenziati pro capite
  + Cani adottati dal canile
  + Alberi messi a dimora
  - Debiti fuori bilancio riconosciuti
  + Permessi di costruire rilasciati entro i termini
  - Occupazioni abusive di suolo
  + Famiglie in emergenza abitativa collocate
  - Minori collocati fuori famiglia
  + Frequentatori della biblioteca
  - Volumi smarriti
  - Sgravi concessi per errore dell'ufficio
  - Corse di autobus soppresse
  + Chilometri di pista ciclabile
  + Discariche abusive bonificate
  - Furti nelle abitazioni
  + Appuntamenti prenotabili entro 10 giorni
  - Accessi civici evasi tardivamente
  - Determinazioni prive del visto
  - Contributi non rendicontati
  + Impianti sportivi dati in gestione
  + Ribasso medio di gara
  - Opere incompiute
  - Ritardo medio dei cantieri
  + Rette riscosse
  - Indebitamento pro capite
  + Autonomia finanziaria
  + Pagamenti certificati alla Commissione
  - Popolazione esposta a rischio frana
  - Giovani NEET
  - Capi abbattuti per brucellosi
  + Agriturismi controllati
  - Emissioni climalteranti
  - Leggi regionali impugnate dal Governo
  + Domande PSR istruite
  - Irregolarità rilevate dall'autorità di audit
  - Minuti di ritardo dei treni regionali
  + Permanenza media dei turisti
  - Divario retributivo di genere
  - Parti cesarei primari
  - Cadute dei degenti
  + Copertura vaccinale antinfluenzale
  + Fratture di femore operate entro 48 ore
  - Abbandoni dal pronto soccorso
  + Near miss segnalati
  - Sacche di sangue scadute
  - Mortalità a 30 giorni per infarto
  - Dimissioni volontarie del personale
  - Disdette non recuperate
  + Utilizzo delle sale operatorie
  - Ulcere da pressione insorte in reparto
  + Fascicoli sanitari alimentati
  - Reazioni avverse non segnalate
  + Trapianti eseguiti
  + Laureati in corso
  - Studenti inattivi
  + Dottorandi con borsa
  + Brevetti concessi in licenza
  - Fuoricorso
  - Idonei non beneficiari
  - Docenti improduttivi
  - Bocciature al primo anno
  - Alunni con debito formativo
  + Famiglie presenti ai colloqui
  - Alunni con disabilità privi di sostegno
  - Varianza dei risultati tra le classi
  - Infortuni a scuola
  + Progetti Erasmus finanziati
  - Procedimenti civili ultratriennali pendenti
  - Sentenze depositate oltre 60 giorni
  - Disposition time
  + Detenuti avviati al lavoro
  - Evasioni dagli istituti penitenziari
  + Notifiche telematiche andate a buon fine
  - Soccombenze in giudizio
  - Rimborsi IVA arretrati
  - Tax gap
  - Conflittualità con i contribuenti
  + Chiamate gestite
  + Reperti restaurati
  + Beni confiscati destinati
  + Opere trafugate rientrate in Italia
  + Vulnerabilità critiche corrette
  + Disponibilità dei servizi in rete
  + Ispezioni sul lavoro
  - Ferie arretrate
  - Assenze per malattia
  + Dipendenti formati
  - Specie in declino
  + Sentieri segnati
  - Danni da fauna selvatica
  + Focolai spenti entro un'ora
  - Sosta media dei container
  + Banchine elettrificate
  - Concessioni demaniali scadute
  + Passeggeri imbarcati
  - Indice di tempestività dei pagamenti
  - Stock del debito commerciale
  - Obblighi di trasparenza non assolti
  + Rotazione degli incarichi
  - Fitti passivi
  - Segnalazioni di disservizio
  + Follower della pagina istituzionale
  ? Spesa per il personale
  + Library loans
  - Fly-tipping incidents
  - Households in temporary accommodation
  - Void turnaround time
  - Decisions overturned on appeal
  + Pupils attaining grade 5
  - Teacher vacancies
  - Student drop-outs
  + Patents licensed
  - Cancelled operations
  - Bed-days lost to delayed discharge
  - Smoking prevalence
  + Breastfeeding at six weeks
  - Reoffending
  + Cases disposed of
  + Visas decided within target
  + Hectares rewilded
  + Beach cleanliness
  + Cargo throughput
  - Staff turnover
  + Invoices paid on time
  + Audit findings closed
  + Calls answered in 30 seconds
  + Business rates collected
  - Carbon footprint
  # 324 names chosen for heads nobody had
  + Zaini consegnati ai migranti
  - Ombrinali ostruiti
  + Caditoie spurgate
  + Defibrillatori installati
  - Piezometri fuori servizio
  - Querele sporte contro l'ente
  - Deleghe di firma scadute
  - Timbrature mancanti
  - Buoni pasto non goduti
  + Pareri resi nei termini
  - Pareri negativi sul bilancio
  - Rilievi della Corte dei conti
  + Prescrizioni ottemperate
  - Diffide ricevute
  - Pignoramenti presso terzi
  + Economie di gara
  - Perenzioni
  + Avanzo libero
  - Disavanzo da ripianare
  - Fondo crediti di dubbia esigibilità
  - Interessi passivi
  + Mutui estinti anticipatamente
  - Utenze disattivate
  - Bollette stimate
  + Letture effettive dei contatori
  - Acqua non fatturata
  - Rotture delle condotte
  - Torbidità dell'acqua
  + Campioni conformi
  - Campioni non regolamentari
  + Prelievi eseguiti dall'ARPA
  - Piume di inquinanti
  - Giorni di sforamento dell'ozono
  + Amianto rimosso
  - Onde elettromagnetiche oltre i valori di attenzione
  - Rumore notturno
  - Odori molesti
  - Ratti avvistati
  + Colonie feline sterilizzate
  - Randagi
  - Morsicature
  - Api morte
  + Boschi certificati
  - Frane attive
  + Argini rinforzati
  - Esondazioni
  - Invasi interriti
  - Ghiacciai arretrati
  + Biodiversità
  + Piante aliene eradicate
  + Escursionisti soccorsi
  + Rifugi aperti tutto l'anno
  + Guide parco formate
  + Barriere architettoniche abbattute
  - Marciapiedi dissestati
  + Strisce pedonali ridipinte
  - Multe non pagate
  + Stalli blu occupati
  + Velocità commerciale degli autobus
  - Età media dei bus
  + Passeggeri per corsa
  - Evasione tariffaria sui mezzi
  + Abbonamenti venduti
  - Monopattini abbandonati
  + Colonnine di ricarica funzionanti
  - Congestione nelle ore di punta
  - Morti in bicicletta
  - Patenti ritirate
  + Alcoltest effettuati
  + Droga sequestrata
  - Borseggi
  - Truffe agli anziani
  - Femminicidi
  + Donne accolte nei centri antiviolenza
  - Recidiva
  + Minori stranieri non accompagnati inseriti in famiglia
  + Mense sociali aperte
  - Poveri senza dimora
  - Solitudine degli anziani
  + Badanti formate
  + Caregiver sollevati
  + Progetti di vita attivati
  + Dopo di noi: posti disponibili
  + Tirocini trasformati in assunzione
  - Ore lavorate in nero
  + Vertenze concluse
  - Cassintegrati
  - Scioperi
  + Precari stabilizzati
  + Cervelli rientrati
  - Emigrazione giovanile
  + Natalità
  - Spopolamento
  + Saldo migratorio
  - Botteghe storiche chiuse
  - Sfitto commerciale
  + Mercati rionali riqualificati
  - Vetrine vuote
  + Imprese femminili nate
  + Tasso di sopravvivenza delle imprese
  - Fallimenti
  + Composizioni negoziate avviate
  + Arbitrati definiti
  + Prodotti pericolosi ritirati dal commercio
  - Etichette ingannevoli
  - Inflazione
  - Caro affitti
  + Esportazioni agroalimentari
  - Dazi
  + Contraffazioni scoperte
  + Firme digitali rilasciate
  + SPID attivati
  - Analfabetismo digitale
  - Digital divide
  + Banda ultralarga: unità immobiliari coperte
  + Dataset aperti
  + Download degli open data
  - Open data non aggiornati
  - Moduli cartacei
  + Fascicoli smaterializzati
  - Faldoni smarriti
  - Protocolli errati
  - Mail inevase
  - Risposte automatiche errate
  - Chatbot: domande senza esito
  - Tempi morti
  - Colli di bottiglia
  - Giacenza media delle pratiche
  + Pratiche lavorate al primo contatto
  - Rilavorazioni
  - Passaggi di mano per pratica
  - Silenzio assenso maturati
  - Dinieghi
  + Paesaggi tutelati
  - Ruderi
  - Case popolari sfitte
  + Assegnazioni di alloggi
  + Graduatorie pubblicate
  - Bandi deserti
  + Offerte per gara
  - Ricorsi sulle gare
  - Affidamenti diretti
  - Proroghe tecniche
  + Centrali di committenza attivate
  + Acquisti verdi
  - Prezzo medio di aggiudicazione
  + Fornitori locali
  + Collaudi positivi
  - Crolli
  + Edifici scolastici agibili
  - Certificati antincendio mancanti
  - Aule con temperatura inadeguata
  - Ore di lezione perse
  + Scrutini conclusi nei termini
  + Diplomati con lode
  + Punteggio INVALSI
  - Studenti sotto la soglia di competenza
  + Neoassunti formati
  - Cattedre vacanti
  - Mobilità in uscita del personale
  - Genitori morosi della mensa
  + Diete speciali servite
  - Intossicazioni in mensa
  + Gite scolastiche
  + Laureati magistrali
  + Immatricolazioni
  + Numero chiuso: posti
  + Corsi in lingua inglese
  - Cattedra vuota
  + Bibliometria: articoli nel primo quartile
  + Fondi PRIN vinti
  + Audit ANVUR superati
  + Lauree honoris causa
  - Dropout
  + Soddisfazione dei laureandi
  + Occupati a un anno dalla laurea
  + Reddito medio dei laureati
  - Ritardo alla laurea
  - Mesi per trovare lavoro
  - Barelle in corridoio
  - Attese oltre le otto ore
  - Ambulanze in sosta
  - Esami ripetuti
  - Referti illeggibili
  + Consensi informati raccolti
  - Camici sprecati
  - Farmaci scaduti
  + Aderenza alla terapia
  - Glicemia fuori controllo
  - Obesità infantile
  - Sedentari
  - Fumo in gravidanza
  - Aborti
  + Parti in acqua
  + Nati vivi
  - Prematuri
  + Donazioni di organi
  - Opposizioni alla donazione
  + Guariti
  + Tamponi processati
  - Ospedalizzazione evitabile
  - Mobilità passiva
  + Mobilità attiva
  + Saldo della mobilità sanitaria
  - Medici di base carenti
  - Guardie mediche scoperte
  - Gettonisti
  - Burnout
  - Turni massacranti
  - Riposi saltati
  - Dolore non controllato
  + Hospice: posti letto
  - Psicofarmaci prescritti ai minori
  - Contenzioni
  + Sorveglianza sanitaria effettuata
  + Mascherine distribuite
  - Fermo macchina della TAC
  - Apparecchiature obsolete
  - Vetustà delle tecnologie
  + Laboratori accreditati
  - Cause pendenti
  + Giudici onorari in servizio
  - Scopertura dell'organico
  + Clearance rate
  + Decreti ingiuntivi emessi
  - Sentenze riformate
  + Braccialetti elettronici
  - Celle inagibili
  - Autolesionismo
  + Messa alla prova
  - Cartelle annullate
  + Riscosso su accertato
  + Compliance spontanea
  - Dichiarazioni omesse
  + Lettere di compliance inviate
  - Liti tributarie
  - Frodi carosello
  + Merci sdoganate
  - Tempo di sdoganamento
  + Navi ispezionate
  - Clandestini
  + Visti rilasciati
  + Connazionali soccorsi
  + Scavi archeologici aperti
  + Restauri conclusi
  - Depositi inaccessibili
  - Furti d'arte
  + Incassi da biglietteria
  - Dwell time of containers
  - Demurrage charges
  + Berth productivity
  - Truck queues at the gate
  - Ballast water violations
  - Lost-time injuries
  + Harbour porpoise sightings
  + Invasive plants cleared
  - Erosion of footpaths
  + Visitors arriving by public transport
  + Ranger-led walks
  - Wildfire hectares
  + Bathing waters rated excellent
  - Flood defences in poor condition
  + Properties protected from flooding
  - Libraries closed
  + Care leavers in education
  - Adoption breakdowns
  + Foster carers recruited
  - Social worker caseload
  - Benefit overpayments
  + Blue badges issued
  - Homes failing the decency standard
  - Tenants in arrears
  - Evictions
  + Lets within target
  - Emergency repairs late
  - Freedom of information requests answered late
  - Data breaches
  - System outages
  + Tickets closed at first contact
  + Legacy applications retired
  + Staff survey engagement
  + Training hours
  - Grievances upheld
  + Apprenticeships started
  + Seats per student
  - Dissertation failures
  + Module pass rate
  - Retracted papers
  + Spin-outs
  + Overseas applications
  - Complaints per thousand patients
  - Falls with harm
  - Stillbirths
  - Elective waits over a year
  + Theatre utilisation
  - Did not attends
  + Jobs created
  + Footfall
  - Empty shops
  # 110 names to try them
  + Sagre patrocinate
  - Cassonetti stradali divelti
  + Panchine riparate
  - Fioriere rubate
  + Lapidi restaurate
  - Salme in attesa di cremazione
  + Matrimoni celebrati in sede esterna
  + Biotestamenti registrati
  - Schede elettorali nulle
  + Scrutatori formati
  - Tessere elettorali in giacenza
  + Autentiche a domicilio
  - Residenze anagrafiche fittizie
  - Cancellazioni per irreperibilità
  + Ludoteche aperte il sabato
  + Centri estivi: iscritti
  - Bimbi esclusi dai centri estivi
  + Trasporto disabili: corse effettuate
  + Affitti calmierati stipulati
  + Bonus energia assegnati
  - Distacchi del gas per morosità
  + Orti urbani coltivati
  - Fontanelle chiuse
  + Casette dell'acqua installate
  + Compostiere domestiche distribuite
  - Sacchi esposti fuori orario
  - Mezzi raccolta con motore diesel
  + Pannelli solari sui tetti comunali
  + Teleriscaldamento: utenze allacciate
  + Ponti ispezionati
  - Ponti con limitazione di portata
  - Gallerie non illuminate
  - Segnaletica illeggibile
  - Passi carrai abusivi
  - Targhe straniere non in regola
  + Autovelox tarati
  - Etilometri guasti
  + Volanti su strada
  - Omicidi irrisolti
  + Testimoni protetti
  - Perizie depositate in ritardo
  + Amministrazioni di sostegno aperte
  + Divorzi consensuali definiti
  - Esecuzioni immobiliari pendenti
  + Crediti privilegiati soddisfatti
  + Concorsi banditi
  - Concorsi impugnati
  - Vincitori che rinunciano
  - Posizioni apicali vacanti
  - Badge dimenticati
  - Ticket restaurant contestati
  + Smart working: giornate per dipendente
  + Questionari compilati
  + Intranet: accessi mensili
  - Password deboli
  - Backup falliti
  - Pagine web con errori di accessibilità
  + Procedimenti digitalizzati
  - Firme autografe ancora richieste
  + Marche temporali apposte
  - Cartelle cliniche incomplete
  - Allergie non registrate
  - Trasfusioni errate
  + Colonscopie di screening
  - Tumori in stadio avanzato
  - Vaccini buttati
  + Farmacie di turno
  + Veterinari vigilanti
  + Macelli ispezionati
  - Alimenti richiamati
  + Acque termali conformi
  + Incubatori: startup ospitate
  - Marchi contraffatti
  + Mediatori iscritti
  - Bilance non verificate
  - Carburanti adulterati
  + Fiere estere partecipate
  + Buyer incontrati
  + Contratti conclusi in fiera
  - Fondi di garanzia esauriti
  - Garanzie escusse
  - Consorzi sciolti
  - Partecipate in perdita
  + Dividendi incassati
  - Immobili camerali invenduti
  - Overgrown verges
  + Hedgehogs rescued
  - Unlicensed taxis
  + Food premises rated five
  + Trading standards prosecutions won
  - Allotments waiting list
  + Museum objects digitised
  + Swimming lessons taken up
  - Broken playground equipment
  + Interpreters available
  - Wrongful convictions
  - Warrants outstanding
  - Pensions paid late
  - Passport queue length
  + Lecture capture uptake
  + Erasmus students hosted
  - Lab accidents
  + Vaccine uptake
  - Delayed transfers of care
  # 138 rarer ones
  + Cedole librarie distribuite
  + Grembiuli lavati
  - Banchi monoposto ancora imballati
  - Registri elettronici compilati in ritardo
  + Palestre scolastiche concesse alle associazioni
  + Supplenti nominati entro tre giorni
  - Commissariamenti
  - Votazioni nulle
  + Interrogazioni consiliari evase
  + Emendamenti accolti
  - Sedute andate deserte
  + Verbali di giunta pubblicati entro 5 giorni
  - Ordinanze disattese
  - Cartelli stradali vandalizzati
  - Cestini stracolmi
  + Aiuole adottate dai cittadini
  - Lampade votive spente
  - Loculi in stato di abbandono
  + Traslazioni eseguite
  + Tombini rialzati
  + Rotatorie completate
  + Asfalto drenante posato
  - Deiezioni canine
  + Microchip applicati
  + Cuccioli affidati
  - Potature fuori stagione
  + Alveari denunciati
  - Pascoli abbandonati
  + Aziende agricole condotte da giovani
  - Olivi colpiti da xylella
  + Vendemmia certificata DOC
  - Semine rinviate per siccità
  - Consorziati che non pagano
  - Pozzi non autorizzati
  + Idrovore efficienti
  - Pompe ferme
  + Canali sfalciati
  + Piene gestite senza danni
  - Evacuati
  + Volontari di protezione civile operativi
  - Radio fuori uso
  + Esercitazioni antisismiche
  + Verifiche di vulnerabilità sismica
  - Scuole prive di certificato di agibilità
  + Tende consegnate
  + Sfollati sistemati in alloggio
  - Richiedenti asilo in attesa di audizione
  + Permessi di soggiorno rinnovati
  - Code in questura
  + Armi sequestrate
  + Discoteche abusive chiuse
  - Locali chiusi per igiene
  - Tatuatori senza autorizzazione
  - Farmaci carenti
  + Ricette dematerializzate
  - Ticket evasi
  - Esenzioni indebite
  + Consultori familiari ogni 20.000 abitanti
  + Posti in RSA
  - Anziani in lista per la RSA
  - Cateteri infetti
  + Lavaggio delle mani: adesione
  - Garze dimenticate
  - Cartelle restituite in ritardo dall'archivio
  + Elisoccorso: missioni compiute
  - Minuti per arrivare sul posto
  + Rianimazioni riuscite
  + Celiaci seguiti
  - Screening neonatali positivi persi al richiamo
  + Vita media attesa
  - Anni di vita perduti
  + Suolo bonificato
  + Cave dismesse recuperate
  - Estrazioni abusive di ghiaia
  + Tributi minori riscossi
  + Avvisi bonari inviati
  - Ingiunzioni prive di notifica
  - Ruoli inesigibili
  - Compensazioni indebite
  - Partite IVA inattive
  - Scontrini non emessi
  + Imprese che esportano
  - Brevetti scaduti e non rinnovati
  - Domande di marchio rigettate
  + Etichettatura verificata
  + Sportelli aperti il pomeriggio
  - Utenti rinviati per documenti mancanti
  - Ascensori fermi
  - Temperature oltre i 28 gradi in ufficio
  - Bagni inaccessibili ai disabili
  + Telelavoratori
  - Ore di permesso non recuperate
  + Progressioni economiche attribuite
  - Obiettivi mancati
  - Piani non approvati
  + Mystery shopping score
  - Councillors absent from meetings
  + Motions carried
  - Potable water samples failing
  - Heritage at risk
  + Heritage assets saved
  - Road gritting runs missed
  + Zebra crossings repainted
  + Meals on wheels served
  + Carers assessed
  - Safeguarding concerns closed late
  + Dementia diagnosis rate
  - Cancer waits over 62 days
  + Chlamydia screens
  - Beds closed by norovirus
  + Scholarships awarded
  - Exam scripts mislaid
  - Student visas refused
  + Lab bench occupancy
  + Customs seizures
  + Tax debt collected
  - Undeclared imports
  - Ships detained
  - Lighthouse outages
  + Otter sightings
  + Peatland restored
  - Footpaths blocked
  # 102 as plans write them
  - % di istanze di accesso agli atti definite oltre i 30 giorni
  + N. sportelli telematici attivati per le imprese
  + Grado di copertura dei posti in pianta organica
  - Tempo intercorrente tra richiesta e appuntamento
  + N. di convenzioni con gli ordini professionali
  ? Rapporto tra personale dirigente e personale non dirigente
  - Tasso di mancata presentazione alle visite prenotate
  - Percentuale di provvedimenti impugnati con esito sfavorevole
  + N. sedute di Giunta verbalizzate in formato digitale
  - Incidenza della spesa per interessi sulle entrate correnti
  - Quota di fatture respinte per errori formali
  + Percentuale di dipendenti con valutazione sopra la soglia
  + N. giornate di presidio del territorio montano
  + Superficie di verde pubblico per abitante
  - N. interventi di somma urgenza
  - Costo medio per pratica
  + N. alunni iscritti al tempo pieno
  - Percentuale di famiglie che rinunciano al servizio mensa
  + Tasso di riempimento degli autobus
  + N. impianti semaforici con sensori per ipovedenti
  + Grado di realizzazione del piano triennale delle opere
  - Quota di cantieri sospesi
  - N. sinistri denunciati a carico dell'ente
  - Percentuale di atti pubblicati all'albo con ritardo
  + N. dataset pubblicati in formato aperto
  + Indice di gradimento della newsletter
  - N. richieste di rettifica dei dati anagrafici per errore dell'ufficio
  + Riscossione coattiva: somme incassate
  + Velocità di smaltimento dei residui attivi
  - N. attività commerciali cessate nel centro storico
  - Percentuale di edifici comunali privi di attestato energetico
  - Consumo di gas metano per metro cubo riscaldato
  + N. soci attivi delle associazioni iscritte all'albo
  + Tasso di occupazione dei posti letto
  + Percentuale di pazienti oncologici operati entro la classe di priorità
  - N. prestazioni ambulatoriali sospese
  - Numero medio di giorni di attesa per una risonanza
  - Tasso di ospedalizzazione per diabete
  - N. contenziosi con il personale
  - Ore di assenza per dipendente
  - N. di corsi annullati per mancanza di iscritti
  + Percentuale di tirocini conclusi con valutazione positiva
  + N. accordi di cooperazione con atenei stranieri
  - Tasso di abbandono dei corsi di dottorato
  + Indice di internazionalizzazione dei docenti
  + N. prodotti della ricerca conferiti alla VQR
  + Percentuale di aule con impianto di videoproiezione funzionante
  - Scarto tra posti banditi e posti coperti
  + N. beneficiari delle politiche attive del lavoro
  + Spesa certificata sul totale programmato
  - N. progetti definanziati
  + Capacità di attrarre investimenti esteri
  + Tasso di natalità imprenditoriale
  - Tasso di mortalità delle imprese artigiane
  + N. imprese iscritte all'elenco dei prestatori di servizi di mediazione
  - Minuti di attesa al telefono
  - Percentuale di chiamate senza risposta
  + N. accessi unici al portale
  + Disponibilità media dell'infrastruttura informatica
  - N. incidenti di sicurezza informatica con perdita di dati
  - Età media delle postazioni di lavoro
  - N. procedimenti conclusi con silenzio inadempimento
  + Percentuale di sentenze confermate in appello
  - Giacenza dei procedimenti penali ultrabiennali
  + N. detenuti iscritti a corsi scolastici
  + Percentuale di celle con doccia
  + N. controlli doganali fisici
  - Tempo medio di rilascio del nulla osta
  + N. beni culturali catalogati
  + Percentuale di opere esposte rispetto a quelle in deposito
  + N. visitatori under 25
  + Incassi da bookshop
  + Percentuale di sentieri percorribili
  + Coppie nidificanti di grifone
  - N. richieste di indennizzo per danni da cinghiale
  + Tonnellate di merci movimentate
  + Percentuale di navi con certificazione ambientale
  - Tempo medio di attesa in rada
  - N. infortuni tra i lavoratori portuali
  + Share of planning applications determined within eight weeks
  - Average days to re-let a council home
  - Proportion of care plans reviewed late
  + Number of customers helped face to face
  - Cost per household of waste collection
  - Share of roads needing repair
  - Number of repeat complaints
  - Percentage of looked-after children with three or more placements
  + Staff recommending the trust as a place to work
  - Average time from referral to treatment
  + Share of students progressing to year two
  ? Ratio of applicants to places
  + Number of compliance checks carried out
  + Percentage of duty paid on time
  + Container moves per hour
  + Visitors per opening day
  - Number of breaches of park byelaws
`);
