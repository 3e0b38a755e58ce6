/** A word an argument may be, with what it means. */
interface Word {
  readonly it: string;
  readonly en: string;
  readonly means: { readonly it: string; readonly en: string };
}

const word = (it: string, en: string, meansIt: string, meansEn: string): Word => ({
  it,
  en,
  means: { it: meansIt, en: meansEn },
});

/** Words Excel suggests while somebody types, by argument. */
const WORDS: Readonly<Record<string, { readonly id: string; readonly words: readonly Word[] }>> = {
  method: {
    id: "METHODS",
    words: [
      word(
        "soglie",
        "step",
        "Raggiunto, livello della soglia, oppure 0",
        "Reached, level of the threshold, or 0",
      ),
      word(
        "lineare",
        "linear",
        "Linee rette fra target e soglie",
        "Straight lines between target and thresholds",
      ),
      word("rapporto", "ratio", "Risultato / target", "Actual / target"),
      word(
        "specchio",
        "mirror",
        "2 − risultato / target, se meglio basso",
        "2 − actual / target, where lower is better",
      ),
      word("minmax", "min-max", "Posizione fra minimo e target", "Place between minimum and target"),
      word(
        "anno precedente",
        "prior-year",
        "Parte della strada dal valore storico",
        "Share of the way from the baseline",
      ),
      word("fasce", "bands", "Fasce dell'ente", "The body's own bands"),
    ],
  },
  direction: {
    id: "DIRECTIONS",
    words: [
      word(">=", ">=", "Almeno", "At least"),
      word(">", ">", "Più di", "More than"),
      word("<=", "<=", "Al massimo", "At most"),
      word("<", "<", "Meno di", "Less than"),
      word("crescente", "higher", "Meglio un valore alto", "Higher is better"),
      word("decrescente", "lower", "Meglio un valore basso", "Lower is better"),
      word("data", "date", "I numeri sono date: entro", "Numbers are dates: by"),
      word("%", "%", "I numeri sono percentuali: 0,9 è 90 %", "Numbers are percentages: 0.9 is 90%"),
    ],
  },
  part: {
    id: "PARTS",
    words: [
      word("tipo", "kind", "Che cosa è", "What it is"),
      word("operatore", "operator", "Segno di confronto", "Sign of comparison"),
      word("valore", "value", "Valore da raggiungere", "Value to reach"),
      word("unità", "unit", "Unità di misura", "Unit"),
      word("direzione", "direction", "Meglio alto o basso", "Higher or lower is better"),
      word("parole", "words", "In parole", "In words"),
    ],
  },
  missing: {
    id: "MISSING",
    words: [
      word("ridistribuisci", "redistribute", "Il peso va agli altri", "The weight goes to the others"),
      word("zero", "zero", "Chi manca vale 0", "The missing count as 0"),
      word("errore", "error", "Nessun punteggio se uno manca", "No score while one is missing"),
    ],
  },
};

/** The list of words an argument is chosen from. */
export const enumOf = (argument: string): string | undefined => WORDS[argument]?.id;

/** All lists as Excel reads them. */
export const enums = (language: "it" | "en") =>
  Object.values(WORDS).map(({ id, words }) => ({
    id,
    type: "string",
    values: words.map((one) => ({
      name: one[language],
      stringValue: one[language],
      tooltip: one.means[language],
    })),
  }));

/** Every word with its argument, for whoever checks that the functions know it. */
export const suggestedWords = Object.entries(WORDS).flatMap(([argument, { words }]) =>
  words.flatMap(({ it, en }) => [it, en].map((text) => [argument, text] as const)),
);
