import type { UnseenPlan } from "./unseenPlan";

/** A transposed sheet: fields down the first column, one objective in each column after it. */
export const fieldsDownColumn: UnseenPlan = {
  picture: `
    ## Obiettivi del Segretario
    | ENTE PARCO DELLE QUERCE - OBIETTIVI DEL DIRETTORE 2025 | < | < | < |
    | | Obiettivo 1 | Obiettivo 2 | Obiettivo 3 |
    | Codice | D.1 | D.2 | D.3 |
    | Titolo | Aprire i sentieri del versante nord | Ridurre i danni della fauna | Rinnovare il centro visite |
    | Peso | 50% | 30% | 20% |
    | Indicatore | Chilometri di sentiero riaperti | Denunce di danno ricevute | Visitatori accolti nell'anno |
    | Unità di misura | km | n. | n. |
    | Valore iniziale | 12 | 85 | 4100 |
    | Target 2025 | 18 | <= 70 | >= 5000 |
    | Responsabile | Servizio territorio | Servizio naturalistico | Ufficio promozione |
  `,
  plan: `
    operational D.1 · Aprire i sentieri del versante nord [50%] {resp: Servizio territorio}
      - Chilometri di sentiero riaperti {unit: km; base: 12; 2025: 18}
    operational D.2 · Ridurre i danni della fauna [30%] {resp: Servizio naturalistico}
      - Denunce di danno ricevute {unit: n.; base: 85; 2025: <= 70}
    operational D.3 · Rinnovare il centro visite [20%] {resp: Ufficio promozione}
      - Visitatori accolti nell'anno {unit: n.; base: 4100; 2025: >= 5000}
  `,
};
