import { tidyText } from "../../grid/foldText";
import type { NodeKind } from "../../model/nodeKind";
import type { Sourced } from "../../model/sourced";
import type { NodeFact, Piece } from "../model";
import { pieceOf } from "../pieceOf";
import { placeOf } from "../placedLines";
import { codeText, readTitle } from "../words/readTitle";
import { readResponsible, sourced } from "../words/readValue";
import { readWeight } from "../words/readWeight";
import { createNode } from "./createFacts";
import { isPlaceholder } from "./isPlaceholder";
import { isNothing } from "./setIndicatorField";

/** The node a record shows at one level: its title, its code in a cell of its own or before the title, what its lines say more. */
export function readTitleCell(
  kind: NodeKind | null,
  title: Piece | undefined,
  coded: Piece | undefined,
  parent: NodeFact | null,
  region: number,
): NodeFact | undefined {
  // "#REF!" in the place of a code: there is none.
  const code = coded?.type === "error" ? undefined : coded;
  const written = code && !isNothing(code) ? codeText(code) : null;
  if (!title || isNothing(title) || isPlaceholder(title)) {
    if (written === null || !code) return undefined;
    return createNode(kind, { value: written, at: code.at }, { value: "", at: code.at }, parent, region);
  }
  const read = readTitle(numberedBudget(kind, title.text), written);
  const value = read.title === "" ? tidyText(title.text) : read.title;
  const said = read.kind ?? kind;
  const node = createNode(said, codeOf(read.code, title, code), { value, at: title.at }, parent, region);
  if (read.description !== null)
    node.description = { value: read.description, at: placeOf(title, read.description) };
  for (const { label, value: text } of read.attributes) {
    const piece = pieceOf(title, text);
    if (label.term === "weight") node.weight ??= readWeight(piece);
    if (label.term === "responsible") node.responsible = readResponsible(text, title.at);
    if (label.term === "description") node.description ??= sourced(piece);
  }
  return node;
}

const codeOf = (value: string | null, title: Piece, code: Piece | undefined): Sourced<string> | null =>
  value === null ? null : { value, at: code && !isNothing(code) ? code.at : title.at };

/** "10 Trasporti", "1005 Viabilità": missions and programmes of the budget are numbered, and none is called by a number. */
const numberedBudget = (kind: NodeKind | null, text: string): string =>
  kind === "mission" || kind === "programme"
    ? text.replace(/^(\s*\d{1,4})\s+(?=\p{Lu}\p{Ll})/u, "$1 - ")
    : text;
