import type { Plan } from "../model/plan";
import { planSize } from "./planSize";

/** The words for a plan and for so many of its parts. */
export interface SizeSpeech {
  plan(year: number | null): string;
  sheets(n: number): string;
  objectives(n: number): string;
  indicators(n: number): string;
}

/** What was read, in one line: «Piano 2026 · 2 fogli · 9 obiettivi · 58 indicatori». A list of indicators has no objectives to count. */
export function sizeWords(plan: Plan, say: SizeSpeech): string {
  const { sheets, objectives, indicators } = planSize(plan);
  return [
    say.plan(plan.year),
    say.sheets(sheets),
    ...(objectives > 0 || indicators === 0 ? [say.objectives(objectives)] : []),
    say.indicators(indicators),
  ].join(" · ");
}
