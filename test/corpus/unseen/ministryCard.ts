import type { UnseenPlan } from "./unseenPlan";

/**
 * A ministry's card: specific objective, its directorate, an indicator table with codes, type, method,
 * source, baseline and three years.
 */
export const ministryCard: UnseenPlan = {
  picture: `
    ## Scheda 1
    | MINISTERO DELLE FORESTE | < | < | < | < | < | < | < | < |
    | SCHEDA OBIETTIVO SPECIFICO | < | < | < | < | < | < | < | < |
    | Priorità politica | Tutela del patrimonio boschivo | < | < | < | < | < | < | < |
    | Obiettivo specifico | 2 - Prevenire gli incendi nei boschi demaniali | < | < | < | < | < | < | < |
    | Struttura di riferimento | Direzione generale foreste | < | < | < | < | < | < | < |
    | Portatori di interesse | Comuni montani, consorzi | < | < | < | < | < | < | < |
    | INDICATORI | < | < | < | < | < | < | < | < |
    | Codice | Descrizione | Metodo di calcolo | Tipo | Unità di misura | Fonte del dato | Valore di partenza | Target | < |
    | ^ | ^ | ^ | ^ | ^ | ^ | ^ | 2025 | 2026 |
    | 2.1 | Ettari bruciati nell'anno | Somma degli ettari | Impatto | ha | Carabinieri forestali | 5200 | <= 4500 | <= 4000 |
    | 2.2 | Viali tagliafuoco mantenuti | Chilometri mantenuti / chilometri totali | Realizzazione fisica | % | Sistema foreste | 61% | 70% | 80% |
    ## Scheda 2
    | MINISTERO DELLE FORESTE | < | < | < | < | < | < | < | < |
    | SCHEDA OBIETTIVO SPECIFICO | < | < | < | < | < | < | < | < |
    | Priorità politica | Tutela del patrimonio boschivo | < | < | < | < | < | < | < |
    | Obiettivo specifico | 3 - Estendere la certificazione del legno | < | < | < | < | < | < | < |
    | Struttura di riferimento | Direzione generale filiere | < | < | < | < | < | < | < |
    | Portatori di interesse | Imprese del legno | < | < | < | < | < | < | < |
    | INDICATORI | < | < | < | < | < | < | < | < |
    | Codice | Descrizione | Metodo di calcolo | Tipo | Unità di misura | Fonte del dato | Valore di partenza | Target | < |
    | ^ | ^ | ^ | ^ | ^ | ^ | ^ | 2025 | 2026 |
    | 3.1 | Superficie certificata | Somma delle superfici | Risultato | ha | Enti certificatori | 900 | 1100 | 1300 |
  `,
  plan: `
    strategic 2 · Prevenire gli incendi nei boschi demaniali {resp: Direzione generale foreste; priority: Tutela del patrimonio boschivo}
      - 2.1 · Ettari bruciati nell'anno {formula: Somma degli ettari; type: Impatto; unit: ha; source: Carabinieri forestali; base: 5200; 2025: <= 4500; 2026: <= 4000}
      - 2.2 · Viali tagliafuoco mantenuti {unit: %; base: 61%; 2025: 70%; 2026: 80%}
    strategic 3 · Estendere la certificazione del legno {resp: Direzione generale filiere; priority: Tutela del patrimonio boschivo}
      - 3.1 · Superficie certificata {base: 900; 2025: 1100; 2026: 1300}
  `,
};
