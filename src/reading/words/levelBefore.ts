import type { NodeKind } from "../../model/nodeKind";
import { kindOfWords } from "./kindOfWords";
import { kindOfOwner } from "./levels";

const LEVEL_BEFORE = /^\s*\p{L}[\p{L} .]{2,38}:\s+(?=\S)/u;

/** The level that words before a title say, and the title: "Obiettivo strategico: Sostenere …"; undefined where they say none. */
export function levelBefore(
  text: string,
): { readonly kind: NodeKind | null; readonly rest: string } | undefined {
  const [words] = text.includes(":") ? (LEVEL_BEFORE.exec(text) ?? []) : [];
  const kind = words === undefined ? null : kindOfWords(words);
  if (words === undefined || kind === null || kind === "indicator" || kind === "steps") return undefined;
  return { kind: kindOfOwner(kind), rest: text.slice(words.length) };
}
