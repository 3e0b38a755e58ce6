import * as englishCostly from "./english/costly";
import * as englishEffects from "./english/effects";
import { flawed as englishFlawed } from "./english/flawed";
import { harmful as englishHarmful } from "./english/harmful";
import * as englishImproving from "./english/improving";
import { nuisances as englishNuisances } from "./english/nuisances";
import { needy as englishNeedy } from "./english/people";
import { undo as englishUndo } from "./english/reversing";
import * as englishServices from "./english/services";
import { thing as englishThing } from "./english/things";
import { troubles as englishTroubles } from "./english/troubles";
import { unwanted as englishUnwanted } from "./english/unwanted";
import * as englishWanted from "./english/wanted";
import { bad as englishBad } from "./english/worsening";
import * as italianCostly from "./italian/costly";
import * as italianEffects from "./italian/effects";
import { flawed as italianFlawed } from "./italian/flawed";
import { harmful as italianHarmful } from "./italian/harmful";
import * as italianImproving from "./italian/improving";
import { nuisances as italianNuisances } from "./italian/nuisances";
import { needy as italianNeedy } from "./italian/people";
import { undo as italianUndo } from "./italian/reversing";
import * as italianServices from "./italian/services";
import { thing as italianThing } from "./italian/things";
import { troubles as italianTroubles } from "./italian/troubles";
import { unwanted as italianUnwanted } from "./italian/unwanted";
import * as italianWanted from "./italian/wanted";
import { bad as italianBad } from "./italian/worsening";

/** Nouns by language and by what they say of the way that is better. */
export const NOUNS = {
  italian: {
    unwanted: [...italianUnwanted, ...italianHarmful, ...italianTroubles, ...italianNuisances],
    needy: italianNeedy,
    ...italianCostly,
    ...italianEffects,
    ...italianWanted,
    ...italianServices,
    thing: italianThing,
  },
  english: {
    unwanted: [...englishUnwanted, ...englishHarmful, ...englishTroubles, ...englishNuisances],
    needy: englishNeedy,
    ...englishCostly,
    ...englishEffects,
    ...englishWanted,
    ...englishServices,
    thing: englishThing,
  },
};

/** Participles, adjectives and expressions by language and by what they do to a noun. */
export const TURNS = {
  italian: { ...italianImproving, bad: [...italianBad, ...italianFlawed], undo: italianUndo },
  english: { ...englishImproving, bad: [...englishBad, ...englishFlawed], undo: englishUndo },
};

/** What a noun says of the way that is better; the files of words say what each of these means. */
export type NounKind = keyof (typeof NOUNS)["italian"];

/** What a participle, an adjective or an expression does to the noun it belongs to. */
export type TurnKind = keyof (typeof TURNS)["italian"];

export type Language = keyof typeof NOUNS;
