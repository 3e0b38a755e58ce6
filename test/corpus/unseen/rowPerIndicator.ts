import type { UnseenPlan } from "./unseenPlan";

/** A municipality's detailed plan: one row per indicator, every level repeated, a total at the foot. */
export const rowPerIndicator: UnseenPlan = {
  picture: `
    ## PDO 2024
    | Comune di Altavilla - Piano dettagliato degli obiettivi 2024 |
    | |
    | Missione | Programma | Obiettivo strategico | Obiettivo operativo | Peso obiettivo | Indicatore | Peso indicatore | Valore atteso 2024 | Unità responsabile |
    | 01 Servizi istituzionali | 01.03 Gestione economica | Rendere sostenibile la spesa | Ridurre i tempi di pagamento | 60 | Tempo medio di pagamento | 70 | <= 25 gg | Settore Finanziario |
    | 01 Servizi istituzionali | 01.03 Gestione economica | Rendere sostenibile la spesa | Ridurre i tempi di pagamento | 60 | Fatture pagate oltre i termini | 30 | < 5% | Settore Finanziario |
    | 01 Servizi istituzionali | 01.03 Gestione economica | Rendere sostenibile la spesa | Recuperare l'evasione tributaria | 40 | Importo accertato | 100 | 180.000 € | Ufficio Tributi |
    | 12 Politiche sociali | 12.05 Interventi per le famiglie | Sostenere le famiglie | Ampliare l'offerta dei nidi | 100 | Posti disponibili nei nidi | 50 | 120 | Settore Sociale |
    | 12 Politiche sociali | 12.05 Interventi per le famiglie | Sostenere le famiglie | Ampliare l'offerta dei nidi | 100 | Domande accolte / domande presentate | 50 | >= 85% | Settore Sociale |
    | Totale | | | | | | | | |
  `,
  plan: `
    mission 01 · Servizi istituzionali
      programme 01.03 · Gestione economica
        strategic Rendere sostenibile la spesa
          operational Ridurre i tempi di pagamento [60%] {resp: Settore Finanziario}
            - Tempo medio di pagamento [70%] {2024: <= 25 gg}
            - Fatture pagate oltre i termini [30%] {2024: < 5%}
          operational Recuperare l'evasione tributaria [40%] {resp: Ufficio Tributi}
            - Importo accertato [100%] {2024: 180.000 €}
    mission 12 · Politiche sociali
      programme 12.05 · Interventi per le famiglie
        strategic Sostenere le famiglie
          operational Ampliare l'offerta dei nidi [100%] {resp: Settore Sociale}
            - Posti disponibili nei nidi [50%] {2024: 120}
            - Domande accolte / domande presentate [50%] {2024: >= 85%}
  `,
};
