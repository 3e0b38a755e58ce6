import type { UnseenPlan } from "./unseenPlan";

/** Targets under "1° anno", "2° anno", "3° anno" in a three-year plan and weights as decimals. */
export const ordinalYears: UnseenPlan = {
  picture: `
    ## Triennio
    | AUTORITÀ PORTUALE DEL GOLFO - PIANO TRIENNALE DELLA PERFORMANCE 2025-2027 | < | < | < | < | < |
    | Obiettivo strategico | Peso | Indicatore | Valori attesi | < | < |
    | ^ | ^ | ^ | 1° anno | 2° anno | 3° anno |
    | Elettrificare le banchine | 0,4 | Banchine elettrificate | 1 | 2 | 4 |
    | Accelerare gli sdoganamenti | 0,6 | Ore medie di sdoganamento | <= 20 | <= 16 | <= 12 |
  `,
  plan: `
    strategic Elettrificare le banchine [40%]
      - Banchine elettrificate {2025: 1; 2026: 2; 2027: 4}
    strategic Accelerare gli sdoganamenti [60%]
      - Ore medie di sdoganamento {2025: <= 20; 2026: <= 16; 2027: <= 12}
  `,
};
