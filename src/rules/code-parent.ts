import type { PlanNode } from "../model/plan";
import { codeParts } from "./codeParts";
import { groupBy } from "./groupBy";
import { defineRule } from "./rule";

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

  check({ nodes, node }, report) {
    const pairs = nodes.flatMap((child) => {
      const parent = child.parent === null ? undefined : node(child.parent);
      if (!child.code || !parent?.code || codeParts(child.code.value).length < 2) return [];
      return [{ child, parent, fits: startsWith(child.code.value, parent.code.value) }];
    });
    // Some levels number on their own (missions, programmes): only where most codes nest is one that does not a slip.
    const levels = groupBy(pairs, ({ child, parent }) => `${parent.kind} ${child.kind}`);
    for (const level of levels.values()) {
      const misfits = level.filter(({ fits }) => !fits);
      if (misfits.length * 2 >= level.length) continue;
      for (const { child, parent } of misfits) report(misfit(child, parent));
    }
  },
});

function misfit(child: PlanNode, parent: PlanNode) {
  const own = child.code?.value ?? "";
  const above = parent.code?.value ?? "";
  return {
    at: child.code?.at ?? child.title.at,
    related: [parent.code?.at ?? parent.title.at],
    about: [child.id],
    message: {
      it: `Atteso un codice che comincia con ${above}, trovato ${own}.`,
      en: `Expected a code that starts with ${above}, found ${own}.`,
    },
  };
}

function startsWith(code: string, prefix: string): boolean {
  const parts = codeParts(code);
  return codeParts(prefix).every((part, index) => parts[index] === part);
}
