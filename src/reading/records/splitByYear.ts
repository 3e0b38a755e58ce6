import { tidyText } from "../../grid/foldText";
import type { Field, Role } from "../model";
import { onlyAt } from "./onlyAt";
import type { Taken } from "./taken";
import { withParts, type Part } from "./withParts";

/** "2026", "2022 (baseline)": the second says that it is where the plan starts from. */
const YEAR = /^((?:19|20)\d\d)(\s*[-–(]?\s*(?:baseline|base|storico|valore iniziale|partenza)\)?)?$/i;
const HEADING = /^(?:ann[oi]|annualità|esercizi[oi]?|years?)$/i;
const VALUES: readonly Role[] = ["target", "actual", "baseline", "threshold"];

/**
 * A table with a row for every year of an indicator ("Anno | Target | Consuntivo") as one with columns of their own for each year. Other tables
 * stay as they are: an indicator in every row is one of its year.
 */
export function splitByYear(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  const listed = region.kind === "table" ? region.fields.map(yearsIn) : [];
  const at = listed.findIndex((years) => years !== null);
  const years = listed[at];
  const name = region.fields[roles.indexOf("name")];
  if (!years || !name || name.cells.filter(Boolean).length * 2 > years.length) return taken;
  const periods = [...new Set(years)];
  const rowsOf = (period: string) => years.map((year) => year === period);
  const roleIn = (period: string, role: Role): Role =>
    YEAR.exec(period)?.[2] && role !== "threshold" ? "baseline" : role;
  const parts = region.fields.flatMap((field, place): Part[] => {
    const role = roles[place] ?? "unknown";
    const sure = certainty[place] ?? 0;
    if (place === at) return [{ field, role: "aside", sure }];
    if (!VALUES.includes(role) || field.period !== null) return [{ field, role, sure }];
    return periods.map((period) => ({
      field: { ...onlyAt(field, rowsOf(period)), period: YEAR.exec(period)?.[1] ?? period },
      role: roleIn(period, role),
      sure,
    }));
  });
  return withParts(taken, parts);
}

/** By record the year of a column that holds nothing else, in every row and not always the same, under a word for it; null for others. */
function yearsIn({ path, cells }: Field): readonly string[] | null {
  if (!HEADING.test(tidyText(path.at(-1) ?? ""))) return null;
  const years = cells.map((cell) => tidyText(cell?.text ?? ""));
  return years.every((year) => YEAR.test(year)) && new Set(years).size > 1 ? years : null;
}
