import type { PlanNode } from "../model/plan";
import { codedNodes, type CodedItem } from "./codedItems";
import { findById } from "./findById";
import { groupBy } from "./groupBy";
import { defineRule, type Report } from "./rule";

export const codeParent = defineRule({
  id: "code-parent",
  severity: "warning",
  title: {
    it: "Il codice di un obiettivo comincia con quello dell'obiettivo che lo contiene.",
    en: "Require a child's code to start with its parent's code.",
  },
  why: {
    it: "Il codice dice dove sta l'obiettivo: se non torna, è sbagliato il codice o il posto.",
    en: "The code tells where the objective belongs: when it does not fit, the code or the place is wrong.",
  },
  source: null,
  good: [
    `
    | Cod. | Obiettivo strategico   | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1    | Servizi più semplici   | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | ^    | ^                      | 1.2  | Aprire lo sportello         | Utenti            | >= 300 |
    | 2    | Personale preparato    | 2.1  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Cod. | Obiettivo strategico   | Cod.              | Obiettivo operativo         | Indicatore        | Target |
    | 1    | Servizi più semplici   | 1.1               | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | ^    | ^                      | 3.2 {code-parent} | Aprire lo sportello         | Utenti            | >= 300 |
    | 2    | Personale preparato    | 2.1               | Formare il personale        | Ore di formazione | >= 20  |
    | ^    | ^                      | 2.2               | Rinnovare gli uffici        | Uffici rinnovati  | 3      |`,
  ],

  check(context, report) {
    const coded = codedNodes(context);
    const nodeAbove = findById(coded);
    const pairs: Pair[] = [];
    for (const child of coded) {
      const { parent: above } = child.item;
      const parent = above === null || child.parts.length < 2 ? undefined : nodeAbove(above);
      if (parent) pairs.push({ child, parent, fits: startsWith(child, parent) });
    }
    // Some levels number on their own (missions, programmes): only where most codes nest is one that does not a slip.
    const levels = groupBy(pairs, ({ child, parent }) => `${parent.item.kind} ${child.item.kind}`);
    for (const level of levels.values()) {
      const misfits = level.filter(({ fits }) => !fits);
      if (misfits.length * 2 >= level.length) continue;
      for (const pair of misfits) report(misfit(pair));
    }
  },
});

interface Pair {
  readonly child: CodedItem<PlanNode>;
  readonly parent: CodedItem<PlanNode>;
  readonly fits: boolean;
}

function misfit({ child, parent }: Pair): Report {
  const [own, above] = [child.code.value, parent.code.value];
  return {
    at: child.code.at,
    related: [parent.code.at],
    about: [child.id],
    message: {
      it: `Atteso un codice che comincia con ${above}, trovato ${own}.`,
      en: `Expected a code that starts with ${above}, found ${own}.`,
    },
  };
}

function startsWith(child: CodedItem<PlanNode>, { parts }: CodedItem<PlanNode>): boolean {
  return parts.every((part, index) => child.parts[index] === part);
}
