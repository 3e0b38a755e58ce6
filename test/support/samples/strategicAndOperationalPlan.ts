import { day, percent } from "./canvas";
import type { Content } from "./canvas";

/** Name, targets of 2024 to 2026 (null: blank), note of a rolling update. */
type Strategic = readonly [name: string, targets: readonly (Content | null)[], note?: string];

type Indicator = readonly [name: string, target: Content, weight: number, services: string, area: string];

export interface Programme {
  readonly title: string;
  readonly objectives: readonly { readonly title: string; readonly indicators: readonly Indicator[] }[];
}

interface Objective {
  readonly code: string;
  readonly title: string;
  readonly strategic: readonly Strategic[];
  readonly programmes: readonly Programme[];
}

export const YEARS = [2024, 2025, 2026] as const;
export const PERSPECTIVE = "Imprese, territorio e consumatori";

/** Two missions; the weights of one objective add up to 90. */
export const missions: readonly {
  readonly code: string;
  readonly title: string;
  readonly objectives: readonly Objective[];
}[] = [
  {
    code: "011",
    title: "Competitività delle imprese",
    objectives: [
      {
        code: "1",
        title: "Semplificazione amministrativa e digitalizzazione",
        strategic: [
          [
            "Fascicoli d'impresa alimentati / pratiche pervenute allo sportello unico",
            [percent(0.9), percent(0.95), percent(1)],
          ],
          ["Tempo medio di evasione delle pratiche telematiche", ["<= 5 gg", "<= 4 gg", "<= 4 gg"]],
          [
            "Imprese che hanno ritirato il cassetto digitale",
            ["Anno di rilevazione", "≥ 600", "≥ 800"],
            "Aggiornato in sede di rolling annuale con delibera di Giunta n. 41 del 27/06/2024",
          ],
        ],
        programmes: [
          {
            title: "Qualità del registro delle imprese",
            objectives: [
              {
                title: "Cancellare le posizioni non più operative",
                indicators: [
                  [
                    "Posizioni esaminate / posizioni segnalate",
                    percent(0.8),
                    60,
                    "Servizi anagrafico certificativi",
                    "II",
                  ],
                  [
                    "Provvedimenti proposti al giudice del registro",
                    120,
                    40,
                    "Servizi anagrafico certificativi",
                    "II",
                  ],
                ],
              },
              {
                title: "Assistere le imprese nel deposito del bilancio",
                indicators: [
                  [
                    "Bilanci sospesi / bilanci depositati",
                    "< 3%",
                    100,
                    "Servizi anagrafico certificativi",
                    "II",
                  ],
                ],
              },
            ],
          },
          {
            title: "Servizi digitali per le imprese",
            objectives: [
              {
                title: "Consolidare il punto impresa digitale",
                indicators: [
                  ["Identità digitali rilasciate", ">= 500", 30, "Innovazione e digitalizzazione", "I"],
                  [
                    "Valutazioni della maturità digitale svolte",
                    90,
                    30,
                    "Innovazione e digitalizzazione",
                    "I",
                  ],
                  [
                    "Realizzazione del progetto annuale",
                    percent(1),
                    30,
                    "Innovazione e digitalizzazione / Promozione",
                    "I",
                  ],
                ],
              },
            ],
          },
        ],
      },
      {
        code: "2",
        title: "Promozione integrata del territorio",
        strategic: [
          ["Iniziative di promozione delle produzioni locali", ["≥ 6", "≥ 7", "≥ 8"]],
          ["Gradimento degli operatori coinvolti", [">= 80%", ">= 80%", ">= 85%"]],
          [
            "Itinerari turistici segnalati",
            [4, 4, null],
            "Eliminato in sede di rolling annuale con delibera di Giunta n. 41 del 27/06/2024",
          ],
        ],
        programmes: [
          {
            title: "Turismo e beni culturali",
            objectives: [
              {
                title: "Educational tour per operatori esteri",
                indicators: [["Tour realizzati", day(2024, 10, 31), 100, "Promozione", "III"]],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    code: "012",
    title: "Regolazione dei mercati",
    objectives: [
      {
        code: "3",
        title: "Tutela della legalità e dei consumatori",
        strategic: [["Controversie composte / controversie avviate", ["> 50%", "> 52%", "> 55%"]]],
        programmes: [
          {
            title: "Vigilanza del mercato",
            objectives: [
              {
                title: "Attuare il piano annuale dei controlli",
                indicators: [
                  ["Realizzazione del piano dei controlli", ">= 90%", 70, "Regolazione del mercato", "III"],
                  ["Prodotti analizzati in laboratorio", 15, 30, "Regolazione del mercato", "III"],
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];
