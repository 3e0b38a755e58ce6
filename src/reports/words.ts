import { report as english } from "../locales/en/report";
import { plan as englishPlan } from "../locales/en/plan";
import { report as italian } from "../locales/it/report";
import { plan as italianPlan } from "../locales/it/plan";
import { format } from "../locales/format";
import type { Language } from "./language";

/** What a text report says, by language. */
export const words = {
  it: { ...italian, kinds: italianPlan.kinds, format: format("it-IT") },
  en: { ...english, kinds: englishPlan.kinds, format: format("en-GB") },
} satisfies Record<Language, unknown>;

export type Words = (typeof words)["it"];
