import type { Bilingual } from "../model/finding";
import type { Direction } from "../model/target";
import type { Lexicon } from "./lexicon";
import type { NounKind } from "./wordLists";
import { isNeutral } from "./isNeutral";
import { isUnwantedNoun } from "./negated";
import type { ReadPart, Sense } from "./sense";
import { wayOfNoun } from "./wayOfNoun";
import type { Token } from "./words";

const EFFECTS: ReadonlySet<NounKind | null> = new Set<NounKind | null>([
  ...(["share", "reduce", "decline", "raise", "lack", "clock", "shift", "time", "age", "undecided"] as const),
]);
/** Between an effect and what it is worked on: "calo nelle iscrizioni", "rapporto tra spese ed entrate". */
const TOWARDS = new Set("in nei nelle nella nel negli nello nell tra fra between to from per on".split(" "));
const WITHOUT = new Set(["senza", "without"]);
/** Behind units of time these say that the time is what something takes. */
const UNTIL = new Set(
  "per tra fra necessari necessarie impiegati impiegate intercorsi intercorrenti dalla dal dall from to until between".split(
    " ",
  ),
);

/**
 * What a word of effect says with the noun behind it: "riduzione dei reclami", "tasso di errore", "giorni di apertura", "assenza di errori". Null
 * for a noun without such an effect.
 */
export function senseOfEffect(
  tokens: readonly Token[],
  sense: Sense,
  lexicon: Lexicon,
  readPart: ReadPart,
): Effect | null {
  const { kind } = sense;
  if (!EFFECTS.has(kind)) return null;
  const timed = kind === "clock" || kind === "shift";
  const behind = tokens.slice(sense.next).findIndex((token) => !isNeutral(token));
  const next = tokens[sense.next + behind];
  if (timed && next && WITHOUT.has(next.folded)) {
    // "giorni senza infortuni", but "giorni senza acqua".
    const good = isUnwantedNoun(tokens, sense.next + behind + 1, lexicon);
    const lacked = tokens[sense.next + behind + 1]?.written ?? "";
    const words = about(sense.word, lacked, "conta quanto si sta senza", "counts how long there is no");
    const way = good ? "higher" : "lower";
    return { sense: { ...sense, way, kind: "thing", ofTime: false, because: words }, object: true };
  }
  if (timed && next && UNTIL.has(next.folded)) {
    return { sense: { ...sense, way: "lower", ofTime: true, because: takesTime(sense.word) }, object: false };
  }
  const object = objectOf(tokens, sense, lexicon, readPart);
  if (kind === "age") return { sense: object && wearsOut(object) ? aging(sense) : sense, object: false };
  if (kind === "undecided")
    return { sense: object && isRegretted(object) ? { ...object, word: sense.word } : sense, object: false };
  if (object === null) return { sense: kind === "share" ? { ...sense, kind: null } : sense, object: false };
  if (object.kind === null) return { sense: unknownObject(sense, object), object: kind !== "time" && !timed };
  return { sense: combine(sense, object), object: true };
}

/** A sense, and whether it took the noun behind the effect with all that belongs to it. */
interface Effect {
  readonly sense: Sense;
  readonly object: boolean;
}

/** What the effect is worked on: behind "di", behind another preposition, or right behind a word of quantity. */
function objectOf(
  tokens: readonly Token[],
  { next, kind }: Sense,
  lexicon: Lexicon,
  readPart: ReadPart,
): Sense | null {
  for (let i = next; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === "break") return null;
    if (TOWARDS.has(token.folded) || isNeutral(token)) continue;
    // "indice sintetico di qualità": an adjective in between.
    const joined = token.of !== null || TOWARDS.has(tokens[i - 1]?.folded ?? "");
    const adjective = !joined && lexicon.noun(tokens, i) === null && tokens[i + 1]?.of != null;
    if (adjective) continue;
    // "eventi non annullati": said of the word before.
    const said = token.folded === "non" ? i + 1 : i;
    if (!joined && lexicon.turn(tokens, said) !== null && lexicon.noun(tokens, said) === null) return null;
    if (kind === "time" && !joined) return null;
    // "assenze per malattia", "assenze ingiustificate": no absence of what stands behind.
    if (kind === "lack" && token.of === null && (joined || lexicon.noun(tokens, i) === null)) return null;
    return readPart(tokens, i);
  }
  return null;
}

