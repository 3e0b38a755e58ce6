import type { Bilingual } from "../model/finding";
import type { Direction } from "../model/target";
import type { NounKind } from "./wordLists";

interface Meaning {
  readonly way: Direction | null;
  say(word: string): Bilingual;
}

const meaning = (
  way: Direction | null,
  it: (word: string) => string,
  en: (word: string) => string,
): Meaning => ({
  way,
  say: (word) => ({ it: it(`«${word}»`), en: en(`“${word}”`) }),
});

const unwanted = meaning(
  "lower",
  (w) => `${w} è qualcosa da evitare`,
  (w) => `${w} is to be avoided`,
);
const service = meaning(
  "higher",
  (w) => `${w} conta quanto si fa`,
  (w) => `${w} counts what is done`,
);
const measured = meaning(
  "higher",
  (w) => `${w} dice soltanto quanto`,
  (w) => `${w} only says how much`,
);

/** Which way a noun goes by itself, and how that is said. */
export const wayOfNoun: Readonly<Record<NounKind, Meaning>> = {
  unwanted,
  penalty: unwanted,
  needy: unwanted,
  cost: meaning(
    "lower",
    (w) => `${w} è un costo`,
    (w) => `${w} is a cost`,
  ),
  undecided: meaning(
    null,
    (w) => `${w} può dover crescere o calare`,
    (w) => `${w} may have to rise or to fall`,
  ),
  age: meaning(
    null,
    (w) => `${w} può dover crescere o calare`,
    (w) => `${w} may have to rise or to fall`,
  ),
  time: meaning(
    "lower",
    (w) => `${w} dice quanto ci vuole`,
    (w) => `${w} says how long it takes`,
  ),
  clock: meaning(
    "lower",
    (w) => `${w} dice quanto ci vuole`,
    (w) => `${w} says how long it takes`,
  ),
  shift: service,
  share: measured,
  reduce: meaning(
    "higher",
    (w) => `${w} è lo scopo`,
    (w) => `${w} is the aim`,
  ),
  decline: meaning(
    "lower",
    (w) => `${w} dice che qualcosa cala`,
    (w) => `${w} says that something falls`,
  ),
  raise: meaning(
    "higher",
    (w) => `${w} è lo scopo`,
    (w) => `${w} is the aim`,
  ),
  lack: meaning(
    "lower",
    (w) => `${w} dice che qualcosa manca`,
    (w) => `${w} says that something is missing`,
  ),
  wanted: meaning(
    "higher",
    (w) => `${w} è qualcosa da ottenere`,
    (w) => `${w} is something wanted`,
  ),
  deed: service,
  process: service,
  lasting: service,
  request: service,
  thing: service,
};
