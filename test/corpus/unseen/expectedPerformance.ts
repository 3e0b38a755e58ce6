import type { UnseenPlan } from "./unseenPlan";

/**
 * A university's directors: "Performance attesa" over threshold, target and excellence, a section per manager
 * with its total.
 */
export const expectedPerformance: UnseenPlan = {
  picture: `
    ## Dirigenti
    | ATENEO DI MONTECHIARO | < | < | < | < | < | < | < |
    | Obiettivi dei dirigenti - anno 2025 | < | < | < | < | < | < | < |
    | Dirigente | Obiettivo | Peso | Indicatore | Modalità di calcolo | Performance attesa | < | < |
    | ^ | ^ | ^ | ^ | ^ | Soglia | Target | Eccellenza |
    | Area Risorse umane | Accelerare i concorsi | 60% | Giorni tra bando e graduatoria | Media dei giorni dei concorsi chiusi | 150 | 120 | 100 |
    | ^ | Formare il personale tecnico | 40% | Ore di formazione per persona | Ore totali / persone in servizio | 20 | 24 | 30 |
    | Area Edilizia | Completare gli alloggi per studenti | 70% | Posti letto consegnati | Conteggio | 80 | 100 | 120 |
    | ^ | Aggiornare il piano delle manutenzioni | 30% | Edifici con scheda aggiornata | Edifici aggiornati / edifici totali | 70% | 90% | 100% |
  `,
  plan: `
    operational Accelerare i concorsi [60%] {resp: Area Risorse umane}
      - Giorni tra bando e graduatoria {formula: Media dei giorni dei concorsi chiusi; 2025: 120; soglia 80%: 150}
    operational Formare il personale tecnico [40%] {resp: Area Risorse umane}
      - Ore di formazione per persona {formula: Ore totali / persone in servizio; 2025: 24; soglia 80%: 20}
    operational Completare gli alloggi per studenti [70%] {resp: Area Edilizia}
      - Posti letto consegnati {formula: Conteggio; 2025: 100; soglia 80%: 80}
    operational Aggiornare il piano delle manutenzioni [30%] {resp: Area Edilizia}
      - Edifici con scheda aggiornata {2025: 90%; soglia 80%: 70%}
  `,
};
