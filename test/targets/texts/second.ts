import { officeTexts } from "./officeText";

/** A second, harder list: 91 % right at first sight. */
export const second = officeTexts(`
  contenere entro il 4% → <= 0.04 percent
  da 95% in su → 0.95 percent
  minimo 85 punti → >= 85 points
  soglia minima 70% → 0.7 percent
  soglia massima 12 giorni → <= 12 days
  N. 8 eventi → 8 eventi
  nr. 25 → 25
  n.ro 6 → asked
  almeno n. 3 convegni → >= 3 convegni
  ≥n.10 → >= 10
  100 % (entro 30 gg) → asked
  100% entro il 31/12/2026 → asked
  3 entro giugno → asked
  5 gg. lav. → 5 workingDays
  15 gg naturali e consecutivi → 15 days
  48h → 48 hours
  1h 30m → asked
  2 ore e 30 minuti → asked
  un mese → 1 months
  sei mesi dalla firma → 6 months
  trenta giorni → 30 days
  quarantacinque giorni → asked
  cento → asked
  € 1.250,50 → 1250.5 eur
  1.250,50 euro → 1250.5 eur
  euro 30.000,00 → 30000 eur
  EUR 2,5 mln → 2500000 eur
  ≥ 1 mln di euro → >= 1000000 eur
  non oltre 200k€ → <= 200000 eur
  3 M€ → 3000000 eur
  almeno 4/5 → >= 4 of 5
  3,5/4 → 3.5 of 4
  punteggio 8 (scala 1-10) → asked
  18/30 → 18 of 30
  100/100 → 100 of 100
  5 stelle su 5 → 5 of 5
  > 3 (su 5) → asked
  due su tre → 2 of 3
  9 richieste su 10 entro 5 giorni → asked
  5-10 giorni → asked
  fra i 10 e i 15 giorni → asked
  dal 3% al 5% → asked
  10/15 giorni → asked
  min 5 max 10 → asked
  ≥ 5 e ≤ 10 → asked
  80% - 100% → asked
  3 o 4 → asked
  50 circa → 50
  ~30 → asked
  ±5% → asked
  h 12 → asked
  dalle 9 alle 13 → asked
  9:00-18:00 → asked
  entro le h. 18.00 → asked
  lun-ven 8-14 → asked
  entro 30 novembre 2026 → date 2026-11-30
  entro la fine del 2026 → date 2026-12-31
  entro il mese di ottobre → date 2026-10-31
  entro la prima metà di giugno → date 2026-06-15
  ultima decade di ottobre → date 2026-10-31
  2ª decade novembre → date 2026-11-20
  30.09.2026 → date 2026-09-30
  2026-03-31 → date 2026-03-31
  31 marzo p.v. → date 2026-03-31
  entro aprile/maggio → asked
  gennaio - marzo → asked
  entro la metà dell'anno → date 2026-06-30
  fine 1° semestre → date 2026-06-30
  secondo semestre 2026 → date 2026-12-31
  IV trim. 2026 → date 2026-12-31
  end of Q1 → date 2026-03-31
  late October → date 2026-10-31
  before 1 July 2026 → date 2026-07-01
  not later than 15 May → date 2026-05-15
  entro 31/12 di ogni anno → date 2026-12-31
  A.A. 2025/2026 → asked
  entro il 32/01/2026 → asked
  -10 % rispetto al 2024 → change -0.1 on 2024
  riduzione almeno del 3% → change -0.03
  riduzione ≥ 3% → change -0.03
  riduzione del 10% dei tempi medi → change -0.1
  abbattimento del 20% dell'arretrato → change -0.2
  aumentare del 5% il numero di utenti → change 0.05
  + 1,5 punti percentuali → change 1.5 points
  crescita annua del 2% → change 0.02
  -1 giorno rispetto al 2025 → change -1 days on 2025
  30% in meno → change -0.3
  10% di riduzione → change -0.1
  5% di incremento rispetto al 2025 → change 0.05 on 2025
  3% decrease → change -0.03
  down 4% → change -0.04
  2% better than 2025 → asked
  at least as in 2025 → as before on 2025
  non inferiore al 2025 → as before on 2025
  ≥ 2025 + 5% → change 0.05 on 2025
  conferma del dato 2025 → as before on 2025
  mantenere il livello dell'anno precedente → as before on -1
  valore 2025 ridotto del 5% → asked
  meglio del 2025 → as before on 2025
  invariato → milestone
  superare il dato storico → as before
  ridotto a 15 giorni → asked
  aumento dal 40% al 55% → asked
  sotto la media nazionale → group
  primi 20 posti → group
  4° in classifica → group
  miglior 25% → group
  in top 3 → asked
  better than regional average → group
  si/no → yes
  Sì. → yes
  SI - entro dicembre → date 2026-12-31
  effettuato → milestone
  non attivato → milestone
  vero → yes
  X → asked
  ✓ → asked
  Y/N → yes
  completato al 100% → 1 percent
  100% completato → 1 percent
  realizzazione 100% → 1 percent
  Realizzazione di almeno 2 eventi → >= 2 eventi
  almeno il 90% delle richieste evase entro 10 gg → asked
  messa in esercizio → milestone
  attivazione sportello → milestone
  fase 2 completata → milestone
  non previsto → none
  non applicabile per il 2026 → none
  dato non disponibile → asked
  #N/D → asked
  ? → asked
  0-5 → asked
  zero (0) → asked
  nessuna segnalazione → <= 0 segnalazione
  assenza di rilievi → asked
  20 gg (tolleranza 2 gg) → 20 days ± 2
  85% ± 2% → 0.85 percent ± 0.02
  50 (toll. 10%) → asked
  entro 15 giorni, con 5 di tolleranza → <= 15 days ± 5
  within 10 days (2 days tolerance) → <= 10 days ± 2
  90% (escluse le festività) → 0.9 percent
  30 giorni dalla richiesta → 30 days
  1 al mese → each 1 mese
  1 per trimestre → each 1 trimestre
  2/anno → each 2 anno
  3 a semestre → each 3 semestre
  100% ciascuno → 1 percent
  10 nel 2026 e 12 nel 2027 → 10
  2025: 8; 2026: 10; 2027: 12 → 10
  8 (2025), 10 (2026) → 10
  80% al 30/6; 100% al 31/12 → asked
  50% 1° sem., 100% 2° sem. → asked
  ≥90%: 10 punti; 80-89%: 5 punti → asked
  da 0 a 3 reclami: 100%; da 4 a 6: 50% → asked
  full marks by March, half by June → asked
  90 per cent → 0.9 percent
  over 1,000 users → > 1000 users (en)
  below 3.5% → < 0.035 percent
  at most twice a year → asked
  fewer than 6 → < 6
  95th percentile under 2 seconds → group
  no more than £250k → <= 250000 gbp
  4 per quarter → each 4 quarter
  nil → asked
  not applicable → none
  baseline year → none
  monthly → asked
  100% of schools → 1 percent
  two in three → 2 of 3
  99.9% → 0.999 percent
  $1.5 billion → 1500000000 usd
`);
