import { foldText } from "../../grid/foldText";
import type { Field } from "../model";
import type { Fact } from "./fact";
import { speaksOf, type FieldView } from "./fieldView";
import { titlesOf } from "./titlesOf";
import { titleYears } from "./titleYears";

/** The year of "Anno 2022", under no word of its own; null of every other heading. */
const bareYear = ({ field: { period }, senses, groups }: FieldView): number | null =>
  /^\d{4}$/.test(period ?? "") && [senses, ...groups].every(({ any }) => any.length === 0)
    ? Number(period)
    : null;

/** "Anno 2022" below "DUP 2022-2024": a year of the span its titles name. */
function isOfTitleSpan(view: FieldView): boolean {
  const [span, year] = [titleYears(view.shape), bareYear(view)];
  return (
    span !== null && year !== null && span.last !== span.first && year >= span.first && year <= span.last
  );
}

/** "Anno 2024" alone below "Obiettivi assegnati – anno 2025": where the plan starts from. Of years in a row the first may be aimed at. */
function isBeforePlan(view: FieldView): boolean {
  const [span, year] = [titleYears(view.shape), bareYear(view)];
  const isAlone = view.all.every((other) => other === view || bareYear(other) === null);
  return span !== null && year !== null && isAlone && year < span.first;
}

const WHOLE_YEAR =
  /^(?:(?:totale |tot\.? |intero |fine |valore )?(?:anno|annuale|annuo|anno intero|full year|year)|(?:total|whole|full)[ -]year|annual)$/;

/** "Anno" behind "I trim. | II trim. | …" under "Valori rilevati 2022": what was found, or is aimed at, in the year as a whole. */
function isYearOfQuarters(view: FieldView): boolean {
  const groupOf = ({ path }: Field) => path.slice(0, -1).join(" › ");
  if (!WHOLE_YEAR.test(foldText(view.leaf)) || !AIMED.some((term) => speaksOf(view, term))) return false;
  const beside = view.all.filter((other) => other !== view && groupOf(other.field) === groupOf(view.field));
  return beside.length > 1 && beside.every(({ field }) => field.period !== null);
}
const AIMED = ["actual", "target"] as const;

/** What a sheet of results calls itself. */
const OF_RESULTS =
  /\b(?:consuntiv|monitorag|rendicont|relazion|stato di attuazione|risultat|verific|outturn|results?\b|report|achieve)/i;

/** "Q1 2025/26 | Q2 2025/26": periods without a word, where nothing else is called a target and no title speaks of results. */
function isBareSeries(view: FieldView): boolean {
  const isBare = ({ field: { period }, leaf, groups, filled }: FieldView) =>
    period !== null && leaf === "" && filled > 0 && groups.every(({ any }) => any.length === 0);
  if (!isBare(view) || view.all.filter(isBare).length < 3) return false;
  if (view.all.some((other) => speaksOf(other, "target") || speaksOf(other, "actual"))) return false;
  return !titlesOf(view.shape).some((text) => OF_RESULTS.test(text));
}

/** "Peso 2023" beside "Peso 2024" in a plan of 2024, or where no title says so: the weight of another year. */
function isWeightOfOtherYear(view: FieldView): boolean {
  const yearOf = (one: FieldView) =>
    speaksOf(one, "weight") && /^\d{4}$/.test(one.field.period ?? "") ? [Number(one.field.period)] : [];
  const [own] = yearOf(view);
  const years = view.all.flatMap(yearOf);
  if (own === undefined || new Set(years).size < 2) return false;
  const planned = titleYears(view.shape)?.first;
  return own !== (planned !== undefined && years.includes(planned) ? planned : Math.max(...years));
}

/** What holds of years in headings. */
export const YEAR_FACTS: readonly Fact[] = [
  {
    id: "years-of-the-plan",
    because: {
      it: "gli anni che il titolo nomina sono quelli del piano, non di partenza",
      en: "the years the title names are those of the plan, not where it starts from",
    },
    price: 3,
    breaks: ({ base }, view) => base === "baseline" && isOfTitleSpan(view),
  },
  {
    id: "years-before-the-plan",
    because: {
      it: "un anno prima di quello del titolo non è da raggiungere",
      en: "a year before the title's is not to be reached",
    },
    price: 3,
    breaks: ({ base }, view) => base === "target" && isBeforePlan(view),
  },
  {
    id: "year-of-its-quarters",
    because: {
      it: "accanto ai trimestri «Anno» è il valore di tutto l'anno",
      en: "beside quarters “Year” is the value of the whole year",
    },
    price: 6,
    breaks: ({ base }, view) => base !== "actual" && base !== "target" && isYearOfQuarters(view),
  },
  {
    id: "weights-of-the-plan",
    because: {
      it: "accanto ai pesi dell'anno del piano quelli di un altro anno non lo sono",
      en: "beside weights of the plan's year those of another year are none",
    },
    price: 4,
    breaks: ({ base }, view) => base === "weight" && isWeightOfOtherYear(view),
  },
  {
    id: "periods-alone-are-aimed-at",
    because: {
      it: "periodi senza altre parole, dove niente dice com'è andata, sono da raggiungere",
      en: "periods without other words, where nothing says how it went, are aimed at",
    },
    price: 2.5,
    breaks: ({ base }, view) => base === "actual" && isBareSeries(view),
  },
];
