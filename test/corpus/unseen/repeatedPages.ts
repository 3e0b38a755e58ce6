import type { UnseenPlan } from "./unseenPlan";

/**
 * A table broken over pages: the title, the headings and the page number come again, an objective goes on
 * over the break.
 */
export const repeatedPages: UnseenPlan = {
  picture: `
    ## PP
    | ENTE IDRICO REGIONALE - Piano della performance 2025 | < | < | < | < |
    | Obiettivo | Peso | Indicatore | Formula | Target 2025 |
    | 1. Completare il servizio idrico nei borghi | 40% | Borghi allacciati | Numero borghi | 9 |
    | ^ | ^ | Reclami sui disservizi | Numero reclami | <= 60 |
    | 2. Depurare gli scarichi | 60% | Carico trattato | Carico trattato / carico totale | >= 92% |
    | Pagina 1 di 2 | < | < | < | < |
    | ENTE IDRICO REGIONALE - Piano della performance 2025 | < | < | < | < |
    | Obiettivo | Peso | Indicatore | Formula | Target 2025 |
    | 2. Depurare gli scarichi (segue) | | Impianti adeguati | Numero impianti | 6 |
    | Pagina 2 di 2 | < | < | < | < |
  `,
  plan: `
    operational 1 · Completare il servizio idrico nei borghi [40%]
      - Borghi allacciati {formula: Numero borghi; 2025: 9}
      - Reclami sui disservizi {formula: Numero reclami; 2025: <= 60}
    operational 2 · Depurare gli scarichi [60%]
      - Carico trattato {formula: Carico trattato / carico totale; 2025: >= 92%}
      - Impianti adeguati {formula: Numero impianti; 2025: 6}
  `,
};
