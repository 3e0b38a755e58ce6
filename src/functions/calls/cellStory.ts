import { sameAddress } from "../../model/address";
import type { Address } from "../../model/address";
import type { Bilingual } from "../../model/finding";
import type { Plan } from "../../model/plan";
import type { Indicator } from "../../model/indicator";
import type { Profile } from "../../model/profile";
import type { Scored } from "../../model/score";
import { explainIndicator } from "../../scoring/explainIndicator";

/** The cells of an indicator with what stands in them, in words. */
const partsOf = (indicator: Indicator): readonly (readonly [Bilingual, Address])[] => [
  ...[indicator.name, indicator.algorithm, indicator.unit, indicator.weight].flatMap((part) =>
    part ? [[{ it: "indicatore", en: "indicator" }, part.at] as const] : [],
  ),
  ...[...indicator.targets, ...indicator.blankTargets].map(
    ({ period, at }) => [{ it: `target ${period}`, en: `target ${period}` }, at] as const,
  ),
  ...[...indicator.thresholds, ...indicator.blankThresholds].map(({ level, at }) => {
    const percent = Math.round(level * 100);
    return [{ it: `soglia ${percent} %`, en: `threshold ${percent}%` }, at] as const;
  }),
  ...(indicator.baseline ? [[{ it: "valore storico", en: "baseline" }, indicator.baseline.at] as const] : []),
  ...[...indicator.actuals, ...indicator.blankActuals].map(
    ({ period, at }) => [{ it: `risultato ${period}`, en: `result ${period}` }, at] as const,
  ),
];

/** What a cell is in the plan, and the way to the score it takes part in; nothing for a cell outside the plan. */
export function cellStory(
  plan: Plan,
  profile: Profile,
  scores: ReadonlyMap<string, Scored>,
  at: Address,
): readonly Bilingual[] {
  for (const indicator of plan.indicators) {
    const [what] = partsOf(indicator).find(([, cell]) => sameAddress(cell, at)) ?? [];
    if (!what) continue;
    const name = indicator.name.value;
    const explained = explainIndicator(plan, profile, scores, indicator);
    const reason = explained?.reason ? [explained.reason] : [];
    return [
      { it: `${what.it} di «${name}»`, en: `${what.en} of “${name}”` },
      ...(explained?.steps ?? []),
      ...reason,
    ];
  }
  const node = plan.nodes.find(({ title, code, weight }) =>
    [title, code, weight].some((part) => part && sameAddress(part.at, at)),
  );
  return node ? [{ it: `obiettivo «${node.title.value}»`, en: `objective “${node.title.value}”` }] : [];
}
