import type { UnseenPlan } from "./unseenPlan";

/**
 * A municipality's PEG card: labels on top, a small table of indicators, then phases with months ticked, then
 * signatures.
 */
export const ganttCard: UnseenPlan = {
  picture: `
    ## Scheda 12
    | COMUNE DI ROCCAPIANA | < | < | < | < | < | < | < | < | < | < | < | < | < |
    | PIANO DETTAGLIATO DEGLI OBIETTIVI 2025 | < | < | < | < | < | < | < | < | < | < | < | < | < |
    | Settore | Polizia locale | < | < | < | < | < | < | < | < | < | < | < | < |
    | Responsabile | Comandante | < | < | < | < | < | < | < | < | < | < | < | < |
    | Obiettivo n. 12 | Ridurre gli incidenti davanti alle scuole | < | < | < | < | < | < | < | < | < | < | < | < |
    | Descrizione | Presidio degli ingressi e lezioni nelle classi | < | < | < | < | < | < | < | < | < | < | < | < |
    | Peso | 15% | < | < | < | < | < | < | < | < | < | < | < | < |
    | Indicatori di risultato | < | Valore iniziale | Valore atteso 2025 | | | | | | | | | | |
    | Incidenti nelle vie delle scuole | < | 14 | <= 9 | | | | | | | | | | |
    | Lezioni tenute nelle classi | < | 20 | >= 30 | | | | | | | | | | |
    | | | | | | | | | | | | | | |
    | Fasi | Gen | Feb | Mar | Apr | Mag | Giu | Lug | Ago | Set | Ott | Nov | Dic | Peso fase |
    | Rilevare i punti critici | X | X | | | | | | | | | | | 30% |
    | Predisporre i turni di presidio | | | X | X | | | | | X | | | | 50% |
    | Lezioni nelle scuole | | | | X | X | | | | | X | X | | 20% |
    | | | | | | | | | | | | | | |
    | Il Segretario comunale | | | | | | | Il Responsabile del settore | | | | | | |
    ## Scheda 13
    | COMUNE DI ROCCAPIANA | < | < | < | < | < | < | < | < | < | < | < | < | < |
    | PIANO DETTAGLIATO DEGLI OBIETTIVI 2025 | < | < | < | < | < | < | < | < | < | < | < | < | < |
    | Settore | Tributi | < | < | < | < | < | < | < | < | < | < | < | < |
    | Responsabile | Funzionario dei tributi | < | < | < | < | < | < | < | < | < | < | < | < |
    | Obiettivo n. 13 | Recuperare i tributi non versati | < | < | < | < | < | < | < | < | < | < | < | < |
    | Descrizione | Controlli incrociati sulle banche dati catastali | < | < | < | < | < | < | < | < | < | < | < | < |
    | Peso | 85% | < | < | < | < | < | < | < | < | < | < | < | < |
    | Indicatori di risultato | < | Valore iniziale | Valore atteso 2025 | | | | | | | | | | |
    | Avvisi di accertamento notificati | < | 310 | >= 400 | | | | | | | | | | |
    | | | | | | | | | | | | | | |
    | Fasi | Gen | Feb | Mar | Apr | Mag | Giu | Lug | Ago | Set | Ott | Nov | Dic | Peso fase |
    | Estrarre le posizioni da controllare | X | X | X | | | | | | | | | | 40% |
    | Notificare gli avvisi | | | | X | X | X | | | X | X | | | 60% |
    | | | | | | | | | | | | | | |
    | Il Segretario comunale | | | | | | | Il Responsabile del settore | | | | | | |
  `,
  plan: `
    operational 12 · Ridurre gli incidenti davanti alle scuole [15%] {description: Presidio degli ingressi e lezioni nelle classi; actions: Rilevare i punti critici + Predisporre i turni di presidio + Lezioni nelle scuole}
      - Incidenti nelle vie delle scuole {base: 14; 2025: <= 9}
      - Lezioni tenute nelle classi {base: 20; 2025: >= 30}
    operational 13 · Recuperare i tributi non versati [85%] {description: Controlli incrociati sulle banche dati catastali; actions: Estrarre le posizioni da controllare + Notificare gli avvisi}
      - Avvisi di accertamento notificati {base: 310; 2025: >= 400}
  `,
};
