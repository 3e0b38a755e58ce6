import { fold } from "./fold";
import { groupBy } from "../model/groupBy";
import { defineRule } from "./rule";

export const titleMismatch = defineRule({
  id: "title-mismatch",
  severity: "warning",
  problem: { it: "Titolo diverso da una tabella all'altra", en: "Title differs between tables" },
  title: {
    it: "Un obiettivo ha lo stesso titolo in tutte le tabelle.",
    en: "Require an objective to carry the same title in every table.",
  },
  why: {
    it: "Chi confronta scheda, pesi e classificazione non sa se parlano dello stesso obiettivo.",
    en: "Whoever compares card, weights and classification cannot tell whether they speak of one objective.",
  },
  source: null,
  good: [
    `
    ## Pesi
    | Obiettivo operativo             | Peso |
    | 1.1 RIDURRE I TEMPI DI RILASCIO | 60%  |
    | 1.2 Formare il personale        | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    ## Pesi
    | Obiettivo operativo                                | Peso |
    | 1.1 Ridurre i tempi medi di rilascio {title-mismatch} | 60%  |
    | 1.2 Formare il personale                           | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],

  scope: "item",
  check({ nodes }, report) {
    for (const { id, kind, title, mentions } of nodes) {
      if (mentions.length === 0) continue;
      const places = [
        { at: title.at, text: title.value },
        ...mentions.map((mention) => ({ at: mention.at, text: mention.title })),
      ].filter(({ text }) => fold(text) !== "");
      const wordings = [...groupBy(places, ({ text }) => fold(text)).values()];
      // What most places say is what was meant; where none prevails, the objective's own place.
      const usual = wordings.reduce(
        (best, next) => (next.length > best.length ? next : best),
        wordings[0] ?? [],
      );
      const [model] = usual;
      for (const [first, ...others] of wordings.filter((wording) => wording !== usual)) {
        if (!first || !model) continue;
        if (!kind.endsWith("Objective") && isShortened(first.text, model.text)) continue;
        report({
          at: first.at,
          related: [...others.map(({ at }) => at), model.at],
          about: [id],
          message: {
            it: `Atteso «${model.text}», trovato «${first.text}».`,
            en: `Expected “${model.text}”, found “${first.text}”.`,
          },
        });
      }
    }
  },
});

/** A page heading may cut the long name of a mission or programme short. */
function isShortened(a: string, b: string): boolean {
  const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length);
  return long?.startsWith(`${short} `) ?? false;
}
