import type { Language, NounKind, TurnKind } from "./wordLists";

/** What the participle and the nouns of one verb share: "annullati", "annullamento" are "annulla"; "rejected", "rejections" are "reject". */
interface Derivation {
  ofParticiple(stem: string): string | null;
  ofNoun(stem: string): readonly string[];
  /** "lasciano" is of "lascia", "leave" of "leave". */
  ofVerb(word: string): string | null;
  /** What is said of something that has a quality: "irregolari" for "irregolarità". */
  ofQuality(stem: string): string | null;
}

const first = (pattern: RegExp, stem: string): string | null => pattern.exec(stem)?.[1] ?? null;

/** "cancelled" and "cancellation", "refused" and "refusal" have one root. */
const bare = (root: string): string => root.replace(/e$/, "").replace(/([^aeiou])\1$/, "$1");

const derivations: Readonly<Record<Language, Derivation>> = {
  italian: {
    ofParticiple: (stem) => first(/^(\p{L}{3,}[aiu])t$/u, stem),
    ofNoun(stem) {
      const root = first(/^(\p{L}{3,}[aiu])(?:ment|zion|tur|gg)$/u, stem);
      // "abbandoni" and "abbandonati", "rinunce" and "rinunciano".
      if (root !== null) return [root];
      return stem.length < 5 ? [] : [/[cg]$/.test(stem) ? `${stem}ia` : `${stem}a`, `${stem}a`];
    },
    ofVerb: (word) => first(/^(\p{L}{3,}[aio])no$/u, word),
    ofQuality(stem) {
      // "difformità" and "difformi", "inadempienze" and "inadempienti".
      const root = first(/^(\p{L}{4,}n)z$/u, stem);
      return root === null ? first(/^(\p{L}{4,})it$/u, stem) : `${root}t`;
    },
  },
  english: {
    ofParticiple(stem) {
      const root = first(/^(\p{L}{3,})ed$/u, stem);
      return root === null ? null : bare(root);
    },
    ofNoun(stem) {
      const root = first(/^(\p{L}{3,}?)(?:[ai]?tion|ion|ment|al|ur|ag)$/u, stem);
      return [stem, ...(root === null ? [] : [root])].filter(({ length }) => length >= 4).map(bare);
    },
    ofVerb: (word) => bare(word),
    ofQuality: (stem) => first(/^(\p{L}{4,})ity$/u, stem),
  },
};

/** What a verb makes of what it is said of: of its participle, where only its noun has a row, and the other way round. */
export class Derived {
  private readonly turns = new Map<string, TurnKind>();
  private readonly nouns = new Map<string, NounKind>();
  private readonly qualities = new Set<string>();
  private readonly derivation: Derivation;

  constructor(
    language: Language,
    nouns: Iterable<readonly [string, NounKind]>,
    turns: Iterable<readonly [string, TurnKind]>,
  ) {
    this.derivation = derivations[language];
    for (const [stem, kind] of nouns) {
      if (kind !== "unwanted") continue;
      for (const root of this.derivation.ofNoun(stem)) this.turns.set(root, "bad");
      const quality = this.derivation.ofQuality(stem);
      if (quality !== null) this.qualities.add(quality);
    }
    for (const [stem, kind] of turns) {
      const root = this.derivation.ofParticiple(stem);
      if (root === null) continue;
      this.turns.set(root, kind);
      // What is cancelled or spoilt is so by a cancellation, a spoiling.
      if (kind === "bad" || kind === "undo") this.nouns.set(root, "unwanted");
    }
  }

  /** Of a participle or an adjective without a row. */
  turn(stem: string): TurnKind | null {
    if (this.qualities.has(stem)) return "bad";
    const root = this.derivation.ofParticiple(stem);
    return root === null ? null : (this.turns.get(root) ?? null);
  }

  /** Of a finite verb: "che lasciano", "who abandon". */
  verb(word: string): TurnKind | null {
    const root = this.derivation.ofVerb(word);
    return root === null ? null : (this.turns.get(root) ?? null);
  }

  /** Of a noun without a row. */
  noun(stem: string): NounKind | null {
    for (const root of this.derivation.ofNoun(stem)) {
      const kind = this.nouns.get(root);
      if (kind !== undefined) return kind;
    }
    return null;
  }
}
