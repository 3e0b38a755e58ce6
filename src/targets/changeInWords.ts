import type { Bilingual } from "../model/finding";
import type { Operator, TargetMeaning } from "../model/target";
import { amountInWords } from "./amountInWords";
import { basisInWords } from "./basisInWords";
import { withArticle } from "./withArticle";

const MORE: Readonly<Record<Operator, Bilingual>> = {
  ">": { it: "più che", en: "more than" },
  ">=": { it: "almeno quanto", en: "at least as much as" },
  "<": { it: "meno che", en: "less than" },
  "<=": { it: "non più che", en: "no more than" },
  "=": { it: "come", en: "the same as" },
};

export function changeInWords(target: TargetMeaning): Bilingual {
  const { basis, change, value, unit } = target;
  if (basis === null) return { it: "", en: "" };
  const words = basisInWords(basis);
  const size = typeof value === "number" ? amountInWords(Math.abs(value), unit) : null;
  const amount = size ?? (change === null ? null : amountInWords(Math.abs(change), "percent"));
  let said: Bilingual;
  if (amount === null || (change === 0 && value === null)) {
    const more = MORE[target.operator ?? "="];
    said = { it: `${more.it} ${words.in.it}`, en: `${more.en} ${words.in.en}` };
  } else if ("group" in basis) {
    said = {
      it: `al massimo ${amount.it} di scostamento da ${words.in.it}`,
      en: `at most ${amount.en} away from ${words.in.en}`,
    };
  } else {
    const more = (value === null ? (change ?? 0) : Number(value)) > 0;
    said = {
      it: `${withArticle(amount.it, change === null ? null : "percent", "", "il ", "l'", "lo ")} in ${more ? "più" : "meno"} ${words.of.it}`,
      en: `${amount.en} ${more ? "above" : "below"} that ${words.of.en}`,
    };
  }
  return { it: `${said.it}: ${words.needs.it}`, en: `${said.en}: ${words.needs.en}` };
}
