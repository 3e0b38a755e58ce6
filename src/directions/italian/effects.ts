/** Words that only say how much: what counts stands behind them. */
export const share: readonly string[] = [
  "lunghezza", // lunghezza delle corsie preferenziali
  "intensità", // intensità delle cure
  "numero", // numero di corsi
  "n", // n di corsi
  "num", // num di corsi
  "nr", // nr di corsi
  "percentuale", // percentuale di corsi avviati
  "tasso", // tasso di crescita
  "quota", // quota di personale formato
  "incidenza", // incidenza dei laureati
  "rapporto", // rapporto tra laureati e iscritti
  "indice", // indice di trasparenza
  "indicatore", // indicatore di qualità
  "livello", // livello di servizio
  "grado", // grado di attuazione
  "valore", // valore della produzione
  "volume", // volume di traffico
  "totale", // totale degli iscritti
  "somma", // somma degli iscritti
  "media", // media degli iscritti
  "quantità", // quantità di merci
  "importo", // importo dei fondi ottenuti
  "ammontare", // ammontare dei fondi
  "misura", // misura della qualità
  "frequenza", // frequenza dei corsi
  "entità", // entità dei contributi concessi
  "casi", // casi di successo
  "episodi", // episodi di solidarietà
  "fenomeni", // fenomeni di partecipazione
  "situazioni", // situazioni di eccellenza
  "punteggio", // punteggio di qualità
  "stima", // stima dei visitatori
  "dato", // dato dei visitatori
  "parte", // parte di personale formato
  "eventi", // eventi culturali
  "densità", // densità di verde
  "prevalenza", // prevalenza di laureati
  "tipologie", // tipologie di servizi
  "kg", // kg di carta riciclata
  "tonnellate", // tonnellate di carta riciclata
  "euro", // euro incassati
  "stato", // stato di attuazione
  "stock", // stock delle scorte
  "concentrazione", // concentrazione di polveri
  "propensione", // propensione alla lettura
  "tendenza", // tendenza degli accessi
  "andamento", // andamento delle vendite
  "ampiezza", // ampiezza del campione
  "ricorrenza", // ricorrenza degli errori
  "occorrenze", // occorrenze di errore
  "coefficiente", // coefficiente di errore
  "peso", // peso degli interessi
  "superficie", // superficie bruciata
  "ettari", // ettari bruciati
  "km", // km di strade dissestate
  "chilometri", // chilometri di strade dissestate
  "metri quadrati", // metri quadrati di aree degradate
  "litri", // litri di gasolio
  "metri cubi", // metri cubi di percolato
];

/** Words that turn what is unwanted into an aim, and what is wanted into a worry. */
export const reduce: readonly string[] = [
  "riduzione", // riduzione dei reclami
  "diminuzione", // diminuzione dei disservizi
  "decremento", // decremento degli infortuni
  "abbattimento", // abbattimento delle liste
  "taglio", // taglio degli sprechi
  "contenimento", // contenimento dei costi
  "limitazione", // limitazione dei danni
  "dimezzamento", // dimezzamento degli errori
  "minori", // minori reclami
  "meno", // meno reclami
  "attenuazione", // attenuazione dei rischi
  "mitigazione", // mitigazione dei rischi
  "ridurre", // ridurre i reclami
  "diminuire", // diminuire i reclami
  "dimezzare", // dimezzare i reclami
  "azzeramento", // azzeramento delle code
  "azzerare", // azzerare le code
  "accorciamento", // accorciamento delle liste
  "snellimento", // snellimento delle procedure
  "alleggerimento", // alleggerimento degli oneri
  "calmierazione", // calmierazione dei prezzi
  "restringimento", // restringimento del divario
  "compressione", // compressione dei costi
];

/** Words that say something is on the way down, which nobody had in mind unless it is unwanted. */
export const decline: readonly string[] = [
  "calo", // calo dei reati
  "flessione", // flessione dei furti
  "contrazione", // contrazione dei costi
  "crollo", // crollo delle iscrizioni
  "arretramento", // arretramento delle vendite
  "declino", // declino delle iscrizioni
];

/** Words that ask for more of what stands behind them. */
export const raise: readonly string[] = [
  "aumento", // aumento dei visitatori
  "incremento", // incremento degli iscritti
  "crescita", // crescita delle imprese
  "innalzamento", // innalzamento della qualità
  "ampliamento", // ampliamento degli orari
  "estensione", // estensione della rete
  "espansione", // espansione dei servizi
  "maggiori", // maggiori entrate
  "nuovi", // nuovi abbonati
  "aumentare", // aumentare i visitatori
  "prolungamento", // prolungamento dell'orario
  "raddoppio", // raddoppio degli utenti
  "raddoppiare", // raddoppiare gli utenti
  "potenziamento", // potenziamento dei controlli
  "produzione", // produzione di rifiuti
  "variazione", // variazione del fatturato
  "rafforzamento", // rafforzamento dei controlli
  "ulteriori", // ulteriori accordi
  "intensificazione", // intensificazione dei controlli
  "moltiplicazione", // moltiplicazione dei punti di accesso
  "ascesa", // ascesa dei prezzi
];

/** Words that say something is not there. */
export const lack: readonly string[] = [
  "assenza", // assenza di errori
  "mancanza", // mancanza di errori
  "carenza", // carenza di errori
  "mancato", // mancato errore
  "scarsità", // scarsità di errori
  "penuria", // penuria di errori
  "insufficiente", // insufficiente errore
  "zero", // zero errori
  "nessun", // nessun errore
  "scarsa", // scarsa rischiosità
  "esaurimento", // esaurimento delle scorte di sangue
  "inesistenza", // inesistenza di un piano
];
