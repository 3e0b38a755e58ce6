import { foldText } from "../grid/foldText";
import type { Direction } from "../model/target";

const HIGHER =
  /^(?:[+↑⬆▲△↗⇧🡅🔼]+|>=?|≥|max(?:imize)?|massimizza\w*|positiv[aoe]|crescent[ei]|ascendent[ei]|diretta|diretto|alt[ao]|maggiore|in aumento|aumento|aumentare|aumenta|incremento|crescita|sale|salire|su|up|increas\w*|higher|high|positive|ascending|rising|growth|maggiore e meglio|piu (?:alto|e) e? ?meglio|piu alto meglio|piu e meglio|(?:the )?(?:higher|more|bigger|larger)(?: is|,)?(?: the)? better|meglio (?:piu )?alto|valore alto)$/;
const LOWER =
  /^(?:[-−–—↓⬇▼▽↘⇩🡇🔽]+|<=?|≤|min(?:imize)?|minimizza\w*|negativ[aoe]|decrescent[ei]|discendent[ei]|calante|inversa|inverso|bass[ao]|minore|in (?:diminuzione|calo|riduzione)|diminuzione|diminuire|diminuisce|riduzione|ridurre|calo|decremento|scende|scendere|giu|down|decreas\w*|lower|low|negative|descending|falling|decline|reduc\w*|minore e meglio|meno e meglio|piu basso (?:e )?meglio|(?:the )?(?:lower|less|fewer|smaller)(?: is|,)?(?: the)? better|meglio (?:piu )?basso|valore basso)$/;

/**
 * Reads a cell of a column Polarità, Verso, Andamento atteso: "Negativa", "↓", "−", "crescente", "lower is better". Null for what says nothing of
 * the way ("stabile", a blank).
 */
export function readPolarity(text: string): Direction | null {
  // What stands in brackets explains: "Negativa (meno è meglio)".
  const folded = foldText(text)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[.:;!"'’]/g, " ")
    .replace(/\ufe0f/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const bare = folded.replace(
    /^(?:polarita|verso|andamento|tendenza|trend|direction|polarity)\s+(?:atteso |attesa |expected )?/,
    "",
  );
  if (HIGHER.test(bare)) return "higher";
  return LOWER.test(bare) ? "lower" : null;
}
