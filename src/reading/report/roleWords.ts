import type { Bilingual } from "../../model/finding";
import { familyOf, ownerOf, type Role } from "../../model/role";

const FAMILIES: Readonly<Record<ReturnType<typeof familyOf>, Bilingual>> = {
  title: { it: "il titolo", en: "the title" },
  code: { it: "il codice", en: "the code" },
  weight: { it: "il peso", en: "the weight" },
  reference: { it: "il rimando", en: "a reference" },
  responsible: { it: "il responsabile", en: "who is responsible" },
  name: { it: "il nome dell’indicatore", en: "the indicator’s name" },
  target: { it: "il target", en: "the target" },
  threshold: { it: "la soglia", en: "the threshold" },
  baseline: { it: "il valore di partenza", en: "the baseline" },
  actual: { it: "il risultato", en: "the result" },
  algorithm: { it: "la formula", en: "the formula" },
  unit: { it: "l’unità di misura", en: "the unit" },
  source: { it: "la fonte", en: "the source" },
  kpiType: { it: "il tipo di indicatore", en: "the kind of indicator" },
  frequency: { it: "la frequenza", en: "the frequency" },
  description: { it: "la descrizione", en: "the description" },
  perspective: { it: "la prospettiva", en: "the perspective" },
  priority: { it: "la priorità", en: "the priority" },
  monitoring: { it: "il monitoraggio", en: "the monitoring" },
  note: { it: "una nota", en: "a note" },
  steps: { it: "le fasi", en: "the steps" },
  direction: { it: "il verso (più alto o più basso è meglio)", en: "which way is better" },
  rowNumber: { it: "il numero di riga", en: "the row number" },
  aside: { it: "niente che serva al piano", en: "nothing the plan needs" },
  unknown: { it: "non so", en: "I cannot tell" },
};

const OWNERS: Readonly<Record<NonNullable<ReturnType<typeof ownerOf>>, Bilingual>> = {
  mission: { it: "della missione", en: "of the mission" },
  area: { it: "dell’area", en: "of the area" },
  programme: { it: "del programma", en: "of the programme" },
  strategicObjective: { it: "dell’obiettivo strategico", en: "of the strategic objective" },
  operationalObjective: { it: "dell’obiettivo operativo", en: "of the operational objective" },
  action: { it: "dell’azione", en: "of the action" },
  objective: { it: "dell’obiettivo", en: "of the objective" },
  indicator: { it: "dell’indicatore", en: "of the indicator" },
  node: { it: "dell’obiettivo", en: "of the objective" },
};

/** What a role is called in a question or on its button: "il peso dell’obiettivo operativo". */
export function roleWords(role: Role): Bilingual {
  const family = FAMILIES[familyOf(role)];
  const owner = ownerOf(role);
  if (owner === null) return family;
  const of = OWNERS[owner];
  return { it: `${family.it} ${of.it}`, en: `${family.en} ${of.en}` };
}
