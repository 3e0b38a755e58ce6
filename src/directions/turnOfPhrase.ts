import type { Lexicon } from "./lexicon";
import type { NounKind, TurnKind } from "./wordLists";
import { isUnwantedNoun } from "./negated";
import type { Token } from "./words";

/** What an expression with a preposition does to the noun before it; nothing, where it only ends what may turn it. */
export interface Phrase {
  readonly kind: TurnKind | null;
  readonly length: number;
  /** What stands behind is no longer about the noun. */
  readonly ends: boolean;
}

const BEYOND = new Set("oltre beyond over after dopo above sopra".split(" "));
/** "donne over 65", "atleti under 14": an age, unless a unit of time follows. */
const AGED = new Set(["over", "under"]);
const BELOW = new Set("sotto below under".split(" "));
/** What can be passed: "oltre i termini", "over two years". */
const LIMIT =
  /^(?:dat|orari|previsi|termin|scadenz|sogl|limit|valor|livell|temp|giorn|ann|mes|minut|or|ore|settiman|tre|due|cinque|dieci|capienz|capacit|norm|massim|consentit|previst|deadlin|threshold|day|week|month|year|hour|two|three|five|ten|target|capacity|maximum|budget)$/;
const MINIMUM = /^(?:sogl|standard|minim|minimum|threshold|target)$/;
const WITHOUT = new Set(["senza", "without"]);
/** "comuni privi di un piano". */
const LACKING = /^(?:priv|sprovvist|sfornit|carent|devoid)$/;
/** "fuori norma", but not "fuori regione". */
const OUTSIDE = new Set(["fuori"]);
const PLACES = /^(?:region|sed|provinci|comun|ambit|citt|territori|itali|orari|porta|cas)$/;
/** "atti con errori", "rimborsi per disservizio". */
const BECAUSE_OF = new Set("con with per for".split(" "));
const WITH = new Set("con with".split(" "));
/** The state people and things are in: "famiglie sotto sfratto", "alunni in povertà". */
const IN_A_STATE = new Set("in sotto under on".split(" "));
const STATE = /^(?:stat|condizion|situazion|stato)$/;
const WASTED = /^(?:discaric|landfill|inceneritor|mar|strad)$/;
/** "rifiuti avviati a riciclo". */
const TOWARDS = new Set("a ad to".split(" "));
/** "disoccupati avviati al lavoro", "vittime accompagnate in percorsi": people are helped by where they are led. */
const LED = /^(?:avviat|indirizzat|accompagnat|inserit|orientat|ammess|coinvolt|accolt)$/;
const INTO = /^(?:al?|ad|all[aeo]?|agli|ai|in|nei|nel|nell[aeo]?|negli|verso)$/;
/** "rimborsi dovuti a errori", "delays caused by breakdowns", "boschi percorsi da incendi". */
const CAUSED =
  /^(?:percors|affett|interessat|espost|affected|exposed|experiencing|facing|suffering|reporting|dovut|causat|provocat|derivant|imputabil|attribuibil|riconducibil|conseguent|due|caused|owing|resulting|because)$/;
/** Whatever it is that does so: "olivi colpiti da xylella". */
const STRUCK = /^(?:colpit|minacciat|afflitt|devastat|travolt|hit|struck|threatened|plagued)$/;
const BY = /^(?:da|dal|dallo|dalla|dai|dagli|dalle|by)$/;
/** "dipendenti con valutazione sopra la soglia": of marks the higher side is the better one. */
const MARK = /^(?:valutazion|punteggi|vot|giudizi|score|mark|grad|rating)$/;
const sideOf = (token: Token | undefined): TurnKind | null => {
  const { stem = "" } = token ?? {};
  if (/^(?:sopr|superior|oltr|above|abov|over)$/.test(stem)) return "good";
  return /^(?:sott|inferior|insufficient|below|under)$/.test(stem) ? "bad" : null;
};
/** Between a cause and its noun: prepositions, and in English the noun's own adjective ("billing mistakes"). */
const REACH = 3;

/** "beni da catalogare", "records to be checked". */
const INFINITIVE = /.{2}(?:[aei]re|rre|ar[lsv]i|er[lsv]i|ir[lsv]i)$/;
const isStillToDo = (tokens: readonly Token[], place: number, { language }: Lexicon): boolean => {
  const [{ folded } = { folded: "" }, next] = [tokens[place], tokens[place + 1]];
  return language === "english"
    ? folded === "to" && next?.folded === "be"
    : folded === "da" && next?.of === null && INFINITIVE.test(next.folded);
};

const QUANTITY = /^(?:piu|oltre|almeno|more|over|than|at|least|giorn|or[ae]?|mes|ann|day|hour|month|year)$/;

