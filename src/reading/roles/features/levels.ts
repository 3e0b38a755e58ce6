import type { Feature } from "./feature";
import { CONTENT_FEATURES } from "./contents";
import { STRUCTURE_FEATURES } from "./structure";
import { isLevel } from "../../words/levels";
import { readSenses, type Senses } from "../../words/senses";

const levelsOf = (senses: Senses | undefined): readonly string[] => (senses?.any ?? []).filter(isLevel);

const WORDS: readonly Feature[] = [
  {
    id: "level",
    because: { it: "l'intestazione nomina il livello", en: "the heading names the level" },
    of: ({ senses }) => levelsOf(senses),
  },
  {
    id: "onlyLevel",
    because: { it: "l'intestazione è il nome di un livello", en: "the heading is the name of a level" },
    of: ({ senses }) => senses.whole.filter(isLevel),
  },
  {
    id: "groupLevel",
    because: { it: "sta sotto l'intestazione di un livello", en: "it stands under the heading of a level" },
    of: ({ groups: [group] }) => levelsOf(group),
  },
  {
    id: "levelStem",
    because: { it: "l'intestazione ha la parola «……»", en: "the heading has the word “……”" },
    of: ({ senses, groups }) => [...new Set([...senses.stems, ...groups.flatMap(({ stems }) => stems)])],
  },
  {
    id: "titleLevel",
    because: {
      it: "il titolo sopra la tabella nomina il livello",
      en: "the title above the table names the level",
    },
    of: ({ shape }) => [
      ...new Set((shape.regions[0]?.titles ?? []).flatMap(({ text }) => levelsOf(readSenses(text)))),
    ],
  },
  {
    id: "sheetLevel",
    because: {
      it: "il nome del foglio nomina il livello",
      en: "the name of the sheet names the level",
    },
    of: ({ shape }) => levelsOf(readSenses(shape.regions[0]?.sheet ?? "")),
  },
  {
    id: "noLevel",
    because: { it: "l'intestazione non nomina un livello", en: "the heading names no level" },
    of: ({ senses, groups }) =>
      levelsOf(senses).length === 0 && groups.every((group) => levelsOf(group).length === 0),
  },
];

const KEPT = [
  "infinitive",
  "nounOfDoing",
  "codedTitle",
  "length",
  "grainRank",
  "wordsBefore",
  "wordsLeft",
  "merged",
  "card",
  "grain",
];

/** What tells the level of a title: words first, then how it repeats and where it stands. */
export const LEVEL_FEATURES: readonly Feature[] = [
  ...WORDS,
  ...[...CONTENT_FEATURES, ...STRUCTURE_FEATURES].filter(({ id }) => KEPT.includes(id)),
];
