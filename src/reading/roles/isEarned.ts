import { speaksOf, type FieldView } from "./fieldView";

/** "% di raggiungimento", "Grado di conseguimento", "% ragg.". */
const REACHED =
  /^(?:%|percentuale|grado|tasso|percentage|degree)\s*(?:di\s+|of\s+)?(?:ragg|conseg|realizz|attuaz|achiev)/i;

/** "Peso | … | Conseguito | % di raggiungimento | Punti": what was earned of the weight. */
export function isEarned(view: FieldView): boolean {
  if (!/^(?:punt[io]|punteggio|points|score)\b/i.test(view.leaf)) return false;
  const before = view.all.slice(0, view.index).filter(({ filled }) => filled > 0);
  const weighed = before.findIndex((other) => speaksOf(other, "weight"));
  return weighed >= 0 && before.slice(weighed).some(({ leaf }) => REACHED.test(leaf));
}
