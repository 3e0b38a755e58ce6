import type { Term } from "./term";

/** Words met since the weights were learned: they count as those of the vocabulary do, which is what the weights know. */
export const FURTHER_WORDS: Readonly<Partial<Record<Term, readonly string[]>>> = {
  weight: [
    "coefficiente",
    "coefficiente di complessità",
    "coefficiente di difficoltà",
    "coefficiente di importanza",
    "coefficiente di strategicità",
    "fattore di ponderazione",
    "importanza",
    "grado di importanza",
    "grado di complessità",
    "grado di difficoltà",
    "indice di complessità",
    "indice di difficoltà",
  ],
  other: [
    "riga",
    "numero riga",
    "n riga",
    "row",
    "row number",
    "incarico",
    "incarico ricoperto",
    "ruolo",
    "ruolo ricoperto",
    "posizione ricoperta",
    "matricola",
    "sostituto",
    "supplente",
    "vicario",
    "deputy",
    "penale",
    "penali",
  ],
};
