import type { PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";
import { codedItems, type CodedItem } from "./codedItems";
import { groupBy } from "../model/groupBy";
import { countedApart } from "./countedApart";
import { countedSideBySide } from "./countedSideBySide";
import { defineRule } from "./rule";

type Coded = CodedItem<PlanNode | Indicator>;

export const codeDuplicate = defineRule({
  id: "code-duplicate",
  severity: "error",
  problem: { it: "Stesso codice per due obiettivi", en: "One code for two objectives" },
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

  surveys: [codedItems],
  check(context, report) {
    const { nodes, indicators } = codedItems.of(context);
    const coded = [...nodes, ...indicators].filter(({ parts }: Coded) => parts.length > 0);
    const counting = managersCountingAnew(coded);
    const pairs = [...groupBy(coded, (one) => scopedCode(one, counting)).values()].flatMap(
      ([first, ...others]) => others.flatMap((again) => (first ? [{ first, again }] : [])),
    );
    if (pairs.length === 0) return;
    const anew = sheetsCountedAnew(coded, pairs);
    const keys = new Map(coded.map(({ item, parts }) => [item.id, parts.join(".")]));
    const besides = countedSideBySide(coded);
    const apart = countedApart(context.plan.weightGroups, keys, context.profile.weightTolerance / 100);
    for (const { first, again } of pairs) {
      const { item, code } = again;
      if (apart(first.item.id, item.id) || besides(first, again)) continue;
      if (isAcross({ first, again }) && anew.has(code.at.sheet) && !areSiblings(first, again, coded))
        continue;
      report({
        at: code.at,
        related: [first.code.at],
        about: [item.id, first.item.id],
        message: {
          it: `Atteso un codice diverso: ${code.value} è già di «${titleOf(first)}».`,
          en: `Expected another code: ${code.value} already names “${titleOf(first)}”.`,
        },
      });
    }
  },
});

interface Pair {
  readonly first: Coded;
  readonly again: Coded;
}

const isAcross = ({ first, again }: Pair): boolean => first.code.at.sheet !== again.code.at.sheet;

/** Sheets most of whose codes stand on others too: each sector counts from 1.1 on its own sheet. */
function sheetsCountedAnew(coded: readonly Coded[], pairs: readonly Pair[]): ReadonlySet<string> {
  const outline = coded.filter(({ parts }) => parts.length > 1);
  const all = groupBy(outline, ({ code }) => code.at.sheet);
  const again = groupBy(pairs.filter(isAcross), ({ again }) => again.code.at.sheet);
  return new Set(
    [...again].flatMap(([sheet, twice]) => {
      const total = all.get(sheet)?.length ?? 0;
      return total > 1 && twice.length * 2 >= total ? [sheet] : [];
    }),
  );
}

/** Two objectives of one parent, each alone on a card of its own: the codes of their indicators say nothing of another count. */
function areSiblings(first: Coded, again: Coded, coded: readonly Coded[]): boolean {
  if (!("kind" in first.item && "kind" in again.item)) return false;
  const alone = ({ code }: Coded) =>
    coded.filter(
      ({ item, code: { at }, parts }) => "kind" in item && parts.length > 1 && at.sheet === code.at.sheet,
    ).length === 1;
  return (
    first.item.parent !== null && first.item.parent === again.item.parent && alone(first) && alone(again)
  );
}

/** Managers who count their objectives from 1, give or take a slip. */
function managersCountingAnew(coded: readonly Coded[]): ReadonlySet<string> {
  const plain = coded.filter((one) => one.parts.length === 1 && managerOf(one) !== null);
  const counted = new Set<string>();
  for (const [manager, own] of groupBy(plain, managerOf)) {
    const numbers = new Set(own.map(({ parts }) => Number(parts[0])));
    const inRow = [...numbers].every((number) => number >= 1 && number <= own.length);
    if (manager !== null && inRow && numbers.size >= Math.max(own.length - 1, 1)) counted.add(manager);
  }
  return counted;
}

const managerOf = ({ item }: Coded): string | null =>
  "kind" in item ? (item.responsible[0]?.value ?? null) : null;

const titleOf = ({ item }: Coded): string => ("title" in item ? item.title : item.name).value;

/** Outline codes (1.2.3) are unique in the plan; single numbers, and those of indicators, where they are counted. */
function scopedCode(coded: Coded, counting: ReadonlySet<string>): string {
  const { item, parts } = coded;
  const kind = "kind" in item ? item.kind : "indicator";
  const everywhere = parts.length > 1 && kind !== "indicator";
  const manager = parts.length === 1 ? managerOf(coded) : null;
  const counter = manager !== null && counting.has(manager) ? manager : "";
  return `${kind}|${everywhere ? "" : item.parent}|${counter}|${parts.join("|")}`;
}
