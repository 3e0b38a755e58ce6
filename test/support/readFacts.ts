import type { NodeKind } from "../../src/model/nodeKind";
import type { Sourced } from "../../src/model/sourced";
import type { IndicatorFact, NodeFact, WrittenWeight } from "../../src/reading/model";
import { growTree, type Tree } from "../../src/reading/tree/growTree";

const KINDS: Readonly<Record<string, NodeKind | null>> = {
  mission: "mission",
  area: "area",
  programme: "programme",
  strategic: "strategicObjective",
  operational: "operationalObjective",
  action: "action",
  objective: null,
};

const LINE =
  /^( *)(=)?(>)?(?:(-)|(\w+)(?: #(\w+))?) (?:([\w./-]+) ·(?: |$))?(.*?)(?: ?\[(.*?)\])?(?: \{(.*)\})?$/;

/**
 * Facts drawn as text, two spaces deeper than what stands above them:
 *
 *     ## Sheet                                  a new sheet, and a new region
 *     ---                                       a new region of the same sheet; `--- list` a list without indicators
 *     strategic 1 · Servizi [40%]
 *       >strategic S2 ·                         a reference: it only points
 *       =operational 1.1 · Sportello [60]       set apart on purpose
 *         objective #2 Ridurre [Rossi: 40, Bianchi: 60] {manager: Neri; resp: Anagrafe}
 *           - K1 · Giorni [50] {2024: 20; section: A; aggregate}
 *
 * `objective` is a plain one, `#2` the number in its label, `[]` an empty weight cell.
 */
export function readFacts(text: string): { readonly facts: NodeFact[]; readonly sheets: string[] } {
  const lines = linesOf(text);
  const facts: NodeFact[] = [];
  const sheets: string[] = [];
  const above: NodeFact[] = [];
  let [region, listed] = [-1, false];
  for (const [row, line] of lines.entries()) {
    if (/^(##|---)/.test(line)) {
      if (line.startsWith("## ")) sheets.push(line.slice(3).replace(/ \(list\)$/, ""));
      listed = line.endsWith("list") || line.endsWith("(list)");
      region += 1;
      above.length = 0;
      continue;
    }
    const parts = LINE.exec(line);
    if (!parts) throw new Error(`cannot read fact: ${line}`);
    const [, indent = "", apart, points, dash, kind = "", ordinal, code, title = "", weight, rest] = parts;
    const depth = indent.length / 2;
    const at = { sheet: sheets.at(-1) ?? "", row, col: depth };
    const fields = new Map(
      (rest ?? "")
        .split("; ")
        .filter(Boolean)
        .map((field) => field.split(/: (.*)/s) as [string, string]),
    );
    const say = <Value>(value: Value): Sourced<Value> => ({ value, at });
    const parent = above[depth - 1] ?? null;
    if (dash) {
      parent?.indicators.push(indicatorOf(say(title.trim()), code ? say(code) : null, weight, fields));
      continue;
    }
    if (!(kind in KINDS)) throw new Error(`no such level: ${line}`);
    const managers = [...(weight ?? "").matchAll(/(\p{L}+): ([^,]+)/gu)];
    const fact: NodeFact = {
      kind: KINDS[kind] ?? null,
      parent,
      code: code ? say(code) : null,
      title: say(title.trim()),
      ordinal: ordinal ? say(ordinal) : null,
      weight: weight === undefined || managers.length > 0 ? null : weightOf(weight, say("").at),
      managerWeights: managers.map(([, manager = "", share = ""]) => ({
        manager: say(manager),
        weight: weightOf(share, at),
      })),
      manager: fields.has("manager") ? say(fields.get("manager") ?? "") : null,
      perspective: null,
      priority: null,
      responsible: (fields.get("resp") ?? "").split(" + ").filter(Boolean).map(say),
      description: null,
      actions: [],
      blanks: {},
      indicators: [],
      listed,
      reference: points !== undefined,
      sameAs: null,
      separate: apart !== undefined,
      region,
    };
    facts.push(fact);
    above.length = depth;
    above[depth] = fact;
  }
  return { facts, sheets };
}

/** How far a drawing in a table of tests is indented. */
const MARGIN = 5;

/** Lines of a drawing without the margin they have in the test; the first stands behind the quote. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isIndented = lines.slice(1).every((line) => line.startsWith(" ".repeat(MARGIN)));
  return lines.map((line, place) => (place > 0 && isIndented ? line.slice(MARGIN) : line));
}

function weightOf(text: string, at: Sourced<string>["at"]): WrittenWeight {
  const number = /^-?[\d.]+/.exec(text)?.[0];
  const fraction = number === undefined ? null : Number(number) / (text.includes("%") ? 100 : 1);
  return { fraction, text, at, stored: text === "" ? "blank" : number === undefined ? "text" : "number" };
}

function indicatorOf(
  name: Sourced<string>,
  code: Sourced<string> | null,
  weight: string | undefined,
  fields: ReadonlyMap<string, string>,
): IndicatorFact {
  const { at } = name;
  const readings = (prefix: RegExp) =>
    [...fields].flatMap(([field, text]) => {
      const period = prefix.exec(field)?.[1];
      return period === undefined ? [] : [{ period, text, at, stored: "text" as const, number: null }];
    });
  return {
    code,
    name,
    algorithm: null,
    weight: weight === undefined ? null : weightOf(weight, at),
    direction: null,
    unit: null,
    source: null,
    kpiType: null,
    polarity: null,
    frequency: null,
    responsible: [],
    baseline: null,
    targets: readings(/^(\d{4})$/),
    thresholds: [],
    actuals: readings(/^actual (\d{4})$/),
    monitoring: null,
    status: "active",
    statusNote: fields.has("note") ? { value: fields.get("note") ?? "", at } : null,
    aggregate: fields.has("aggregate"),
    blankTargets: [],
    blankActuals: [],
    blankThresholds: [],
    blanks: {},
    section: fields.get("section") ?? null,
  };
}

const NAMES = new Map(Object.entries(KINDS).map(([name, kind]) => [kind, name]));

/** The tree that grows from drawn facts, a line a node or indicator, two spaces deeper than what it hangs on: "operational 1.1 · Sportello [60%] also Pesi". */
export const grow = (text: string): string[] =>
  drawTree(growTree(readFacts(text).facts, { sheets: readFacts(text).sheets }));

/** A tree as text. */
function drawTree({ nodes, indicators }: Tree): string[] {
  const lines: string[] = [];
  const draw = (parent: string | null, depth: number) => {
    for (const indicator of indicators.filter((one) => one.parent === parent))
      lines.push(`${"  ".repeat(depth)}- ${named(indicator.code, indicator.name)}${share(indicator.weight)}`);
    for (const node of nodes.filter((one) => one.parent === parent)) {
      const also = node.mentions.map(({ at }) => ` also ${at.sheet}`).join("");
      lines.push(
        `${"  ".repeat(depth)}${NAMES.get(node.kind)} ${named(node.code, node.title)}${share(node.weight)}${times(node)}${also}`,
      );
      draw(node.id, depth + 1);
    }
  };
  draw(null, 0);
  return lines;
}

const named = (code: Sourced<string> | null, title: Sourced<string>): string =>
  code ? `${code.value} · ${title.value}` : title.value;

const times = ({ relativeWeight }: Tree["nodes"][number]): string =>
  relativeWeight ? ` × ${relativeWeight.value}` : "";

const share = (weight: Tree["nodes"][number]["weight"]): string =>
  weight === null
    ? ""
    : weight.fraction === null
      ? ` [${weight.text}]`
      : ` [${Math.round(weight.fraction * 1e4) / 100}%]`;

/** The groups of weights of drawn facts: "parent Servizi: Sportello 60 + Sito 40 = 100 of 100". */
export function groups(text: string): string[] {
  const { facts, sheets } = readFacts(text);
  const { nodes, indicators, weightGroups } = growTree(facts, { sheets });
  const names = new Map<string | null, string>([
    [null, ""],
    ...nodes.map(({ id, title }) => [id, title.value] as const),
    ...indicators.map(({ id, name }) => [id, name.value] as const),
  ]);
  const percent = (value: number | null) => (value === null ? "?" : Math.round(value * 1e4) / 100);
  return weightGroups.map(({ by, parent, label, members, weights, sum, whole }) => {
    const head = [by, label, names.get(parent)].filter(Boolean).join(" ");
    const shares = members
      .map((id, place) => `${names.get(id)} ${percent(weights[place] ?? null)}`)
      .join(" + ");
    return `${head}: ${shares} = ${percent(sum)} of ${percent(whole)}`;
  });
}
