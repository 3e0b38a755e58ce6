/** What a word of a target can be. */
export type Role =
  | "filler"
  | "greater"
  | "less"
  | "equal"
  | "or"
  | "not"
  | "atLeast"
  | "atMost"
  | "before"
  | "number"
  | "percent"
  | "unit"
  | "currency"
  | "scale"
  | "month"
  | "part"
  | "end"
  | "half"
  | "begin"
  | "decade"
  | "denominator"
  | "better"
  | "year"
  | "previous"
  | "past"
  | "baseline"
  | "group"
  | "deviation"
  | "rise"
  | "fall"
  | "versus"
  | "per"
  | "variable"
  | "tolerance"
  | "about"
  | "range"
  | "yes"
  | "qualitative"
  | "milestone"
  | "reference";

/** A known word: its role, and what it stands for where that is a number or a name. */
export interface Word {
  readonly role: Role;
  readonly value: number | string;
}

/** Words without a value, Italian then English, folded (no accents, lower case). */
const PLAIN: Partial<Record<Role, string>> = {
  filler:
    "e ed and a al allo alla all ai agli alle ad il lo la l i gli le di del dello della dell dei degli delle d da dal dallo " +
    "dalla nel nello nella nell nei in con numero num nr n n° target valore totale quello quella quelli quanto punteggio " +
    "voto valutazione giudizio indice tasso quota percentuale grado raggiungere raggiungimento score rating value the of to than a " +
    "an on in at its as that much che reach reaching portare portarlo portarla arrivare realizzare svolgere organizzare",
  greater:
    "maggiore maggiori superiore superiori superare supera piu oltre sopra more greater over above higher exceeding exceed exceeds " +
    "excess later longer after dopo",
  less: "minore minori inferiore inferiori meno sotto less lower fewer under below shorter earlier",
  equal: "uguale uguali pari equal esattamente exactly come",
  or: "o od or",
  not: "non not no",
  atLeast: "almeno minimo minima min least minimum",
  atMost: "massimo massima max entro fino within maximum most by until up",
  before: "prima before",
  percent: "percento percent pct",
  end: "fine termine end",
  half: "meta mid half",
  begin: "inizio inizi early beginning",
  decade: "decade",
  year: "anno anni esercizio annualita year",
  previous: "precedente precedenti prec scorso passato previous prior last ap py",
  past: "dato consuntivo risultato livello result",
  baseline: "baseline storico storica partenza iniziale",
  group:
    "media medio medi mediana cluster benchmark nazionale regionale average median mean national regional",
  deviation: "scostamento scarto deviation",
  rise: "aumento incr increm incremento crescita aumentare incrementare aumenta cresce crescere sale salire ampliare innalzare elevare increase growth rise raise grow increasing",
  fall:
    "riduzione diminuzione calo decremento abbattimento contrazione ridurre diminuire diminuisce cala calare scende scendere " +
    "rid riduz dimin decr taglio flessione abbattere tagliare accorciare abbassare comprimere reduction reduce reducing decrease decreasing cut cutting drop decline fall",
  better: "miglioramento migliorare migliore migliori meglio improvement improve improving better",
  versus: "sul sull sullo sulla su rispetto vs versus against compared",
  per: "per ogni ciascun ciascuno ciascuna cadauno each every",
  variable: "x t",
  tolerance: "tolleranza tolerance tollerati tollerate tollerato tollerata tolerated",
  about: "circa ca about approximately",
  range: "tra fra between from",
  yes: "si s yes y vero true",
  qualitative:
    "qualitativa qualitativo qualitative qualitativi buono buona ottimo ottima sufficiente discreto discreta tempestivo tempestiva alto alta soddisfacente soddisfacenti adeguato adeguata good",
  milestone:
    "avvio avviata avviato completamento completo completa sperimentazione database scheda schede report relazione " +
    "documento progetto bando gara regolamento piano sito portale convenzione accordo protocollo contratto mantenimento " +
    "verifica analisi studio operativo operativa attivo attiva regime online chiusura apertura stipula nomina adozione " +
    "invio messa consegna collaudo rilascio stesura bozza delibera determina monitoraggio frequenza minima prevista vigore " +
    "cronoprogramma proposta linee guida manuale start launch draft plan study analysis delivery done website",
  reference: "vedi vedasi vd cfr allegato allegata see annex attached",
};

