import type { Address } from "../model/address";
import { codeParts } from "./codeParts";
import { groupBy } from "./groupBy";
import { defineRule } from "./rule";

interface Numbered {
  readonly id: string;
  readonly at: Address;
  readonly scope: string;
  readonly prefix: string;
  readonly number: number;
}

export const codeGap = defineRule({
  id: "code-gap",
  severity: "info",
  title: {
    it: "La numerazione non ha buchi.",
    en: "Require sibling codes to be numbered without holes.",
  },
  why: {
    it: "Un numero saltato fa pensare che manchi un obiettivo: o è stato tolto, o è rimasto fuori.",
    en: "A skipped number suggests a missing objective: it was removed, or it was left out.",
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
    | Cod.           | Obiettivo operativo         | Indicatore        | Target |
    | 1.1            | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2            | Formare il personale        | Ore di formazione | >= 20  |
    | 1.4 {code-gap} | Aprire lo sportello         | Utenti            | >= 300 |`,
  ],

  check({ nodes, indicators }, report) {
    const numbered = [
      ...nodes
        .filter(({ kind }) => kind !== "mission" && kind !== "programme")
        .map(({ id, kind, code }) => ({ id, code, scope: kind as string })),
      ...indicators.map(({ id, parent, code }) => ({ id, code, scope: parent })),
    ].flatMap(({ id, code, scope }): Numbered[] => {
      const parts = code ? codeParts(code.value) : [];
      const last = Number(parts.pop());
      return code && Number.isInteger(last)
        ? [{ id, at: code.at, scope, prefix: parts.join("."), number: last }]
        : [];
    });

    const series = groupBy(numbered, ({ scope, prefix }) => `${scope} ${prefix}`);
    for (const items of series.values()) {
      // One number says nothing about a series.
      if (new Set(items.map(({ number }) => number)).size < 2) continue;
      const sorted = [...items].sort((a, b) => a.number - b.number);
      let previous = 0;
      for (const { id, at, prefix, number } of sorted) {
        const hole = number > previous + 1 ? missing(prefix, previous + 1, number - 1) : null;
        previous = number;
        if (hole === null) continue;
        const own = withPrefix(prefix, number);
        report({
          at,
          about: [id],
          message: {
            it: `Prima di ${own} manca ${hole}.`,
            en: `Expected ${hole} before ${own}, found none.`,
          },
        });
      }
    }
  },
});

const withPrefix = (prefix: string, number: number): string =>
  prefix === "" ? `${number}` : `${prefix}.${number}`;

function missing(prefix: string, from: number, to: number): string {
  return from === to ? withPrefix(prefix, from) : `${withPrefix(prefix, from)}–${withPrefix(prefix, to)}`;
}
