/** What makes anything before it worse. */
export const bad: readonly string[] = [
  "in sofferenza", // mutui in sofferenza
  "prorogati", // contratti prorogati
  "sotto soglia", // corsi sotto soglia
  "sospese", // pratiche sospese
  "giacenti", // pratiche giacenti
  "pendenti", // pratiche pendenti
  "arretrate", // pratiche arretrate
  "in arretrato", // pratiche in arretrato
  "in sospeso", // pratiche in sospeso
  "in attesa", // domande in attesa
  "in lista", // anziani in lista
  "inevase", // pratiche inevase
  "ferme", // pratiche ferme
  "scaduti", // permessi scaduti
  "in ritardo", // autorizzazioni in ritardo
  "tardive", // consegne tardive
  "fuori termine", // pratiche fuori termine
  "fuori corso", // studenti fuori corso
  "fuori uso", // fontane fuori uso
  "fuori servizio", // mezzi fuori servizio
  "interrotti", // lavori interrotti
  "persi", // fondi persi
  "smarriti", // documenti smarriti
  "mancati", // appuntamenti mancati
  "prescritti", // crediti prescritti
  "insoluti", // crediti insoluti
  "sfitti", // locali sfitti
  "vuoti", // alloggi vuoti
  "vacanti", // posti vacanti
  "guaste", // telecamere guaste
  "rotte", // panchine rotte
  "dissestate", // strade dissestate
  "inagibili", // edifici inagibili
  "pericolanti", // edifici pericolanti
  "fatiscenti", // edifici fatiscenti
  "incompiute", // opere incompiute
  "obsolete", // postazioni obsolete
  "vetuste", // dotazioni vetuste
  "ammalorati", // ponti ammalorati
  "degradati", // beni degradati
  "inquinate", // aree inquinate
  "abbandonati", // animali abbandonati
  "deserte", // gare deserte
  "cessate", // imprese cessate
  "fallite", // imprese fallite
  "morose", // imprese morose
  "non conformi", // pasti non conformi
  "in esubero", // dipendenti in esubero
  "sfrattate", // famiglie sfrattate
  "insoddisfatti", // utenti insoddisfatti
  "scontenti", // utenti scontenti
  "abusivi", // accessi abusivi
  "impropri", // accessi impropri
  "evitabili", // ricoveri evitabili
  "indifferenziati", // rifiuti indifferenziati
  "impugnate", // delibere impugnate
  "riformate", // sentenze riformate
  "sfavorevoli", // sentenze sfavorevoli
  "negativi", // giudizi negativi
  "avversi", // eventi avversi
  "disciplinari", // procedimenti disciplinari
  "errati", // dati errati
  "mancanti", // dati mancanti
  "sbagliate", // bollette sbagliate
  "danneggiati", // colli danneggiati
  "a rischio", // edifici a rischio
  "difettosi", // impianti difettosi
  "contaminate", // acque contaminate
  "ripetenti", // alunni ripetenti
  "assenti", // alunni assenti
  "precari", // lavoratori precari
  "irregolari", // lavoratori irregolari
  "vandalici", // atti vandalici
  "illegittimi", // atti illegittimi
  "intimidatori", // atti intimidatori
  "saltate", // corse saltate
  "in bianco", // questionari in bianco
  "incompleti", // questionari incompleti
  "rimaste", // segnalazioni rimaste
  "ignorate", // richieste ignorate
  "ritardati", // treni ritardati
  "povere", // famiglie povere
  "in povertà", // famiglie in povertà
  "randagi", // cani randagi
  "in crisi", // imprese in crisi
  "in dissesto", // comuni in dissesto
  "deperite", // merci deperite
  "avanzati", // pasti avanzati
  "buttati", // pasti buttati
  "inutilizzati", // fondi inutilizzati
  "disattesi", // obiettivi disattesi
  "violati", // accordi violati
  "in barella", // pazienti in barella
  "fuori tempo", // atti fuori tempo
  "improduttive", // ore improduttive
  "consumata", // energia consumata
  "sprecata", // acqua sprecata
  "da evadere", // pratiche da evadere
  "trafugate", // opere trafugate
  "rubati", // beni rubati
  "bruciati", // boschi bruciati
  "allagate", // strade allagate
  "crollati", // ponti crollati
  "malati", // alunni malati
  "deceduti", // pazienti deceduti
  "licenziati", // dipendenti licenziati
  "congelati", // progetti congelati
  "impagate", // fatture impagate
  "contestati", // atti contestati
  "sanzionati", // dipendenti sanzionati
  "diffidati", // fornitori diffidati
  "commissariati", // comuni commissariati
  "sovraffollate", // carceri sovraffollate
  "dormienti", // conti dormienti
  "disattivati", // servizi disattivati
  "dismesse", // linee dismesse
  "non coperti", // posti non coperti
  "viziati", // atti viziati
  "insalubri", // sedi insalubri
  "anomali", // prezzi anomali
  "feriti", // animali feriti
  "investiti", // pedoni investiti
  "uccisi", // pedoni uccisi
  "infetti", // pazienti infetti
  "rifiutati", // pasti rifiutati
  "stagnanti", // pratiche stagnanti
  "a rilento", // lavori a rilento
  "in giacenza", // istanze in giacenza
  "in stallo", // opere in stallo
  "in carenza", // posti in carenza
  "illegali", // affitti illegali
  "dispersi", // bagagli dispersi
  "ostruite", // caditoie ostruite
  "manomessi", // contatori manomessi
  "logori", // arredi logori
  "esauriti", // medicinali esauriti
  "scadenti", // materiali scadenti
  "carenti", // locali carenti
  "lesionati", // edifici lesionati
  "dubbia", // crediti di dubbia esigibilità
  "in nero", // lavoratori in nero
  "indebite", // erogazioni indebite
  "invasive", // piante invasive
  "cartacee", // procedure ancora cartacee
  "climalteranti", // gas climalteranti
  "contraffatte", // patenti contraffatte
  "rinunciatarie", // aziende rinunciatarie
  "decaduti", // brevetti decaduti
  "invenduti", // posti invenduti
  "dimenticati", // bagagli dimenticati
  "in piedi", // passeggeri in piedi
  "in avaria", // strumenti in avaria
  "in panne", // mezzi in panne
  "in fila", // utenti in fila
  "in rosso", // bilanci in rosso
  "in via di estinzione", // specie in via di estinzione
  "in estinzione", // specie in estinzione
  "a vuoto", // viaggi a vuoto
  "a secco", // fontane a secco
  "a terra", // mezzi a terra
  "al buio", // strade al buio
  "nocivi", // insetti nocivi
  "pericolosi", // incroci pericolosi
  "urgenti", // riparazioni urgenti
  "vecchi", // autobus vecchi
  "inquinanti", // autobus inquinanti
  "rumorosi", // autobus rumorosi
  "sporchi", // treni sporchi
  "maltenuti", // giardini maltenuti
  "dolenti", // punti dolenti
  "falsi", // certificati falsi
  "ingannevoli", // pubblicità ingannevoli
  "incustoditi", // bagagli incustoditi
  "scomparsi", // minori scomparsi
  "intrappolati", // passeggeri intrappolati
  "colpevoli", // imputati colpevoli
  "svantaggiati", // giovani svantaggiati
  "fragili", // edifici fragili
  "deboli", // allievi deboli
  "confusi", // testi confusi
  "oscuri", // testi oscuri
  "superflui", // passaggi superflui
  "ridondanti", // dati ridondanti
  "ripetuti", // esami ripetuti
  "declassati", // reparti declassati
  "sottratti", // beni sottratti
  "smantellati", // presidi smantellati
  "distrutti", // habitat distrutti
  "rovinati", // libri rovinati
  "sospetti", // accessi sospetti
  "contrari", // pareri contrari
  "morti", // alberi morti
  "secchi", // alberi secchi
  "appassiti", // fiori appassiti
  "invasi", // campi invasi
  "saturi", // parcheggi saturi
  "scortesi", // operatori scortesi
  "fossili", // combustibili fossili
  "da fonti fossili", // energia da fonti fossili
  "a gasolio", // caldaie a gasolio
  "a benzina", // auto a benzina
  "diesel", // autobus diesel
  "a termine", // contratti a termine
  "a tempo determinato", // contratti a tempo determinato
  "interinali", // lavoratori interinali
  "con limitazioni", // ponti con limitazioni di portata
  "lasciati", // brevetti lasciati decadere
  "contumaci", // imputati contumaci
  "reticenti", // testimoni reticenti
  "oziosi", // terreni oziosi
  "sterili", // terreni sterili
  "aridi", // terreni aridi
  "erosi", // litorali erosi
  "franati", // versanti franati
  "disertati", // incontri disertati
  "otturati", // tombini otturati
  "bucate", // condotte bucate
  "forati", // serbatoi forati
  "arrugginiti", // ponti arrugginiti
  "transennati", // ponti transennati
  "sgonfi", // pneumatici sgonfi
  "scollegati", // contatori scollegati
  "spaiati", // dati spaiati
  "mendaci", // dichiarazioni mendaci
  "lacunosi", // fascicoli lacunosi
  "monchi", // fascicoli monchi
  "retrodatati", // atti retrodatati
  "annullabili", // atti annullabili
  "a debito", // posizioni a debito
  "incagliati", // crediti incagliati
  "sottosoglia", // corsi sottosoglia
  "declinati", // inviti declinati
  "ignoti", // autori ignoti
  "fuggiti", // detenuti fuggiti
  "omessi", // atti omessi
  "caro", // caro affitti
  "massacranti", // turni massacranti
];
