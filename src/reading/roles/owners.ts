import type { Owner, Role } from "../model";
import type { Candidate, Choice } from "./choice";
import { numberIn, type FieldView } from "./fieldView";
import { codeFits, ownersSaid, weightFits, type Holder } from "./ownerFits";

const holdersOf = (choice: Choice, candidates: readonly Candidate[]): readonly Holder[] =>
  choice.flatMap((option, at): Holder[] => {
    const view = candidates[at]?.view;
    if (!view) return [];
    if (option.base === "title") return [{ owner: option.level ?? "objective", at, view }];
    return option.base === "name" ? [{ owner: "indicator", at, view }] : [];
  });

/** A choice with owners, and how well they fit. */
export interface Owned {
  readonly roles: readonly Role[];
  readonly score: number;
  /** By field the next best owner and by how much it fits less; null where there is none. */
  readonly others: readonly ({ readonly role: Role; readonly gap: number } | null)[];
}

/** Price of a second field of the same role and owner. */
const TWICE = 1.5;
/** How well an owner fits that the words name and the table does not hold: the field points elsewhere. */
const ELSEWHERE = 2;
/** How much fitting owners count beside words and content. */
const COUNTS = 0.25;

/** Price of a second weight of one owner. */
const SECOND_WEIGHT = 4;

/** Weights side by side that differ in a name only, "Peso Dir. Tecnica" and "Peso Dir. Demanio": one weight a manager. */
function isMatrix(before: FieldView | undefined, view: FieldView): boolean {
  if (!before || ownersSaid(view).length > 0 || ownersSaid(before).length > 0) return false;
  const group = (each: FieldView) => each.groups.find(({ any }) => any.includes("weight"))?.stems.join(" ");
  if (group(view) !== undefined) return group(view) === group(before);
  const [first] = view.senses.stems;
  return view.leaf !== before.leaf && view.senses.stems.length > 1 && first === before.senses.stems[0];
}

/** How much better a weight right behind a title or name fits it, where every weight stands so. */
const PAIRED = 1.5;

/** "Obiettivo strategico | Peso | Obiettivo operativo | Peso": each weight right behind what it weighs. */
function isPaired(choice: Choice, holders: readonly Holder[]): boolean {
  const weights = choice.flatMap(({ base }, at) => (base === "weight" ? [at] : []));
  return weights.length > 1 && weights.every((at) => holders.some((holder) => holder.at === at - 1));
}

/** How much better a field fits an indicator of its own number: "Indicatore 2 | Target 2 | Peso 2". */
const SAME_NUMBER = 2;

interface Fit {
  readonly role: Role;
  /** The role, and which of several numbered ones. */
  readonly taking: string;
  readonly fits: number;
}

const elsewhere = (role: Role): Fit => ({ role, taking: role, fits: ELSEWHERE });

/** Gives weights, codes, references and responsibles their owners. */
export function ownFields(
  choice: Choice,
  candidates: readonly Candidate[],
  told: readonly (Role | null)[],
): Owned {
  const holders = holdersOf(choice, candidates);
  const taken = new Map<string, number>();
  const others: (Owned["others"][number] | null)[] = choice.map(() => null);
  let score = 0;
  const roles: Role[] = [];
  // A code may be of another table's objective; a weight is of something that stands here, if only by its code.
  const pointsElsewhere = (base: "weight" | "code", said: Owner | "indicator" | undefined): boolean =>
    said !== undefined &&
    !holders.some(({ owner }) => owner === said) &&
    (base === "code" || holders.length === 0 || roles.includes(`code:${said}`));
  const paired = isPaired(choice, holders);
  const best = (base: "weight" | "code", at: number, view: FieldView): Role => {
    const said = ownersSaid(view)[0];
    const ranked = holders
      .map((holder): Fit => {
        const role: Role = `${base}:${holder.owner}`;
        const number = holder.owner === "indicator" ? numberIn(holder.view) : "";
        const beside = base === "weight" && paired && holder.at === at - 1 ? PAIRED : 0;
        const own = number !== "" && number === numberIn(view) ? SAME_NUMBER : 0;
        const fits =
          base === "weight"
            ? weightFits(view, at, holder, holders) + beside
            : codeFits(view, at, holder, holders);
        const taking = `${role} ${number}`;
        return { role, taking, fits: fits + own - TWICE * (taken.get(taking) ?? 0) };
      })
      .concat(pointsElsewhere(base, said) ? [elsewhere(`${base}:${said ?? "objective"}`)] : [])
      .sort((a, b) => b.fits - a.fits);
    const [first, second] = ranked;
    const { role, taking } = first ?? elsewhere(`${base}:objective`);
    score += COUNTS * (first?.fits ?? 0) - (base === "weight" && taken.has(taking) ? SECOND_WEIGHT : 0);
    taken.set(taking, (taken.get(taking) ?? 0) + 1);
    if (first && second && second.role !== role)
      others[at] = { role: second.role, gap: first.fits - second.fits };
    return role;
  };
  choice.forEach((option, at) => roles.push(roleOf(option, at)));
  return { roles, score, others };

  function roleOf(option: Choice[number], at: number): Role {
    const correction = told[at];
    const view = candidates[at]?.view;
    if (correction || !view) return correction ?? "unknown";
    if (option.base === "title") return `title:${option.level ?? "objective"}`;
    const before = roles[at - 1];
    if (option.base === "weight" && before?.startsWith("weight") && isMatrix(candidates[at - 1]?.view, view))
      return before;
    if (option.base === "weight" || option.base === "code") return best(option.base, at, view);
    if (option.base === "reference") return referenceOf(view);
    if (option.base === "responsible")
      return OF_DATA.test(view.senses.stems.join(" ")) ? "responsible:indicator" : "responsible:node";
    return option.base;
  }
}

/** "Responsabile della rilevazione", "data owner": who counts, not who acts. */
const OF_DATA = /\b(?:rilevazion|dat|data|misurazion|indicator)\b/;

function referenceOf(view: FieldView): Role {
  const said = ownersSaid(view).find((owner) => owner !== "indicator");
  return `reference:${(said as Owner | undefined) ?? "objective"}`;
}
