import type { Bilingual } from "../model/finding";
import type { Operator, TargetMeaning } from "../model/target";
import { amountInWords } from "./amountInWords";
import { basisInWords } from "./basisInWords";
import { isDistance } from "./isDistance";
import { withArticle } from "./withArticle";

const MORE: Readonly<Record<Operator, Bilingual>> = {
  ">": { it: "più che", en: "more than" },
  ">=": { it: "almeno quanto", en: "at least as much as" },
  "<": { it: "meno che", en: "less than" },
  "<=": { it: "non più che", en: "no more than" },
  "=": { it: "come", en: "the same as" },
};

/** Before the size of a change: alone, with the articles of a percentage, in English. */
const LIMITS = {
  least: ["", "il ", "l'", "lo ", ""],
  more: ["più di ", "più del ", "più dell'", "più dello ", "more than "],
  most: ["al massimo ", "al massimo il ", "al massimo l'", "al massimo lo ", "at most "],
  less: ["meno di ", "meno del ", "meno dell'", "meno dello ", "less than "],
  exactly: ["esattamente ", "esattamente il ", "esattamente l'", "esattamente lo ", "exactly "],
} as const;

/** How much of a change is asked for: of "≥ -3 %" at most so much. */
function limitOf({ operator }: TargetMeaning, rises: boolean): keyof typeof LIMITS {
  if (operator === "=") return "exactly";
  const strict = operator === "<" || operator === ">";
  const onwards = operator === null || operator.startsWith(rises ? ">" : "<");
  return onwards ? (strict ? "more" : "least") : strict ? "less" : "most";
}

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
  } else if (isDistance(target)) {
    said = {
      it: `al massimo ${amount.it} di scostamento da ${words.in.it}`,
      en: `at most ${amount.en} away from ${words.in.en}`,
    };
  } else {
    const more = (value === null ? (change ?? 0) : Number(value)) > 0;
    const share = change === null ? null : "percent";
    const [bare, the, elided, hard, en] = LIMITS[limitOf(target, more)];
    said = {
      it: `${withArticle(amount.it, share, bare, the, elided, hard)} in ${more ? "più" : "meno"} ${words.of.it}`,
      en: `${en}${amount.en} ${more ? "above" : "below"} that ${words.of.en}`,
    };
  }
  return { it: `${said.it}: ${words.needs.it}`, en: `${said.en}: ${words.needs.en}` };
}
