import { draft, type Draft } from "./draft";

const RANK =
  /^(?:(?:nel|nei|tra i|fra i|in the|among the|entro i|within the)\s+)?(?:top\s*\d|(?:miglior[ei]?|best)\s+\d|prim[ie]\s+\d+(?!\s*(?:mes|giorn|gg|settiman|ann))|(?:almeno |entro |within |at least )?(?:il |la |the )?\d+\s*(?:°|º|ª|\^|st|nd|rd|th)\s*(?:posto|posizione|place|position|rank|in classifica)|(?:almeno |entro )?(?:il |la )?(?:prim|second|terz|quart)[oa]\s+(?:posto|posizione|quartile|decile|terzile|quintile)|(?:almeno )?(?:posto|posizione|rank(?:ing)?|quartile|decile|percentile)\b|(?:first|second|third|fourth|upper|lower|top|bottom)\s+(?:place|quartile|decile|quintile)|(?:[<>≤≥]=?\s*|(?:oltre|sopra|above) (?:il |the )?)?\d+\s*(?:°|º|st|nd|rd|th)?\s*(?:quartile|decile|percentile))/i;

/** "Top 15%", "2° posto", "primo quartile": a place among others, which only the others tell. Null for all else. */
export function readRank(text: string): Draft | null {
  const trimmed = text.trim();
  if (!RANK.test(trimmed)) return null;
  const result = draft("relativeGroup");
  result.basis = { group: trimmed };
  result.operator = ">=";
  return result;
}
