import { titleYears } from "./titleYears";
import type { Fact } from "./fact";
import type { FieldView } from "./fieldView";

/** "Anno 2022" below "DUP 2022-2024": a year of the span its titles name, under no word of its own. */
function isOfTitleSpan({ field: { period }, senses, groups, shape }: FieldView): boolean {
  const span = titleYears(shape);
  if (!span || span.last === span.first || !/^\d{4}$/.test(period ?? "")) return false;
  const year = Number(period);
  return [senses, ...groups].every(({ any }) => any.length === 0) && year >= span.first && year <= span.last;
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
];
