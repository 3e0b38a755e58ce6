import { foldText } from "../../grid/foldText";
import { areMostly } from "../areMostly";
import type { Field } from "../model";
import type { Part } from "./planSigns";

/** What an index calls its pages. */
const PAGES = /^(?:fogli[oa]?|nome (?:del )?foglio|schede?|tab|sheets?|worksheets?)$/;

/**
 * "Foglio | Contenuto" over the names of sheets, or beside them where they look like the labels of a form: what stands there says what is found
 * elsewhere, unless it weighs it.
 */
export function isIndexOf(sheets: readonly string[]): (part: Part) => boolean {
  const pages = new Set(sheets.map(pageName));
  return ({ regions }) =>
    regions.some(
      ({ region: { fields }, roles }) =>
        !roles.some((role) => role === "target" || role.startsWith("weight:")) &&
        fields.some((field) => {
          if (!PAGES.test(headingOf(field))) return false;
          const named = field.cells.flatMap((cell) => (cell ? pageName(cell.text) : []));
          const labels = fields.map(headingOf);
          // "Aggiornato al" may stand below them.
          return [named, labels].some((names) => areMostly(names, (name) => pages.has(name)));
        }),
    );
}

const headingOf = ({ path }: Field): string => pageName(path.at(-1) ?? "");

/** The name of a sheet as an index may write it: "Ob_strategici" is "Ob strategici". */
const pageName = (sheet: string): string => foldText(sheet.replaceAll("_", " "));
