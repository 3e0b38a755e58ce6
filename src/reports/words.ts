import { check as englishCheck } from "../locales/en/check";
import { report as english } from "../locales/en/report";
import { plan as englishPlan } from "../locales/en/plan";
import { check as italianCheck } from "../locales/it/check";
import { report as italian } from "../locales/it/report";
import { plan as italianPlan } from "../locales/it/plan";
import { scores as englishScores } from "../locales/en/scores";
import { scores as italianScores } from "../locales/it/scores";
import { format } from "../locales/format";
import type { Language } from "./language";

/** What a text report says, by language. */
export const words = {
  it: {
    ...italian,
    cannotJudge: italianCheck.cannotJudge,
    kinds: italianPlan.kinds,
    methods: italianScores.methods,
    format: format("it-IT"),
  },
  en: {
    ...english,
    cannotJudge: englishCheck.cannotJudge,
    kinds: englishPlan.kinds,
    methods: englishScores.methods,
    format: format("en-GB"),
  },
} satisfies Record<Language, unknown>;

export type Words = (typeof words)["it"];
