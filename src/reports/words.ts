import { check as englishCheck } from "../locales/en/check";
import { page as englishPage } from "../locales/en/page";
import { report as english } from "../locales/en/report";
import { plan as englishPlan } from "../locales/en/plan";
import { check as italianCheck } from "../locales/it/check";
import { page as italianPage } from "../locales/it/page";
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
    verdict: italianCheck.verdict,
    cannotJudge: italianCheck.cannotJudge,
    overall: italianPage.overall,
    kinds: italianPlan.kinds,
    methods: italianScores.methods,
    format: format("it-IT"),
  },
  en: {
    ...english,
    verdict: englishCheck.verdict,
    cannotJudge: englishCheck.cannotJudge,
    overall: englishPage.overall,
    kinds: englishPlan.kinds,
    methods: englishScores.methods,
    format: format("en-GB"),
  },
} satisfies Record<Language, unknown>;

export type Words = (typeof words)["it"];
