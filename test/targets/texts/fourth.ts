import { officeTexts } from "./officeText";

/**
 * One half of 148 texts with results, written before the code was opened: 145 scored right or asked about at first sight, one wrong and sure
 * (80 % against yes). Behind them sums beside tolerances and halves of a year by a letter.
 */
export const fourth = officeTexts(`
  >=85% → >= 0.85 percent
  non oltre 15 giorni → <= 15 days
  minimo 12 incontri → >= 12 incontri
  meno di 10 gg → < 10 days
  inferiore o uguale a 5 giorni → <= 5 days
  entro 45 giorni → <= 45 days
  up to 20 days → <= 20 days
  no fewer than 8 workshops → >= 8 workshops
  > = 90% → >= 0.9 percent
  n. 4 → 4
  quattro incontri → 4 incontri
  1.250 utenti → 1250 utenti
  € 1,2 mln → 1200000 eur
  3,5 mln € → 3500000 eur
  tra 10 e 20 → asked
  10-12 → asked
  100 (stimato) → 100
  200 ± 10% → 200 ± 20
  10 + 3 → asked
  100 - 5 → asked
  3 al mese → each 3 mese
  entro il 30 giugno → date 2026-06-30
  15/10/2026 → date 2026-10-15
  entro la prima settimana di maggio → date 2026-05-07
  fine marzo → date 2026-03-31
  Q3 → date 2026-09-30
  I semestre → date 2026-06-30
  entro 60 giorni dalla richiesta → <= 60 days
  30.11.26 → date 2026-11-30
  dicembre → date 2026-12-31
  primo quadrimestre → date 2026-04-30
  ore 12:00 → asked
  entro Natale → asked
  SI → yes
  presenza → yes
  V → yes
  adottato → milestone
  raggiunto → yes
  0 → 0
  zero infortuni → 0 infortuni
  zero → 0
  = 10 → = 10
  -10% → change -0.1
  aumento del 5% → change 0.05
  10% more than last year → change 0.1 on -1
  incremento di 30 utenti → change 30 utenti
  +3 punti percentuali → change 3 points
  dimezzare → asked
  come anno precedente → as before on -1
  stabile → asked
  4 su 5 → 4 of 5
  metà delle scuole → 0.5 percent
  due terzi → 0.666667 percent
  7/10 → asked
  primi 5 posti → group
  10 = 100%; 8 = 80%; 6 = 60% → asked
  2025: 40; 2026: 50 → 50
  30 gg → 30 days
  100% → 1 percent
  90% → 0.9 percent
  4,5 stelle → 4.5 stelle
  1 ogni 1000 abitanti → asked
  da definire → asked
  12 mesi → 12 months
  2 ore → 2 hours
  1.500 → 1500
  15 gg lav. → 15 workingDays
  almeno il 70% dei dipendenti → >= 0.7 percent
  il doppio dell'anno precedente → asked
  two thirds of schools → 0.666667 percent
  weekly → asked
  30 (di cui 10 nuovi) → asked
  20* → 20
  H1 → date 2026-06-30
  entro H2 2026 → date 2026-12-31
  by end of H1 → date 2026-06-30
  h 12 → asked
  ≥ 10 + 3 → asked
  entro 30 gg + 5 gg → <= 30 days ± 5
  100 (+5) → asked
  20 gg (+ 3 gg) → 20 days ± 3
  10 ± 1 → 10 ± 1
  I quadrimestre → date 2026-04-30
`);
