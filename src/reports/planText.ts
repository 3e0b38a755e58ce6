import { formatAddress } from "../model/address";
import type { Plan } from "../model/plan";
import type { Scored } from "../model/score";
import type { RollUp } from "../scoring/rollUp";
import { noInk, type Ink } from "./ink";
import { oneLine, shorten, wrapText } from "./layoutText";
import type { Language } from "./language";
import { sizeWords } from "./sizeWords";
import { planRows, type Row } from "./planRows";
import { words, type Words } from "./words";

export interface PlanTextOptions {
  readonly language: Language;
  readonly ink?: Ink;
  /** Characters a line may have; 100 where nothing says otherwise. */
  readonly width?: number;
  /** How far a sum of weights may be from 1, a fraction; 0.0005 as in the default profile. */
  readonly tolerance?: number;
  /** Scores by id of node and indicator: a second column beside the weights. */
  readonly scores?: ReadonlyMap<string, Scored>;
  /** Score of the whole plan, and the share of its weight that has one. */
  readonly overall?: RollUp;
}

const COLUMN = 11;
const SHOWN_UNREAD = 5;
/** Characters of one title; a cell may hold 32,767. */
const LONGEST = 1000;

/**
 * Draws a plan as a tree for people: code and title, weights right-aligned in their own column with the sum under each group,
 * indicators with targets and thresholds; at the end what was not read. Ends with a line break.
 */
export function planText(plan: Plan, options: PlanTextOptions): string {
  const say = words[options.language];
  const ink = options.ink ?? noInk;
  const title = sizeWords(plan, say);
  const { score = null, measured = 0 } = options.overall ?? {};
  const overall = score === null ? [] : [ink.strong(say.overall(score, measured))];
  const lines = [ink.strong(oneLine(plan.workbook)), title, ...overall, ""];
  if (plan.nodes.length === 0 && plan.indicators.length === 0) {
    return [ink.strong(oneLine(plan.workbook)), say.noPlan, say.noPlanHint, ""].join("\n");
  }
  const heading: Row = {
    text: "",
    indent: 0,
    weight: say.weight,
    ...(options.scores && { score: say.score }),
    figureInk: ink.faint,
  };
  const { tolerance = 0.0005, scores } = options;
  for (const row of [heading, ...planRows(plan, { say, ink, tolerance, scores })]) {
    lines.push(...drawRow(row, options));
  }
  lines.push(...leftOver(plan, say, ink));
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function drawRow({ text, indent, weight, score, ink, figureInk }: Row, options: PlanTextOptions): string[] {
  const dress = ink ?? ((plain) => plain);
  const columns = options.scores ? COLUMN * 2 : COLUMN;
  const width = Math.max(options.width ?? 100, 40 + columns) - columns;
  const [first = "", ...rest] = wrapText(shorten(text, LONGEST), width - indent);
  const right = (weight ?? "").padStart(COLUMN) + (options.scores ? (score ?? "").padStart(COLUMN) : "");
  const pad = " ".repeat(indent);
  const gap = " ".repeat(Math.max(0, width - indent - first.length));
  const head = pad + dress(first) + gap + (figureInk ? figureInk(right) : right);
  return [head, ...rest.map((line) => `${pad}  ${dress(line)}`)];
}

function leftOver(plan: Plan, say: Words, ink: Ink): string[] {
  const skipped = plan.sheets.filter(({ recognised }) => !recognised).map(({ name }) => name);
  const shown = plan.unread.slice(0, SHOWN_UNREAD);
  const hidden = plan.unread.length - shown.length;
  return [
    ...(skipped.length > 0 || shown.length > 0 ? [""] : []),
    ...(skipped.length > 0 ? [ink.faint(say.skipped(skipped.join(", ")))] : []),
    ...(shown.length > 0 ? [ink.faint(`${say.unread(plan.unread.length)}:`)] : []),
    ...shown.map(({ at, text }) => `  ${formatAddress(at)}  ${shorten(oneLine(text), 60)}`),
    ...(hidden > 0 ? [`  ${say.moreUnread(hidden)}`] : []),
  ];
}
