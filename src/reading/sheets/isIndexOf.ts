import { foldText } from "../../grid/foldText";
import { areMostly } from "../areMostly";
import type { Part } from "./planSigns";

/** What an index calls its pages. */
const PAGES = /^(?:fogli[oa]?|nome (?:del )?foglio|schede?|tab|sheets?|worksheets?)$/;

/** "Foglio | Contenuto" over the names of sheets: what stands there says what is found elsewhere, unless it weighs it. */
export function isIndexOf(sheets: readonly string[]): (part: Part) => boolean {
  const pages = new Set(sheets.map(pageName));
  return ({ regions }) =>
    regions.some(
      ({ region: { fields }, roles }) =>
        !roles.some((role) => role === "target" || role.startsWith("weight:")) &&
        fields.some(({ path, cells }) => {
          if (!PAGES.test(foldText(path.at(-1) ?? ""))) return false;
          const named = cells.flatMap((cell) => (cell ? pageName(cell.text) : []));
          // "Aggiornato al" may stand below them.
          return areMostly(named, (name) => pages.has(name));
        }),
    );
}

/** The name of a sheet as an index may write it: "Ob_strategici" is "Ob strategici". */
const pageName = (sheet: string): string => foldText(sheet.replaceAll("_", " "));
