import type { Bilingual } from "../model/finding";
import type { Profile } from "../model/profile";

/** What may stand in each field of a profile, for the messages. */
export const expectations: Readonly<Record<keyof Profile, Bilingual>> = {
  version: { it: "2", en: "2" },
  body: { it: "il nome dell'ente, oppure null", en: "the name of the body, or null" },
  method: {
    it: "step, linear, ratio, mirror, min-max, prior-year, bands oppure null",
    en: "step, linear, ratio, mirror, min-max, prior-year, bands or null",
  },
  cap: { it: "un numero da 1 a 10 (1 = 100 %)", en: "a number from 1 to 10 (1 = 100%)" },
  levels: {
    it: "frazioni fra 0 e 1, la migliore per prima: [0.8, 0.6]",
    en: "fractions between 0 and 1, best first: [0.8, 0.6]",
  },
  missing: { it: "redistribute, zero oppure error", en: "redistribute, zero or error" },
  bands: {
    it: 'fasce { "from": 0.5, "score": 0.4 } con inizi diversi e punteggi che non scendono mai (score: numero o "proportional")',
    en: 'bands { "from": 0.5, "score": 0.4 } with different starts and scores that never fall (score: a number or "proportional")',
  },
  statusBands: {
    it: 'fasce { "from": 0.9, "name": "reached" } con inizi diversi da 0 a 1 (name: reached, partly, notReached)',
    en: 'bands { "from": 0.9, "name": "reached" } with different starts from 0 to 1 (name: reached, partly, notReached)',
  },
  weightTolerance: { it: "punti percentuali da 0 a 5", en: "percentage points from 0 to 5" },
  year: { it: "un anno come 2026, oppure null", en: "a year such as 2026, or null" },
  yearEnd: {
    it: "l'ultimo giorno dell'anno, come \"31/8\", oppure null",
    en: 'the last day of the year, such as "31/8", or null',
  },
  phase: {
    it: "drafting, publication, half-year oppure final",
    en: "drafting, publication, half-year or final",
  },
  severities: {
    it: 'per ogni regola error, warning, info oppure off: { "code-gap": "off" }',
    en: 'error, warning, info or off for each rule: { "code-gap": "off" }',
  },
  ruleOptions: {
    it: 'per ogni regola le sue opzioni: { "weights-sum": { … } }',
    en: 'its options for each rule: { "weights-sum": { … } }',
  },
  corrections: {
    it: '{ "kind": "role", "role": "weight:operationalObjective", "headings": ["peso"] } (anche headings, section, notPart, part, ownPlan, planYear)',
    en: '{ "kind": "role", "role": "weight:operationalObjective", "headings": ["weight"] } (also headings, section, notPart, part, ownPlan, planYear)',
  },
  exceptions: {
    it: '{ "rule": "weights-sum", "cell": "Piano!B5", "reason": "…" }: il motivo è obbligatorio, la cella no',
    en: '{ "rule": "weights-sum", "cell": "Piano!B5", "reason": "…" }: the reason is required, the cell is not',
  },
  directions: {
    it: '{ "scope": "row", "text": "giorni di attesa", "direction": "lower" } (scope: row, column o body; direction: higher o lower)',
    en: '{ "scope": "row", "text": "days of waiting", "direction": "lower" } (scope: row, column or body; direction: higher or lower)',
  },
};

const NEW = ["body", "exceptions", "directions", "yearEnd"];

/** The same for what version 1 could say. */
export const expectationsOfVersion1 = {
  ...Object.fromEntries(Object.entries(expectations).filter(([field]) => !NEW.includes(field))),
  corrections: {
    it: '{ "sheet": "Piano", "column": "N", "field": "weight" }, con "headerRow" se serve',
    en: '{ "sheet": "Piano", "column": "N", "field": "weight" }, with "headerRow" where needed',
  },
  suppressions: expectations.exceptions,
} satisfies Readonly<Record<string, Bilingual>>;