/** Words that stand for a value. */
const VALUED = {
  unit: {
    percent: "%",
    days: "gg g giorno giorni day days dd calendario",
    workingDays: "lavorativi lavorativo lav working",
    weeks: "settimana settimane week weeks",
    hours: "ora ore hh h hour hours hrs",
    minutes: "minuto minuti minute minutes",
    months: "mese mesi month months",
    kWh: "kwh",
    MWh: "mwh",
    kg: "kg",
    km: "km",
    m2: "mq m2",
    m3: "mc smc m3",
    points: "punti punto pt pp points point",
  },
  currency: { eur: "€ euro eur", gbp: "£ gbp sterline pounds", usd: "$ usd dollari dollars" },
  scale: {
    1000: "mila k migliaia thousand thousands",
    1e6: "mln milione milioni mio million millions",
    1e9: "mld mrd miliardo miliardi bn billion billions",
  },
  number: {
    0: "zero nessun nessuno nessuna azzeramento azzerare",
    1: "un uno una one",
    2: "due two",
    3: "tre three",
    4: "quattro four",
    5: "cinque five",
    6: "sei six",
    7: "sette seven",
    8: "otto eight",
    9: "nove nine",
    10: "dieci ten",
    12: "dodici twelve",
    15: "quindici fifteen",
    20: "venti twenty",
    30: "trenta thirty",
  },
  denominator: {
    3: "terzo terzi third thirds",
    4: "quarto quarti quarters",
    5: "quinto quinti fifth fifths",
    10: "decimo decimi tenth tenths",
  },
  // The number of months in it.
  part: {
    6: "semestre sem semester half-year",
    4: "quadrimestre quadr",
    3: "trimestre trim quarter",
  },
  month: {
    1: "gennaio gen genn january jan",
    2: "febbraio feb febbr february",
    3: "marzo mar march",
    4: "aprile apr april",
    5: "maggio mag magg may",
    6: "giugno giu june jun",
    7: "luglio lug july jul",
    8: "agosto ago august aug",
    9: "settembre set september sep sept",
    10: "ottobre ott october oct",
    11: "novembre nov november",
    12: "dicembre dic december dec",
  },
} as const satisfies Partial<Record<Role, Readonly<Record<string, string>>>>;

/** Words that count a part of the year: "I semestre", "primo trimestre". Kept apart: "i" is an article, "prima" is before. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    ...{ primo: 1, i: 1, first: 1, secondo: 2, ii: 2, second: 2 },
    ...{ terzo: 3, iii: 3, third: 3, quarto: 4, iv: 4, fourth: 4 },
  }),
);

/** Ending of an Italian or English word that names something to be done or brought about. */
const DEED = /(?:zion[ei]|sion[ei]|ment[oi]|aggi[oi]?|tur[ae]|[aiu]t[aoie]|tion|ments?|ing|ed)$/;

const words = new Map<string, Word>();
for (const [role, list] of Object.entries(PLAIN)) {
  for (const word of list.split(" ")) words.set(word, { role: role as Role, value: word });
}
for (const [role, values] of Object.entries(VALUED)) {
  for (const [value, list] of Object.entries(values)) {
    const meaning: Word = { role: role as Role, value: /^\d/.test(value) ? Number(value) : value };
    for (const word of list.split(" ")) words.set(word, meaning);
  }
}

/** What a folded word is known to mean. */
export const wordOf = (folded: string): Word | undefined => words.get(folded);

/** 1…4 for "primo", "II", "third". */
export const ordinalOf = (folded: string): number | undefined => ORDINALS.get(folded);

/** Whether a folded word names a deed or a state somebody can judge. */
export const isDeed = (folded: string): boolean => folded.length > 4 && DEED.test(folded);
