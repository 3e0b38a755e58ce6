import { nameCases } from "./nameCase";

/** Written before the second batch of rows of the lexicon and without a look at it: 100 of 118 were right at first sight. */
export const secondClosed = nameCases(`
  # danni e guasti
  - *Crepe* rilevate nelle aule
  - *Cedimenti* del manto stradale
  - *Blocchi* dell'ascensore
  - *Rotture* di tubazioni
  - Numero di *malfunzionamenti* dei varchi
  - *Infiltrazioni* d'acqua negli archivi
  - *Smottamenti* sulla viabilità montana
  - *Avarie* dei mezzi di soccorso
  - *Interruzioni* dell'energia elettrica
  - *Usura* delle attrezzature
  + *Manutenzioni* programmate eseguite
  + Riduzione dei *crolli* lungo i sentieri
  # reati e sicurezza
  - *Borseggi* sui mezzi pubblici
  - *Spaccio* nelle aree verdi
  - *Scippi* denunciati
  - *Estorsioni* segnalate
  - *Intrusioni* nei sistemi informativi
  - *Imbrattamenti* delle facciate
  - *Minacce* agli operatori di sportello
  + *Pattuglie* serali svolte
  + Tasso di *repressione* dell'abusivismo
  + *Denunce* di evasori concluse con recupero
  # salute e scuola
  - *Amputazioni* evitabili
  - *Lesioni* da pressione in reparto
  - *Ustioni* sul lavoro
  - *Bocciature* al primo anno
  - *Insufficienze* in matematica
  - *Dispersione* scolastica
  - *Denutrizione* degli anziani ricoverati
  - *Riammissioni* entro trenta giorni
  - Durata media della *degenza*
  + *Screening* oncologici eseguiti
  + *Vaccinazioni* antinfluenzali somministrate
  + *Diagnosi* precoci
  # ritardi e arretrati
  - *Slittamenti* delle consegne
  - *Dilazioni* oltre l'anno
  - *Proroghe* dei contratti
  - *Giacenze* di pratiche a fine anno
  - *Pendenze* davanti al giudice
  - *Ingorghi* alle casse
  + *Smaltimento* delle giacenze
  - Documenti *smarriti*
  # errori
  - *Sviste* nei bandi
  - *Refusi* nelle pubblicazioni
  - *Omissioni* negli inventari
  - *Discordanze* tra cassa e contabilità
  - *Incongruenze* dei dati anagrafici
  - *Duplicazioni* di schede cliente
  - Rimborsi dovuti a *errori* di calcolo
  - Atti *annullati* dal tribunale
  - *Incompletezza* delle pratiche
  + *Correzione* degli errori segnalati
  # denaro
  - *Passività* potenziali
  - *Morosità* degli inquilini
  - *Insoluti* da oltre novanta giorni
  - *Ammanchi* di cassa
  - *Sforamenti* di budget
  - *Perdite* delle partecipate
  - *Indebitamento* per abitante
  + *Utile* netto della società
  + *Donazioni* raccolte
  + Recupero di *ammanchi*
  # ambiente
  - *Emissioni* di polveri sottili
  - *Fuoriuscite* di percolato
  - *Roghi* di rifiuti
  - *Sprechi* alimentari nelle mense
  - *Inquinamento* acustico vicino alle scuole
  - *Discariche* abusive
  - *Superamenti* del limite di ozono
  + *Compostaggio* domestico
  + *Alberi* piantati
  + Abbattimento delle *polveri*
  # persone
  - *Dimissioni* volontarie del personale
  - *Scoperture* di organico
  - *Malcontento* dei dipendenti
  - *Assenteismo*
  - *Molestie* segnalate
  - *Discriminazioni* accertate
  - *Abbandoni* dei corsi
  + *Promozioni* interne
  + *Benessere* organizzativo
  - *Infedeltà* patrimoniali accertate
  # negati
  - Locali *inagibili*
  - Strade *impraticabili*
  - Utenti *insoddisfatti*
  - Bandi *senza* offerte
  - Dati *inesatti*
  - Impianti *inefficienti*
  - Candidati *inidonei*
  - *Mancato* rispetto degli orari
  # misure
  + *Raddoppio* degli utenti digitali
  + *Dimezzamento* dei reclami scritti
  + Dimezzare gli *infortuni*
  + Azzeramento delle *code*
  - *Lunghezza* delle code
  + *Ampliamento* della rete ciclabile
  + *Chilometri* di fognatura rinnovati
  - *Distanza* media dal presidio più vicino
  # english
  - *Average* length of stay
  - *Leaks* reported in the network
  - *Outages* longer than one hour
  - *Burglaries* per thousand homes
  - *Truancy* rate
  - *Misdiagnoses*
  - *Overspend* on the programme
  - *Littering* notices ignored
  - *Unfilled* posts
  - Mismatched *records*
  - *Spillages* into the harbour
  - *Injuries* to staff
  - Refunds due to billing *mistakes*
  - Streets without *lighting*
  + *Leaks* repaired within a day
  + *Apprenticeships* completed
  + *Doubling* of library loans
  + Halving of *injuries*
  + *Households* connected to broadband
  + *Visitors* to the museum
`);
