import { foldText } from "../../grid/foldText";
import type { PeriodReading } from "../../model/reading";
import type { Field } from "../model";

const PART =
  /(?:^|\s)(?:trim|trimestre|semestre|sem|quadrimestre|bimestre|mese|quarter|qtr|half|month|h[12]|q[1-4]|t[1-4]|s[12]|[12](?:[°o]\s?)?s|[1-4](?:[°o]\s?)?[qt])(?:\s|\.|$)/;
const AT =
  /(?:^|\s)(?:al|alla|alle|as of|at|by|entro|fine|cumulat\S*|progressiv\S*|cumulative|ytd|to date)(?:\s|$)/;
const WITHIN = /(?:^|\s)(?:nel|del|durante|solo|in the|during|within|of the)\s|parzial|non cumulat/;

/**
 * Whether headings speak of a part of the year: "nel I trimestre" is a value of that part, "cumulato al I trimestre" one of the year up to its end,
 * and of "I trimestre" alone nobody can tell. Nothing where they name no part.
 */
export function partSaid({
  headings,
  period,
}: Pick<Field, "headings" | "period">): Pick<PeriodReading, "span"> {
  if (period === null) return {};
  const text = foldText(headings.map((heading) => heading.text).join(" ")).replace(/[()[\],:]/g, " ");
  if (!PART.test(text)) return {};
  if (WITHIN.test(text)) return { span: "within" };
  return { span: AT.test(text) ? "at" : "open" };
}