/** "con più di 50 giorni di assenza": the place of what there is so much of; null where no quantity stands there. */
function behindQuantity(tokens: readonly Token[], from: number): number | null {
  let place = from;
  while (tokens[place]?.kind === "number" || QUANTITY.test(tokens[place]?.stem ?? "")) place++;
  return place > from && tokens[place] !== undefined ? place : null;
}

type Kind = NounKind | null;

/** What counts by itself, so that going past a term or being "con errori" makes it worse. */
const COUNTED: ReadonlySet<Kind> = new Set<Kind>(["request", "thing", "unwanted", "process", "needy", null]);
/** What is not wanted to be still to do. */
const TO_DO: ReadonlySet<Kind> = new Set<Kind>(["request", "thing", "deed", "process", "needy", null]);
/** What may be in a good state or a bad one. */
const STATED: ReadonlySet<Kind> = new Set<Kind>(["request", "thing", "needy", null]);

/** Reads the expression that starts at a place behind a noun of a kind: "senza …", "oltre i termini", "con errori"; null for none. */
export function turnOfPhrase(
  tokens: readonly Token[],
  place: number,
  kind: Kind,
  turned: TurnKind | null,
  lexicon: Lexicon,
): Phrase | null {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (!token || !next) return null;
  const { folded } = token;
  const before = tokens[place - 1]?.folded ?? "";
  const says = (turn: TurnKind | null, length = 2, ends = false): Phrase => ({ kind: turn, length, ends });
  const isBlemish = () => isUnwantedNoun(tokens, place + 1, lexicon);
  const is = (wanted: NounKind) => lexicon.noun(tokens, place + 1)?.kind === wanted;
  const loose = next.of === null;

  if (WITHOUT.has(folded) || (LACKING.test(token.stem) && !loose)) return says(isBlemish() ? "good" : "bad");
  if (OUTSIDE.has(folded) && before !== "da" && !PLACES.test(next.stem)) return says("bad");
  if (AGED.has(folded) && next.kind === "number" && !LIMIT.test(tokens[place + 2]?.stem ?? "")) return null;
  if (BEYOND.has(folded) && (next.kind === "number" || LIMIT.test(next.stem)))
    return says(COUNTED.has(kind) && !BECAUSE_OF.has(before) ? "bad" : null, 2, true);
  if (BELOW.has(folded) && MINIMUM.test(next.stem))
    return says(kind === "unwanted" ? "good" : "bad", 2, true);
  if (WITH.has(folded) && loose && MARK.test(next.stem)) {
    const side = sideOf(tokens[place + 2]);
    if (side !== null) return says(side, 3, true);
  }
  if (BECAUSE_OF.has(folded) && loose && COUNTED.has(kind)) {
    if (isBlemish()) return says("bad");
    const many = WITH.has(folded) ? behindQuantity(tokens, place + 1) : null;
    if (many !== null && isUnwantedNoun(tokens, many, lexicon)) return says("bad", many - place + 1);
  }
  if (WITH.has(folded) && loose && kind === "unwanted" && is("process")) return says("good");
  // "connazionali assistiti in emergenza": the state they were helped in, unlike "fanghi smaltiti in discarica".
  const helped = turned === "good" && !WASTED.test(next.stem);
  // "specie in declino", "reati in calo"
  if (folded === "in" && is("decline") && loose) return says(kind === "unwanted" ? "good" : "bad");
  if (IN_A_STATE.has(folded) && loose && !helped && (STATED.has(kind) || WASTED.test(next.stem))) {
    if (isBlemish()) return says("bad");
    // "ex detenuti in occupazione stabile"
    if (is("wanted")) return says("good");
    // "households in fuel poverty"
    if (lexicon.language === "english" && isUnwantedNoun(tokens, place + 2, lexicon)) return says("bad", 3);
    const isBad = () => lexicon.turn(tokens, place + 2)?.kind === "bad";
    if (STATE.test(next.stem) && (isUnwantedNoun(tokens, place + 2, lexicon) || isBad()))
      return says("bad", 3);
  }
  if (
    kind === "needy" &&
    LED.test(token.stem) &&
    INTO.test(next.folded) &&
    !isUnwantedNoun(tokens, place + 2, lexicon)
  )
    return says("good");
  if (TOWARDS.has(folded) && loose && kind === "unwanted" && is("wanted")) return says("good");
  if (isStillToDo(tokens, place, lexicon)) return says(TO_DO.has(kind) ? "bad" : null);
  if ((STRUCK.test(token.stem) || STRUCK.test(folded)) && BY.test(next.folded)) return says("bad");
  if (CAUSED.test(token.stem) || CAUSED.test(folded)) {
    for (let cause = place + 1; cause <= place + REACH && tokens[cause]; cause++)
      if (isUnwantedNoun(tokens, cause, lexicon)) return says("bad", cause - place + 1);
  }
  return null;
}
