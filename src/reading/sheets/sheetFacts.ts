import { foldText } from "../../grid/foldText";
import type { NodeFact } from "../model";
import { addUpWhole } from "../weights/addUpWhole";
import { grouped } from "../tree/grouped";
import { isOrdinal } from "../words/isOrdinal";
import { looseCodeKey } from "../words/readTitle";

/** The facts of one sheet, by what they can be found by on another. */
export interface SheetFacts {
  readonly sheet: string;
  readonly facts: readonly NodeFact[];
  /** By code key: nodes with nothing above them (where the sheet's weights add up: nothing but bands), as forms and tables show them. */
  readonly tops: ReadonlyMap<string, NodeFact>;
  /** By code key: all but references; bare ordinals are left out. */
  readonly byCode: ReadonlyMap<string, NodeFact>;
  /** By folded title: objectives with a weight of their own and nothing above them that has one; all where only indicators are weighed. */
  readonly weighed: ReadonlyMap<string, NodeFact>;
  /** By folded title: all but references. */
  readonly byTitle: ReadonlyMap<string, NodeFact>;
  readonly references: readonly NodeFact[];
  /** Only lists speak here: of weights, of a classification. */
  readonly listed: boolean;
  /** The weights of one level add up to 100 % on this sheet alone. */
  readonly whole: boolean;
  /** They do over several groupings only. */
  readonly spread: boolean;
  /**
   * By objective and name: weights of indicators, where nothing else is weighed and all together are no more than a whole. The rest of it may
   * go to what is no objective.
   */
  readonly points: ReadonlyMap<string, number>;
}

/** The facts of every sheet that has some, in tab order. */
export function factsBySheet(facts: readonly NodeFact[], sheets: readonly string[]): readonly SheetFacts[] {
  const bySheet = new Map<string, NodeFact[]>(sheets.map((sheet) => [sheet, []]));
  for (const fact of facts) bySheet.get(fact.title.at.sheet)?.push(fact);
  return [...bySheet].flatMap(([sheet, own]) => (own.length > 0 ? [sheetFacts(sheet, own)] : []));
}

function sheetFacts(sheet: string, facts: readonly NodeFact[]): SheetFacts {
  const nodes = facts.filter(({ reference }) => !reference);
  const coded = nodes.flatMap((fact) => {
    const code = (fact.code ?? fact.ordinal)?.value ?? null;
    return code === null ? [] : [{ fact, code }];
  });
  const keyed = (list: typeof coded) => new Map(list.map(({ fact, code }) => [looseCodeKey(code), fact]));
  const weights = nodes
    .filter(({ weight }) => weight !== null)
    .map(({ kind, weight, parent }) => ({ id: "", kind, weight, parent }));
  const shared = addsUpBelow(nodes);
  const levels = grouped(weights, ({ kind }) => String(kind)).filter((level) => addUpWhole(level));
  const whole = shared || levels.length > 0;
  return {
    sheet,
    facts,
    tops: keyed(coded.filter(({ fact }) => !fact.listed && (whole ? isBelowBands(fact) : isTop(fact)))),
    byCode: keyed(coded.filter(({ code }) => !isOrdinal(code))),
    weighed: new Map(
      nodes
        .filter(
          (fact) =>
            !fact.listed &&
            fact.title.value !== "" &&
            (shared || (fact.weight?.fraction != null && isWeighedFirst(fact))),
        )
        .map((fact) => [foldText(fact.title.value), fact]),
    ),
    byTitle: new Map(
      nodes.filter(({ title }) => title.value !== "").map((fact) => [foldText(fact.title.value), fact]),
    ),
    references: facts.filter(({ reference }) => reference),
    listed: nodes.every(({ listed }) => listed),
    whole,
    spread: levels.some((level) => level.every(({ parent }) => parent) && hasSeveral(level)),
    points: pointsOf(nodes),
  };
}

function pointsOf(nodes: readonly NodeFact[]): SheetFacts["points"] {
  const points = nodes.flatMap(({ title, indicators }) =>
    indicators.flatMap(({ name, weight }) => {
      const key = [title.value, name.value].map(foldText).join("\n");
      return weight?.fraction == null ? [] : [[key, weight.fraction] as const];
    }),
  );
  const whole = points.some(([, point]) => point > 1) ? 100 : 1;
  const sum = points.reduce((total, [, point]) => total + point / whole, 0);
  const isOther = sum > 1 + SLACK || nodes.some(({ weight, listed }) => weight !== null || listed);
  return new Map(isOther ? [] : points.map(([key, point]) => [key, point / whole]));
}

/** Thirds are rounded. */
const SLACK = 0.011;

const hasSeveral = (level: readonly { readonly parent: NodeFact | null }[]): boolean =>
  new Set(level.map(({ parent }) => foldText(parent?.title.value ?? ""))).size > 1;

/** Whether nothing but its indicators is weighed, and those of all objectives together make up the sheet: the card of a manager or unit. */
function addsUpBelow(nodes: readonly NodeFact[]): boolean {
  const measured = nodes.filter(({ indicators }) => indicators.length > 0);
  if (measured.length < 2 || nodes.some(({ weight }) => weight?.fraction != null)) return false;
  const weights = measured.flatMap(({ indicators }) =>
    indicators.map(({ weight }) => ({ id: "", kind: null, weight })),
  );
  return weights.every(({ weight }) => weight?.fraction != null) && addUpWhole(weights);
}

const isTop = ({ parent }: NodeFact): boolean => parent === null || parent.reference;

/** With nothing above but bands: "A) Obiettivi comuni" comes on every manager's sheet. */
const isBelowBands = (fact: NodeFact): boolean =>
  isTop(fact) || (fact.parent?.kind === "area" && isBelowBands(fact.parent));

/** With no weight above: the lines of a common plan that managers' objectives serve have none on their cards. */
const isWeighedFirst = ({ parent }: NodeFact): boolean =>
  parent === null || (parent.weight === null && isWeighedFirst(parent));
