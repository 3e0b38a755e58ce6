import { percent } from "./canvas";
import type { Content } from "./canvas";

export type Action = readonly [
  title: string,
  weight: number,
  kpi: string,
  target: Content,
  at80: Content | null,
  at60: Content | null,
  responsible: string,
];

interface Objective {
  readonly title: string;
  readonly weight: number;
  /** What stands in the sheet with the planted defect instead of the weight. */
  readonly mistyped?: number;
  /** The weight, where another one was typed. */
  readonly right?: number;
  readonly actions: readonly Action[];
}

export interface Strategic {
  readonly title: string;
  readonly objectives: readonly Objective[];
}

export const YEARS = [2024, 2025, 2026] as const;

/** Two perspectives, every group of weights right. */
export const perspectives: readonly { readonly name: string; readonly strategic: readonly Strategic[] }[] = [
  {
    name: "Tessuto economico locale",
    strategic: [
      {
        title: "Competitività del territorio",
        objectives: [
          {
            title: "Orientamento e competenze",
            weight: 30,
            actions: [
              ["Percorsi nelle scuole", 50, "numero di percorsi attivati", 8, 6, 4, "UO Orientamento"],
              ["Studenti coinvolti", 50, "numero di studenti", 640, 512, 384, "UO Orientamento"],
            ],
          },
          {
            title: "Turismo",
            weight: 45,
            actions: [
              ["Strutture certificate", 60, "numero di strutture", 30, 25, 20, "UO Promozione"],
              [
                "Educational tour",
                40,
                "tour realizzati entro il 31 ottobre",
                "SI",
                null,
                null,
                "UO Promozione",
              ],
            ],
          },
          {
            title: "Regolazione del mercato",
            weight: 25,
            actions: [
              ["Mediazioni concluse", 60, "numero di procedure", 170, 150, 120, "UO Mediazione"],
              [
                "Adesioni alla mediazione",
                40,
                "% di adesioni",
                percent(0.5),
                percent(0.4),
                percent(0.3),
                "UO Mediazione",
              ],
            ],
          },
        ],
      },
      {
        title: "Competitività delle imprese",
        objectives: [
          {
            title: "Internazionalizzazione",
            weight: 60,
            actions: [
              ["Imprese seguite", 70, "numero di imprese", 45, 36, 27, "UO Estero"],
              ["Fiere collettive", 30, "numero di fiere", 4, 3, 2, "UO Estero"],
            ],
          },
          {
            title: "Transizione digitale",
            weight: 40,
            actions: [
              [
                "Voucher assegnati",
                100,
                "% risorse assegnate",
                percent(0.95),
                percent(0.8),
                percent(0.7),
                "UO Digitalizzazione",
              ],
            ],
          },
        ],
      },
    ],
  },
  {
    name: "Processi interni",
    strategic: [
      {
        title: "Qualità dei processi",
        objectives: [
          {
            title: "Tempi dei pagamenti",
            weight: 35,
            mistyped: 40,
            actions: [
              [
                "Indice di tempestività",
                100,
                "giorni medi di pagamento",
                "28 gg",
                "29 gg",
                "30 gg",
                "UO Ragioneria",
              ],
            ],
          },
          {
            title: "Tempi del registro",
            weight: 40,
            actions: [
              ["Evasione delle pratiche", 65, "tempo medio in giorni", 4, 4.5, 5, "UO Registro imprese"],
              [
                "Controllo dei bilanci",
                35,
                "bilanci controllati entro",
                "luglio",
                "settembre",
                "ottobre",
                "UO Registro imprese",
              ],
            ],
          },
          {
            title: "Sito istituzionale",
            weight: 25,
            actions: [
              [
                "Revisione delle pagine",
                100,
                "livello del servizio",
                "qualitativa",
                null,
                null,
                "UO Comunicazione",
              ],
            ],
          },
        ],
      },
    ],
  },
];
