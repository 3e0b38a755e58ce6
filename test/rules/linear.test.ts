import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import { type Plan, type PlanNode } from "../../src/model/plan";
import { type Indicator } from "../../src/model/indicator";
import { asFraction } from "../../src/model/weight";
import { defaultProfile } from "../../src/model/profile";
import { checkPlan } from "../../src/rules/checkPlan";
import { rules } from "../../src/rules/index";

const base = recognise(
  drawSheet(`
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo     | Peso  | Responsabile | Indicatore              | Algoritmo     | Target 2026 | Soglia 80% | Valore storico | Note                 |
    | 1    | Servizi semplici     | 1.1  | Formare il personale di | "40%" | Mario Rossi  | Ore di formazione di    | ore / persone | 20          | 16         | 25             | Aggiornato con DGC   |
    | ^    | ^                    | 1.3  | Aprire lo sportello     | 40%   |              | Utenti dello sportello  |               | >1 90%      |            |                | Aggiornato con n. 3  |`)
    .workbook,
  defaultProfile,
);
const template = <Item>(items: readonly Item[]): Item => {
  const item = items.at(-1);
  if (!item) throw new Error("the drawn plan has no such item");
  return item;
};
const node = template(base.nodes);
const indicator = template(base.indicators);
const at = (row: number, col: number) => ({ sheet: node.title.at.sheet, row, col });
const blanks = (row: number) => ({
  name: at(row, 5),
  responsible: at(row + 1, 9),
  source: at(row, 7),
  unit: at(row, 8),
});

type Shape = "under one objective" | "each under its own" | "all alike" | "all different";

/** A plan nobody would write: `size` objectives and indicators that give every rule as much to say as they can. */
function greatPlan(size: number, shape: Shape): Plan {
  const own = shape === "each under its own" || shape === "all different";
  const different = shape === "all different";
  const word = (row: number) =>
    different ? ` ${row.toString(26).replace(/./g, (digit) => `q${digit}`)}` : "";
  const nodes = Array.from({ length: size }, (_, row): PlanNode => {
    const code = { value: different ? `1.${row * 2}` : "1.1", at: at(row, 0) };
    const weight = { fraction: null, text: "molto", stored: "text" as const, at: at(row, 2) };
    const responsible = row % 2 ? [] : [{ value: `Mario Rossi${word(row)}`, at: at(row, 6) }];
    const title = { value: `Obiettivo${word(row)} di`, at: at(row, 1) };
    const mentions = [{ at: at(row, 15), code: "9.9", title: "Altro titolo" }];
    const parent = row === 0 ? null : "n0";
    return {
      ...node,
      id: `n${row}`,
      parent,
      code,
      title,
      weight,
      responsible,
      mentions,
      blanks: blanks(row),
    };
  });
  const indicators = Array.from({ length: size }, (_, row): Indicator => {
    const name = { value: row % 3 === 0 ? "" : `Numero di utenti${word(row)}`, at: at(row, 5) };
    const weight = { fraction: asFraction(0.4), text: "40%", stored: "text" as const, at: at(row, 3) };
    const parent = own ? `n${row}` : "n0";
    const state = { text: "in linea ma in ritardo", state: null, at: at(row, 20) };
    const written = { ...indicator, statusNote: { value: `Modificato${word(row)}`, at: at(row, 21) } };
    return {
      ...written,
      ...{ id: `i${row}`, parent, name, weight, responsible: [], blanks: blanks(row), monitoring: state },
    };
  });
  const ids = indicators.map(({ id }) => id);
  const group = { by: "parent" as const, label: null, weights: [], whole: 1, sum: 0, complete: true };
  const weightGroups = [
    { ...group, parent: "n0", members: ids },
    { ...group, parent: null, members: nodes.map(({ id }) => id) },
  ];
  const hidden = indicators.map(({ name }) => name.at);
  const errors = hidden.map((cell) => ({ at: cell, text: "#N/D" }));
  return { ...base, nodes, indicators, weightGroups, hidden, errors };
}

/** How often a check reads something of a plan. */
function readsOf(plan: Plan, rule: (typeof rules)[number]): number {
  let reads = 0;
  const watched = new WeakMap<object, object>();
  const watch = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = watched.get(value);
    if (known) return known;
    const proxy: object = new Proxy(value, {
      get(target, key, receiver) {
        reads += 1;
        return watch(Reflect.get(target, key, receiver));
      },
    });
    watched.set(value, proxy);
    return proxy;
  };
  const profile = { ...defaultProfile, severities: { [rule.id]: rule.severity } };
  checkPlan(watch(plan) as Plan, profile, undefined, [rule]);
  return reads;
}

const shapes: readonly Shape[] = ["under one objective", "each under its own", "all alike", "all different"];

describe.each(shapes)("in a plan of twice the size, %s,", (shape) => {
  const [small, great] = [greatPlan(60, shape), greatPlan(120, shape)];

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s reads twice as much", (_id, rule) => {
    // Sorting reads a little more.
    expect(readsOf(great, rule)).toBeLessThan(readsOf(small, rule) * 2.5);
  });
});
