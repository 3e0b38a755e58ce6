import type { Evidence } from "../model";
import type { FieldView } from "./fieldView";
import type { Feature } from "./features/feature";
import { FEATURES, seenOf, type Seen } from "./features/features";
import { LEVEL_FEATURES } from "./features/levels";
import written from "./weights.json";

type Table = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;

/** Classes that are told apart by one table of learned weights. */
export interface Scale {
  readonly classes: readonly string[];
  readonly features: readonly Feature[];
  readonly table: Table;
}

/** What speaks for each class of a scale, in log-odds, and what was seen. */
export interface Weighed {
  /** Log-chances by class. */
  readonly chances: Readonly<Record<string, number>>;
  readonly seen: readonly Seen[];
}

/** Figures by the names of classes, which are ours. */
type ByClass = Record<string, number>;

/** What one cell says may be chance: how far the cells of a field are believed beside its words, 0 … 1. */
const trustIn = ({ leaf, filled }: FieldView): number => (leaf === "" ? 1 : filled / (filled + FEW));
const FEW = 1.5;

/** Adds up what is seen of a field for every class. */
export function weighEvidence(view: FieldView, { classes, features, table }: Scale): Weighed {
  const seen = seenOf(view, features);
  const scores: ByClass = Object.fromEntries(classes.map((name) => [name, table["always"]?.[name] ?? 0]));
  const trust = trustIn(view);
  for (const { feature, key } of seen) {
    const row = table[key];
    const share = feature.content === true ? trust : 1;
    if (row) for (const name in row) scores[name] = (scores[name] ?? 0) + share * (row[name] ?? 0);
  }
  const most = Math.max(...Object.values(scores));
  const sum =
    Math.log(Object.values(scores).reduce((total, score) => total + Math.exp(score - most), 0)) + most;
  return { chances: Object.fromEntries(classes.map((name) => [name, (scores[name] ?? 0) - sum])), seen };
}

/** Reasons for one class rather than another, strongest first. */
export function reasonsFor(
  { seen }: Weighed,
  { table }: Scale,
  chosen: string,
  other: string | null,
): readonly Evidence[] {
  return seen
    .map(({ feature, key }): Evidence => {
      const row = table[key];
      const weight = (row?.[chosen] ?? 0) - (other === null ? 0 : (row?.[other] ?? 0));
      const word = key.slice(feature.id.length + 1);
      const said = (text: string) => text.replace("…", word);
      return {
        feature: key,
        because: { it: said(feature.because.it), en: said(feature.because.en) },
        weight: Math.round(weight * 100) / 100,
      };
    })
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}

/** Weaker reasons are not told, and no more than these. */
const LEAST = 0.2;
const MOST = 6;

/** Everything learned: base roles, levels of titles, and how often choices of a chance were right. */
export interface Learned {
  readonly roles: Scale;
  readonly levels: Scale;
  /** [chance the engine gives, share that was right], ascending. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** What a weights table means. */
export const learnedFrom = ({ classes, roles, levels, calibration }: WeightsFile): Learned => ({
  roles: { classes: classes.roles, features: FEATURES, table: roles },
  levels: { classes: classes.levels, features: LEVEL_FEATURES, table: levels },
  calibration,
});

/** weights.json. */
export interface WeightsFile {
  readonly classes: { readonly roles: readonly string[]; readonly levels: readonly string[] };
  readonly roles: Table;
  readonly levels: Table;
  readonly calibration: Learned["calibration"];
  /** Fingerprint of the pictures, features and words it was learned from. */
  readonly learnedFrom: string;
}

/** What `npm run learn` wrote. */
export const LEARNED = learnedFrom(written as unknown as WeightsFile);
