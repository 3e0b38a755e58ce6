import { canvas } from "./canvas";
import type { Canvas } from "./canvas";
import { reading, recorder } from "./expectation";
import type { Recorder } from "./expectation";
import type { Sample } from "./sample";
import { missions, PERSPECTIVE, YEARS } from "./strategicAndOperationalPlan";
import type { Programme } from "./strategicAndOperationalPlan";

/** Id and place of each node of the strategic sheet, for the operational sheet to hang its rows on. */
function drawStrategic(sheet: Canvas, plan: Recorder): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  sheet.widths(62, 16, 16, 16, 44);
  sheet.put(0, 4, "All. 1 alla deliberazione di Giunta n. 12 del 30/01/2024", "note");
  sheet.over(2, 0, 2, 4, "CRUSCOTTO STRATEGICO 2024-2026 - CAMERA DI COMMERCIO COLLINE E COSTA", "title");
  let row = 4;
  for (const mission of missions) {
    const at = sheet.over(row, 0, row, 4, `${mission.code}_ ${mission.title}`, "section");
    const parent = plan.node(sheet, { kind: "mission", code: mission.code, title: mission.title, cell: at });
    row += 1;
    for (const objective of mission.objectives) {
      const { code, title } = objective;
      const cell = sheet.put(row, 0, `${code}. ${title}`, "band");
      YEARS.forEach((year, index) => sheet.put(row, index + 1, year, "heading"));
      const id = plan.node(sheet, {
        kind: "strategicObjective",
        code,
        title,
        parent,
        perspective: PERSPECTIVE,
        cell,
      });
      ids.set(code, id);
      row += 1;
      for (const [name, contents, note] of objective.strategic) {
        const nameCell = sheet.put(row, 0, name);
        const targets = contents.flatMap((content, index) => {
          const at = sheet.put(row, index + 1, content, "centred");
          return content === null ? [] : [{ period: String(YEARS[index]), ...reading(content, at) }];
        });
        if (note) sheet.put(row, 4, note, "note");
        const status = !note ? "active" : note.startsWith("Eliminato") ? "removed" : "updated";
        plan.indicator(sheet, { parent: id, name, targets, status, cell: nameCell });
        row += 1;
      }
    }
  }
  return ids;
}

const countRows = (programme: Programme) =>
  programme.objectives.reduce((rows, { indicators }) => rows + indicators.length, 0);

/** A level over as many rows as stand below it. */
function level(sheet: Canvas, row: number, col: number, rows: number, text: string): string {
  return rows > 1
    ? sheet.over(row, col, row + rows - 1, col, text, "level")
    : sheet.put(row, col, text, "level");
}

const HEADINGS = [
  "Obiettivi strategici",
  "Programmi di intervento",
  "Obiettivo operativo",
  "Indicatore",
  "Peso",
  "Target",
  "Servizi interni coinvolti",
  "Area",
];

function drawProgramme(
  sheet: Canvas,
  plan: Recorder,
  parent: string,
  programme: Programme,
  top: number,
): number {
  let row = top;
  const cell = level(sheet, row, 1, countRows(programme), programme.title);
  const id = plan.node(sheet, { kind: "programme", title: programme.title, parent, cell });
  for (const { title, indicators } of programme.objectives) {
    const at = level(sheet, row, 2, indicators.length, title);
    const responsible = [...new Set(indicators.flatMap((each) => each[3].split(" / ")))];
    const node = plan.node(sheet, { kind: "operationalObjective", title, parent: id, responsible, cell: at });
    const members = indicators.map(([name, target, weight, services, area]) => {
      const nameCell = sheet.put(row, 3, name);
      const weightCell = sheet.put(row, 4, weight, "centred");
      const targets = [{ period: "2024", ...reading(target, sheet.put(row, 5, target, "centred")) }];
      sheet.put(row, 6, services);
      sheet.put(row, 7, area, "centred");
      row += 1;
      return plan.indicator(sheet, {
        parent: node,
        name,
        weight: weight / 100,
        weightCell,
        targets,
        cell: nameCell,
      });
    });
    plan.group("parent", members);
    const light = members[indicators.findIndex(([name]) => name === "Realizzazione del progetto annuale")];
    if (light) plan.plant(light, "30", "40");
  }
  return row;
}

function drawOperational(sheet: Canvas, plan: Recorder, ids: ReadonlyMap<string, string>): void {
  sheet.widths(34, 30, 34, 46, 8, 16, 28, 8);
  sheet.over(0, 0, 0, 7, "CRUSCOTTO OPERATIVO 2024", "title");
  sheet.over(1, 0, 1, 7, PERSPECTIVE, "band");
  let row = 2;
  for (const mission of missions) {
    sheet.over(row, 0, row, 7, `${mission.code}_ ${mission.title}`, "section");
    HEADINGS.forEach((heading, col) => sheet.put(row + 1, col, heading, "heading"));
    row += 2;
    for (const { code, title, programmes } of mission.objectives) {
      const rows = programmes.reduce((sum, programme) => sum + countRows(programme), 0);
      level(sheet, row, 0, rows, `${code}. ${title}`);
      for (const programme of programmes)
        row = drawProgramme(sheet, plan, ids.get(code) ?? "", programme, row);
    }
  }
}

/** A strategic table with a column per year, and the operational table of its first year; three weights of 30 make 90. */
export function strategicAndOperational(): Sample {
  const plan = recorder();
  const strategic = canvas("Cruscotto strategico");
  const operational = canvas("Cruscotto operativo");
  const ids = drawStrategic(strategic, plan);
  drawOperational(operational, plan, ids);
  return {
    file: "strategico-e-operativo.xlsx",
    title: {
      it: "Cruscotto strategico per anni e cruscotto operativo",
      en: "Strategic table by year and operational table",
    },
    sheets: [strategic.done(), operational.done()],
    plan: plan.done(2024),
  };
}
