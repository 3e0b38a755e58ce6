import { officeTexts } from "./officeText";

/**
 * One half of 190 texts with results, written before the code was opened: 94 of 95 right or asked about at first sight; then 70 of health, schools,
 * ports, police and museums: 68. Behind them what stood beside what they taught.
 */
export const fifth = officeTexts(`
  3° T → date 2026-09-30
  II T. → date 2026-06-30
  T3 2025 → date 2025-09-30
  1° S → date 2026-06-30
  entro S2 → date 2026-12-31
  S1 sede → asked
  3 T → 3
  4° S → asked
  3° → asked
  24/7 → asked
  24/07 → date 2026-07-24
  entro il 24/7 → date 2026-07-24
  2026 fatto → asked
  2026 sì → asked
  2027 relazione → asked
  2026 € → 2026 eur
  2000 utenti → 2000 utenti
  portare a 10 giorni → 10 days
  portarlo sotto i 20 gg → < 20 days
  realizzare 3 eventi → 3 eventi
  organizzare almeno 5 incontri → >= 5 incontri
  contenere la spesa del 5% → asked
  potenziare le attività del 10% → asked
  abbattere i costi del 5% → change -0.05
  ampliare la platea del 10% → change 0.1
  ampliare a 50 posti → >= 50 posti
  migliore del 2024 → as before on 2024
  meglio della media nazionale → group
  almeno -5% → asked
  <= -5% → change -0.05
  <= -5 → <= -5
  ≥ 7/10 → >= 7 of 10
  almeno 3/5 → >= 3 of 5
  ≥ 30/10 → date 2026-10-30
  7/10 → asked
`);
