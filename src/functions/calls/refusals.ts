/** Why a row gets no formula: what its arguments cannot say. */
export const refusals = {
  target: {
    it: "il target non si legge: scriverlo, per esempio >= 90%",
    en: "the target cannot be read: write it, such as >= 90%",
  },
  cap: {
    it: "il vostro sistema ammette punteggi oltre, o sotto, il 100 %: una formula non lo può dire",
    en: "your system has another highest score than 100%: a formula cannot say so",
  },
  bands: {
    it: "il vostro sistema usa fasce proprie: una formula non le può dire",
    en: "your system has bands of its own: a formula cannot say them",
  },
  thresholds: {
    it: "ci sono più di due soglie: una formula ne può dire due",
    en: "there are more than two thresholds: a formula can say two",
  },
  unread: {
    it: "una soglia non si legge: scriverla come un numero, una percentuale o una data",
    en: "a threshold cannot be read: write it as a number, a percentage or a date",
  },
  noScore: {
    it: "anche il riquadro non dà un punteggio: vedi perché in Punteggi",
    en: "the pane gives no score either: see why in Scores",
  },
  context: {
    it: "la riga si capisce solo da ciò che le sta intorno (unità, anni, altre celle): una formula darebbe un altro punteggio",
    en: "the row is understood only from what stands around it (units, years, other cells): a formula would give another score",
  },
} as const;
