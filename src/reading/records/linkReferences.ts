import type { NodeFact, Region } from "../model";
import { kindOfOwner } from "../words/levels";
import { numberedLevel } from "../words/numberedLevel";
import type { Columns } from "./columnsOf";
import { readTitleCell } from "./readTitleCell";
import { recordAt } from "./recordAt";

/** A code of another table: what the record's highest node hangs below. */
export function linkReferences(
  nodes: NodeFact[],
  region: Region,
  { references }: Columns,
  place: number,
): NodeFact[] {
  if (references.length === 0) return nodes;
  const links: NodeFact[] = [];
  const result: NodeFact[] = [];
  for (const node of nodes) {
    const record = recordAt(region, node.title.at);
    const top = node.parent === null || !nodes.includes(node.parent);
    if (top && record >= 0)
      for (const { owner, column } of references) {
        const cell = column.field.cells[record] ?? column.field.cells[column.field.origins[record] ?? -1];
        const link =
          cell &&
          readTitleCell(
            kindOfOwner(owner),
            codeOnly(cell) ? undefined : cell,
            codeOnly(cell) ? cell : undefined,
            node.parent,
            place,
          );
        if (!link) continue;
        link.reference = true;
        links.push(link);
        result.push(link);
        node.parent = link;
      }
    result.push(node);
  }
  return result;
}

const codeOnly = ({ text }: { readonly text: string }): boolean =>
  (text.trim().length <= 12 && !/\s\S+\s/.test(text.trim())) || numberedLevel(text) !== undefined;
