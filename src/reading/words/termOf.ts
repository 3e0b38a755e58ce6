import { readLabel } from "./readLabel";
import type { Term } from "./term";

const REMEMBERED = 20_000;
const known = new Map<string, Term | undefined>();

/** What a heading or label stands for by the vocabulary alone; undefined where its words are not known. Headings repeat: each is looked up once. */
export function termOf(text: string): Term | undefined {
  if (known.has(text)) return known.get(text);
  const term = readLabel(text)?.term;
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, term);
  return term;
}
