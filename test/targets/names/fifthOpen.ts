import { nameCases } from "./nameCase";

/**
 * By a hand that saw neither code nor tests: 132 of 150 right at first sight, 7 wrong, 4 asked, 7 of which that hand says no way and
 * more was supposed to be better. Opened then; those (staff, turnover, requests received) and two asked are left out.
 */
export const fifthOpen = nameCases(`
  # by another hand
  + Imprese assistite dal Punto impresa digitale
  + N. interventi chirurgici in regime ordinario
  + Studenti in visita al museo
  + Controlli effettuati presso i distributori di carburante
  + Avvisi di accertamento emessi
  + Alberi messi a dimora
  + Km di strade ripavimentati
  + Ore di formazione erogate ai dipendenti
  + Posti nei nidi comunali
  + Convenzioni stipulate con gli enti del terzo settore
  + Progetti europei presentati
  + Brevetti depositati
  + Visitatori unici del sito istituzionale
  + Voucher concessi
  + Donazioni di sangue raccolte
  + Numero di screening mammografici eseguiti
  + Alloggi ripristinati e consegnati
  + Schede di catalogo pubblicate in rete
  + Incontri con gli stakeholder
  + Treni/km programmati
  + Fotografie digitalizzate
  + Mobilità Erasmus in uscita
  + Docenti formati
  + Colonnine di ricarica installate
  + N. istanze presentabili on line
  + Iscritti ai corsi di lingua per adulti
  - Tempo medio di pagamento dei fornitori
  - Giorni per il rilascio del permesso di costruire
  - Indicatore di tempestività dei pagamenti (ITP)
  - Tempo mediano di refertazione
  - Durata media dei procedimenti
  - Degenza media preoperatoria
  - Attesa media allo sportello (minuti)
  - Ore medie per il controllo fisico della merce
  - Tempo di attivazione dell'assistenza domiciliare
  - Giorni medi di ritardo
  - Tempo intercorrente tra richiesta e primo colloquio
  - Tempo di risposta alle PEC
  - Giacenza media delle pratiche in giorni
  - Lead time delle gare sotto soglia
  - T.M. evasione visure catastali
  + Pratiche evase entro 5 giorni / pratiche evase
  + % di fatture pagate nei termini
  + Rispetto del cronoprogramma
  + Percentuale di obblighi di trasparenza assolti
  + Cartelle cliniche chiuse entro 30 giorni
  + Grado di attuazione delle misure anticorruzione
  + Check list operatorie complete
  + Tasso di adesione allo screening colorettale
  + Quota di dipendenti con valutazione conclusa
  + Verbali trasmessi entro 60 gg
  + % utenti soddisfatti
  + Giudizio medio dei partecipanti
  + Dati validi delle centraline
  + Raccolta differenziata
  + Conferenze di servizi concluse nei tempi
  + Tasso di copertura delle posizioni apicali
  - Costo medio per pratica
  - Costo pro capite della raccolta rifiuti
  - Costi di struttura / costi totali
  - Consumo elettrico degli uffici
  - Consumo di carta
  - Spesa per lavoro straordinario
  - Costo del personale / valore della produzione
  - Crediti oltre 12 mesi
  - Reclami pervenuti
  - Incidenti con feriti nelle zone 30
  - Perdite idriche lineari
  - Tasso di infezioni correlate all'assistenza
  - Cause pendenti
  - Morosità sui canoni
  - Assenze del personale
  - Cadute dei pazienti in reparto
  - Abbandoni al primo anno
  - Rifiuto residuo per abitante (kg)
  - Ponti con limitazioni di carico
  - Campioni fuori tempo
  - Posti vacanti in organico
  ? Spesa sostenuta per il personale comandato
  ? Popolazione residente
  ? Variazione dell'organico
  + Prestazioni fuori soglia recuperate
  ? Età media dei dipendenti
  ? Rapporto dirigenti / dipendenti
  + Reclami risolti entro 10 giorni
  + Arretrato smaltito
  + Crediti riscossi
  + Sprechi alimentari evitati (kg)
  + Giorni di apertura del centro diurno
  + Riduzione del contenzioso (%)
  + Tempi di attesa ridotti: prestazioni rientrate nei limiti
  + Ore di apertura settimanale della biblioteca
  - Pratiche non evase a fine anno
  - Servizi non disponibili
  + Fatture non contestate
  - Imprese non in regola con il diritto annuale
  + Giorni senza infortuni
  + Assenza di rilievi della Corte dei conti
  - Mancata presentazione alle visite prenotate
  - Mancato rispetto dei termini (casi)
  + Recupero dell'evasione IMU (€)
  + Posizioni cancellate d'ufficio dal registro delle imprese
  - Note di credito da ricevere ancora aperte
  - Cantieri aperti oltre il termine contrattuale
  + Ricorsi vinti / ricorsi decisi
  - Ricorsi persi
  - Tasso di soccombenza
  - Ricoveri ripetuti entro 30 giorni
  - Accessi impropri al pronto soccorso
  - Pazienti che lasciano il pronto soccorso prima della visita
  - Ospedalizzazioni evitabili per diabete
  - Parti cesarei primari / parti
  + Pazienti over 65 operati di femore entro 48 ore
  - Stock del debito commerciale scaduto
  - Scostamento tra previsione e consuntivo
  - Tasso di errore nelle liquidazioni
  - Sforamento del tetto di spesa
  + Risparmio conseguito sulle utenze
  + Minori costi per noleggio autovetture
  + Residui attivi eliminati
  - Incidenza dei residui passivi
  + Copertura dei costi con le tariffe
  + Rischi corruttivi presidiati
  - Non conformità rilevate dall'ente certificatore
  + Non conformità chiuse
  + Frodi scoperte
  + Merci contraffatte sequestrate
  + Sfratti rinegoziati
  - Average days to fill a vacancy
  + Students graduating within the normal duration
  - Complaints upheld by the ombudsman
  + Invoices paid within 30 days
  - Carbon footprint of the campus (t CO2e)
  + Share of women among participants
  - Overheads over total costs
  - Calls abandoned before answer
  + Tonnes of waste diverted from landfill
  - Outstanding audit recommendations
  + Audit recommendations implemented
  - Downtime of the booking portal (hours)
  - Unplanned absence days per employee
`);
