import { codeParts } from "./codeParts";
import { groupBy } from "../model/groupBy";
import { perPlan } from "./perPlan";
import { defineRule } from "./rule";

export const codeReference = defineRule({
  id: "code-reference",
  severity: "error",
  problem: { it: "Codice diverso da una tabella all'altra", en: "Code differs between tables" },
  title: {
    it: "Un obiettivo ha lo stesso codice in tutte le tabelle.",
    en: "Require an objective to carry the same code in every table.",
  },
  why: {
    it: "Chi cerca nella tabella dei pesi il codice della scheda trova un altro obiettivo, o niente.",
    en: "Whoever looks up the card's code in the table of weights finds another objective, or none.",
  },
  source: null,
  good: [
    `
    ## Pesi
    | Obiettivo operativo            | Peso |
    | 1.1 Ridurre i tempi di rilascio | 60%  |
    | 1.2 Formare il personale        | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    ## Pesi
    | Obiettivo operativo                              | Peso |
    | 1.1 Ridurre i tempi di rilascio                  | 60%  |
    | 3.2 Formare il personale {code-reference}        | 40%  |
    ## Piano
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],

  scope: "item",
  check(context, report) {
    for (const { id, code, title, mentions } of context.nodes) {
      if (!code || mentions.length === 0) continue;
      const places = [
        { at: code.at, code: code.value },
        ...mentions.flatMap((mention) =>
          mention.code === null ? [] : [{ at: mention.at, code: mention.code }],
        ),
      ];
      const codes = [...groupBy(places, (place) => codeParts(place.code).join(".")).values()];
      // What most tables say is what was meant; where none prevails, the objective's own place unless its code is another's.
      const [own, other] = codes;
      const even = codes.length === 2 && own?.length === other?.length;
      const twice = even && other && (nodesByCode(context).get(own?.[0]?.code ?? "")?.length ?? 0) > 1;
      const usual = twice ? other : codes.reduce((best, next) => (next.length > best.length ? next : best));
      const [model] = usual;
      for (const place of codes.filter((same) => same !== usual).flat()) {
        if (!model) continue;
        report({
          at: place.at,
          related: [model.at],
          about: [id],
          message: {
            it: `Atteso il codice ${model.code} di «${title.value}», trovato ${place.code}.`,
            en: `Expected the code ${model.code} of “${title.value}”, found ${place.code}.`,
          },
        });
      }
    }
  },
});

const nodesByCode = perPlan(({ nodes }) => groupBy(nodes, ({ code }) => code?.value ?? ""));
