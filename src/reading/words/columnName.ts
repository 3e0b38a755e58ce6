/** Words that databases cut short in the names of their columns. */
const CUT: ReadonlyMap<string, string> = new Map(
  (
    [
      ["codice", "cod cd id"],
      ["descrizione", "des desc descr ds"],
      ["denominazione", "den denom"],
      ["obiettivo", "obv obj obb obt ob"],
      ["indicatore", "ind indic"],
      ["valore", "val vl"],
      ["precedente", "prec"],
      ["minima", "min"],
      ["programma", "prg prog"],
      ["missione", "miss"],
      ["responsabile", "resp"],
      ["struttura", "strutt"],
      ["target", "tgt trg"],
      ["data", "dt"],
      ["aggiornamento", "agg"],
    ] as const
  ).flatMap(([word, cut]) => cut.split(" ").map((each) => [each, word])),
);

const NAME = /^\p{L}+(?:_\p{L}+)+$/u;

/** "DES_OBV", "VAL_PREC", as databases name their columns, in whole words; undefined where no word is cut short. */
export function columnName(text: string): string | undefined {
  const parts = NAME.test(text) ? text.split("_") : [];
  const words = parts.map((part) => CUT.get(part.toLowerCase()) ?? part);
  if (words.every((word, at) => word === parts[at])) return undefined;
  return text === text.toUpperCase() ? words.join(" ").toUpperCase() : words.join(" ");
}
