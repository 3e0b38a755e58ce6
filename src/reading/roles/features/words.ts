import { foldText } from "../../../grid/foldText";
import type { Region } from "../../model";
import { readSenses, type Senses } from "../../words/senses";
import type { Feature } from "./feature";
import type { FieldView } from "../fieldView";

/** Headings that say what a field is only together with the one above: "Valore" below "Consuntivo". */
const NEUTRAL =
  /^(?:valore|valori|descrizione|desc\.?|anno|n\.?|nr\.?|n°|%|codice|cod\.?|titolo|testo|data|dato|value|year|no\.?|code|text|date|totale|tot\.?|denominazione|nome|name)$/;

const isNeutral = ({ leaf }: FieldView): boolean => NEUTRAL.test(foldText(leaf).replace(/[\s:]+$/, ""));

/** What a short title right above a table inside a form says; the title of a page says nothing of one column. */
function captionOf(region: Region | undefined): Senses | null {
  const title = region?.kind === "table" && region.within !== null ? region.titles.at(-1) : undefined;
  if (!region || !title || region.range.top - title.at.row > 2) return null;
  const senses = readSenses(title.text);
  return senses.stems.length <= 4 ? senses : null;
}

/** What the words of headings say. */
export const WORD_FEATURES: readonly Feature[] = [
  {
    id: "whole",
    because: { it: "così si chiama di solito", en: "that is what it is usually called" },
    of: ({ senses }) => senses.whole,
  },
  {
    id: "first",
    because: {
      it: "l'intestazione comincia con una parola che lo dice",
      en: "the heading begins with a word that says so",
    },
    of: ({ senses }) => senses.first,
  },
  {
    id: "last",
    because: {
      it: "l'intestazione finisce con una parola che lo dice",
      en: "the heading ends in a word that says so",
    },
    of: ({ senses }) => senses.last,
  },
  {
    id: "any",
    because: {
      it: "nell'intestazione c'è una parola che lo dice",
      en: "the heading holds a word that says so",
    },
    of: ({ senses }) => senses.any,
  },
  {
    id: "stem",
    // A stem and, in the second dots, its ending.
    because: { it: "l'intestazione ha la parola «……»", en: "the heading has the word “……”" },
    of: ({ senses }) => senses.stems,
  },
  {
    id: "group",
    because: { it: "lo dice l'intestazione di gruppo", en: "its group heading says so" },
    of: ({ groups: [group] }) => group?.any ?? null,
  },
  {
    id: "groupStem",
    because: { it: "sopra la colonna c'è la parola «……»", en: "above the column stands the word “……”" },
    of: ({ groups }) => [...new Set(groups.flatMap(({ stems }) => stems))],
  },
  {
    id: "titled",
    because: {
      it: "lo dice il titolo sopra la tabella",
      en: "the title above the table says so",
    },
    of: ({ shape: { regions } }) => captionOf(regions[0])?.any ?? null,
  },
  {
    id: "neutralUnder",
    because: {
      it: "il nome da solo non dice niente, ma lo dice che cosa sta sopra",
      en: "its own name says nothing, but what stands above does",
    },
    of: (view) => (isNeutral(view) ? (view.groups[0]?.any ?? null) : null),
  },
  {
    id: "neutral",
    because: { it: "il nome da solo non dice niente", en: "its own name says nothing" },
    of: (view) => isNeutral(view) && view.groups.length === 0,
  },
  {
    id: "nameless",
    because: { it: "non ha intestazione", en: "it has no heading" },
    of: ({ field, leaf }) => leaf === "" && field.period === null && field.share === null,
  },
  {
    id: "periodOnly",
    because: { it: "l'intestazione è solo un periodo", en: "the heading is nothing but a period" },
    of: ({ field, leaf }) => leaf === "" && field.period !== null,
  },
  {
    id: "period",
    because: { it: "l'intestazione nomina un periodo", en: "the heading names a period" },
    of: ({ field: { period } }) =>
      period === null ? null : /^\d{4}$/.test(period) ? "year" : period.includes("/") ? "day" : "other",
  },
  {
    id: "at",
    because: { it: "l'intestazione nomina un giorno", en: "the heading names a day" },
    of: ({ field: { span } }) => span,
  },
  {
    id: "share",
    because: { it: "l'intestazione nomina una percentuale", en: "the heading names a percentage" },
    of: ({ field: { share } }) =>
      share === null ? null : share >= 0.999 ? "full" : share > 1 ? "over" : share === 0 ? "none" : "part",
  },
  {
    id: "percentSign",
    because: { it: "l'intestazione ha il segno %", en: "the heading has a % sign" },
    of: ({ leaf, field }) => field.share === null && /%/.test(leaf),
  },
  {
    id: "question",
    because: { it: "l'intestazione è una domanda", en: "the heading is a question" },
    of: ({ leaf }) => /\?\s*$/.test(leaf),
  },
  {
    id: "headingWords",
    because: { it: "conta la lunghezza dell'intestazione", en: "the length of the heading counts" },
    of: ({ senses }) => senses.stems.length,
    bins: [0, 1, 2, 4],
  },
];
