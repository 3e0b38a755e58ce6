import { canvas, percent } from "./canvas";
import type { Canvas, Content } from "./canvas";
import { reading, recorder } from "./expectation";
import type { Recorder } from "./expectation";
import type { Sample } from "./sample";
import { perspectives, YEARS } from "./wideTablePlan";
import type { Action, Strategic } from "./wideTablePlan";

const countRows = (strategic: Strategic) =>
  strategic.objectives.reduce((rows, { actions }) => rows + actions.length, 0);

function level(sheet: Canvas, row: number, col: number, rows: number, content: Content): string {
  return rows > 1
    ? sheet.over(row, col, row + rows - 1, col, content, "centred")
    : sheet.put(row, col, content, "centred");
}

function drawHeader(sheet: Canvas): void {
  sheet.widths(16, 6, 26, 14, 8, 8, 8, 7, 28, 8, 14, 8, 30, 8, 36, 12, 10, 10, 24);
  sheet.freeze(3);
  sheet.over(0, 0, 2, 0, "Prospettiva", "section");
  sheet.over(0, 1, 0, 6, "Obiettivi strategici", "section");
  sheet.over(0, 7, 0, 10, "Obiettivi operativi", "section");
  sheet.over(0, 11, 0, 18, "Azioni", "section");
  const tall = [
    [1, "cod."],
    [2, "descrizione"],
    [3, "kpi"],
    [7, "cod."],
    [8, "titolo / descrizione"],
    [9, "peso"],
    [10, "kpi"],
    [11, "cod."],
    [12, "titolo / descrizione"],
    [13, "peso"],
    [14, "kpi"],
    [15, "target"],
    [18, "Responsabile"],
  ] as const;
  for (const [col, word] of tall) sheet.over(1, col, 2, col, word, "heading");
  sheet.over(1, 4, 1, 6, "Target", "heading");
  sheet.over(1, 16, 1, 17, "Soglie", "heading");
  YEARS.forEach((year, index) => sheet.put(2, 4 + index, year, "heading"));
  sheet.put(2, 16, percent(0.8), "heading");
  sheet.put(2, 17, percent(0.6), "heading");
}

interface Place {
  readonly code: string;
  readonly parent: string;
  readonly row: number;
}

function drawAction(
  sheet: Canvas,
  plan: Recorder,
  perspective: string,
  { code, parent, row }: Place,
  action: Action,
): string {
  const [title, weight, kpi, target, at80, at60, responsible] = action;
  sheet.put(row, 11, code, "centred");
  const cell = sheet.put(row, 12, title);
  const weightCell = sheet.put(row, 13, percent(weight / 100), "centred");
  const id = plan.node(sheet, {
    kind: "action",
    code,
    title,
    parent,
    weight: weight / 100,
    weightCell,
    perspective,
    responsible: [responsible],
    cell,
  });
  const name = sheet.put(row, 14, kpi);
  const targets = [{ period: String(YEARS[0]), ...reading(target, sheet.put(row, 15, target, "centred")) }];
  const thresholds = [[0.8, at80, 16] as const, [0.6, at60, 17] as const].flatMap(([at, content, col]) => {
    const where = sheet.put(row, col, content, "centred");
    return content === null ? [] : [{ level: at, ...reading(content, where) }];
  });
  sheet.put(row, 18, responsible);
  plan.indicator(sheet, { parent: id, name: kpi, targets, thresholds, cell: name });
  return id;
}

function drawStrategic(
  sheet: Canvas,
  plan: Recorder,
  perspective: string,
  code: string,
  strategic: Strategic,
  top: number,
): void {
  const rows = countRows(strategic);
  level(sheet, top, 1, rows, Number(code));
  const cell = level(sheet, top, 2, rows, strategic.title);
  const id = plan.node(sheet, {
    kind: "strategicObjective",
    code,
    title: strategic.title,
    perspective,
    cell,
  });
  const rollUp = level(sheet, top, 3, rows, "ponderazione");
  const targets = YEARS.map((year, index) => {
    const content = percent(0.8);
    return { period: String(year), ...reading(content, level(sheet, top, 4 + index, rows, content)) };
  });
  plan.indicator(sheet, { parent: id, name: "ponderazione", targets, aggregate: true, cell: rollUp });
  level(sheet, top, 10, rows, "ponderazione");
  let row = top;
  const members = strategic.objectives.map(({ title, weight, right = weight, actions }, index) => {
    const own = `${code}.${index + 1}`;
    level(sheet, row, 7, actions.length, own);
    const at = level(sheet, row, 8, actions.length, title);
    const weightCell = level(sheet, row, 9, actions.length, percent(weight / 100));
    const node = plan.node(sheet, {
      kind: "operationalObjective",
      code: own,
      title,
      parent: id,
      weight: weight / 100,
      weightCell,
      perspective,
      cell: at,
    });
    const steps = actions.map((action, step) => {
      const place = { code: `${own}.${step + 1}`, parent: node, row };
      row += 1;
      return drawAction(sheet, plan, perspective, place, action);
    });
    plan.group("parent", steps);
    if (weight !== right) plan.plant(node, `${weight}%`, `${right}%`);
    return node;
  });
  plan.group("parent", members);
}

/**
 * One wide table per perspective: a header of three rows, three merged levels, weights at two of them, thresholds.
 * Unless `clean`, one weight of the second perspective is five points too high.
 */
export function wideTable({ clean }: { readonly clean: boolean }): Sample {
  const plan = recorder();
  let code = 0;
  const sheets = perspectives.map(({ name, strategic }) => {
    const sheet = canvas(name);
    drawHeader(sheet);
    level(
      sheet,
      3,
      0,
      strategic.reduce((sum, each) => sum + countRows(each), 0),
      name,
    );
    let row = 3;
    for (const each of strategic) {
      code += 1;
      drawStrategic(sheet, plan, name, String(code), clean ? each : mistyped(each), row);
      row += countRows(each);
    }
    return sheet.done();
  });
  return {
    file: clean ? "tabella-unica-corretta.xlsx" : "tabella-unica.xlsx",
    title: clean
      ? {
          it: "Tabella unica a livelli uniti, pesi corretti",
          en: "One wide table with merged levels, weights right",
        }
      : { it: "Tabella unica a livelli uniti", en: "One wide table with merged levels" },
    sheets,
    plan: plan.done(YEARS[0]),
  };
}

/** The objectives with the weights somebody typed wrong. */
const mistyped = (strategic: Strategic): Strategic => ({
  ...strategic,
  objectives: strategic.objectives.map((each) =>
    each.mistyped === undefined ? each : { ...each, weight: each.mistyped, right: each.weight },
  ),
});
