import { foldText, sameWhenFolded } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { readLabel } from "../words/readLabel";
import type { Term } from "../words/term";
import type { Item } from "./item";
import type { Pair } from "./pair";
import { withLine, type PairItem } from "./valuesBelow";

/** What may be said in several cells beside one label; each value of anything else is a thing of its own. */
const LISTED: readonly Term[] = ["steps", "description", "responsible", "note", "organisation", "other"];
/** "Azioni": a list; every "Azione" is one. */
const PLURAL = /^\p{L}+[is]$/u;

/**
 * The items with what a label says that stands right below itself, as it does where a merged cell was taken apart and filled down: nothing new where its
 * value is the one above or blank, one more line where it has another. Undefined where the label begins something.
 */
export function filledDown(view: SheetView, items: readonly Item[], pair: Pair): readonly Item[] | undefined {
  const { row, col } = pair.label.at;
  const above = row > 0 ? view.cell(row - 1, col) : undefined;
  if (above?.type !== "text" || !sameWhenFolded(above.text, pair.label.text)) return undefined;
  const item = items.findLast(
    (one): one is PairItem =>
      one.kind === "pair" && one.pair.label.at.col === col && one.pair.key === pair.key,
  );
  const [value, ...more] = pair.values;
  const [last, ...others] = item?.pair.values ?? [];
  if (!item || !last || more.length > 0 || others.length > 0) return undefined;
  if (value && sameWhenFolded(lastLine(last.text), value.text)) return items;
  if (!isListed(pair.words)) return undefined;
  return value ? items.map((one) => (one === item ? withLine(item, value) : one)) : items;
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf("\n") + 1);

function isListed(words: string): boolean {
  const term = readLabel(words)?.term;
  return term !== undefined && (LISTED.includes(term) || (term === "action" && PLURAL.test(foldText(words))));
}
