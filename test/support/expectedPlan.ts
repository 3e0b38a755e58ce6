import type { Indicator, NodeKind, Plan, PlanNode, Sourced, Weight } from "../../src/model/plan";
import { fold } from "./planDifferences";

/** An objective or indicator as written in an expectation: path from the top and the fields that are stated. */
interface Item {
  readonly path: string;
  readonly fields: ReadonlyMap<string, string>;
}

const KINDS: Readonly<Record<string, NodeKind>> = {
  mission: "mission",
  area: "area",
  programme: "programme",
  strategic: "strategicObjective",
  operational: "operationalObjective",
  action: "action",
};

/** Compared always: what is not stated must not be there. The other fields are compared where they are stated. */
const STRICT = /^(weight|base|\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|soglia .*|actual .*)$/;

const LINE = /^( *)(-|\w+) (?:([\w./-]+) · )?(.*?)(?: \[(.+?)\])?(?: \{(.*)\})?$/;

/**
 * Reads an expected plan, one line an objective or indicator, two spaces deeper than the one above it:
 *
 *     strategic 1 · Sostenere le imprese [40%] {perspective: Territorio}
 *       operational 1.1 · Sportello nuove imprese [60%] {resp: Servizio 1 + Servizio 2}
 *         - Utenti assistiti [50%] {formula: utenti / totale; base: 120; 2024: ≥ 150; soglia 80%: 140; actual 2024: 155}
 *
 * In brackets the weight, `[blank]` for an empty weight cell; in braces fields, split at "; ".
 */
function readExpected(text: string): Item[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  const paths: string[] = [];
  return lines.map((line) => {
    const [, indent = "", kind = "", code, title = "", weight, rest] = LINE.exec(line.slice(margin)) ?? [];
    const depth = indent.length / 2;
    const known = kind === "-" ? "indicator" : KINDS[kind];
    if (!known || (depth > 0 && paths[depth - 1] === undefined))
      throw new Error(`cannot read expectation: ${line}`);
    const name = kind === "-" ? `▸ ${fold(title)}` : nodeName(known, code ?? null, title);
    paths.length = depth;
    const path = `${depth > 0 ? paths[depth - 1] : ""}/${name}`;
    paths[depth] = path;
    const fields = (rest ?? "")
      .split("; ")
      .filter(Boolean)
      .map((field): [string, string] => {
        const colon = field.indexOf(": ");
        return [field.slice(0, colon).trim(), fold(field.slice(colon + 2))];
      });
    if (kind === "-" && code !== undefined) fields.push(["code", fold(code)]);
    return { path, fields: new Map([...fields, ...(weight ? [["weight", fold(weight)] as const] : [])]) };
  });
}

const nodeName = (kind: string, code: string | null, title: string) =>
  [kind, code === null ? null : fold(code), fold(title)].filter((part) => part !== null).join(" ");

function found(plan: Plan): Item[] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const pathOf = (id: string | null): string => {
    const node = id === null ? undefined : nodes.get(id);
    return node
      ? `${pathOf(node.parent)}/${nodeName(node.kind, node.code?.value ?? null, node.title.value)}`
      : "";
  };
  return [
    ...plan.nodes.map((node) => ({ path: pathOf(node.id), fields: fieldsOf(nodeFields(node)) })),
    ...plan.indicators.map((indicator) => ({
      path: `${pathOf(indicator.parent)}/▸ ${fold(indicator.name.value)}`,
      fields: fieldsOf(indicatorFields(indicator)),
    })),
  ];
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

const nodeFields = (node: PlanNode): Field[] => [
  ["weight", weightOf(node.weight)],
  ["perspective", node.perspective?.value],
  ["priority", node.priority?.value],
  ["resp", joined(node.responsible)],
  ["description", node.description?.value],
  ["actions", node.actions.map(({ value }) => value).join(" + ")],
];

const indicatorFields = (indicator: Indicator): Field[] => [
  ["weight", weightOf(indicator.weight)],
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

/** How a recognised plan differs from an expected one, a line a difference; empty when it does not. */
export function planMistakes(plan: Plan, expected: string): string[] {
  const wanted = readExpected(expected);
  const left = found(plan);
  const mistakes: string[] = [];
  for (const item of wanted) {
    const at = left.findIndex((other) => other.path === item.path);
    const match = at < 0 ? undefined : left.splice(at, 1)[0];
    if (!match) {
      mistakes.push(`− ${item.path}`);
      continue;
    }
    for (const [field, value] of item.fields) {
      const got = match.fields.get(field);
      if (got !== value)
        mistakes.push(`≠ ${item.path} · ${field}: expected ${value}, found ${got ?? "nothing"}`);
    }
    for (const [field, value] of match.fields) {
      if (STRICT.test(field) && !item.fields.has(field))
        mistakes.push(`≠ ${item.path} · ${field}: expected nothing, found ${value}`);
    }
  }
  return [...mistakes, ...left.map((item) => `+ ${item.path}`)];
}
