import type { Address } from "../model/address";
import type { Bilingual } from "../model/finding";
import type { Indicator } from "../model/indicator";
import type { Direction, TargetMeaning } from "../model/target";
import { indicatorQuestions } from "../scoring/indicatorQuestions";
import type { AskedScore } from "../scoring/indicatorQuestions";
import type { ScoreQuestion } from "../scoring/scoreQuestion";
import { scoreTarget } from "../scoring/scoreTarget";
import { figure } from "./figure";
import { groupBy } from "../model/groupBy";
import { defineRule, type Report } from "./rule";
import { defineSurvey } from "./survey";

/** A target whose direction nobody wrote, and whose score would be another the other way round. */
interface Supposed {
  readonly id: string;
  readonly name: string;
  readonly nameAt: Address;
  readonly at: Address;
  readonly text: string;
  readonly way: Direction | "open";
  readonly because: Bilingual | null;
}

const supposed = defineSurvey(
  ({ plan, profile }) => ({ questions: indicatorQuestions(plan, profile), found: [] as Supposed[] }),
  ({ questions, found }, { indicators, profile }) => {
    for (const indicator of indicators) {
      const asked = indicator.aggregate ? null : questions.asked(indicator);
      if (asked && isSupposed(asked, profile)) found.push(suppositionOf(indicator, asked));
    }
  },
);

export const directionAssumed = defineRule({
  id: "direction-assumed",
  severity: "warning",
  problem: {
    it: "Verso supposto, da cui dipende il punteggio",
    en: "Supposed direction that decides a score",
  },
  title: {
    it: "Dove il punteggio dipende dal verso, il verso è scritto.",
    en: "Require a written direction where a score depends on it.",
  },
  why: {
    it: "«10» è da raggiungere o da non superare? Dal verso può dipendere tutto il punteggio: va scritto ≥ o ≤, non supposto.",
    en: "Is “10” to be reached or not to be passed? The whole score may depend on it: write ≥ or ≤, do not suppose.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore       | Target 2026 | Consuntivo 2026 |
    | Chiudere le pratiche | Pratiche sospese | <= 10       | 20              |
    | Formare il personale | Ore              | 20          | 20              |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore       | Target 2026            | Consuntivo 2026 |
    | Chiudere le pratiche | Pratiche sospese | 10 {direction-assumed} | 20              |
    | Formare il personale | Ore              | 20 {direction-assumed} | 25              |`,
  ],

  surveys: [supposed],
  check(context, report) {
    // One habit of a sheet, and one thing to put right there: who writes no signs writes none all over it.
    for (const group of groupBy(supposed.of(context).found, ({ at }) => at.sheet).values())
      report(describe(group));
  },
});

function isSupposed({ question }: AskedScore, rules: Rules): boolean {
  const { kind, direction, operator, assumed } = question.target;
  if (direction === null && kind === "comparison" && operator !== "=") return true;
  return assumed.includes("direction") && decides(question, rules);
}

type Rules = Parameters<typeof scoreTarget>[1];

/** Whether the other direction would give another score. */
function decides(question: ScoreQuestion, rules: Rules): boolean {
  const mine = scoreTarget(question, rules).score;
  const other = scoreTarget({ ...question, target: turned(question.target) }, rules).score;
  return mine !== null && mine !== other;
}

function turned(target: TargetMeaning): TargetMeaning {
  const direction: Direction = target.direction === "lower" ? "higher" : "lower";
  return { ...target, direction, operator: direction === "higher" ? ">=" : "<=" };
}

const suppositionOf = ({ id, name, direction }: Indicator, { target, question }: AskedScore): Supposed => ({
  id,
  name: name.value,
  nameAt: name.at,
  at: target.at,
  text: target.text,
  way: question.target.direction ?? "open",
  because: direction?.because ?? null,
});

const WAYS = {
  higher: { it: "si suppone che più sia meglio", en: "more is supposed to be better" },
  lower: { it: "si suppone che meno sia meglio", en: "less is supposed to be better" },
  open: { it: "il punteggio aspetta", en: "the score is waiting" },
} as const;

function describe(group: readonly Supposed[]): Report {
  const [first] = group as readonly [Supposed, ...Supposed[]];
  return {
    at: first.at,
    related: group.length === 1 ? [first.nameAt] : group.slice(1).map(({ at }) => at),
    about: [...new Set(group.map(({ id }) => id))],
    message: group.length === 1 ? messageOf(first) : messageOfAll(group),
  };
}

function messageOf({ text, way, because }: Supposed): Bilingual {
  const { it, en } = WAYS[way];
  return {
    it: `Atteso ≥ o ≤ davanti a «${text}»: ${it}${because ? `, perché ${because.it}` : ""}.`,
    en: `Expected ≥ or ≤ before “${text}”: ${en}${because ? `, because ${because.en}` : ""}.`,
  };
}

function messageOfAll(group: readonly Supposed[]): Bilingual {
  const ways = [...groupBy(group, ({ way }) => way)];
  const count = figure(group.length);
  return {
    it: `Atteso ≥ o ≤ davanti a ${count.it} target: ${ways.map(([way, of]) => `${WAYS[way].it} per ${named(of).it}`).join("; ")}.`,
    en: `Expected ≥ or ≤ before ${count.en} targets: ${ways.map(([way, of]) => `${WAYS[way].en} for ${named(of).en}`).join("; ")}.`,
  };
}

const MOST_NAMES = 3;

/** The first names, and how many there are besides. */
function named(group: readonly Supposed[]): Bilingual {
  const said = group.length === MOST_NAMES + 1 ? group.length : MOST_NAMES;
  const names = group.slice(0, said).map(({ name }) => name);
  const others = figure(group.length - names.length);
  const more = group.length > names.length;
  return {
    it: `${names.map((name) => `«${name}»`).join(", ")}${more ? ` e altri ${others.it}` : ""}`,
    en: `${names.map((name) => `“${name}”`).join(", ")}${more ? ` and ${others.en} more` : ""}`,
  };
}
