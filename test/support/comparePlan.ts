import type { Plan, PlanNode } from "../../src/model/plan";
import type { NodeKind } from "../../src/model/nodeKind";
import type { Indicator } from "../../src/model/indicator";
import type { Weight } from "../../src/model/weight";
import type { Sourced } from "../../src/model/sourced";
import type { ExpectedItem } from "./expectedPlan";
import { coefficientText, readExpected } from "./expectedPlan";
import { fold } from "./planDifferences";

type Tree = Pick<Plan, "nodes" | "indicators">;

/** One question asked of a recognised plan. */
export interface Check {
  readonly of: "node" | "indicator";
  readonly figure:
    "recall" | "precision" | "parent" | "kind" | "code" | "title" | "weight" | "target" | "field";
  readonly ok: boolean;
  /** Where what was found stands; null where nothing was. */
  readonly sheet: string | null;
  /** What is wrong where it is not right. */
  readonly message: string;
}

/** Compared where they are stated; of all others what is not stated must not be there. */
const OPEN_UNSTATED =
  /^(perspective|priority|resp|description|actions|code|formula|unit|source|type|frequency|state|coefficient)$/;
/** A threshold whose level nobody says. */
const OPEN_THRESHOLD = "soglia";
const THRESHOLD = /^soglia \d+%$/;
/** A day as its heading has it, without its year. */
const DAY = /^(?:actual )?\d{1,2}\/\d{1,2}$/;
const TARGET = /^(?:(?:Q|S|T)\d )?\d/;

/** An objective or indicator as it was read. */
interface FoundItem {
  readonly sheet: string;
  readonly kind: NodeKind | "indicator";
  readonly code: string | null;
  readonly title: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly parent: FoundItem | null;
}

type Field = readonly [string, string | null | undefined];

const fieldsOf = (fields: readonly Field[]) =>
  new Map(fields.flatMap(([name, value]) => (value ? [[name, fold(value)] as const] : [])));

const joined = (list: readonly Sourced<string>[]) =>
  [...new Set(list.map(({ value }) => fold(value)))].sort().join(" + ");

function weightOf(weight: Weight | null): string | null {
  if (!weight) return null;
  return weight.fraction === null
    ? "blank"
    : `${String(Math.round(weight.fraction * 1e4) / 100).replace(".", ",")}%`;
}

const coefficientOf = ({ relativeWeight }: Pick<PlanNode, "relativeWeight">): string | null =>
  relativeWeight && coefficientText(relativeWeight.value);

const nodeFields = (node: PlanNode): Field[] => [
  ["weight", weightOf(node.weight)],
  ["coefficient", coefficientOf(node)],
  ["perspective", node.perspective?.value],
  ["priority", node.priority?.value],
  ["resp", joined(node.responsible)],
  ["description", node.description?.value],
  ["actions", node.actions.map(({ value }) => value).join(" + ")],
];

const indicatorFields = (indicator: Indicator): Field[] => [
  ["weight", weightOf(indicator.weight)],
  ["coefficient", coefficientOf(indicator)],
  ["code", indicator.code?.value],
  ["formula", indicator.algorithm?.value],
  ["unit", indicator.unit?.value],
  ["source", indicator.source?.value],
  ["type", indicator.kpiType?.value],
  ["frequency", indicator.frequency?.value],
  ["resp", joined(indicator.responsible)],
  ["base", indicator.baseline?.text],
  ["state", indicator.monitoring?.state],
  ...indicator.targets.map((target): Field => [target.period, target.text]),
  ...indicator.thresholds.map((each): Field => [`soglia ${Math.round(each.level * 100)}%`, each.text]),
  ...indicator.actuals.map((actual): Field => [`actual ${actual.period}`, actual.text]),
];

