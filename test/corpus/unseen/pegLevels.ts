import type { UnseenPlan } from "./unseenPlan";

/**
 * A city's PEG drawn from its DUP: mission, programme, strategic direction, strategic, operational and
 * management objective.
 */
export const pegLevels: UnseenPlan = {
  picture: `
    ## PEG 2025-2027
    | Città di Portogrigio - Piano esecutivo di gestione 2025-2027 | < | < | < | < | < | < | < | < | < |
    | Missione DUP | Programma DUP | Indirizzo strategico | Obiettivo strategico | Obiettivo operativo | Obiettivo gestionale | Indicatore | Target 2025 | Target 2026 | Target 2027 |
    | 01 Servizi istituzionali | 0108 Statistica e sistemi informativi | 1 Città semplice | 1.1 Servizi in rete | 1.1.1 Portare gli sportelli sul portale | 1.1.1.a Pubblicare i moduli dei tributi | Moduli pubblicati | 12 | 20 | 24 |
    | 01 Servizi istituzionali | 0108 Statistica e sistemi informativi | 1 Città semplice | 1.1 Servizi in rete | 1.1.1 Portare gli sportelli sul portale | 1.1.1.b Attivare i pagamenti elettronici | Servizi con pagamento elettronico | 8 | 10 | 12 |
    | 01 Servizi istituzionali | 0108 Statistica e sistemi informativi | 1 Città semplice | 1.1 Servizi in rete | 1.1.2 Aprire i dati dell'ente | 1.1.2.a Pubblicare le serie storiche | Serie pubblicate | 15 | 30 | 45 |
    | 04 Istruzione | 0406 Servizi ausiliari all'istruzione | 2 Città che cresce | 2.1 Scuole aperte | 2.1.1 Ampliare la refezione | 2.1.1.a Rinnovare le cucine | Cucine rinnovate | 2 | 2 | 1 |
  `,
  plan: `
    mission 01 · Servizi istituzionali
      programme 0108 · Statistica e sistemi informativi
        area 1 · Città semplice
          strategic 1.1 · Servizi in rete
            operational 1.1.1 · Portare gli sportelli sul portale
              action 1.1.1.a · Pubblicare i moduli dei tributi
                - Moduli pubblicati {2025: 12; 2026: 20; 2027: 24}
              action 1.1.1.b · Attivare i pagamenti elettronici
                - Servizi con pagamento elettronico {2025: 8; 2026: 10; 2027: 12}
            operational 1.1.2 · Aprire i dati dell'ente
              action 1.1.2.a · Pubblicare le serie storiche
                - Serie pubblicate {2025: 15; 2026: 30; 2027: 45}
    mission 04 · Istruzione
      programme 0406 · Servizi ausiliari all'istruzione
        area 2 · Città che cresce
          strategic 2.1 · Scuole aperte
            operational 2.1.1 · Ampliare la refezione
              action 2.1.1.a · Rinnovare le cucine
                - Cucine rinnovate {2025: 2; 2026: 2; 2027: 1}
  `,
};
