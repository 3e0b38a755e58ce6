import type { ScoringMethod } from "../model/profile";
import { methods } from "../scoring/methods";
import { isBlank } from "./cells";

/** The method named in a cell, null for none; undefined for a word that is no method. */
export function methodOf(value: unknown): ScoringMethod | null | undefined {
  if (isBlank(value) || value === 0) return null;
  const name = String(value).trim().toLowerCase();
  return Object.hasOwn(methods, name) ? (name as ScoringMethod) : METHOD_NAMES.get(name);
}

const METHOD_NAMES: ReadonlyMap<string, ScoringMethod> = new Map(
  Object.entries<ScoringMethod>({
    ...{
      soglie: "step",
      gradini: "step",
      lineare: "linear",
      rapporto: "ratio",
      specchio: "mirror",
      fasce: "bands",
    },
    ...{ "anno precedente": "prior-year", minmax: "min-max" },
  }),
);
