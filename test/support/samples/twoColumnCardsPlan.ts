import { percent } from "./canvas";
import type { Content } from "./canvas";

export interface Kpi {
  readonly number: string;
  readonly name: string;
  readonly algorithm: string;
  readonly target: Content;
  readonly weight: number;
  readonly type: string;
  readonly source: string;
  readonly responsible: string;
  readonly frequency: string;
}

export interface Card {
  readonly mission: readonly [code: string, title: string];
  readonly programme: readonly [code: string, title: string];
  readonly title: string;
  readonly description: string;
  readonly costCentre: string;
  readonly budget: string;
  readonly kpis: readonly Kpi[];
  readonly monitoring: readonly [text: string, state: "onTrack" | "offTrack"];
}

const kpi = (
  number: string,
  name: string,
  algorithm: string,
  target: Content,
  weight: number,
  responsible: string,
  frequency = "semestrale",
): Kpi => ({
  number,
  name,
  algorithm,
  target,
  weight,
  type: "efficacia",
  source: "Rilevazione interna",
  responsible,
  frequency,
});

const ON = ["in linea con target", "onTrack"] as const;
const OFF = ["non in linea con target", "offTrack"] as const;

/** Two sheets of cards; the second KPI group of the last card adds up to 110. */
export const sheetsOfCards: readonly {
  readonly name: string;
  readonly title: string;
  readonly cards: readonly Card[];
}[] = [
  {
    name: "Regolazione mercati",
    title: "REGOLAZIONE DEI MERCATI (missione cod. 012)",
    cards: [
      {
        mission: ["012", "Regolazione dei mercati"],
        programme: ["004", "Vigilanza sui mercati e sui prodotti"],
        title: "Miglioramento del servizio metrico",
        description: "Mantenimento dei termini di verifica e interventi con le forze dell'ordine.",
        costCentre: "Ufficio metrico",
        budget: "€ 12.000",
        kpis: [
          kpi(
            "1.1",
            "Tasso di evasione delle verifiche",
            "Verifiche effettuate / richieste pervenute",
            "90%",
            75,
            "Ufficio metrico",
          ),
          kpi(
            "1.2",
            "Verifiche con forze dell'ordine",
            "Accessi eseguiti / richieste di intervento",
            "100%",
            25,
            "Ufficio metrico",
          ),
          kpi(
            "2.1",
            "Tempo medio di rilascio dei certificati",
            "Giorni dalla domanda al rilascio",
            "<=18",
            100,
            "Ufficio metrico",
            "trimestrale",
          ),
        ],
        monitoring: ON,
      },
      {
        mission: ["012", "Regolazione dei mercati"],
        programme: ["004", "Vigilanza sui mercati e sui prodotti"],
        title: "Sportello per il consumatore",
        description: "Informazioni e moduli per la tutela del consumatore.",
        costCentre: "Servizio regolazione",
        budget: "€ 0",
        kpis: [
          kpi(
            "1.1",
            "Utenti assistiti",
            "Numero di utenti assistiti nell'anno",
            ">=50",
            100,
            "Servizio regolazione",
          ),
        ],
        monitoring: ON,
      },
    ],
  },
  {
    name: "Commercio internazionale",
    title: "COMMERCIO INTERNAZIONALE (missione cod. 016)",
    cards: [
      {
        mission: ["016", "Commercio internazionale ed internazionalizzazione del sistema produttivo"],
        programme: ["005", "Sostegno all'internazionalizzazione delle imprese"],
        title: "Sportello per l'estero",
        description: "Orientamento, incontri con buyer e informazioni sui mercati.",
        costCentre: "Azienda speciale",
        budget: "€ 24.000",
        kpis: [
          kpi("1.1", "Imprese incontrate", "Numero di imprese incontrate", ">=60", 60, "Azienda speciale"),
          kpi(
            "1.2",
            "Informazioni rilasciate",
            "Informazioni rilasciate / richieste",
            percent(1),
            40,
            "Azienda speciale",
          ),
          kpi("2.1", "Incontri con buyer esteri", "Numero di incontri", "N >= 12", 70, "Azienda speciale"),
          kpi(
            "2.2",
            "Catalogo delle imprese esportatrici",
            "Pubblicazione del catalogo",
            "SI",
            40,
            "Azienda speciale",
            "annuale",
          ),
        ],
        monitoring: OFF,
      },
    ],
  },
];

export const YEAR = 2024;

/** The strategic objectives, their targets a line per year. */
export const strategic = [
  {
    area: "Servizi istituzionali e generali",
    description: "L'area raccoglie gli interventi per un'organizzazione più efficiente e trasparente.",
    objectives: [
      {
        title: "Aumentare la trasparenza amministrativa",
        kpis: [
          [
            "Aggiornamento del piano triennale",
            50,
            "numero",
            "Sito camerale",
            "Documento pubblicato nei termini",
            "Anno:2024—si\nAnno:2025—si\nAnno:2026—si",
          ],
          [
            "Giornate della trasparenza",
            50,
            "numero",
            "Rilevazione interna",
            "Numero di giornate",
            "Anno:2024—≥1\nAnno:2025—≥2\nAnno:2026—≥2",
          ],
        ],
      },
    ],
  },
  {
    area: "Regolazione dei mercati",
    description: "L'area comprende i servizi di tutela della fede pubblica e del consumatore.",
    objectives: [
      {
        title: "Rafforzare le attività di vigilanza",
        kpis: [
          [
            "Tasso di evasione delle verifiche",
            100,
            "%",
            "Cruscotto direzionale",
            "Verifiche effettuate / richieste pervenute",
            "Anno:2024—90%\nAnno:2025—90%\nAnno:2026—92%",
          ],
        ],
      },
    ],
  },
] as const;
