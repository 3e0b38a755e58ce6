import { officeTexts } from "./officeText";

/** A third list, opened once when the first two were right: 95 % right at first sight, one wrong and sure. */
export const third = officeTexts(`
  non meno dell'80% → >= 0.8 percent
  un massimo di 6 errori → <= 6 errori
  un minimo di 3 sedute → >= 3 sedute
  ≥ 7 (scala 1-10) → asked
  valore > 3,2 → > 3.2
  min. 95 % max 100 % → asked
  da 10 a 12 eventi → asked
  tra il 5 e il 7% → asked
  12 corsi per 300 dipendenti → asked
  n.4 relazioni → 4 relazioni
  otto giorni lavorativi → 8 workingDays
  gg. 30 → 30 days
  giorni: 15 → 15 days
  72 ore → 72 hours
  1 settimana → 1 weeks
  € 1,2 mln → 1200000 eur
  mln € 4,5 → asked
  12.500 mq → 12500 m2
  3.000 km → 3000 km
  1.500.000 → 1500000
  12'500 → 12500
  0,75 → 0.75
  5% in più → change 0.05
  + 3 p.p. → change 3 points
  +2 punti → change 2 points
  aumento del 12% rispetto al triennio precedente → change 0.12
  incremento ≥ 5% → change 0.05
  riduzione tra il 5% e il 10% → asked
  diminuire di 3 giorni → change -3 days
  scendere sotto 20 giorni → <= 20 days
  salire al 60% → >= 0.6 percent
  increase of 20 users → change 20 users
  25% fewer complaints → change -0.25
  growth of at least 3% → change 0.03
  improve by 10% → change 0.1
  decrease of 2 days → change -2 days
  non peggiorare rispetto al 2025 → as before on 2025
  almeno pari al 2025 → as before on 2025
  uguale all'anno precedente → as before on -1
  +5% vs 2024 → change 0.05 on 2024
  2 fewer than 2025 → change -2 on 2025
  entro e non oltre il 15/05 → date 2026-05-15
  entro i primi 6 mesi → asked
  prima di settembre → date 2026-09-30
  fine III trimestre → date 2026-09-30
  entro il 30 giugno e comunque non oltre luglio → asked
  metà marzo 2026 → date 2026-03-15
  terza decade di gennaio → date 2026-01-31
  Jan 31 → date 2026-01-31
  1st May 2026 → date 2026-05-01
  by mid-September → date 2026-09-15
  FY 2025/26 → asked
  30/06/26 → date 2026-06-30
  sempre → asked
  ore 8 → 8 hours
  12.00 → 12
  dalle ore 9.00 alle ore 13.00 → asked
  SI entro il 31/12 → date 2026-12-31
  attivato → milestone
  NO → no
  V/F → yes
  eseguito/non eseguito → yes
  presente → yes
  assente → no
  4 su 4 → 4 of 4
  ≥ 3,5 su 5 → >= 3.5 of 5
  90 su 100 → 90 of 100
  tre quinti → 0.6 percent
  2/3 degli iscritti → asked
  almeno due terzi → >= 0.666667 percent
  all → asked
  tutti → asked
  100% delle scuole → 1 percent
  ≤ media regionale → group
  nella media → asked
  primi 3 posti → group
  secondo quartile → group
  top ten → asked
  upper quartile → group
  15 gg ±2 → 15 days ± 2
  100 ± 5% → 100 ± 5
  entro il 31/10 ± 5 gg → date 2026-10-31 ± 5
  30 gg, tollerati 35 → 30 days ± 5
  98% tolleranza 1% → 0.98 percent ± 0.01
  100% (entro giugno) → asked
  5 (almeno 2 online) → asked
  90% delle domande → 0.9 percent
  3 report (uno a quadrimestre) → asked
  20 (+10% sul 2025) → asked
  10 al giorno → each 10 giorno
  2 per semestre → each 2 semestre
  1 ogni 100 abitanti → asked
  Anno 2026: 5 → 5
  90% = 10 punti, 80% = 5 punti → asked
  se > 90%: 100%; se 80-90%: 70% → asked
  raggiunto 100%; parziale 50% → asked
  target da rideterminare → asked
  non rilevante → asked
  see annex B → reference
  at least 2,500 visits → >= 2500 visits (en)
  under 4% → < 0.04 percent
  less than or equal to 3 → <= 3
  15 working days or fewer → <= 15 workingDays
  90% or more → >= 0.9 percent
  above 75 → > 75
  not more than 2% → <= 0.02 percent
  £3bn → 3000000000 gbp
  one per month → each 1 month
  within budget → asked
  4 out of 5 stars → 4 of 5
  twice → asked
  entro la prima settimana di luglio → date 2026-07-07
  seconda settimana di marzo 2026 → date 2026-03-14
  fourth week of May → date 2026-05-28
  quinta settimana di marzo → asked
`);
