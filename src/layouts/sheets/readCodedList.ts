import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Draft, DraftNode } from "../tree/draft";
import { sightNode } from "../tree/sightNode";
import { similarity } from "../tree/similarity";
import { codeKey, readTitle } from "../words/readTitle";
import type { Context } from "./context";

/** How many objectives a column must name before it is a list of them. */
const LEAST = 3;

/**
 * Reads columns that name objectives known from elsewhere by their codes, without any heading: a classification,
 * an index. They only add mentions, never objectives.
 */
export function readCodedList(context: Context): void {
  const { view } = context;
  const columns = new Map<number, { cell: Cell; node: DraftNode }[]>();
  for (const cell of view.census().unread) {
    const node = cell.type === "text" ? codedNode(context.draft, cell) : undefined;
    if (!node) continue;
    const found = columns.get(cell.at.col);
    if (found) found.push({ cell, node });
    else columns.set(cell.at.col, [{ cell, node }]);
  }
  for (const found of columns.values())
    if (found.length >= LEAST && namesPlan(found))
      for (const { cell, node } of found) mention(context, cell, node);
}

/** The processes of an office have codes too: half of the titles must be those of the objectives. */
function namesPlan(found: readonly { readonly cell: Cell; readonly node: DraftNode }[]): boolean {
  const alike = found.filter(
    ({ cell, node }) => similarity(node.title.value, readTitle(cell.text).title) >= ALIKE,
  );
  return alike.length * 2 >= found.length;
}

/** Titles with fewer words in common than this are not the same. */
const ALIKE = 0.3;

function codedNode(draft: Draft, cell: Cell): DraftNode | undefined {
  const { code, title } = readTitle(cell.text);
  if (code === null || title === "" || !code.includes(".")) return undefined;
  return (
    draft.byCode.get(codeKey(code))?.find(({ listed }) => !listed) ??
    // The same words under another code: one of the two codes is wrong.
    draft.nodes.find((node) => !node.listed && similarity(node.title.value, title) >= 0.6)
  );
}

function mention({ draft, view }: Context, cell: Cell, node: DraftNode): void {
  const { code, title } = readTitle(cell.text);
  const at = cell.at;
  sightNode(draft, {
    kind: node.kind,
    parent: node.parent,
    code: code === null ? null : { value: code, at },
    title: { value: title, at },
    listed: true,
  });
  view.explainCell(cell);
  for (let left = cell.at.col - 1; left >= 0; left -= 1) {
    const heading = view.shown(cell.at.row, left);
    if (heading && tidyText(heading.text) !== "") view.explainCell(heading);
  }
}