function readFound(plan: Tree): FoundItem[] {
  const items = new Map<string, FoundItem>();
  for (const node of plan.nodes) {
    items.set(node.id, {
      sheet: node.title.at.sheet,
      kind: node.kind,
      code: node.code === null ? null : fold(node.code.value),
      title: fold(node.title.value),
      fields: fieldsOf(nodeFields(node)),
      parent: node.parent === null ? null : (items.get(node.parent) ?? null),
    });
  }
  const indicators = plan.indicators.map((indicator) => ({
    sheet: indicator.name.at.sheet,
    kind: "indicator" as const,
    code: null,
    title: fold(indicator.name.value),
    fields: fieldsOf(indicatorFields(indicator)),
    parent: items.get(indicator.parent) ?? null,
  }));
  return [...items.values(), ...indicators];
}

const label = ({ kind, code, title }: Pick<FoundItem, "kind" | "code" | "title">) =>
  kind === "indicator" ? `▸ ${title}` : [kind, code, title].filter((part) => part !== null).join(" ");

const foundPath = (item: FoundItem | null): string =>
  item ? `${foundPath(item.parent)}/${label(item)}` : "";

const wantedPath = (item: ExpectedItem | null): string =>
  item
    ? `${wantedPath(item.parent)}/${label({ kind: item.kind, code: item.names[0]?.code ?? null, title: item.names[0]?.title ?? "" })}`
    : "";

type Pairs = ReadonlyMap<ExpectedItem, FoundItem>;

const sameKind = (wanted: ExpectedItem, got: FoundItem) =>
  wanted.openKind ? got.kind !== "indicator" : got.kind === wanted.kind;
const codeMatters = (wanted: ExpectedItem) => wanted.kind !== "indicator";
const whole = ({ code, title }: { readonly code: string | null; readonly title: string }) =>
  code === null ? title : `${code} ${title}`;
/** An expectation that writes the code as part of the title leaves open where it ends. */
const sameName = (wanted: ExpectedItem, got: FoundItem) =>
  wanted.names.some((name) => (codeMatters(wanted) ? whole(name) === whole(got) : name.title === got.title));
const sameTitle = (wanted: ExpectedItem, got: FoundItem) =>
  wanted.names.some(({ title }) => title === got.title) || sameName(wanted, got);
const sameSort = (wanted: ExpectedItem, got: FoundItem) =>
  (wanted.kind === "indicator") === (got.kind === "indicator");
const SHORTEST_PART = 6;
const alikeTitle = (wanted: ExpectedItem, got: FoundItem) =>
  wanted.names.some(
    ({ title }) =>
      Math.min(title.length, got.title.length) >= SHORTEST_PART &&
      (title.includes(got.title) || got.title.includes(title)),
  );

function underParent(wanted: ExpectedItem, got: FoundItem, pairs: Pairs): boolean {
  for (let above = wanted.parent; ; above = above.parent) {
    if (above === null) return got.parent === null;
    const match = pairs.get(above);
    if (match !== undefined && match === got.parent) return true;
    if (!above.optional) return false;
  }
}

/** Ways in which what was read is what was expected, the surest first. */
const WAYS: readonly ((wanted: ExpectedItem, got: FoundItem, pairs: Pairs) => boolean)[] = [
  (wanted, got, pairs) => sameKind(wanted, got) && sameName(wanted, got) && underParent(wanted, got, pairs),
  (wanted, got) => sameKind(wanted, got) && sameName(wanted, got),
  (wanted, got) => sameSort(wanted, got) && sameTitle(wanted, got),
  (wanted, got) => sameSort(wanted, got) && alikeTitle(wanted, got),
];

/** Pairs what was expected with what was read; after each pair that is not sure, what is below it is looked for again. */
function pairItems(wanted: readonly ExpectedItem[], found: readonly FoundItem[]) {
  const pairs = new Map<ExpectedItem, FoundItem>();
  const left = new Set(found);
  const take = (way: (typeof WAYS)[number], all: boolean): boolean => {
    let taken = false;
    for (const item of wanted) {
      if (pairs.has(item)) continue;
      const match = [...left].find((got) => way(item, got, pairs));
      if (!match) continue;
      pairs.set(item, match);
      left.delete(match);
      if (!all) return true;
      taken = true;
    }
    return taken;
  };
  const [surest, ...looser] = WAYS;
  do if (surest) while (take(surest, true));
  while (looser.some((way) => take(way, false)));
  return { pairs, left };
}

