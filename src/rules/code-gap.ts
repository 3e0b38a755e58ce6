import type { Address } from "../model/address";
import type { PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";
import { codedItems, type CodedItem } from "./codedItems";
import type { RuleContext } from "./context";
import { groupBy } from "../model/groupBy";
import { once } from "./once";
import { defineRule, type Report } from "./rule";

interface Numbered {
  readonly id: string;
  readonly at: Address;
  readonly code: string;
  /** Those of one parent. */
  readonly siblings: string;
  /** Those counted together: of one level under one prefix. */
  readonly series: string;
  readonly number: number;
}

export const codeGap = defineRule({
  id: "code-gap",
  severity: "info",
  problem: { it: "Numero saltato", en: "Number skipped" },
  title: {
    it: "La numerazione non ha buchi.",
    en: "Require sibling codes to be numbered without holes.",
  },
  why: {
    it: "Un numero saltato fa pensare che manchi un obiettivo: o è stato tolto, o è rimasto fuori.",
    en: "A skipped number suggests a missing objective: it was removed, or it was left out.",
  },
  source: null,
  good: [
    `
    | Cod. | Obiettivo operativo         | Indicatore        | Target |
    | 1.1  | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2  | Formare il personale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Cod.           | Obiettivo operativo         | Indicatore        | Target |
    | 1.1            | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | 1.2            | Formare il personale        | Ore di formazione | >= 20  |
    | 1.4 {code-gap} | Aprire lo sportello         | Utenti            | >= 300 |`,
  ],

  surveys: [codedItems],
  check(context, report) {
    const { nodes, indicators } = codedItems.of(context);
    const numbered = [
      ...nodes.filter(({ item }) => item.kind !== "mission" && item.kind !== "programme"),
      ...indicators,
    ].flatMap(numberedBy);
    const families = once(() => familiesByNumber(numbered));

    const unnumbered = once(() => familiesWithoutNumbers(context));
    for (const items of groupBy(numbered, ({ series }) => series).values()) {
      if (items.every(({ number }, index) => number === index + 1)) continue;
      const distinct = new Set(items.map(({ number }) => number));
      // One number says nothing about a series.
      if (distinct.size < 2) continue;
      const mine = new Set(items.map(({ siblings }) => siblings));
      // A number given twice, one left out, or a sibling under another prefix is what became of a skipped one.
      let spare = items.length - distinct.size;
      for (const siblings of mine) spare += unnumbered().get(siblings)?.length ?? 0;
      const isStray = (number: number) => meet(mine, families().get(number));
      const holes: Hole[] = [];
      let previous = 0;
      for (const item of [...items].sort((a, b) => a.number - b.number)) {
        const skipped = range(previous + 1, item.number - 1).filter((number) => !isStray(number));
        previous = item.number;
        const [first, last] = [skipped[0], skipped.at(-1)];
        if (first === undefined || last === undefined) continue;
        if (skipped.length <= spare) {
          spare -= skipped.length;
          continue;
        }
        const from = withNumber(item.code, first);
        const isOne = first === last;
        holes.push({ before: item, isOne, codes: isOne ? from : `${from}–${withNumber(item.code, last)}` });
      }
      const [hole, ...others] = holes;
      if (hole) report(describe(items, hole, others));
    }
    for (const late of lateStarts(indicators)) {
      report({
        at: late.code.at,
        about: [late.id],
        message: {
          it: `Atteso un numero che comincia con 1 come altrove, trovato ${late.code.value}.`,
          en: `Expected a number that begins with 1 as elsewhere, found ${late.code.value}.`,
        },
      });
    }
  },
});

/** The first indicator of a card whose numbers begin with 2.1 where those of nearly all cards begin with 1. */
function lateStarts(coded: readonly CodedItem<Indicator>[]): CodedItem<Indicator>[] {
  const cards = [...groupBy(coded, ({ item }) => item.parent).values()];
  const starts = ({ parts }: CodedItem<Indicator>) => Number(parts[0]);
  const late = cards.flatMap(([first, ...others]) =>
    first && first.parts.length > 1 && [first, ...others].every((item) => starts(item) > 1) ? [first] : [],
  );
  return cards.length >= MANY_CARDS && late.length * 4 < cards.length ? late : [];
}

/** Fewer cards have no custom. */
const MANY_CARDS = 4;

/** Numbers that are missing, and what stands after them. */
interface Hole {
  readonly before: Numbered;
  readonly codes: string;
  readonly isOne: boolean;
}

/** One finding for a series: a number that stands where it does not belong may leave two holes. */
function describe(items: readonly Numbered[], hole: Hole, others: readonly Hole[]): Report {
  const culprit = outOfOrder(items) ?? hole.before;
  const places = [hole, ...others].map(({ before }) => before).filter((item) => item !== culprit);
  const codes = [hole, ...others].map((one) => one.codes).join(", ");
  const many = others.length > 0;
  return {
    at: culprit.at,
    related: places.map(({ at }) => at),
    about: [culprit, ...places].map(({ id }) => id),
    message: {
      it: many
        ? `Mancano ${codes}.`
        : `Prima di ${hole.before.code} ${hole.isOne ? "manca" : "mancano"} ${codes}.`,
      en: many
        ? `Expected ${codes}, found none.`
        : `Expected ${codes} before ${hole.before.code}, found none.`,
    },
  };
}

/** The first number of a series that is greater than the next one, or smaller than all around it. */
function outOfOrder(items: readonly Numbered[]): Numbered | undefined {
  const index = items.findIndex(({ number }, place) => number > (items[place + 1]?.number ?? Infinity));
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  return before && after && after.number < before.number ? after : item;
}

function numberedBy({ id, item, code, parts }: CodedItem<PlanNode | Indicator>): readonly Numbered[] {
  const number = Number(parts.at(-1));
  if (!Number.isInteger(number)) return [];
  const scope = "kind" in item ? item.kind : item.parent;
  const series = `${scope} ${parts.slice(0, -1).join(".")}`;
  return [{ id, at: code.at, code: code.value, siblings: `${scope} ${item.parent}`, series, number }];
}

/** The families in which each number was given. */
function familiesByNumber(numbered: readonly Numbered[]): ReadonlyMap<number, ReadonlySet<string>> {
  const families = new Map<number, Set<string>>();
  for (const [number, items] of groupBy(numbered, (item) => item.number)) {
    families.set(number, new Set(items.map(({ siblings }) => siblings)));
  }
  return families;
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string> = NONE): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();

/** Objectives without a number in their code, by their family. */
function familiesWithoutNumbers({ nodes }: RuleContext): ReadonlyMap<string, readonly PlanNode[]> {
  const bare = nodes.filter(({ code }) => code === null || !/\d/.test(code.value));
  return groupBy(bare, ({ kind, parent }) => `${kind} ${parent}`);
}

/** Whole numbers from one to the other; a leap of more than a hundred is another way of numbering, not a hole. */
function range(from: number, to: number): number[] {
  if (to < from || to - from > 100) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const withNumber = (code: string, number: number): string =>
  code.replace(/\d+(?=\D*$)/, (digits) =>
    digits.startsWith("0") ? String(number).padStart(digits.length, "0") : String(number),
  );
