import { changesOf, shareOf, type FieldView } from "../fieldView";
import type { Feature } from "./feature";

/** How often something new shows, as a share of the records. */
const grainOf = (view: FieldView): number =>
  view.shown.length === 0 ? 0 : changesOf(view).size / view.shown.length;

const isWords = (view: FieldView): boolean =>
  shareOf(view, ({ type, text }) => type === "text" && text.length > 6 && /\p{L}{3}/u.test(text)) > 0.6;

/** Place of a field among those of words, by how often they change: coarsest first. */
function grainAmongWords(view: FieldView): string | null {
  if (!isWords(view) || view.shown.length < 2) return null;
  const grains = view.all.filter(isWords).map(grainOf);
  const own = grainOf(view);
  const [least, most] = [Math.min(...grains), Math.max(...grains)];
  if (least === most) return "alike";
  return own === least ? "coarsest" : own >= most * 0.999 ? "finest" : "between";
}

/** Bins of a place from left to right. */
const FIFTHS = [0.001, 0.2, 0.4, 0.6, 0.8, 0.999];

/** How a field's values repeat, and where it stands among the others. */
export const STRUCTURE_FEATURES: readonly Feature[] = [
  {
    id: "grain",
    because: {
      it: "conta quante volte cambia di riga in riga",
      en: "how often it changes from row to row counts",
    },
    of: (view) => (view.shown.length < 2 ? null : grainOf(view)),
    bins: [0.15, 0.4, 0.7, 0.95],
  },
  {
    id: "grainRank",
    because: {
      it: "conta quanto si ripete rispetto alle altre",
      en: "how it repeats beside the others counts",
    },
    of: grainAmongWords,
  },
  {
    id: "distinct",
    because: { it: "conta quanti valori diversi ha", en: "how many different values it has counts" },
    of: ({ texts }) => (texts.length < 3 ? null : new Set(texts).size / texts.length),
    bins: [0.15, 0.35, 0.6, 0.85, 0.999],
  },
  {
    id: "filled",
    because: { it: "conta quante celle sono piene", en: "how many cells are filled counts" },
    of: ({ filled, records }) => (records === 0 ? null : filled / records),
    bins: [0, 0.2, 0.5, 0.8, 0.999],
  },
  {
    id: "merged",
    because: { it: "è unita su più righe", en: "it is merged over several rows" },
    of: ({ merged, shown }) => (merged === 0 ? null : merged / shown.length),
    bins: [0.3, 0.6],
  },
  {
    id: "constant",
    because: { it: "ha sempre lo stesso valore", en: "it always has the same value" },
    of: ({ texts }) => texts.length > 2 && new Set(texts).size === 1,
  },
  {
    id: "few",
    because: { it: "ha poche righe", en: "it has few rows" },
    of: ({ records }) => records,
    bins: [1, 3, 8],
  },
  {
    id: "place",
    because: { it: "conta dove sta", en: "where it stands counts" },
    of: ({ field }) => field.place,
    bins: FIFTHS,
  },
  {
    id: "card",
    because: { it: "è la voce di una scheda", en: "it is a label of a card" },
    of: ({ field }) => field.col === null,
  },
  {
    id: "lead",
    because: { it: "è il titolo della tabella", en: "it is the title of the table" },
    of: ({ field, all }) => {
      if (field.col !== null || field.headings.length > 0 || all.every((other) => other.field.col === null))
        return null;
      if (all.some(({ senses }) => senses.any.includes("indicator"))) return "namesBelow";
      const first = all.find((other) => other.field.col !== null);
      return first?.leaf === "" && isWords(first) ? "wordsBelow" : "noNamesBelow";
    },
  },
  {
    id: "within",
    because: { it: "sta dentro una scheda", en: "it stands inside a card" },
    of: ({ shape }) => shape.regions[0]?.within !== null,
  },
  {
    id: "afterCode",
    because: { it: "sta subito dopo un codice", en: "it stands right after a code" },
    of: ({ all, index }) => {
      const before = all[index - 1];
      return (
        before !== undefined &&
        shareOf(before, ({ text }) => /^[A-Za-z]{0,3}[.\-_]?\d{1,3}(?:[.\-]\d{1,3})*[a-z]?\.?$/.test(text)) >
          0.8
      );
    },
  },
  {
    id: "wordsBefore",
    because: {
      it: "contano le colonne di testo che la precedono",
      en: "the columns of words before it count",
    },
    of: (view) =>
      isWords(view) ? String(Math.min(4, view.all.slice(0, view.index).filter(isWords).length)) : null,
  },
  {
    id: "wordsLeft",
    because: {
      it: "conta quante colonne di testo la seguono",
      en: "how many columns of words follow counts",
    },
    of: (view) =>
      isWords(view) ? String(Math.min(3, view.all.slice(view.index + 1).filter(isWords).length)) : null,
  },
  {
    id: "before",
    because: { it: "lo suggerisce la colonna che segue", en: "the column after it suggests so" },
    of: ({ all, index }) => all[index + 1]?.senses.whole ?? null,
  },
  {
    id: "after",
    because: { it: "lo suggerisce la colonna che precede", en: "the column before it suggests so" },
    of: ({ all, index }) => all[index - 1]?.senses.whole ?? null,
  },
  {
    id: "valuesRight",
    because: { it: "alla sua destra stanno valori", en: "values stand to its right" },
    of: ({ all, index }) => {
      const next = all[index + 1];
      return (
        next !== undefined &&
        next.cells.length > 0 &&
        shareOf(next, ({ type }) => type === "number" || type === "date") > 0.5
      );
    },
  },
];
