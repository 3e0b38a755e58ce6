import type { Workbook } from "../../../src/model/grid";
import type { Plan, PlanNode } from "../../../src/model/plan";
import type { Sourced } from "../../../src/model/sourced";
import { edit, holdsOnly, repeatedRows, textAt, type Defect, type Planter } from "./plant";
import { childrenOf, isTold, parentOf, siblingsOf } from "./planItems";

const PARTS = /^(.*?)(\d+)$/;

/** What to draw to give a node another code: alone in its cell, or in front of its title; in every row that repeats it. */
function recoded(workbook: Workbook, { code, title }: PlanNode, next: string): Defect | null {
  if (!code) return null;
  const text = textAt(workbook, code.at);
  const alone = holdsOnly(workbook, code);
  if (!alone && !(text.includes(code.value) && code.value.includes("."))) return null;
  const drawn = alone ? (/^\d+$/.test(next) ? next : `"${next}"`) : text.replace(code.value, next);
  const rows = repeatedRows(workbook, code.at, title.at);
  return { edits: rows.map((row) => ({ at: { ...code.at, row }, drawn })), at: code.at };
}

/** Whether the code says where the node belongs, as in an outline: then another code is another plan. */
function bears(plan: Plan, node: PlanNode): boolean {
  const above = parentOf(plan, node)?.code;
  const column = above && node.code?.at.sheet === above.at.sheet && node.code.at.col === above.at.col;
  const children = plan.nodes.some(
    ({ parent, code }) => parent === node.id && code?.at.col === node.code?.at.col,
  );
  // Written again on the same sheet, or named by what stands below it on another one.
  const again = node.mentions.some(
    ({ at }) => at.sheet === node.title.at.sheet || childrenOf(plan, node.id).length > 0,
  );
  // Its indicators name it by its code in a register of their own: with another code it has none.
  const isNamedAfar = plan.indicators.some(
    ({ parent, name }) => parent === node.id && name.at.sheet !== node.title.at.sheet,
  );
  if (again || isNamedAfar) return true;
  const inline = node.code && node.code.at.col === node.title.at.col;
  return !inline && (Boolean(column) || children);
}

const onCode = (
  next: (code: Sourced<string>, node: PlanNode, plan: Plan) => string | null,
  isPlace: (node: PlanNode, workbook: Workbook) => boolean = () => true,
): Planter => {
  return (plan, workbook) =>
    plan.nodes.flatMap((node) => {
      const { code } = node;
      const wanted = code && !bears(plan, node) && isPlace(node, workbook) ? next(code, node, plan) : null;
      return wanted === null || wanted === code?.value ? [] : (recoded(workbook, node, wanted) ?? []);
    });
};

const codesOf = (nodes: readonly PlanNode[]): string[] => nodes.flatMap(({ code }) => code?.value ?? []);

/** Whether codes of a node's like begin with those of their parents. */
const nests = (plan: Plan, node: PlanNode): boolean => {
  const like = plan.nodes.filter(({ kind, code }) => kind === node.kind && code?.value.includes("."));
  const nested = like.filter((other) =>
    other.code?.value.startsWith(`${parentOf(plan, other)?.code?.value ?? "-"}.`),
  );
  return nested.length > 2 && nested.length > like.length * 0.7;
};

/** A code of another table exchanged for another one. */
const onMention = (next: (code: string, node: PlanNode, plan: Plan) => string | null): Planter => {
  return (plan, workbook) =>
    plan.nodes.flatMap((node) =>
      node.mentions.flatMap(({ at, code }): Defect[] => {
        const text = textAt(workbook, at);
        const fits = code !== null && code.includes(".") && node.code?.value === code && text.includes(code);
        const wanted = fits && at.sheet !== node.title.at.sheet ? next(code, node, plan) : null;
        return fits && wanted !== null ? [edit(at, text.replace(code, wanted))] : [];
      }),
    );
};

export const codePlanters: Readonly<Record<string, readonly Planter[]>> = {
  "code-duplicate": [
    onCode((code, node, plan) => {
      const siblings = codesOf(siblingsOf(plan, node));
      const at = siblings.indexOf(code.value);
      return (node.title.at.row % 2 === 0 ? siblings[at - 1] : siblings[0]) ?? null;
    }, isTold),
  ],
  "code-parent": [
    onCode((code, node, plan) => (nests(plan, node) ? code.value.replace(/^\d+/, "97") : null)),
    onCode((code, node, plan) => {
      const parent = parentOf(plan, node);
      const foreign =
        parent && siblingsOf(plan, parent).find(({ code: other }) => other && other !== parent.code);
      const own = parent?.code && code.value.startsWith(`${parent.code.value}.`);
      if (!nests(plan, node) || !own || !foreign?.code || !parent.code) return null;
      const wanted = `${foreign.code.value}.${code.value.slice(parent.code.value.length + 1)}`;
      return codesOf(plan.nodes).includes(wanted) ? null : wanted;
    }),
  ],
  "code-gap": [
    onCode((code, node, plan) => {
      const match = PARTS.exec(code.value);
      const siblings = codesOf(siblingsOf(plan, node));
      const numbers = siblings.map((other) => Number(PARTS.exec(other)?.[2]));
      const counted = numbers.every((number, index) => number === index + 1);
      const serial = node.kind !== "mission" && node.kind !== "programme";
      const last = siblings.at(-1) === code.value && siblings.length > 1;
      return match && counted && last && serial ? `${match[1] ?? ""}${Number(match[2]) + 3}` : null;
    }),
    onCode((code, node, plan) => {
      const match = PARTS.exec(code.value);
      const siblings = codesOf(siblingsOf(plan, node));
      const numbers = siblings.map((other) => Number(PARTS.exec(other)?.[2]));
      const counted = numbers.every((number, index) => number === index + 1);
      const serial = node.kind !== "mission" && node.kind !== "programme";
      return match && counted && siblings.length > 1 && serial && Number(match[2]) > 1
        ? `${match[1] ?? ""}${siblings.length + 5}`
        : null;
    }),
  ],
  "code-reference": [
    onMention((_code, { code }, plan) => (codesOf(plan.nodes).includes("9.9.9") || !code ? null : "9.9.9")),
    // Another objective's code.
    onMention((code, node, plan) => codesOf(siblingsOf(plan, node)).find((other) => other !== code) ?? null),
  ],
  "code-format": [
    onMention((code) => (/^\d+(?:\.\d+)*\.[1-9]\d*$/.test(code) ? code.replace(/\.(\d+)$/, ".0$1") : null)),
  ],
};
