import type { UnseenPlan } from "./unseenPlan";

/**
 * A regional agency with its own words: metric, ponderation, state at the start, final target, responsible
 * organisational unit.
 */
export const unusualWords: UnseenPlan = {
  picture: `
    ## Piano
    | AGENZIA PER IL LAVORO - PIANO 2025 | < | < | < | < | < | < | < | < | < |
    | Rif. | Obiettivo di risultato | Ponderazione | Metrica | Modalità di calcolo | Stato di partenza | Target finale | Fonte informativa | Unità organizzativa responsabile | Altre U.O. coinvolte |
    | R1 | Inserire al lavoro le persone fragili | 0,5 | Persone avviate al lavoro | Conteggio dei contratti | 820 | 1000 | Sistema lavoro | Servizio inclusione | Servizio imprese |
    | R2 | Ridurre il tempo di presa in carico | 0,3 | Giorni tra domanda e colloquio | Media dei giorni | 18 | <= 12 | Agenda elettronica | Servizio centri | |
    | R3 | Far conoscere i tirocini | 0,2 | Imprese che ospitano tirocini | Conteggio delle convenzioni | 410 | >= 450 | Banca dati tirocini | Servizio imprese | Servizio centri |
  `,
  plan: `
    operational R1 · Inserire al lavoro le persone fragili [50%]
      - Persone avviate al lavoro {formula: Conteggio dei contratti; base: 820; 2025: 1000; source: Sistema lavoro}
    operational R2 · Ridurre il tempo di presa in carico [30%]
      - Giorni tra domanda e colloquio {formula: Media dei giorni; base: 18; 2025: <= 12; source: Agenda elettronica}
    operational R3 · Far conoscere i tirocini [20%]
      - Imprese che ospitano tirocini {formula: Conteggio delle convenzioni; base: 410; 2025: >= 450; source: Banca dati tirocini}
  `,
};
