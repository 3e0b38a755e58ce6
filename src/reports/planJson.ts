import { formatCell, formatRange, type Address } from "../model/address";
import type { Plan, PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { PeriodReading, Reading } from "../model/reading";
import type { Weight } from "../model/weight";
import type { Sourced } from "../model/sourced";
import type { Question, SheetReading } from "../model/sheetReading";
import type { Scored } from "../model/score";
import { readTargets, type ReadTarget } from "../targets/readTargets";
import { targetJson } from "../targets/targetJson";
import type { Language } from "./language";

/** What a plan can be written with beside itself. */
export interface PlanJsonOptions {
  readonly language: Language;
  /** Scores by id of node and indicator. With them every node and indicator has `score` and `measured`. */
  readonly scores?: ReadonlyMap<string, Scored>;
}

/** A plan as the JSON contract has it. */
export type PlanJson = ReturnType<typeof planJson>;

/**
 * Writes a plan as the JSON contract has it: weights as fractions, cells in A1 style, a cell on another sheet than its
 * item's as "Sheet!C7". Fields the contract does not name come on top of it.
 */
export function planJson(plan: Plan, options: PlanJsonOptions) {
  const read = readTargets(plan.year, plan.indicators);
  return {
    version: 1,
    workbook: plan.workbook,
    year: plan.year,
    sheets: plan.sheets.map((sheet) => sheetJson(sheet, options)),
    plans: plan.plans,
    questions: plan.questions.map((question) => questionJson(question, options)),
    nodes: plan.nodes.map((node) => nodeJson(node, options)),
    indicators: plan.indicators.map((indicator) => indicatorJson(indicator, read, options)),
    weightGroups: plan.weightGroups,
    unread: plan.unread.map(({ at, text }) => ({ sheet: at.sheet, cell: formatCell(at), text })),
    notRead: plan.notRead.map(({ at, range, words }) => ({
      sheet: at.sheet,
      cells: formatRange(range),
      words,
    })),
    errors: plan.errors.map(({ at, text }) => ({ sheet: at.sheet, cell: formatCell(at), text })),
  };
}

function sheetJson(sheet: SheetReading, { language }: PlanJsonOptions) {
  const { name, recognised, layout, certainty, coverage, plan, fields, hidden, evidence } = sheet;
  return {
    name,
    recognised,
    layout,
    confidence: certainty,
    coverage,
    plan,
    fields: fields.map((field) => ({
      heading: field.heading,
      role: field.role,
      certainty: field.certainty,
      runnerUp: field.runnerUp,
      cells: field.cells.map(formatRange).join(","),
      because: field.because.map((reason) => reason[language]),
      share: field.share,
      period: field.period,
    })),
    hidden,
    evidence: evidence.map(formatCell),
  };
}

function questionJson({ id, sheet, cells, ask, answers }: Question, { language }: PlanJsonOptions) {
  return {
    id,
    sheet,
    cells: cells.map(formatRange),
    ask: ask[language],
    answers: answers.map(({ label, correction, certainty }) => ({
      kind: correction.kind,
      role: correction.kind === "role" ? correction.role : null,
      label: label[language],
      certainty,
    })),
  };
}

function nodeJson(node: PlanNode, options: PlanJsonOptions) {
  const home = node.title.at;
  return {
    id: node.id,
    plan: node.plan,
    parent: node.parent,
    kind: node.kind,
    code: textOf(node.code),
    title: node.title.value,
    ...weightJson(node.weight, home),
    relativeWeight: node.relativeWeight?.value ?? null,
    ...scoreJson(node.id, options),
    perspective: textOf(node.perspective),
    priority: textOf(node.priority),
    responsible: node.responsible.map(({ value }) => value),
    description: textOf(node.description),
    actions: node.actions.map(({ value, at }) => ({ text: value, cell: cellFrom(home, at) })),
    mentions: node.mentions.map(({ code, title, at }) => ({ code, title, cell: cellFrom(home, at) })),
    sheet: home.sheet,
    cell: formatCell(home),
  };
}

function indicatorJson(indicator: Indicator, read: ReadTarget, options: PlanJsonOptions) {
  const home = indicator.name.at;
  const { monitoring } = indicator;
  return {
    id: indicator.id,
    plan: indicator.plan,
    parent: indicator.parent,
    code: textOf(indicator.code),
    name: indicator.name.value,
    algorithm: textOf(indicator.algorithm),
    ...weightJson(indicator.weight, home),
    relativeWeight: indicator.relativeWeight?.value ?? null,
    direction: indicator.direction?.value ?? null,
    directionAssumed: indicator.direction?.assumed ?? null,
    ...scoreJson(indicator.id, options),
    unit: textOf(indicator.unit),
    source: textOf(indicator.source),
    kpiType: textOf(indicator.kpiType),
    frequency: textOf(indicator.frequency),
    responsible: indicator.responsible.map(({ value }) => value),
    baseline: indicator.baseline && readingJson(indicator.baseline, home),
    targets: indicator.targets.map((target) => ({
      period: target.period,
      ...readingJson(target, home),
      target: targetJson(target.text, read(indicator, target), options.language),
    })),
    thresholds: indicator.thresholds.map((threshold) => ({
      level: threshold.level,
      ...readingJson(threshold, home),
    })),
    actuals: indicator.actuals.map((actual) => actualJson(indicator, actual, options)),
    monitoring: monitoring && {
      text: monitoring.text,
      state: monitoring.state,
      cell: cellFrom(home, monitoring.at),
    },
    status: indicator.status,
    statusNote: textOf(indicator.statusNote),
    aggregate: indicator.aggregate,
    sheet: home.sheet,
    cell: formatCell(home),
  };
}

/** The score of an indicator is that of its last actual. */
function actualJson(indicator: Indicator, actual: PeriodReading, { scores }: PlanJsonOptions) {
  const isLast = actual === indicator.actuals.at(-1);
  return {
    period: actual.period,
    ...readingJson(actual, indicator.name.at),
    ...(scores && isLast && { score: scores.get(indicator.id)?.score ?? null }),
  };
}

const readingJson = ({ text, at }: Reading, home: Address) => ({ text, cell: cellFrom(home, at) });

const weightJson = (weight: Weight | null, home: Address) => ({
  weight: weight && weight.fraction,
  weightCell: weight && cellFrom(home, weight.at),
});

function scoreJson(id: string, { scores }: PlanJsonOptions) {
  if (!scores) return {};
  const scored = scores.get(id);
  return { score: scored?.score ?? null, measured: scored?.measured ?? 0 };
}

const textOf = (sourced: Sourced<string> | null): string | null => sourced && sourced.value;

const cellFrom = (home: Address, at: Address): string =>
  at.sheet === home.sheet ? formatCell(at) : `${at.sheet}!${formatCell(at)}`;
