import type { Column } from "./column";

/** Years under one heading that an undated column closes. */
const FEWEST = 2;

/**
 * "Target › 2025 | 2026 | 2027 | Finale": what closes a row of years without a year of its own is of the last of them, not of the plan's year.
 */
export function datedLast(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const { field, role } = column;
    if (role !== "target" || field.period !== null || field.path.length < 2) return column;
    const years = columns.flatMap(({ field: other, role: its }) =>
      its === "target" && other.period !== null && groupOf(other) === groupOf(field) ? [other.period] : [],
    );
    const last = years
      .filter((period) => YEAR.test(period))
      .sort()
      .at(-1);
    return last === undefined || years.length < FEWEST
      ? column
      : { ...column, field: { ...field, period: last } };
  });
}

const YEAR = /^\d{4}(?:\/\d{2,4})?$/;

const groupOf = ({ path }: Column["field"]): string => path.slice(0, -1).join(" › ");
