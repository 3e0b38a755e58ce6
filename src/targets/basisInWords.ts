import type { Bilingual } from "../model/finding";
import type { Basis } from "../model/target";

export function basisInWords(basis: Basis): {
  readonly in: Bilingual;
  readonly of: Bilingual;
  readonly needs: Bilingual;
} {
  if ("year" in basis) {
    const { year } = basis;
    return {
      in: { it: `nel ${year}`, en: `in ${year}` },
      of: { it: `del ${year}`, en: `of ${year}` },
      needs: { it: `serve il valore ${year}`, en: `needs the ${year} value` },
    };
  }
  if ("yearsBack" in basis && basis.yearsBack === 1) {
    return {
      in: { it: "nell'anno precedente", en: "in the previous year" },
      of: { it: "dell'anno precedente", en: "of the previous year" },
      needs: { it: "serve il valore dell'anno precedente", en: "needs the previous year's value" },
    };
  }
  if ("yearsBack" in basis) {
    const { yearsBack } = basis;
    return {
      in: { it: `${yearsBack} anni prima`, en: `${yearsBack} years before` },
      of: { it: `di ${yearsBack} anni prima`, en: `of ${yearsBack} years before` },
      needs: {
        it: `serve il valore di ${yearsBack} anni prima`,
        en: `needs the value of ${yearsBack} years before`,
      },
    };
  }
  if ("group" in basis) {
    const { group } = basis;
    return {
      in: { it: `«${group}»`, en: `“${group}”` },
      of: { it: `di «${group}»`, en: `of “${group}”` },
      needs: { it: `serve il valore di «${group}»`, en: `needs the value of “${group}”` },
    };
  }
  return {
    in: { it: "il valore storico", en: "the baseline" },
    of: { it: "del valore storico", en: "of the baseline" },
    needs: { it: "serve il valore storico", en: "needs the baseline" },
  };
}
