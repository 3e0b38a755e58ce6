import type { Bilingual } from "../model/finding";
import type { TargetMeaning } from "../model/target";
import { changeInWords } from "./changeInWords";
import { comparisonInWords } from "./comparisonInWords";
import { deadlineInWords } from "./deadlineInWords";

/** What a target asks for, in words: "almeno il 90 %", "entro 20 giorni, tollerati 25", "meno che nel 2014: serve il valore 2014". */
export function describeTarget(target: TargetMeaning): Bilingual {
  switch (target.kind) {
    case "comparison":
      return comparisonInWords(target);
    case "perUnit": {
      const amount = comparisonInWords({ ...target, unit: target.remark === null ? null : target.unit });
      const per = target.remark ?? `per ${target.unit ?? ""}`;
      return {
        it: `${amount.it} ${per}`,
        en: `${amount.en} ${target.remark ?? `per “${target.unit ?? ""}”`}`,
      };
    }
    case "date":
      return deadlineInWords(target);
    case "boolean":
      return target.value === true
        ? { it: "sì: va fatto", en: "yes: to be done" }
        : { it: "no: non deve avvenire", en: "no: must not happen" };
    case "relativeYear":
    case "relativeBaseline":
    case "relativeGroup":
      return changeInWords(target);
    case "none":
      return { it: "nessun target: si misura soltanto", en: "no target: only measured" };
    case "milestone":
      return { it: `da valutare: «${target.remark ?? ""}»`, en: `to be judged: “${target.remark ?? ""}”` };
    case "reference":
      return {
        it: `rimanda ad altro: «${target.remark ?? ""}»`,
        en: `refers elsewhere: “${target.remark ?? ""}”`,
      };
  }
}
