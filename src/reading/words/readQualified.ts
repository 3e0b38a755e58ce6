import { stem, stemsOf } from "../../grid/foldText";
import { TAILS } from "./headWords";
import type { Label } from "./label";
import { labelOwner } from "./labelOwner";
import { lookUpTerm } from "./lookUpTerm";
import { readPeriod } from "./readPeriod";
import type { Term } from "./term";

/** "Target 2020", "Soglia 80%", "peso % ob. operativo", "valore atteso al 30/6". */
export function readQualified(text: string): Label | undefined {
  const level = /(\d{1,3})\s*%/.exec(text);
  const period = readPeriod(text);
  let rest = text;
  if (level) rest = rest.replace(level[0], " ");
  if (period)
    rest = rest.replace(
      /\b(?:al|at|entro il|anno|year|nel)?\s*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b(?:anno|year)?\s*(?:19|20)\d\d\b|['’]\d\d\b/giu,
      " ",
    );
  const stems = stemsOf(rest);
  if (stems.length === 0 || stems.length > 6) return undefined;
  const term = termOfDay(stems, period) ?? lookUpTerm(rest) ?? tailOfPeriod(stems, period);
  if (!term || (rest === text && term === "responsible" && /\d/.test(text))) return undefined;
  return {
    term,
    of: labelOwner(rest, term),
    number: null,
    period,
    level: level ? Number(level[1]) / 100 : null,
    inline: null,
  };
}

/** "Valore al 30/6", "stato al 31.12.2023", "valore 2023": what was found on a day or in a year. */
const termOfDay = ([only, more]: readonly string[], period: string | null): Term | undefined =>
  more === undefined && period !== null && FOUND.includes(only ?? "") ? "actual" : undefined;

/** "Atteso 2024", "raggiunto al 31/12": the word alone, with its period. */
const tailOfPeriod = ([only, more]: readonly string[], period: string | null): Term | undefined =>
  period !== null && more === undefined ? TAILS.get(only ?? "") : undefined;

const FOUND = [
  "valore",
  "dato",
  "stato",
  "value",
  "situazione",
  "verifica",
  "rilevazione",
  "avanzamento",
].map(stem);
