import type { Wordings } from "./headerWords";
import { wordingsOf } from "./labels";
import { mapCells, withText } from "./sheetParts";
import { inPlace } from "./transformation";
import type { Transformation } from "./transformation";

function replaceLabels(name: string, language: "it" | "en", everyCellAnew: boolean): Transformation {
  return inPlace(name, (grid, random) => {
    const chosen = new Map<Wordings, string>();
    return mapCells(grid, (cell) => {
      const wordings = wordingsOf(cell);
      if (!wordings) return cell;
      const word = (!everyCellAnew && chosen.get(wordings)) || random.pick(wordings[language]);
      chosen.set(wordings, word);
      return withText(cell, word);
    });
  });
}

export const synonyms = replaceLabels("labels replaced by synonyms", "it", false);
export const mixedSynonyms = replaceLabels("labels worded anew in every cell", "it", true);
export const english = replaceLabels("labels in English", "en", false);
