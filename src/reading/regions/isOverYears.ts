import type { Spot } from "../../grid/sheetView";

/** "Context indicators | 2021 | 2022 | 2023": whatever the first says, years that follow each other head columns. */
export const isOverYears = ([first, ...years]: readonly Spot[]): boolean =>
  first?.cell.type === "text" &&
  years.length >= 2 &&
  years.every(
    ({ cell }, at) =>
      /^(?:19|20)\d\d$/.test(cell.text) &&
      (at === 0 || Number(cell.text) === Number(years[at - 1]?.cell.text) + 1),
  );
