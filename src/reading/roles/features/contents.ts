import { parseTarget } from "../../../targets/parseTarget";
import { readBareCode, readCode } from "../../words/readTitle";
import { shareOf, shareOfTexts } from "../fieldView";
import { SHARE, type Feature } from "./feature";

/** Verbs an objective begins with: "Ridurre", "Rendere"; not "Come", "Che". */
const INFINITIVE = /^(?:\S*\d\S*\s+)?[a-z']{2,}(?:are|ere|ire|arre|orre|urre|arsi|ersi|irsi)\b/;
/** Nouns of doing: "Riduzione", "Aggiornamento". */
const NOUN_OF_DOING = /^(?:\S*\d\S*\s+)?[a-z']{3,}(?:zione|sione|mento|aggio|tura|enza)\b/;
const COUNTING =
  /^(?:numero|n\.|n°|nr|num|percentuale|%|tasso|tempo|tempi|giorni|ore|grado|indice|quota|rapporto|media|livello|incidenza|somma|totale|ritardo|number|percentage|share|rate|average|median|days|hours|proportion|index|level)\b/;

/** What kind of texts and values stand in a field. */
export const CONTENT_FEATURES: readonly Feature[] = [
  {
    id: "text",
    because: { it: "contiene testi", en: "it holds texts" },
    of: (view) => shareOf(view, ({ type }) => type === "text"),
    bins: SHARE,
  },
  {
    id: "number",
    because: { it: "contiene numeri", en: "it holds numbers" },
    of: (view) => shareOf(view, ({ type, format }) => type === "number" && !format?.includes("%")),
    bins: SHARE,
  },
  {
    id: "percent",
    because: { it: "contiene percentuali", en: "it holds percentages" },
    of: (view) =>
      shareOf(
        view,
        ({ type, format, text }) =>
          (type === "number" && format?.includes("%") === true) ||
          /^[<>≤≥=\s]*-?\d+(?:[.,]\d+)?\s*%$/.test(text),
      ),
    bins: SHARE,
  },
  {
    id: "date",
    because: { it: "contiene date", en: "it holds dates" },
    of: (view) =>
      shareOf(view, ({ type, text }) => type === "date" || /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.test(text)),
    bins: SHARE,
  },
  {
    id: "length",
    because: { it: "conta la lunghezza dei testi", en: "the length of its texts counts" },
    of: ({ texts }) =>
      texts.length === 0 ? null : texts.reduce((sum, { length }) => sum + length, 0) / texts.length,
    bins: [2, 4, 8, 14, 22, 32, 45, 65, 100],
  },
  {
    id: "words",
    because: { it: "conta il numero di parole", en: "the number of words counts" },
    of: ({ texts }) =>
      texts.length === 0
        ? null
        : texts.reduce((sum, text) => sum + (text.match(/[a-z]{2,}/g)?.length ?? 0), 0) / texts.length,
    bins: [0, 1, 2, 3, 5, 8, 12],
  },
  {
    id: "lines",
    because: { it: "i testi hanno più righe", en: "its texts have several lines" },
    of: (view) => shareOf(view, ({ text }) => /\n\s*\S/.test(text)),
    bins: [0, 0.3, 0.7],
  },
  {
    id: "bareCode",
    because: { it: "contiene solo codici", en: "it holds nothing but codes" },
    of: (view) =>
      shareOf(
        view,
        ({ text, type }) =>
          type !== "date" && readBareCode(text) !== null && (type !== "number" || /^\d{1,3}$/.test(text)),
      ),
    bins: SHARE,
  },
  {
    id: "letterCode",
    because: { it: "contiene codici con lettere o punti", en: "it holds codes with letters or dots" },
    of: (view) =>
      shareOf(
        view,
        ({ text, type }) => type === "text" && readBareCode(text) !== null && /[A-Za-z.]/.test(text),
      ),
    bins: SHARE,
  },
  {
    id: "codedTitle",
    because: { it: "i testi cominciano con un codice", en: "its texts begin with a code" },
    of: (view) =>
      shareOf(
        view,
        ({ text, type }) =>
          type === "text" && readBareCode(text) === null && (readCode(text)?.rest.length ?? 0) > 5,
      ),
    bins: SHARE,
  },
  {
    id: "infinitive",
    because: { it: "i testi cominciano con un verbo all'infinito", en: "its texts begin with a verb" },
    of: (view) => shareOfTexts(view, (text) => INFINITIVE.test(text) && text.includes(" ")),
    bins: [0, 0.2, 0.5, 0.9],
  },
  {
    id: "nounOfDoing",
    because: { it: "i testi cominciano con un nome d'azione", en: "its texts begin with a noun of doing" },
    of: (view) => shareOfTexts(view, (text) => NOUN_OF_DOING.test(text) && text.includes(" ")),
    bins: [0, 0.2, 0.5],
  },
  {
    id: "counting",
    because: { it: "i testi contano o misurano", en: "its texts count or measure" },
    of: (view) => shareOfTexts(view, (text) => COUNTING.test(text) && text.length > 8),
    bins: [0, 0.2, 0.5],
  },
  {
    id: "participle",
    because: { it: "i testi dicono che cosa si conta", en: "its texts say what is counted" },
    of: (view) => shareOfTexts(view, /\b[a-z]{4,}(?:at|ut|it|sc?[st])[oaie]\b/),
    bins: [0, 0.2, 0.5],
  },
  {
    id: "ratio",
    because: { it: "i testi sono rapporti o somme", en: "its texts are ratios or sums" },
    of: (view) =>
      shareOfTexts(
        view,
        (text) =>
          /[a-z)]\s*(?:\/|:|÷|\bsu\b|\*)\s*\(?[a-z]/.test(text) && text.length > 12 && text.includes("/"),
      ),
    bins: [0, 0.2, 0.5, 0.9],
  },
  {
    id: "comparison",
    because: {
      it: "contiene segni di confronto (≥, almeno, entro)",
      en: "it holds signs of comparison (≥, at least, by)",
    },
    of: (view) =>
      shareOfTexts(
        view,
        /^\s*(?:[<>≤≥=±]|[+-]\s?\d|almeno|entro|non (?:piu|meno)|max|min\b|oltre|meno di|piu di|at least|by |at most|no more|up to|within|under|over)/,
      ),
    bins: [0, 0.2, 0.5, 0.9],
  },
  {
    id: "yesNo",
    because: { it: "contiene sì o no", en: "it holds yes or no" },
    of: (view) => shareOfTexts(view, /^(?:si|no|yes|s|x|on|off|si\/no|yes\/no)[.!]?$/),
    bins: [0, 0.3, 0.8],
  },
  {
    id: "target",
    because: { it: "i valori si leggono come target", en: "its values read as targets" },
    of: (view) =>
      shareOf(
        view,
        ({ text, type }) => type !== "text" || (text.length < 60 && parseTarget(text, { year: 2025 }).ok),
      ),
    bins: SHARE,
  },
  {
    id: "money",
    because: { it: "contiene importi", en: "it holds amounts of money" },
    of: (view) =>
      shareOf(
        view,
        ({ text, value, format }) =>
          /€|\beuro\b|\beur\b/i.test(text) ||
          /€/.test(format ?? "") ||
          (typeof value === "number" && value >= 20_000 && !/\//.test(text)),
      ),
    bins: [0, 0.4, 0.9],
  },
  {
    id: "sentence",
    because: { it: "contiene frasi", en: "it holds sentences" },
    of: (view) =>
      shareOfTexts(
        view,
        (text) =>
          text.length > 40 &&
          (/[.;]\s*$/.test(text) || /,\s/.test(text) || /\b(?:e'?|sono|per|che|is|are|and)\b/.test(text)),
      ),
    bins: [0, 0.3, 0.7],
  },
  {
    id: "empty",
    because: { it: "è vuota", en: "it is empty" },
    of: ({ filled }) => filled === 0,
  },
];
