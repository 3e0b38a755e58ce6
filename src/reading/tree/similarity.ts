import { foldText } from "../../grid/foldText";

/** Share of words two titles have in common (Dice), short words left out. */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return foldText(a) === foldText(b) ? 1 : 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** Articles and prepositions: any two titles have some in common. */
const JOINING = new Set(
  "del dei della delle dello degli dell dal dalla dai nel nella nei nelle dell all alla alle allo agli sul sulla sui sulle sugli sull gli una uno con per tra fra che the and for".split(
    " ",
  ),
);

const wordsOf = (text: string): Set<string> =>
  new Set(
    foldText(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2 && !JOINING.has(word)),
  );
