import { foldText, tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Section } from "../model";
import { isPageMark } from "../words/isPageMark";
import { withoutContinued } from "../words/withoutContinued";

/** Lines over the headings that may be the head of a page. */
const LINES = 12;
/** What the head of a page speaks of, though it be one line. */
const PAGE =
  /\b(?:pian[oi]|piao|peg|pdo|performance|sched[ae]|relazione|allegato|comune|provincia|regione|camera|universita|ministero|azienda|ente|agenzia|istituto|obiettivi|plan|report|(?:19|20)\d\d)\b/;

/** Tells lines over headings that stand once more, after a page break, from bands: they are the lines at the top of the sheet. */
export function pageHead(view: SheetView, top: number): (lines: readonly Section[]) => boolean {
  const head = new Set<string>();
  for (let row = Math.max(0, top - LINES); row < top; row += 1) {
    const [only, ...more] = view.spots(row);
    if (only && more.every(({ cell }) => isPageMark(cell.text))) head.add(bare(only.cell.text));
  }
  return (lines) => {
    const texts = lines.map(({ cells: [first] }) => bare(first?.text ?? ""));
    return (
      texts.every((text) => head.has(text)) && (texts.length > 1 || texts.some((text) => PAGE.test(text)))
    );
  };
}

const bare = (text: string): string => foldText(withoutContinued(tidyText(text)));
