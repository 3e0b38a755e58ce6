import { format } from "../format";

const { count, number, percent } = format("it-IT");

/** The view *Punteggi*: method and formula, scores by objective, bands. */
export const scores = {
  none: "Non ci sono ancora punteggi.",
  noneHint: (places: number) =>
    places === 0
      ? "Aggiungi al piano una colonna «Consuntivo» (o «Risultato») e scrivi i valori raggiunti: i punteggi compaiono qui."
      : `Ho trovato ${count(places, "cella", "celle")} per il consuntivo ancora da compilare: scrivi i valori e i punteggi compaiono qui.`,
  firstPlace: (cell: string) => `Vai a ${cell}`,
  method: "Metodo",
  methods: {
    auto: "Soglie dove ci sono, altrimenti rapporto",
    step: "A soglie",
    linear: "Lineare fra le soglie",
    ratio: "Rapporto con il target",
    mirror: "Rapporto speculare",
    "min-max": "Fra minimo e target",
    "prior-year": "Miglioramento sull'anno prima",
    bands: "A fasce",
  },
  formula: "Formula",
  formulas: {
    auto: "Con le soglie vale il livello migliore raggiunto; senza, consuntivo ÷ target.",
    step: "Target raggiunto = 100\u00a0%; altrimenti il livello della migliore soglia raggiunta; altrimenti 0\u00a0%.",
    linear:
      "Si sale in linea retta da una soglia all'altra fino al target = 100\u00a0%; sotto l'ultima soglia 0\u00a0%.",
    ratio: "Consuntivo ÷ target; se conta stare sotto, target ÷ consuntivo.",
    mirror: "Consuntivo ÷ target; se conta stare sotto, 2 − consuntivo ÷ target.",
    "min-max": "(consuntivo − minimo) ÷ (target − minimo), dove il minimo è l'ultima soglia.",
    "prior-year": "(consuntivo − valore storico) ÷ (target − valore storico).",
    bands: "Ogni fascia di risultato vale un punteggio fisso, o il risultato stesso.",
  },
  cap: (fraction: number) => `Mai più di ${percent(fraction)}, mai meno di 0\u00a0%.`,
  levels: (levels: readonly number[]) => `Soglie: ${levels.map((level) => percent(level)).join(" e ")}.`,
  missing: "Chi non ha ancora un punteggio",
  missings: {
    redistribute: "non conta, il suo peso va agli altri",
    zero: "conta come 0\u00a0%",
    error: "ferma il calcolo",
  },
  settings: "Regole di punteggio",
  moreSettings: "Cambia massimo, soglie e fasce…",
  overall: "Tutto il piano",
  measuredOf: (share: number) => `Peso misurato: ${percent(share, 0)}.`,
  measured: (share: number) => `peso misurato ${percent(share, 0)}`,
  measuredLabel: "Peso misurato",
  all: "Tutti",
  responsible: "Responsabile",
  level: "Livello",
  state: "Stato",
  order: "Ordine",
  planOrder: "Come nel piano",
  worstFirst: "I peggiori per primi",
  target: "Target",
  result: "Risultato",
  noneLeft: "Niente con questi filtri.",
  table: "Punteggi per obiettivo",
  objective: "Obiettivo",
  score: "Punteggio",
  noScore: "senza punteggio",
  status: { reached: "Raggiunto", partly: "Raggiunto in parte", notReached: "Non raggiunto" },
  bands: "Fasce",
  band: (from: number, to: number | null) => {
    if (to === null) return `da ${percent(from)} in su`;
    return from === 0 ? `meno di ${percent(to)}` : `da ${percent(from)} a meno di ${percent(to)}`;
  },
  inBand: {
    objectives: (n: number) => count(n, "obiettivo", "obiettivi"),
    indicators: (n: number) => count(n, "indicatore", "indicatori"),
  },
  withScore: (n: number, of: number) =>
    `${count(n, "indicatore", "indicatori")} su ${number(of, 0)} con un punteggio.`,
  open: (cell: string) => `Mostra ${cell} nel foglio`,
};
