import type { FieldView } from "../fieldView";
import { titleYears } from "../titleYears";
import type { Feature } from "./feature";

const yearOf = (period: string | null): number | null => {
  const year = /(?:19|20)\d\d/.exec(period ?? "")?.[0];
  return year === undefined ? null : Number(year);
};

/** Years that the fields of the shape name, in order. */
const yearsOf = ({ all }: FieldView): number[] =>
  [...new Set(all.flatMap(({ field }) => yearOf(field.period) ?? []))].sort((a, b) => a - b);

/** How the periods of headings stand to each other. */
export const PERIOD_FEATURES: readonly Feature[] = [
  {
    id: "yearRank",
    because: {
      it: "nomina uno degli anni della tabella",
      en: "it names one of the years of the table",
    },
    of: (view) => {
      const year = yearOf(view.field.period);
      if (year === null) return null;
      const years = yearsOf(view);
      if (years.length === 1) return "only";
      return year === years[0] ? "first" : year === years.at(-1) ? "last" : "middle";
    },
  },
  {
    id: "yearBesideTitle",
    because: {
      it: "conta il suo anno rispetto a quello del titolo",
      en: "its year beside the one of the title counts",
    },
    of: (view) => {
      const [year, plan] = [yearOf(view.field.period), titleYears(view.shape)?.first ?? null];
      if (year === null || plan === null) return null;
      return year < plan ? "before" : year > plan ? "after" : "same";
    },
  },
  {
    id: "samePeriod",
    because: { it: "un'altra colonna nomina lo stesso periodo", en: "another column names the same period" },
    of: ({ all, field, index }) => {
      if (field.period === null) return null;
      const same = all.filter((other) => other.field.period === field.period);
      return same.length === 1 ? null : same[0]?.index === index ? "first" : "later";
    },
  },
  {
    id: "twins",
    because: {
      it: "più colonne si chiamano così, con periodi diversi",
      en: "several columns are called so, with different periods",
    },
    of: ({ all, senses, field }) =>
      field.period !== null &&
      all.some(
        (other) =>
          other.field.period !== null &&
          other.field.period !== field.period &&
          other.senses.stems.join(" ") === senses.stems.join(" "),
      ),
  },
  {
    id: "shares",
    because: { it: "più colonne nominano una percentuale", en: "several columns name a percentage" },
    of: ({ all, field }) =>
      field.share === null ? null : Math.min(3, all.filter((other) => other.field.share !== null).length),
    bins: [1, 2],
  },
];
