import { tidyText } from "../../grid/foldText";
import type { Field, Role } from "../model";
import { onlyAt } from "./onlyAt";
import type { Taken } from "./taken";

const YEAR = /^(?:19|20)\d\d$/;
const HEADING = /^(?:ann[oi]|annualità|esercizi[oi]?|years?)$/i;
const VALUES: readonly Role[] = ["target", "actual", "baseline", "threshold"];

/**
 * A table with a row for every year of an indicator ("Anno | Target | Consuntivo") as one with columns of their own for each year. Other tables
 * stay as they are: an indicator in every row is one of its year.
 */
export function splitByYear(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  const at = region.kind === "table" ? region.fields.findIndex(holdsYears) : -1;
  const years = region.fields[at]?.cells.map((cell) => (cell ? tidyText(cell.text) : null));
  const name = region.fields[roles.indexOf("name")];
  if (!years || !name || name.cells.filter(Boolean).length * 2 > years.length) return taken;
  const distinct = [...new Set(years.filter((year) => year !== null))];
  const parts = region.fields.flatMap((field, place) => {
    const role = roles[place] ?? "unknown";
    const sure = certainty[place] ?? 0;
    if (place === at) return [{ field, role: "aside" as Role, sure }];
    if (!VALUES.includes(role) || field.period !== null) return [{ field, role, sure }];
    return distinct.map((period) => ({
      field: {
        ...onlyAt(
          field,
          years.map((year) => year === period),
        ),
        period,
      },
      role,
      sure,
    }));
  });
  return {
    ...taken,
    region: { ...region, fields: parts.map(({ field }) => field) },
    roles: parts.map(({ role }) => role),
    certainty: parts.map(({ sure }) => sure),
  };
}

/** Nothing but years, in every row, of several kinds, under a word for them. */
function holdsYears({ path, cells }: Field): boolean {
  if (!HEADING.test(tidyText(path.at(-1) ?? ""))) return false;
  const years = cells.map((cell) => tidyText(cell?.text ?? ""));
  return years.every((year) => YEAR.test(year)) && new Set(years).size > 1;
}
