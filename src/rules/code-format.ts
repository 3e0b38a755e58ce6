import { sameCode } from "./codeParts";
import { defineRule } from "./rule";

export const codeFormat = defineRule({
  id: "code-format",
  severity: "info",
  problem: { it: "Codice scritto in due modi", en: "Code written in two ways" },
  title: {
    it: "Un codice è scritto sempre allo stesso modo.",
    en: "Require a code to be written the same way everywhere.",
  },
  why: {
    it: "04 e 004 sono lo stesso programma per chi legge, due diversi per i filtri e le formule.",
    en: "04 and 004 are one programme to a reader and two to filters and formulas.",
  },
  source: null,
  good: [
    `
    ## Pesi
    | Obiettivo operativo              | Peso |
    | 1.01 Ridurre i tempi di rilascio | 60%  |
    | 1.02 Formare il personale        | 40%  |
    ## Piano
    | Cod.   | Obiettivo operativo         | Indicatore        | Target |
    | "1.01" | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | "1.02" | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    ## Pesi
    | Obiettivo operativo                    | Peso |
    | 1.01 Ridurre i tempi di rilascio       | 60%  |
    | 1.2 Formare il personale {code-format} | 40%  |
    ## Piano
    | Cod.   | Obiettivo operativo         | Indicatore        | Target |
    | "1.01" | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | "1.02" | Formare il personale        | Ore di formazione | >= 20  |`,
  ],

  scope: "item",
  check({ nodes }, report) {
    for (const { id, code, mentions } of nodes) {
      if (!code) continue;
      for (const mention of mentions) {
        if (mention.code === null || !sameCode(mention.code, code.value)) continue;
        if (bare(mention.code) === bare(code.value)) continue;
        report({
          at: mention.at,
          related: [code.at],
          about: [id],
          message: {
            it: `Atteso ${code.value} come altrove, trovato ${mention.code}.`,
            en: `Expected ${code.value} as elsewhere, found ${mention.code}.`,
          },
        });
      }
    }
  },
});

/** A dot or a space at the end is how the cell sets the code off from the title, not part of it. */
const bare = (code: string): string => code.replace(/[\s.:)-]+$/, "").toLowerCase();
