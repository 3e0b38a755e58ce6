import { check as englishCheck } from "../locales/en/check";
import { page as english } from "../locales/en/page";
import { plan as englishPlan } from "../locales/en/plan";
import { reading as englishReading } from "../locales/en/reading";
import { format } from "../locales/format";
import { check as italianCheck } from "../locales/it/check";
import { page as italian } from "../locales/it/page";
import { plan as italianPlan } from "../locales/it/plan";
import { reading as italianReading } from "../locales/it/reading";
import type { Language } from "./language";

const shared = ({ verdict, cannotJudge, severity, severities, phases }: typeof italianCheck) => ({
  phases,
  verdict,
  cannotJudge,
  severity,
  severities,
});

/** What the reports that are pages say, by language; the verdict in the words of the pane. */
export const words = {
  it: {
    ...italian,
    ...shared(italianCheck),
    kinds: italianPlan.kinds,
    roles: italianPlan.roles,
    reading: italianReading,
    format: format("it-IT"),
  },
  en: {
    ...english,
    ...shared(englishCheck),
    kinds: englishPlan.kinds,
    roles: englishPlan.roles,
    reading: englishReading,
    format: format("en-GB"),
  },
} satisfies Record<Language, unknown>;

export type PageWords = (typeof words)["it"];
