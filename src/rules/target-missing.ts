import type { Indicator } from "../model/indicator";
import { isWholeYear, periodYear } from "../targets/period";
import type { MeasuredTarget } from "./measuredIndicator";
import { defineRule } from "./rule";
import { defineSurvey } from "./survey";

/** Sheets that have the year's targets in a place of their own. */
const sheetsOfYear = defineSurvey(
  () => new Set<string>(),
  (sheets, { indicators, year }) => {
    for (const { name, targets } of indicators)
      if (targets.some(({ period }) => periodYear(period) === year)) sheets.add(name.at.sheet);
  },
);

export const targetMissing = defineRule({
  id: "target-missing",
  severity: "error",
  severityIn: { drafting: "warning" },
  problem: { it: "Manca il target dell'anno", en: "Target for the year missing" },
  title: {
    it: "Ogni indicatore ha un target per l'anno del piano.",
    en: "Require a target for the plan year on every indicator.",
  },
  why: {
    it: "Senza valore atteso il risultato non si può giudicare. I target intermedi (30/6) sono facoltativi.",
    en: "Without an expected value the result cannot be judged. Intermediate targets (30/6) are optional.",
  },
  source: "D.Lgs. 150/2009, art. 5, c. 2, lett. b",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target 2026         |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10               |
    | Formare il personale        | Ore di formazione | Anno di rilevazione |`,
    `
    | Obiettivo operativo         | Indicatore        | Target 2026 | Target 2027 |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10       | <= 8        |
    | Formare il personale        | Ore di formazione | -           | >= 20       |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Target 2026      |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10            |
    | Formare il personale        | Ore di formazione | {target-missing} |`,
  ],

  scope: "item",
  check(context, report) {
    const { measured, year } = context;
    for (const { indicator, targets } of measured) {
      const { id, name, blankTargets, blanks, aggregate, monitoring } = indicator;
      if (aggregate || isOnlyWatched(monitoring?.text) || hasTarget(targets, blankTargets, year)) continue;
      if (beginsLater(targets, blankTargets, year) && sheetsOfYear.of(context).has(name.at.sheet)) continue;
      const blank = blankTargets.find(({ period }) => isDue(period, year))?.at ?? blanks.target;
      const partial = targets.find((target) => year === null || target.year === year)?.reading;
      report({
        at: blank ?? partial?.at ?? name.at,
        related: blank ? [name.at] : [],
        about: [id],
        message: {
          it: `Atteso un target${year === null ? "" : ` per il ${year}`}, trovato ${partial ? `solo «${partial.text}» al ${partial.period}` : "nessuno"}.`,
          en: `Expected a target${year === null ? "" : ` for ${year}`}, found ${partial ? `only “${partial.text}” at ${partial.period}` : "none"}.`,
        },
      });
    }
  },
});

/** "Data only", "solo monitoraggio" beside it: the sheet says itself that nothing is to be reached. */
const isOnlyWatched = (text = ""): boolean =>
  /^\s*(?:data only|monitor(?:ing)? only|no target|contextual|for information|sol[oi] (?:dat[oi]|monitoraggio)|(?:dato )?di contesto|(?:senza|nessun) target|in osservazione)\b/i.test(
    text,
  );

/** "-" for this year and a target for a later one: it is measured from then on. A blank says nothing. */
const beginsLater = (
  targets: readonly MeasuredTarget[],
  blanks: Indicator["blankTargets"],
  year: number | null,
): boolean =>
  year !== null &&
  targets.length > 0 &&
  targets.every((target) => target.year !== null && target.year > year) &&
  !blanks.some(({ period }) => isDue(period, year));

/** A heading without a year speaks of the plan's. */
const isDue = (period: string, year: number | null): boolean =>
  period === "" || (isWholeYear(period) && (year === null || periodYear(period) === year));

/** "Entro il 31/03/2026" under 30/6: a day says itself when it is done, and leaves nothing for the end of the year. */
const isDoneOnce = ({ meaning }: MeasuredTarget): boolean => meaning.ok && meaning.target.kind === "date";

/** A target of the whole year; a single date of the year counts where the layout asks for no other. */
function hasTarget(
  targets: readonly MeasuredTarget[],
  blanks: Indicator["blankTargets"],
  year: number | null,
): boolean {
  let ofYear = false;
  for (const target of targets) {
    const mine = year === null || target.year === year;
    if (target.year === null || (mine && (target.wholeYear || isDoneOnce(target)))) return true;
    ofYear ||= mine;
  }
  return ofYear && !blanks.some(({ period }) => isDue(period, year));
}
