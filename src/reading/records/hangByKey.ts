import type { Field, NodeFact, Region } from "../model";
import { looseCodeKey } from "../words/readTitle";
import { recordAt } from "./recordAt";

const UPPER = /\b(?:padre|genitore|superiore|sovraordinato|parent)\b/i;

/**
 * "ID | ID_PADRE | Denominazione": hangs every node of a table below the one whose key its row names, wherever that one stands, and every
 * indicator that has a row of its own on it.
 */
export function hangByKey(nodes: readonly NodeFact[], region: Region): void {
  const pointer = region.fields.find(({ path }) => UPPER.test(path.at(-1) ?? ""));
  const recordOf = pointer && recordsByKey(pointer, region.fields);
  if (!recordOf) return;
  const shown = new Map(nodes.map((node) => [recordAt(region, node.title.at), node]));
  const upperAt = (record: number) => shown.get(recordOf(pointer.cells[record]?.text ?? ""));
  for (const [record, node] of shown) {
    const upper = upperAt(record);
    if (upper && !isBelow(upper, node)) node.parent = upper;
  }
  const indicators = nodes.flatMap((node) => node.indicators.splice(0).map((one) => [one, node] as const));
  for (const [one, owner] of indicators) {
    const record = recordAt(region, one.name.at);
    ((shown.has(record) ? undefined : upperAt(record)) ?? owner).indicators.push(one);
  }
}

/** By a key the record that has it, where one column has all those that another names, each in another row: words are no keys. */
function recordsByKey(pointer: Field, fields: readonly Field[]): ((text: string) => number) | undefined {
  for (const col of new Set(fields.map((field) => field.col))) {
    const records = new Map<string, number>();
    for (const field of fields)
      if (field.col === col)
        field.cells.forEach((cell, record) => cell && records.set(looseCodeKey(cell.text), record));
    const recordOf = (text: string) => records.get(looseCodeKey(text)) ?? -1;
    const isKey = (text: string, record: number) => /\d/.test(text) && ![-1, record].includes(recordOf(text));
    if (pointer.cells.every((cell, record) => !cell || isKey(cell.text, record))) return recordOf;
  }
  return undefined;
}

function isBelow(node: NodeFact, upper: NodeFact): boolean {
  for (let next: NodeFact | null = node; next; next = next.parent) if (next === upper) return true;
  return false;
}
