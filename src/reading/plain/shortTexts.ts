import type { Grid } from "../../model/grid";
import { onceFor } from "../onceFor";

/** Longest text that may be a heading or label. */
const LONGEST = 80;
/** Rows of a sheet that are looked at: labels stand over values, or come again and again. */
const LOOKED = 5_000;

/** The texts of some sheets that may be labels, each with how often it stands there. Those who ask in turn mostly ask of the same sheets. */
export const shortTexts = onceFor((sheets: readonly Grid[]): ReadonlyMap<string, number> => {
  const texts = new Map<string, number>();
  for (const sheet of sheets)
    for (const [text, times] of textsOf(sheet)) texts.set(text, (texts.get(text) ?? 0) + times);
  return texts;
});

const textsOf = onceFor(({ rows }: Grid): ReadonlyMap<string, number> => {
  const texts = new Map<string, number>();
  for (const row of rows.slice(0, LOOKED))
    for (const cell of row)
      if (cell?.type === "text" && cell.text.length <= LONGEST)
        texts.set(cell.text, (texts.get(cell.text) ?? 0) + 1);
  return texts;
});
