import type { PlanNode } from "../model/plan";
import { codedItems, type CodedItem } from "./codedItems";
import { findById } from "./findById";
import { groupBy } from "../model/groupBy";
import { defineRule, type Report } from "./rule";

export const codeParent = defineRule({
  id: "code-parent",
  severity: "warning",
  problem: {
    it: "Codice diverso da quello dell'obiettivo che lo contiene",
    en: "Code does not follow the objective above",
  },
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

  surveys: [codedItems],
  check(context, report) {
    const coded = codedItems.of(context).nodes;
    const nodeAbove = findById(coded);
    const pairs: Pair[] = [];
    for (const child of coded) {
      const { parent: above } = child.item;
      const parent = above === null || child.parts.length < 2 ? undefined : nodeAbove(above);
      if (parent) pairs.push({ child, parent, fits: startsWith(child, parent) });
    }
    // Some levels number on their own (missions, programmes): only where most codes nest is one that does not a slip.
    const nested = [
      ...groupBy(pairs, ({ child, parent }) => `${parent.item.kind} ${child.item.kind}`).values(),
    ].filter((level) => level.filter(({ fits }) => !fits).length * 2 < level.length);
    const misfits = nested.flatMap((level) => level.filter(({ fits }) => !fits));
    if (misfits.length === 0) return;
    const wrong = new Set(misfits.map(({ child }) => child));
    for (const [parent, own] of groupBy(misfits, (pair) => pair.parent)) {
      // All of them agree on another code above: it is that one which is wrong, and told already where it does not fit itself.
      const all = pairs.filter((pair) => pair.parent === parent);
      const meant = own.length === all.length ? commonPrefix(own) : null;
      if (meant === null || (own.length === 1 && !wrong.has(parent))) own.map(misfit).forEach(report);
      else if (!wrong.has(parent)) report(misplaced(parent, own, meant));
    }
  },
});

interface Pair {
  readonly child: CodedItem<PlanNode>;
  readonly parent: CodedItem<PlanNode>;
  readonly fits: boolean;
}

/** The code all children of a node begin with, as long as the node's own; null where they do not agree. */
function commonPrefix(pairs: readonly Pair[]): string | null {
  const prefixes = pairs.map(({ child, parent }) => child.parts.slice(0, parent.parts.length).join("."));
  const [first] = prefixes;
  return first !== undefined && prefixes.every((prefix) => prefix === first) ? first : null;
}

function misplaced({ item, code }: CodedItem<PlanNode>, pairs: readonly Pair[], meant: string): Report {
  return {
    at: code.at,
    related: pairs.map(({ child }) => child.code.at),
    about: [item.id, ...pairs.map(({ child }) => child.item.id)],
    message: {
      it: `Atteso il codice ${meant} come in ciò che contiene, trovato ${code.value}.`,
      en: `Expected the code ${meant} as in what it contains, found ${code.value}.`,
    },
  };
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
