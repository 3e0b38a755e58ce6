import { isYear } from "../words/isYear";
import { speaksOf, type FieldView } from "./fieldView";

/** "2021 | 2022 | Previsione 2023": a year and no other word, before the first year that has some. */
export const isYearBefore = (view: FieldView): boolean => {
  const { leaf, field } = view;
  if (leaf !== "" || field.period === null || !isYear(field.period)) return false;
  const worded = view.all.filter(
    (other) => other.leaf !== "" && isYear(other.field.period?.slice(0, 4) ?? ""),
  );
  return (
    worded.length > 0 &&
    worded.every((other) => (other.field.period ?? "") > (field.period ?? "")) &&
    !view.all.some((other) => speaksOf(other, "baseline"))
  );
};
