import { Derived } from "./derivations";
import { NOUNS, TURNS, type Language, type NounKind, type TurnKind } from "./wordLists";
import { stemsOf, type Token } from "./words";

/** A word or an expression found among the tokens, and how many of them it takes. */
export interface Match<Kind> {
  readonly kind: Kind;
  readonly length: number;
}

/** A shorter word of the other language is more likely another word of this one: "fine" is an end before it is a penalty. */
const LONG_ENOUGH = 5;

/** First parts of compounds, which leave the way of the second as it is. */
const COMBINING =
  /^(?:toss|cyber|micro|macro|maxi|mini|iper|hyper|super|extra|sovra|over|foto|video|tele|radio|bio|eco|geo|idro|hydro|termo|elettro|electro|mono|multi|poli|poly|pluri|inter|intra|co|neo|para|psico|psycho|socio|agro|info|aero|auto|bronco|cardio)(?=\p{L}{5})/u;

/** The words and expressions of one language by their stems: "lista attes" is "lista di attesa". */
class Entries<Kind extends string> {
  private readonly kinds = new Map<string, Kind>();
  private readonly longest = new Map<string, number>();
  private readonly stems = new Set<string>();

  constructor(table: Readonly<Record<Kind, readonly string[]>>) {
    for (const kind in table) for (const word of table[kind]) this.add(word, kind);
  }

  private add(word: string, kind: Kind): void {
    const stems = stemsOf(word);
    const [first = ""] = stems;
    this.kinds.set(stems.join(" "), kind);
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, stems.length));
    for (const one of stems) this.stems.add(one);
  }

  /** The longest expression that starts at a token. */
  at(tokens: readonly Token[], place: number): Match<Kind> | null {
    const first = tokens[place]?.stem ?? "";
    for (let length = this.longest.get(first) ?? 0; length > 0; length--) {
      const key = tokens.slice(place, place + length).map((token) => token.stem);
      const kind = this.kinds.get(key.join(" "));
      if (kind !== undefined && key.length === length) return { kind, length };
    }
    return null;
  }

  /** Those of one word. */
  *single(): Iterable<readonly [string, Kind]> {
    for (const entry of this.kinds) if (!entry[0].includes(" ")) yield entry;
  }

  knows(stem: string): boolean {
    return this.stems.has(stem);
  }
}

/** The lexicon of a language: its own words first, then those planners borrow from the other one. */
export class Lexicon {
  private static readonly nouns = {
    italian: new Entries<NounKind>(NOUNS.italian),
    english: new Entries<NounKind>(NOUNS.english),
  };
  private static readonly turns = {
    italian: new Entries<TurnKind>(TURNS.italian),
    english: new Entries<TurnKind>(TURNS.english),
  };
  private static readonly derived = {
    italian: new Derived("italian", Lexicon.nouns.italian.single(), Lexicon.turns.italian.single()),
    english: new Derived("english", Lexicon.nouns.english.single(), Lexicon.turns.english.single()),
  };
  private readonly other: Language;

  constructor(readonly language: Language) {
    this.other = language === "italian" ? "english" : "italian";
  }

  noun(tokens: readonly Token[], place: number): Match<NounKind> | null {
    const own = Lexicon.nouns[this.language].at(tokens, place);
    if (own) return own;
    const stem = tokens[place]?.stem ?? "";
    const borrowed = stem.length >= LONG_ENOUGH ? Lexicon.nouns[this.other].at(tokens, place) : null;
    return borrowed ?? single(Lexicon.derived[this.language].noun(stem)) ?? this.compound(tokens, place);
  }

  /** "tossinfezioni", "cyberattacks": what the longer word is a sort of. */
  private compound(tokens: readonly Token[], place: number): Match<NounKind> | null {
    const token = tokens[place];
    const rest = token?.stem.replace(COMBINING, "");
    if (!token || rest === undefined || rest === token.stem) return null;
    const match = Lexicon.nouns[this.language].at([{ ...token, stem: rest }], 0);
    return match?.length === 1 ? match : null;
  }

  turn(tokens: readonly Token[], place: number): Match<TurnKind> | null {
    // Participles are hardly ever borrowed: "processo" is no "process".
    const own = Lexicon.turns[this.language].at(tokens, place);
    // "dipendenti" are people, whatever "dipendenze" are.
    const noun = Lexicon.nouns[this.language].at(tokens, place);
    if (own || (noun && noun.kind !== "unwanted")) return own;
    return single(Lexicon.derived[this.language].turn(tokens[place]?.stem ?? ""));
  }

  /** What a verb says of whoever does it: "pazienti che lasciano il pronto soccorso". */
  verb({ folded }: Token): TurnKind | null {
    return Lexicon.derived[this.language].verb(folded);
  }

  /** Whether a word stands in the lists of this language, alone or in an expression. */
  static knows(stem: string, language: Language): boolean {
    return Lexicon.nouns[language].knows(stem) || Lexicon.turns[language].knows(stem);
  }
}

const single = <Kind>(kind: Kind | null): Match<Kind> | null => kind && { kind, length: 1 };