/** Of these nobody counts what is wanted: "casi di morbillo", "episodes of wandering". */
const OCCURRENCE = /^(?:cas[io]|episodi?|fenomen[io]|cases?|episodes?|instances?)$/i;
const WEIGHT = /^(?:incidenz|rapport|ratio|incidence)/i;

const RATIO = /^(?:rapporto|ratio)$/i;

/** "rapporto dirigenti / dipendenti": more of one or of the other? */
const isBetweenThings = (word: string, object: Sense): boolean =>
  RATIO.test(word) && object.kind === "thing" && object.because.it === wayOfNoun.thing.say(object.word).it;

const takesTime = (word: string): Bilingual => ({
  it: `«${word}» dice quanto ci vuole`,
  en: `“${word}” says how long it takes`,
});
const about = (word: string, object: string, it: string, en: string): Bilingual => ({
  it: `«${word}» ${it} «${object}»`,
  en: `“${word}” ${en} “${object}”`,
});

/** An effect on something nobody knows: the effect alone speaks. */
function unknownObject(sense: Sense, { next, because }: Sense): Sense {
  if (RATIO.test(sense.word))
    return { ...sense, way: null, because: wayOfNoun.undecided.say(sense.word), next };
  if (sense.kind === "share" && OCCURRENCE.test(sense.word))
    return { ...sense, way: "lower", kind: "unwanted", because: wayOfNoun.unwanted.say(sense.word), next };
  return sense.kind === "share" ? { ...sense, kind: null, next, because } : { ...sense, next };
}

/** What is worse the older it is, unlike people: vehicles, nets, and what waits for an end. */
const WEARS_OUT =
  /^(?:parc[oh]|mezz|veicol|autobus|auto|flott|tren|macchin|impiant|apparecchi|attrezzatur|dotazion|postazion|computer|pc|server|ret[ei]|condott|tubazion|edifici|infrastruttur|fleet|vehicle|bus|train|equipment|network|pipe|building|infrastructure|laptop|asset|credit|loan)/i;

const wearsOut = ({ kind, word }: Sense): boolean =>
  kind === "unwanted" || kind === "request" || WEARS_OUT.test(word);

const NO_REGRET: ReadonlySet<NounKind | null> = new Set<NounKind | null>(["needy", "clock", "time", null]);

/** "spesa per affitti passivi": money for what nobody wants, but not for people in need, and not of a year. */
const isRegretted = ({ kind, way }: Sense): boolean => way === "lower" && !NO_REGRET.has(kind);

const aging = (sense: Sense): Sense => ({
  ...sense,
  way: "lower",
  because: wayOfNoun.unwanted.say(sense.word),
});

/** An effect on something whose way is known. */
function combine(sense: Sense, object: Sense): Sense {
  const { word, kind } = sense;
  const { next, ofTime } = object;
  const said = (way: Direction | null, it: string, en: string): Sense => ({
    ...sense,
    way,
    next,
    ofTime,
    because: about(word, object.word, it, en),
  });
  switch (kind) {
    case "reduce":
      return object.way === "higher" && object.kind === "wanted"
        ? said("lower", "rovescia", "turns round")
        : said("higher", "rovescia", "turns round");
    case "decline":
      return object.way === "higher"
        ? said("lower", "rovescia", "turns round")
        : said("higher", "rovescia", "turns round");
    case "lack":
      return said(object.way === "lower" ? "higher" : "lower", "rovescia", "turns round");
    case "raise":
      return said(object.way, "chiede di più di", "asks for more of");
    case "clock":
    case "shift": {
      const takes = object.way !== "higher" || object.kind === "process";
      return takes
        ? { ...sense, way: "lower", next, ofTime: true, because: takesTime(word) }
        : { ...said("higher", "conta", "counts"), ofTime: false };
    }
    case "time":
      return object.kind === "lasting"
        ? { ...said("higher", "misura", "measures"), ofTime: false }
        : { ...sense, next };
    case "share":
      if (isBetweenThings(word, object))
        return { ...object, way: null, because: wayOfNoun.undecided.say(word) };
      // What a cost weighs among the others.
      return object.way === null && WEIGHT.test(word) ? said("lower", "pesa", "weighs") : object;
    default:
      return object;
  }
}
