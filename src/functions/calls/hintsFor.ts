import type { ScoreQuestion } from "../../scoring/scoreQuestion";

/** What the argument *direction* may have to say of a question, the least first; null for nothing. */
export function hintsFor({ target, year }: ScoreQuestion): readonly (string | null)[] {
  const operator = target.operator === null || target.operator === "=" ? null : target.operator;
  const percent = target.unit === "percent" ? "%" : null;
  const date = target.kind === "date" ? "data" : null;
  const own = year === null ? null : String(year);
  const words = [
    [],
    [operator],
    [date],
    [own],
    [operator, percent],
    [percent],
    [date, own],
    [operator, own],
    [operator, percent, own],
  ].map((parts) => parts.filter((part) => part !== null).join(" "));
  return [null, ...new Set(words.filter((text) => text !== ""))];
}
