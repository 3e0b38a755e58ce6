import { officeTexts } from "./officeText";

/** Written by hand with their meanings before they were read for the first time: 94 % right at first sight. */
export const open = officeTexts(`
  non inferiore al 92% → >= 0.92 percent
  non superiore a 15 giorni → <= 15 days
  non oltre 45 gg → <= 45 days
  almeno pari al 75 per cento → >= 0.75 percent
  inferiore al 3,5% → < 0.035 percent
  superiore a 1.250 utenti → > 1250 utenti
  min. 12 → >= 12
  max 8 gg → <= 8 days
  massimo 30 giorni lavorativi → <= 30 workingDays
  minimo 6 incontri → >= 6 incontri
  => 85% → >= 0.85 percent
  =< 10 → <= 10
  ≤5% → <= 0.05 percent
  >= 1.500,00 € → >= 1500 eur
  più di 40 → > 40
  meno di 2 giorni → < 2 days
  fino a 60 minuti → <= 60 minutes
  entro 30 giorni → <= 30 days
  entro 24 ore → <= 24 hours
  entro 3 mesi → <= 3 months
  oltre il 70% → > 0.7 percent
  pari al 100% → = 1 percent
  uguale o maggiore di 3 → >= 3
  maggiore/uguale 95% → >= 0.95 percent
  N. >= 4 → >= 4
  n° 5 → 5
  n. 3 report → 3 report
  valore ≥ 7,5 → >= 7.5
  Tempo medio <= 12 gg → <= 12 days
  non meno di 200 ore → >= 200 hours
  al massimo 2 reclami → <= 2 reclami
  nessun reclamo → <= 0 reclamo
  zero ricorsi → 0 ricorsi
  0% → 0 percent
  0 → 0
  0 errori → 0 errori
  almeno un incontro → >= 1 incontro
  almeno due edizioni → >= 2 edizioni
  tre → 3
  dieci giorni → 10 days
  100 → 100
  98,50 % → 0.985 percent
  2.345 → 2345
  1.234.567,89 → 1234567.89
  € 250.000 → 250000 eur
  250mila euro → 250000 eur
  1,2 milioni di euro → 1200000 eur
  3,5 mln € → 3500000 eur
  15 k€ → 15000 eur
  12 kWh/mq → 12 kWh
  80/100 → 80 of 100
  4,2 su 5 → 4.2 of 5
  ≥ 7 su 10 → >= 7 of 10
  voto medio 3,5 su 4 → 3.5 of 4
  9 casi su 10 → 9 of 10
  due terzi → 0.666667 percent
  un quarto degli iscritti → 0.25 percent
  la metà → 0.5 percent
  50 per mille → asked
  5‰ → asked
  tra 20 e 30 → asked
  20-30 → asked
  20 – 30 giorni → asked
  da 5 a 10 → asked
  compreso fra il 90% e il 95% → asked
  80%÷90% → asked
  between 5 and 8 → asked
  5 to 8 days → asked
  10±2 → 10 ± 2
  entro le 12:00 → asked
  ore 9.30 → asked
  entro le ore 14 del 31/03/2026 → asked
  30 giugno → date 2026-06-30
  30/06 → date 2026-06-30
  entro giugno → date 2026-06-30
  entro fine settembre → date 2026-09-30
  31-12-2026 → date 2026-12-31
  31.12.26 → date 2026-12-31
  1° ottobre 2026 → date 2026-10-01
  entro il primo semestre → date 2026-06-30
  I semestre 2026 → date 2026-06-30
  entro il III trimestre → date 2026-09-30
  Q2 2026 → date 2026-06-30
  2° quadrimestre → date 2026-08-31
  entro l'anno → date 2026-12-31
  entro il 2026 → date 2026-12-31
  dicembre 2027 → date 2027-12-31
  entro marzo 2026 → date 2026-03-31
  metà novembre → date 2026-11-15
  prima decade di maggio → date 2026-05-10
  fine febbraio → date 2026-02-28
  inizio luglio → date 2026-07-10
  entro il 31 febbraio → asked
  by 30 June → date 2026-06-30
  end of March 2026 → date 2026-03-31
  by end of year → date 2026-12-31
  June 30, 2026 → date 2026-06-30
  30 Sept 2026 → date 2026-09-30
  by Q3 → date 2026-09-30
  15 gen → date 2026-01-15
  entro il 15 del mese successivo → asked
  entro 10 giorni dalla scadenza → <= 10 days
  entro 60 giorni dalla richiesta → <= 60 days
  entro il 30/6 e il 31/12 → asked
  31/03 - 30/09 → asked
  -5% → change -0.05
  +3% → change 0.03
  riduzione del 10% → change -0.1
  ridurre del 15% rispetto al 2025 → change -0.15 on 2025
  incremento del 5% rispetto all'anno precedente → change 0.05 on -1
  aumento di almeno il 2% → change 0.02
  +10 rispetto al 2024 → change 10 on 2024
  diminuzione del 3% su base annua → change -0.03
  calo di 5 punti percentuali → change -5 points
  20% in più → change 0.2
  10 in meno rispetto al 2025 → change -10 on 2025
  crescita a 500 → >= 500
  riduzione a 20 gg → <= 20 days
  passare da 30 a 20 giorni → asked
  dal 60% al 75% → asked
  raddoppiare → asked
  dimezzare i tempi → asked
  reduce by 8% → change -0.08
  10% increase → change 0.1
  up 5% → change 0.05
  5% reduction on 2025 baseline → change -0.05 on 2025
  reduce to 12 days → <= 12 days
  increase from 50% to 60% → asked
  15% lower than last year → change -0.15 on -1
  mantenimento del valore 2025 → as before on 2025
  ≥ valore 2025 → as before on 2025
  > anno precedente → as before on -1
  <= 2025 → as before on 2025
  non superiore al dato 2024 → as before on 2024
  in miglioramento rispetto al 2025 → as before on 2025
  as last year → asked
  in linea con l'anno precedente → asked
  stabile → asked
  ≥ media nazionale → group
  sopra la media regionale → group
  entro i primi 10 → group
  3ª posizione → group
  primo quartile → group
  Top 5 → group
  above national average → group
  sì → yes
  SI → yes
  No → no
  On → yes
  V → yes
  fatto → yes
  Raggiunto → yes
  presenza → yes
  S/N → yes
  Yes → yes
  on/off → yes
  realizzato / non realizzato → yes
  Sì, entro il 30/06/2026 → asked
  SI (100%) → asked
  approvazione del regolamento → milestone
  avvio della sperimentazione → milestone
  rispetto del cronoprogramma → milestone
  anno di rilevazione → none
  monitoraggio, nessun target → none
  vedi allegato 3 → reference
  come da piano operativo → milestone
  da definire → asked
  n.d. → asked
  // → asked
  - → asked
  TBD → asked
  pubblicazione entro il 30/09/2026 → date 2026-09-30
  approvazione bando entro marzo → date 2026-03-31
  stesura relazione finale (entro 31/12) → date 2026-12-31
  30 gg ± 5 → 30 days ± 5
  90% con tolleranza del 5% → 0.9 percent ± 0.05
  20 gg (+3 gg) → 20 days ± 3
  100 (tolleranza 10%) → 100 ± 10
  entro il 30/9 con tolleranza di 15 giorni → date 2026-09-30 ± 15
  95% (al netto delle sospensioni) → 0.95 percent
  95% (90% nel primo semestre) → asked
  10 (di cui 3 entro giugno) → asked
  ≥ 80% dal 2027 → asked
  30 giorni (60 se complessa) → asked
  100% delle istanze entro 30 giorni → asked
  90% dei casi in 5 giorni → asked
  12 (1 al mese) → asked
  4 report trimestrali → 4 report trimestrali
  2 volte l'anno → 2 volte
  1 per ogni sede → each 1 sede
  2 per ciascun dipartimento → each 2 dipartimento
  2026=10; 2027=12 → 10
  100% se entro giugno; 80% se entro settembre → asked
  10 punti per >= 90%, 5 punti per >= 70% → asked
  100% if >= 12, 50% if >= 6 → asked
  90% = 100 punti; 80% = 50 punti → asked
  basso / medio / alto → milestone
  at least 95% → >= 0.95 percent
  no more than 10 days → <= 10 days
  less than 5% → < 0.05 percent
  within 20 working days → <= 20 workingDays
  not less than 12 → >= 12
  up to 3 → <= 3
  maximum 4 weeks → <= 4 weeks
  greater than or equal to 85% → >= 0.85 percent
  under 15 minutes → < 15 minutes
  zero complaints → 0 complaints
  none → asked
  1,500 → 1500 (en)
  2,345.5 → 2345.5 (en)
  £1.2m → 1200000 gbp
  $15k → 15000 usd
  three quarters of schools → 0.75 percent
  8 out of 10 → 8 of 10
  1 in 5 → 1 of 5
`);
