import { formatAddress } from "../model/address";
import type { Monitoring } from "../model/indicator";
import { groupBy } from "../model/groupBy";
import { defineRule } from "./rule";
import { defineSurvey } from "./survey";

/** What a sentence of a monitoring note says; the first that applies. */
const STATES: readonly (readonly [RegExp, NonNullable<Monitoring["state"]>])[] = [
  [
    /non (?:è |e' )?(?:ancora )?in linea|in ritardo|non (?:è |sarà )?(?:stato )?raggiun|scostament|off track|behind/i,
    "offTrack",
  ],
  [/raggiunt|completat|conclus|achieved/i, "achieved"],
  [/in linea|on track|nei tempi/i, "onTrack"],
];

/** The states that were written half-way through the year, by indicator. */
const monitored = defineSurvey(
  (): { readonly id: string; readonly monitoring: Monitoring }[] => [],
  (states, { indicators }) => {
    for (const { id, monitoring } of indicators) if (monitoring) states.push({ id, monitoring });
  },
);

export const monitoringContradiction = defineRule({
  id: "monitoring-contradiction",
  severity: "warning",
  problem: { it: "Monitoraggio che si contraddice", en: "Monitoring contradicts itself" },
  title: {
    it: "Un obiettivo non è insieme in linea e in ritardo.",
    en: "Disallow one objective both on and off track.",
  },
  why: {
    it: "Due stati nella stessa nota: chi legge non sa a quale credere.",
    en: "Two states in one note: the reader cannot tell which to believe.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target | Monitoraggio        |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  | in linea con target |
    | Formare il personale        | Ore di formazione | >= 20  | in ritardo          |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Target | Monitoraggio                                                          |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  | in linea con target                                                   |
    | Formare il personale        | Ore di formazione | >= 20  | in linea con target. In ritardo sul secondo corso {monitoring-contradiction} |`,
  ],

  surveys: [monitored],
  check(context, report) {
    const cells = groupBy(monitored.of(context), ({ monitoring }) => formatAddress(monitoring.at));
    for (const inCell of cells.values()) {
      const at = inCell[0]?.monitoring.at;
      const states = new Set(inCell.flatMap(({ monitoring }) => statesOf(monitoring)));
      if (!at || states.size < 2) continue;
      const found = [...states];
      report({
        at,
        about: inCell.map(({ id }) => id),
        message: {
          it: `Atteso uno stato, trovati ${found.map((state) => WORDS[state].it).join(" e ")}.`,
          en: `Expected one state, found ${found.map((state) => WORDS[state].en).join(" and ")}.`,
        },
      });
    }
  },
});

const WORDS = {
  onTrack: { it: "«in linea»", en: "on track" },
  offTrack: { it: "«in ritardo»", en: "off track" },
  achieved: { it: "«raggiunto»", en: "achieved" },
};

function statesOf({ text, state }: Monitoring): NonNullable<Monitoring["state"]>[] {
  const said = text.split(/[.;\n]|\b(?:ma|mentre|però)\b/i).flatMap(statesIn);
  return state ? [state, ...said] : said;
}

/** The first state of a sentence, and being on track where it says both: "in linea con il target - non in linea". */
function statesIn(sentence: string): NonNullable<Monitoring["state"]>[] {
  const first = STATES.find(([words]) => words.test(sentence));
  if (!first) return [];
  const [words, state] = first;
  return state === "offTrack" && /in linea|on track/i.test(sentence.replace(words, " "))
    ? [state, "onTrack"]
    : [state];
}
