import { check as englishCheck } from "../locales/en/check";
import { plan as englishPlan } from "../locales/en/plan";
import { reading as english } from "../locales/en/reading";
import { format } from "../locales/format";
import { check as italianCheck } from "../locales/it/check";
import { plan as italianPlan } from "../locales/it/plan";
import { reading as italian } from "../locales/it/reading";
import type { Language } from "./language";

/** How a reading is told, in the words of *Come ho letto*, by language. */
export const readingWords = {
  it: { reading: italian, plan: italianPlan, check: italianCheck, format: format("it-IT") },
  en: { reading: english, plan: englishPlan, check: englishCheck, format: format("en-GB") },
} satisfies Record<Language, unknown>;

export type ReadingWords = (typeof readingWords)["it"];
