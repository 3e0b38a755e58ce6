import type { Cell } from "../../model/grid";
import type { Title } from "../words/readTitle";
import { isWritten, readWeight } from "../words/readWeight";
import type { DraftNode } from "./draft";
import type { DraftIndicator } from "./draftIndicator";

/** The weight written behind a title or name, in the same cell: "Ridurre le perdite (peso 40%)". */
export function applyTitleWeight(item: DraftNode | DraftIndicator, { attributes }: Title, cell: Cell): void {
  if (attributes.length === 0 || isWritten(item.weight)) return;
  const found = attributes.find(({ label }) => label.term === "weight");
  if (!found) return;
  const text = found.value;
  item.weight = readWeight({ at: cell.at, type: "text", value: text, text, inline: true } as Cell);
}
