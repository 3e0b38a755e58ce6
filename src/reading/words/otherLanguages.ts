import type { Term } from "./term";

/** What bodies with a second official language write beside the Italian: words for senses the vocabulary has already. */
export const OTHER_LANGUAGES: Readonly<Partial<Record<Term, readonly string[]>>> = {
  weight: ["poids", "pondération", "poids en %"],
  responsible: [
    "structure responsable",
    "responsable",
    "référent",
    "verantwortlicher dienst",
    "zuständiges amt",
    "amt",
    "dienststelle",
  ],
  indicator: ["indicateur", "indikator", "kennzahl", "messgröße"],
  target: ["valeur cible", "cible", "valeur attendue", "objectif chiffré", "soll", "erwarteter wert"],
  baseline: [
    "valeur de départ",
    "valeur initiale",
    "valeur de référence",
    "ausgangswert",
    "istwert des vorjahres",
    "vorjahreswert",
  ],
  actual: ["résultat", "valeur atteinte", "istwert", "ist", "erreicht", "ergebnis"],
  unit: ["unité de mesure", "unité", "maßeinheit", "einheit"],
  total: ["summe", "insgesamt", "gesamt", "total général"],
  operationalObjective: ["objectif opérationnel"],
  strategicObjective: ["objectif stratégique"],
  action: ["action prévue", "maßnahme", "maßnahmen"],
  description: ["beschreibung"],
  code: ["n objectif", "kennziffer"],
  source: ["source des données", "quelle", "datenquelle"],
  note: ["remarques", "anmerkungen", "bemerkungen"],
};
