import type { UnseenPlan } from "./unseenPlan";

/** A body of South Tyrol: every heading in German and Italian, with a slash or a line break between. */
export const bilingual: UnseenPlan = {
  picture: `
    ## Plan 2025
    | Performance-Plan 2025 / Piano della performance 2025 | < | < | < | < | < | < |
    | Strategisches Ziel / Obiettivo strategico | Operatives Ziel / Obiettivo operativo | Gewicht\\nPeso | Indikator / Indicatore | Messeinheit\\nUnità di misura | Zielwert 2025\\nValore obiettivo 2025 | Verantwortlich / Responsabile |
    | 1 Servizi vicini ai cittadini | 1.1 Aprire sportelli nelle valli | 60% | Sportelli aperti | n. | 4 | Ufficio servizi |
    | ^ | 1.2 Tradurre i moduli nelle due lingue | 40% | Moduli tradotti | % | >= 95% | Ufficio lingue |
    | 2 Amministrazione digitale | 2.1 Ridurre la carta | 100% | Fogli stampati per dipendente | n. | <= 2500 | Ufficio economato |
  `,
  plan: `
    strategic 1 · Servizi vicini ai cittadini
      operational 1.1 · Aprire sportelli nelle valli [60%] {resp: Ufficio servizi}
        - Sportelli aperti {unit: n.; 2025: 4}
      operational 1.2 · Tradurre i moduli nelle due lingue [40%] {resp: Ufficio lingue}
        - Moduli tradotti {unit: %; 2025: >= 95%}
    strategic 2 · Amministrazione digitale
      operational 2.1 · Ridurre la carta [100%] {resp: Ufficio economato}
        - Fogli stampati per dipendente {unit: n.; 2025: <= 2500}
  `,
};