/** The field an expectation speaks of: "soglia" is the best one, whatever its level; "actual 30/6" is in the year of the plan. */
function meant(field: string, { fields }: FoundItem): string {
  if (fields.has(field)) return field;
  const others = [...fields.keys()];
  const found =
    field === OPEN_THRESHOLD
      ? others.find((other) => THRESHOLD.test(other))
      : DAY.test(field)
        ? others.find((other) => other.startsWith(`${field}/`))
        : undefined;
  return found ?? field;
}

type SingleCheck = Omit<Check, "sheet">;

function* fieldChecks(
  wanted: ExpectedItem,
  got: FoundItem,
  of: Check["of"],
  path: string,
): Generator<SingleCheck> {
  const figureOf = (field: string): Check["figure"] =>
    field === "weight" ? "weight" : TARGET.test(field) ? "target" : field === "code" ? "code" : "field";
  const asked = new Map([...wanted.fields.keys()].map((field) => [field, meant(field, got)]));
  const answered = new Set(asked.values());
  for (const [field, values] of wanted.fields) {
    const value = got.fields.get(asked.get(field) ?? field) ?? null;
    const message = `≠ ${path} · ${field}: expected ${values.map((each) => each ?? "nothing").join(" | ")}, found ${value ?? "nothing"}`;
    yield { of, figure: figureOf(field), ok: values.includes(value) || values.includes("any"), message };
  }
  for (const [field, value] of got.fields) {
    if (answered.has(field) || OPEN_UNSTATED.test(field)) continue;
    const message = `≠ ${path} · ${field}: expected nothing, found ${value}`;
    yield { of, figure: figureOf(field), ok: false, message };
  }
  if (!wanted.fields.has("weight") && !got.fields.has("weight"))
    yield { of, figure: "weight", ok: true, message: "" };
}

/** Asks of a recognised plan whether it is the expected one: a check for each item, and for each of its fields. */
export function comparePlan(plan: Tree, expected: string): Check[] {
  const wanted = readExpected(expected);
  const { pairs, left } = pairItems(wanted, readFound(plan));
  const checks: Check[] = [];
  const add = (sheet: string | null, ...some: readonly SingleCheck[]) => {
    checks.push(...some.map((check) => ({ ...check, sheet })));
  };
  for (const item of wanted) {
    const of = item.kind === "indicator" ? "indicator" : "node";
    const path = wantedPath(item);
    const got = pairs.get(item);
    if (!item.optional)
      add(got?.sheet ?? null, { of, figure: "recall", ok: got !== undefined, message: `− ${path}` });
    if (!got) continue;
    add(got.sheet, { of, figure: "precision", ok: true, message: "" });
    const parent = `≠ ${path} · parent: found ${foundPath(got.parent) || "nothing"}`;
    add(got.sheet, { of, figure: "parent", ok: underParent(item, got, pairs), message: parent });
    if (of === "node") {
      const kind = `≠ ${path} · kind: found ${got.kind}`;
      add(got.sheet, { of, figure: "kind", ok: sameKind(item, got), message: kind });
      const code = `≠ ${path} · code: found ${got.code ?? "nothing"}`;
      add(got.sheet, { of, figure: "code", ok: !sameTitle(item, got) || sameName(item, got), message: code });
    }
    const title = `≠ ${path} · title: found ${got.title}`;
    add(got.sheet, { of, figure: "title", ok: sameTitle(item, got), message: title });
    add(got.sheet, ...fieldChecks(item, got, of, path));
  }
  for (const item of left) {
    const of = item.kind === "indicator" ? "indicator" : "node";
    add(item.sheet, { of, figure: "precision", ok: false, message: `+ ${foundPath(item)}` });
  }
  return checks;
}

/** How a recognised plan differs from an expected one, a line a difference; empty when it does not. */
export const planMistakes = (plan: Tree, expected: string): string[] =>
  comparePlan(plan, expected).flatMap(({ ok, message }) => (ok ? [] : [message]));
