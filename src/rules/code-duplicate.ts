import type { Indicator, PlanNode } from "../model/plan";
import { codeParts } from "./codeParts";
import { groupBy } from "./groupBy";
import { defineRule } from "./rule";

type Coded = PlanNode | Indicator;

export const codeDuplicate = defineRule({
  id: "code-duplicate",
  severity: "error",
  title: { it: "Un codice indica un solo obiettivo.", en: "Require a code to name one objective." },
  why: {
    it: "Schede, pesi e consuntivi si richiamano per codice: con due uguali il risultato finisce sull'obiettivo sbagliato.",
    en: "Cards, weights and results refer to each other by code: with two alike a result lands on the wrong objective.",
  },
  source: null,
  good: [
    `
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Cod.                 | Obiettivo operativo         | Indicatore        | Target |
    | 1.1                  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.1 {code-duplicate} | Formare il personale        | Ore di formazione | >= 20  |`,
  ],

  check({ nodes, indicators }, report) {
    const coded: readonly Coded[] = [...nodes, ...indicators];
    const pairs = [...groupBy(coded, scopedCode).values()].flatMap(([first, ...others]) =>
      others.flatMap((item) => (first ? [{ first, item }] : [])),
    );
    const anew = sheetsCountedAnew(coded, pairs);
    for (const { first, item } of pairs) {
      if (!item.code || !first.code || (isAcross({ first, item }) && anew.has(item.code.at.sheet))) continue;
      report({
        at: item.code.at,
        related: [first.code.at],
        about: [item.id, first.id],
        message: {
          it: `Atteso un codice diverso: ${item.code.value} è già di «${titleOf(first)}».`,
          en: `Expected another code: ${item.code.value} already names “${titleOf(first)}”.`,
        },
      });
    }
  },
});

interface Pair {
  readonly first: Coded;
  readonly item: Coded;
}

const isAcross = ({ first, item }: Pair): boolean => first.code?.at.sheet !== item.code?.at.sheet;

/** Sheets most of whose codes stand on others too: each sector counts from 1.1 on its own sheet. */
function sheetsCountedAnew(coded: readonly Coded[], pairs: readonly Pair[]): ReadonlySet<string> {
  const outline = coded.filter(({ code }) => code && codeParts(code.value).length > 1);
  const all = groupBy(outline, ({ code }) => code?.at.sheet ?? "");
  const again = groupBy(pairs.filter(isAcross), ({ item }) => item.code?.at.sheet ?? "");
  return new Set(
    [...again].flatMap(([sheet, twice]) => {
      const total = all.get(sheet)?.length ?? 0;
      return total > 1 && twice.length * 2 >= total ? [sheet] : [];
    }),
  );
}

const titleOf = (item: Coded): string => ("title" in item ? item.title : item.name).value;

/** Outline codes (1.2.3) are unique in the plan; single numbers, and those of indicators, where they are counted. */
function scopedCode(item: Coded): unknown {
  const parts = item.code ? codeParts(item.code.value) : [];
  if (parts.length === 0) return item;
  const kind = "kind" in item ? item.kind : "indicator";
  const everywhere = parts.length > 1 && kind !== "indicator";
  return [kind, everywhere ? "" : item.parent, ...parts].join("|");
}
