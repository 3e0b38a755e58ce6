import { groupBy } from "../model/groupBy";
import type { Finding, Severity } from "../model/finding";
import type { Plan, PlanNode } from "../model/plan";
import { escapeXml } from "./escapeXml";
import { oneLine, shorten } from "./layoutText";
import { words } from "./pageWords";
import type { Language } from "./language";

const ROW = 22;
const INDENT = 22;
const WIDTH = 900;
const CHARACTER = 7;
/** Beyond this a drawing helps nobody and a browser suffers. */
const MOST_NODES = 1500;

const MARKS: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", info: "i" };

interface Placed {
  readonly node: PlanNode;
  readonly depth: number;
  readonly row: number;
  /** Row of the parent, null at the top. */
  readonly from: number | null;
}

/**
 * Draws the objectives of a plan as an indented tree: one row each, code and title, the weight on the right, a mark with
 * its count where findings stand. Colours come from the page (`currentColor`, classes error, warning, info).
 */
export function treeSvg(plan: Plan, findings: readonly Finding[], language: Language): string {
  const say = words[language];
  const all = place(plan.nodes);
  const shown = all.slice(0, MOST_NODES);
  const marks = worstByItem(plan, findings);
  const rest = all.length - shown.length;
  const height = (shown.length + (rest > 0 ? 1 : 0)) * ROW + 8;
  const label = escapeXml(say.treeHint(all.length));
  const lines = shown.map(({ depth, row, from }) => (from === null ? "" : branch(depth, row, from)));
  const texts = shown.map(({ node, depth, row }) => {
    const x = depth * INDENT + 8;
    const y = row * ROW + 17;
    const code = node.code ? `${node.code.value} ` : "";
    const room = Math.floor((WIDTH - 190 - x) / CHARACTER) - code.length;
    const title = escapeXml(shorten(oneLine(node.title.value), Math.max(12, room)));
    const mark = marks.get(node.id);
    return [
      `<g><title>${escapeXml(`${say.kinds[node.kind]}: ${code}${node.title.value}`)}</title>`,
      `<text x="${x}" y="${y}"><tspan class="code">${escapeXml(code)}</tspan>${title}</text>`,
      weightText(node, y, say.format.percent),
      mark
        ? `<text class="${mark.severity}" x="${WIDTH - 8}" y="${y}" text-anchor="end">${MARKS[mark.severity]} ${mark.count}</text>`
        : "",
      "</g>",
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}">`,
    `<g class="branches" fill="none" stroke="currentColor" stroke-opacity="0.35">${lines.join("")}</g>`,
    ...texts,
    rest > 0 ? `<text x="8" y="${shown.length * ROW + 17}">${escapeXml(say.treeRest(rest))}</text>` : "",
    "</svg>",
  ].join("\n");
}

function weightText({ weight }: PlanNode, y: number, percent: (fraction: number) => string): string {
  if (!weight) return "";
  const shown = weight.fraction === null ? "?" : percent(weight.fraction);
  return `<text class="weight" x="${WIDTH - 70}" y="${y}" text-anchor="end">${escapeXml(shown)}</text>`;
}

/** Down from under the parent's first letter, then across to the child. */
function branch(depth: number, row: number, from: number): string {
  const x = (depth - 1) * INDENT + 13;
  return `<path d="M${x} ${from * ROW + 22}V${row * ROW + 12}H${x + INDENT - 9}"/>`;
}

/** Rows from the top down, children under their parents, without recursion: a plan may be deep by mistake. */
function place(nodes: readonly PlanNode[]): Placed[] {
  const known = new Set(nodes.map(({ id }) => id));
  const children = groupBy(nodes, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const placed: Placed[] = [];
  const waiting = (children.get(null) ?? [])
    .map((node) => ({ node, depth: 0, from: null as number | null }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const row = placed.length;
    placed.push({ ...next, row });
    const below = children.get(next.node.id) ?? [];
    const depth = next.depth + 1;
    for (const node of [...below].reverse()) waiting.push({ node, depth, from: row });
  }
  return placed;
}

/** Worst severity and number of standing findings per node, those of its indicators included. */
function worstByItem(
  plan: Plan,
  findings: readonly Finding[],
): ReadonlyMap<string, { readonly severity: Severity; readonly count: number }> {
  const owner = new Map(plan.indicators.map(({ id, parent }) => [id, parent]));
  const marks = new Map<string, { severity: Severity; count: number }>();
  const order: readonly Severity[] = ["error", "warning", "info"];
  for (const { about, severity, ignored } of findings) {
    if (ignored !== null) continue;
    for (const id of new Set(about.map((item) => owner.get(item) ?? item))) {
      const mark = marks.get(id);
      if (!mark) marks.set(id, { severity, count: 1 });
      else {
        mark.count += 1;
        if (order.indexOf(severity) < order.indexOf(mark.severity)) mark.severity = severity;
      }
    }
  }
  return marks;
}
