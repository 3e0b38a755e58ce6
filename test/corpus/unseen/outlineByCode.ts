import type { UnseenPlan } from "./unseenPlan";

/** An outline: all levels in one column, told apart by the depth of their codes alone. */
export const outlineByCode: UnseenPlan = {
  picture: `
    ## Albero
    | Camera di commercio di Borgo Nuovo - Albero della performance 2024 | < | < | < | < | < |
    | Codice | Obiettivo / Azione | Peso | Indicatore | Target 2024 | Responsabile |
    | "1" | Accompagnare le imprese nella doppia transizione | 60% | | | Segretario generale |
    | "1.1" | Diffondere le competenze digitali | 50% | | | Area Promozione |
    | "1.1.1" | Corsi del punto impresa digitale | 70% | Imprese partecipanti ai corsi | 150 | Ufficio PID |
    | "1.1.2" | Voucher digitali | 30% | Risorse assegnate / risorse stanziate | >= 90% | Ufficio Contributi |
    | "1.2" | Sostenere l'efficienza energetica | 50% | | | Area Promozione |
    | "1.2.1" | Sportello comunità energetiche | 100% | Sportelli attivati entro il 30 giugno | SI | Ufficio Ambiente |
    | "2" | Migliorare i servizi anagrafici | 40% | | | Conservatore |
    | "2.1" | Accelerare le pratiche | 100% | | | Area Anagrafe |
    | "2.1.1" | Evasione entro cinque giorni | 80% | Pratiche evase entro 5 giorni | 92% | Registro imprese |
    | "2.1.2" | Controllo delle pratiche sospese | 20% | Giorni medi di sospensione | <= 6 | Registro imprese |
  `,
  plan: `
    strategic 1 · Accompagnare le imprese nella doppia transizione [60%]
      operational 1.1 · Diffondere le competenze digitali [50%]
        action 1.1.1 · Corsi del punto impresa digitale [70%]
          - Imprese partecipanti ai corsi {2024: 150}
        action 1.1.2 · Voucher digitali [30%]
          - Risorse assegnate / risorse stanziate {2024: >= 90%}
      operational 1.2 · Sostenere l'efficienza energetica [50%]
        action 1.2.1 · Sportello comunità energetiche [100%]
          - Sportelli attivati entro il 30 giugno {2024: SI}
    strategic 2 · Migliorare i servizi anagrafici [40%]
      operational 2.1 · Accelerare le pratiche [100%]
        action 2.1.1 · Evasione entro cinque giorni [80%]
          - Pratiche evase entro 5 giorni {2024: 92%}
        action 2.1.2 · Controllo delle pratiche sospese [20%]
          - Giorni medi di sospensione {2024: <= 6}
  `,
};
