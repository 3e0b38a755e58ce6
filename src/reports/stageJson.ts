import { formatCell, formatRange } from "../model/address";
import type { Sourced } from "../model/sourced";
import type { Assignment, Field, NodeFact, Region } from "../reading/model";
import type { Reading } from "../reading/read";
import type { Language } from "./language";

/** The stages of the reader that can be looked at. */
export const STAGES = ["regions", "roles", "facts"] as const;
export type Stage = (typeof STAGES)[number];

/** What one stage of the reader says: where is what, what is what, or which values make a record. */
export function stageJson(reading: Reading, stage: Stage, language: Language) {
  switch (stage) {
    case "regions":
      return { stage, regions: reading.regions.map(({ region }) => regionJson(region)) };
    case "roles":
      return { stage, shapes: reading.assignments.map((one) => shapeJson(one, language)) };
    case "facts":
      return { stage, year: reading.plans.plans[0]?.year ?? null, facts: reading.facts.map(factJson) };
  }
}

export type StageJson = ReturnType<typeof stageJson>;

function regionJson({ kind, sheet, range, records, fields, titles, sections }: Region) {
  return {
    kind,
    sheet,
    cells: formatRange(range),
    records: records.length,
    titles: titles.map(({ text }) => text),
    sections: sections.map(({ record, cells }) => ({ record, texts: cells.map(({ text }) => text) })),
    fields: fields.map((field) => ({ ...fieldJson(field), filled: field.cells.filter(Boolean).length })),
  };
}

const fieldJson = ({ path, period, share, unit }: Field) => ({
  heading: path.join(" › "),
  period,
  share,
  unit,
});

function shapeJson({ shape, roles, certainty, runnersUp, evidence, score }: Assignment, language: Language) {
  return {
    places: shape.regions.map(({ sheet, range }) => ({ sheet, cells: formatRange(range) })),
    score,
    fields: shape.fields.map((field, index) => ({
      ...fieldJson(field),
      role: roles[index],
      certainty: certainty[index],
      runnerUp: runnersUp[index],
      because: (evidence[index] ?? []).map((reason) => ({
        weight: reason.weight,
        reason: reason.because[language],
      })),
    })),
  };
}

function factJson(fact: NodeFact) {
  return {
    kind: fact.kind,
    code: fact.code?.value ?? null,
    title: fact.title.value,
    ...placeOf(fact.title),
    parent: fact.parent?.title.value ?? null,
    weight: fact.weight?.text ?? null,
    responsible: fact.responsible.map(({ value }) => value),
    indicators: fact.indicators.map((indicator) => ({
      name: indicator.name.value,
      ...placeOf(indicator.name),
      weight: indicator.weight?.text ?? null,
      targets: indicator.targets.map(({ period, text }) => ({ period, text })),
      thresholds: indicator.thresholds.map(({ level, text }) => ({ level, text })),
      actuals: indicator.actuals.map(({ period, text }) => ({ period, text })),
    })),
  };
}

const placeOf = ({ at }: Sourced<string>) => ({ sheet: at.sheet, cell: formatCell(at) });
