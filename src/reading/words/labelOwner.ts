import { stem, stemsOf, wordsOf } from "../../grid/foldText";
import type { Term } from "./term";
import { OWNER } from "./headWords";
import { isIndicator, isLevel } from "./levels";
import { KNOWN_WORDS } from "./lookUpTerm";
import type { Label } from "./label";
import { repairWords } from "./repairWords";

/** What objectives of a year, and of several, are called too. */
const OPERATIONAL: readonly string[] = ["gestionale", "annuale", "organizzativo", "esecutivo"].map(stem);
const STRATEGIC: readonly string[] = ["specifico", "triennale", "pluriennale"].map(stem);

const GOALS: readonly Term[] = ["target", "baseline", "threshold", "actual"];

/** Whose field a heading names: "peso indicatore" is an indicator's, "codice ob. strategico" a strategic objective's. */
export function labelOwner(words: string, term: Term): Label["of"] {
  if (isLevel(term) || isIndicator(term)) return null;
  const [repaired] = repairWords(wordsOf(words), KNOWN_WORDS);
  const stems = repaired ? repaired.map(stem) : stemsOf(words);
  for (const word of stems) {
    const owner = OWNER.get(word);
    if (owner) return owner;
  }
  if (term === "weight" && stems.includes("fas")) return "action";
  if (
    term === "responsible" &&
    ["rilevazione", "dato", "data", "misurazione"].some((word) => stems.includes(stem(word)))
  )
    return "indicator";
  if (!stems.some((word) => word === "obiettiv" || word === "objectiv" || word === "ob" || word === "goal"))
    return null;
  if (stems.includes("strategic")) return "strategicObjective";
  if (stems.includes("operativ") || stems.includes("operational")) return "operationalObjective";
  // "Valore obiettivo" is what an indicator aims at.
  if (GOALS.includes(term)) return null;
  // "Descrizione obiettivo gestionale", "Titolo dell'obiettivo specifico".
  if (stems.some((word) => OPERATIONAL.includes(word))) return "operationalObjective";
  if (stems.some((word) => STRATEGIC.includes(word))) return "strategicObjective";
  return "objective";
}
