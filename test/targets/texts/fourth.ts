import { officeTexts } from "./officeText";

/**
 * One half of 148 texts with results, written before the code was opened: 145 scored right or asked about at first sight, one wrong and sure
 * (80 % against yes). Behind them sums beside tolerances and halves of a year by a letter, and 98 more texts:
 * 85 right at first sight, 6 asked, 7 wrong, five of them without a word; then 82: 78 right
 * or asked, three wrong without a word; then 60: 58, and one.
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
  raggiungere quota 500 → 500
  arrivare a 20 → 20
  mantenere >= 95% → >= 0.95 percent
  superare l'85% → > 0.85 percent
  restare sotto i 10 giorni → < 10 days
  non più di due solleciti → <= 2 solleciti
  due su tre → 2 of 3
  90% (±2) → 0.9 percent ± 0.02
  100 unità (min. 80) → asked
  80-90% → asked
  ≥80%; ≥60% → asked
  min 5 max 8 → asked
  5 (2025: 4) → asked
  da 40 a 50 → asked
  entro 15/03 e 15/09 → asked
  almeno 2 entro giugno → asked
  3 entro il 30/06, 6 entro il 31/12 → asked
  entro 30 giorni dalla scadenza → <= 30 days
  T+30 → asked
  30/06/2026 (80%) → asked
  31-dic-26 → date 2026-12-31
  31 dic 2026 → date 2026-12-31
  Dic-26 → date 2026-12-31
  12/2026 → date 2026-12-31
  06/2026 → date 2026-06-30
  III trim. → date 2026-09-30
  fine II sem. → date 2026-12-31
  Annuale → asked
  1 volta l'anno → 1 volta
  ogni mese → asked
  mensile → asked
  h24 → asked
  5 giorni su 7 → asked
  99,9 % → 0.999 percent
  99.9% → 0.999 percent
  1,5% → 0.015 percent
  0,5 ‰ → asked
  2,5 punti → 2.5 points
  7+ → 7
  > 7/10 → > 7 of 10
  voto 7 → 7
  classe A → asked
  livello 3 → asked
  4 stelle → 4 stelle
  buono → milestone
  alto → milestone
  positivo → asked
  parere favorevole → asked
  nessuna osservazione → <= 0 osservazione
  nessun ritardo → <= 0 ritardo
  assenza di rilievi → asked
  azzeramento → 0
  100%* → 1 percent
  100% (*) → 1 percent
  100 % → 1 percent
  cento per cento → asked
  1/1 → asked
  SÌ (entro giugno) → asked
  Sì/No = Sì → asked
  Fatto entro il 30/06 → date 2026-06-30
  completato al 100% → 1 percent
  avanzamento 60% → 0.6 percent
  60% SAL → 0.6 percent
  -2 giorni → -2 days
  - 5 % → change -0.05
  + 10 unità → change 10 unità
  +20% → change 0.2
  -20% → change -0.2
  meno di quello del 2025 → as before on 2025
  almeno pari al 2025 → as before on 2025
  uguale al 2025 → as before on 2025
  pari a 50 → = 50
  ≈ 100 → asked
  ~100 → asked
  max. 20 gg → <= 20 days
  min. 80% → >= 0.8 percent
  Max 3 → <= 3
  fino al 30 settembre → date 2026-09-30
  dal 1 marzo → date 2026-03-01
  dopo il 30 giugno → date 2026-06-30
  entro aprile 2027 → date 2027-04-30
  entro 48h → <= 48 hours
  48 h → 48 hours
  1h 30' → asked
  90' → 90
  € 10.000,00 → 10000 eur
  10.000,00 € → 10000 eur
  10 mila euro → 10000 eur
  1,2 milioni → 1200000
  500k€ → 500000 eur
  2,5 mld → 2500000000
  12 kWh/mq → 12 kWh
  3 km → 3 km
  25 mq → 25 m2
  10 t → 10
  10 FTE → 10 FTE
  entro G+5 → asked
  31-dic-2026 → date 2026-12-31
  5/mag/2026 → date 2026-05-05
  9-2026 → date 2026-09-30
  azzeramento dei reclami → 0
  almeno 5 massimo 8 → asked
  3 entro il 30/06; 6 entro il 31/12 → asked
  90%(dal 03/2015, 3 giorni) → asked
  almeno l'80 per cento → >= 0.8 percent
  n. 6 newsletter → 6 newsletter
  6 (una ogni due mesi) → asked
  entro la seconda settimana di ottobre → date 2026-10-14
  metà luglio → date 2026-07-15
  entro 10 gg lavorativi → <= 10 workingDays
  >=3,5 su scala 1-5 → asked
  2/3 → asked
  1 su 2 → 1 of 2
  not less than 95% → >= 0.95 percent
  below 5 days → < 5 days
  under 3% → < 0.03 percent
  over 200 → > 200
  exceed 90% → > 0.9 percent
  as close to 0 as possible → asked
  no complaints → <= 0 complaints
  nil → asked
  none → asked
  by end March → date 2026-03-31
  by Q2 → date 2026-06-30
  end of H2 → date 2026-12-31
  March 2026 → date 2026-03-31
  fewer than 5 → < 5
  decrease of 4% → change -0.04
  increase to 60% → >= 0.6 percent
  grow by 8% → change 0.08
  same as last year → asked
  maintain 2025 level → asked
  top quartile → group
  rank 5th → group
  £1,250 → 1250 gbp
  $2.4k → 2400 usd
  1 500 € → 1500 eur
  due mila → asked
  mille → asked
  una decina → asked
  qualche decina → asked
  la maggior parte → asked
  tutti → asked
  tutti i comuni → asked
  100% entro dicembre → asked
  90% entro 5 gg → asked
  5 gg nel 90% dei casi → asked
  80% (di 200) → asked
  1 per ogni sede → each 1 sede
  2 a trimestre → each 2 trimestre
  8 l'anno → 8
  15.000 (quindicimila) → 15000
  ≥ 4,0/5,0 → >= 4 of 5
  0 (zero) → 0
  Nessuna → <= 0
  max 1% → <= 0.01 percent
  < 1 → < 1
  > 0 → > 0
  ≠ 0 → asked
  sì, entro maggio → asked
  raggiunta → yes
  approvazione del regolamento → milestone
  approvazione entro giugno → date 2026-06-30
  pubblicazione 30.06 → date 2026-06-30
  consegna lavori: 15/09/2026 → date 2026-09-15
  30 settembre (proroga al 31 ottobre) → asked
  15/09/26 h. 12 → asked
  entro il 31.12.2026 almeno 3 → asked
  3 (+1) → asked
  3+1 → asked
  10 %/anno → 0.1 percent
  - → asked
  ? → asked
  TBD → asked
  n.a. → asked
  12 (base 10) → asked
  da 10 a 12 → asked
  dal 60 al 70% → asked
  incremento 3% → change 0.03
  riduz. 10% → change -0.1
  - 3 p.p. → change -3 points
  0,75 → 0.75
  75 centesimi → 75 centesimi
  3h → 3 hours
  2 mesi → 2 months
  un centinaio di imprese → asked
  rid. del 10% → change -0.1
  incr. 5% → change 0.05
  ≥ 12 incontri → >= 12 incontri
  non più di 20 giorni lavorativi → <= 20 workingDays
  almeno due report → >= 2 report
  95,5% → 0.955 percent
  entro 15 gg dal ricevimento → <= 15 days
  entro il 31 marzo 2026 → date 2026-03-31
  31.03 → date 2026-03-31
  aprile-maggio → asked
  maggio/giugno → asked
  entro il terzo trimestre → date 2026-09-30
  secondo semestre → date 2026-12-31
  Sì → yes
  ok → asked
  realizzazione → milestone
  100% delle attività previste → 1 percent
  3 edizioni su 4 → 3 of 4
  5 su 6 → 5 of 6
  un quarto → 0.25 percent
  il 30% in più del 2025 → change 0.3 on 2025
  non superiore al 2025 → as before on 2025
  ≤ 2025 → as before on 2025
  in linea con il 2025 → asked
  riduzione di almeno 10 unità → change -10 unità
  -0,5 punti percentuali → change -0.5 points
  nessuno scostamento → <= 0
  100 → 100
  100,0 → 100
  1.000.000 € → 1000000 eur
  € 500/ab. → 500 eur
  0,85 (indice) → 0.85
  85/100 punti → 85 of 100
  > 4 su 5 → > 4 of 5
  8 (min 6) → asked
  50 o più → >= 50
  10 oppure 12 → asked
  almeno 3 e non più di 5 → asked
  ≥5 ≤8 → asked
  <10 gg (80% casi) → asked
  2h 30m → asked
  24 ore → 24 hours
  2 anni → 2 years
  entro 6 mesi dall'avvio → <= 6 months
  minimo n. 4 → >= 4
  n° 10 sopralluoghi → 10 sopralluoghi
  nr 8 → 8
  8 (otto) → asked
  at most two weeks → <= 2 weeks
  no more than 1 in 10 → <= 1 of 10
  at least half → >= 0.5 percent
  by the end of 2026 → date 2026-12-31
  30 June → date 2026-06-30
  15 Sept 2026 → date 2026-09-15
  100% compliance → 1 percent
  reduce to 12 → <= 12
  raise by 20 → change 20
  >£3m → > 3000000 gbp
  1,000 visitors → 1000 visitors
  ≥ 90% entro il 30/06 → asked
  non oltre 20 gg e non meno di 10 → asked
`);
