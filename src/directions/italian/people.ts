/** People nobody wants to be many, but who are to be served. */
export const needy: readonly string[] = [
  "disoccupati", // disoccupati di lunga durata
  "ripetenti", // ripetenti in terza
  "evasori", // evasori fiscali
  "assenteisti", // assenteisti accertati
  "ritardatari", // ritardatari al lavoro
  "feriti", // feriti sulla strada
  "vittime", // vittime della strada
  "poveri", // poveri assoluti
  "tossicodipendenti", // tossicodipendenti in strada
  "fumatori", // fumatori adulti
  "randagi", // randagi catturati
  "contusi", // contusi in piazza
  "neet", // neet nel comune
  "latitanti", // latitanti ricercati
  "senzatetto", // senzatetto in strada
  "senza dimora", // senza dimora in strada
  "sfrattati", // sfrattati in città
  "malati", // malati gravi
  "precari", // precari storici
  "bracconieri", // bracconieri
  "minori in comunità", // minori in comunità
  "inoccupati", // inoccupati iscritti
  "debitori", // debitori del comune
  "indigenti", // indigenti in carico
  "indagati", // indagati tra i dipendenti
  "morosi", // morosi degli alloggi
  "orfani", // orfani di guerra
  "dispersi", // dispersi in mare
  "inadempienti scolastici", // inadempienti scolastici nel comune
  "cassintegrati", // cassintegrati nella provincia
  "esodati", // esodati nella provincia
  "clandestini", // clandestini nei cantieri
  "trasgressori", // trasgressori del divieto
  "contagiati", // contagiati nel distretto
  "deceduti", // deceduti nei reparti
  "infortunati", // infortunati nei cantieri
  "analfabeti", // analfabeti nel comune
  "bulli", // bulli nelle classi
  "vandali", // vandali nei parchi
  "insolventi", // insolventi tra gli inquilini
  "sedentari", // sedentari tra gli adulti
  "prematuri", // prematuri nati nell'anno
  "fuoricorso", // fuoricorso iscritti
  "gettonisti", // gettonisti nei reparti
  "imputati", // imputati tra i dipendenti
  "scoraggiati", // scoraggiati tra i giovani
  "furbetti", // furbetti del cartellino
  "ubriachi", // ubriachi al volante
  "madri adolescenti", // madri adolescenti
  "scippatori", // scippatori
  "piromani", // piromani
  "evacuati", // evacuati dalle case
];
