import { percent } from "./canvas";
import type { Content } from "./canvas";

type Indicator = readonly [name: string, algorithm: string, target: Content];

export interface Card {
  readonly code: string;
  readonly title: string;
  readonly weight: Content;
  /** The weight as a fraction. */
  readonly share: number;
  readonly description: string;
  readonly actions: readonly string[];
  readonly responsible: string;
  readonly staff: string;
  readonly indicators: readonly Indicator[];
}

export interface Page {
  readonly mission: readonly [code: string, title: string];
  readonly priority: number;
  readonly area: string;
  readonly perspective: string;
  readonly objective: readonly [code: string, title: string];
  readonly cards: readonly Card[];
}

/** Three strategic objectives; the weights of the first add up to 110. */
export const pages: readonly Page[] = [
  {
    mission: ["011", "Competitività e sviluppo delle imprese"],
    priority: 1,
    area: "Rafforzare il tessuto produttivo delle valli",
    perspective: "Tessuto economico locale e territorio",
    objective: ["011.1.1", "Accompagnare le imprese nel passaggio al digitale"],
    cards: [
      {
        code: "011.1.1.1",
        title: "Punto impresa digitale itinerante",
        weight: percent(0.4),
        share: 0.4,
        description: "Portare l'assistenza del punto impresa digitale nei comuni delle valli.",
        actions: ["Calendario delle tappe concordato con i comuni", "Sportello mensile in ogni valle"],
        responsible: "Responsabile Servizio Promozione",
        staff: "Personale del Servizio Promozione",
        indicators: [
          ["Tappe dello sportello itinerante", "Numero di giornate di sportello svolte nell'anno", ">= 24"],
          ["Imprese assistite", "Numero di imprese con scheda di assistenza", 180],
        ],
      },
      {
        code: "011.1.1.2",
        title: "Voucher per le tecnologie 4.0",
        weight: percent(0.35),
        share: 0.35,
        description: "Sostenere con contributi gli investimenti in tecnologie abilitanti.",
        actions: ["Pubblicazione del bando entro marzo"],
        responsible: "Responsabile Servizio Contributi",
        staff: "Personale del Servizio Contributi",
        indicators: [["Utilizzo delle risorse", "Risorse assegnate / risorse stanziate", percent(0.95)]],
      },
      {
        code: "011.1.1.3",
        title: "Formazione sulle competenze digitali",
        weight: percent(0.35),
        share: 0.35,
        description: "Organizzare percorsi brevi per titolari e dipendenti.",
        actions: ["Rilevazione dei fabbisogni", "Sei percorsi in aula e a distanza"],
        responsible: "Responsabile Servizio Promozione",
        staff: "Personale del Servizio Promozione",
        indicators: [
          ["Partecipanti ai percorsi", "Numero di attestati rilasciati", "> 120"],
          ["Gradimento", "Giudizi positivi / questionari raccolti", ">= 85%"],
        ],
      },
    ],
  },
  {
    mission: ["012", "Regolazione dei mercati"],
    priority: 2,
    area: "Tutelare la fede pubblica e i consumatori",
    perspective: "Processi interni e qualità",
    objective: ["012.2.1", "Vigilare sulla correttezza degli scambi"],
    cards: [
      {
        code: "012.2.1.1",
        title: "Controlli sugli strumenti di misura",
        weight: 60,
        share: 0.6,
        description: "Aumentare i controlli casuali presso i distributori di carburante e i mercati.",
        actions: ["Programma trimestrale dei controlli"],
        responsible: "Responsabile Ufficio Metrico",
        staff: "Ispettori metrici",
        indicators: [
          ["Strumenti controllati", "Numero di strumenti sottoposti a controllo casuale", ">= 450"],
          ["Tempo di chiusura dei verbali", "Giorni medi fra controllo e verbale", "<= 15 gg"],
        ],
      },
      {
        code: "012.2.1.2",
        title: "Mediazione e arbitrato",
        weight: 40,
        share: 0.4,
        description: "Far conoscere gli strumenti di composizione delle controversie.",
        actions: ["Incontri con gli ordini professionali", "Aggiornamento delle pagine del sito"],
        responsible: "Responsabile Servizio Tutela del mercato",
        staff: "Personale del Servizio Tutela del mercato",
        indicators: [
          ["Pagine del sito aggiornate", "Aggiornamento delle pagine entro il termine", "<= 30.06"],
        ],
      },
    ],
  },
  {
    mission: ["032", "Servizi istituzionali e generali delle amministrazioni pubbliche"],
    priority: 3,
    area: "Migliorare l'efficienza dell'ente",
    perspective: "Economico finanziaria",
    objective: ["032.3.1", "Contenere i costi di funzionamento"],
    cards: [
      {
        code: "032.3.1.1",
        title: "Revisione dei contratti di fornitura",
        weight: "70",
        share: 0.7,
        description: "Rinegoziare i contratti in scadenza e aderire alle convenzioni disponibili.",
        actions: ["Scadenzario dei contratti", "Confronto con le convenzioni attive"],
        responsible: "Responsabile Ufficio Provveditorato",
        staff: "Personale dell'Ufficio Provveditorato",
        indicators: [
          ["Contratti rinegoziati", "Numero di contratti rinegoziati", 5],
          ["Oneri per utenze", "Totale oneri per utenze dell'anno", "< Anno Prec."],
        ],
      },
      {
        code: "032.3.1.2",
        title: "Tempestività dei pagamenti",
        weight: "30",
        share: 0.3,
        description: "Ridurre i tempi medi di pagamento delle fatture.",
        actions: ["Controllo settimanale delle fatture in attesa"],
        responsible: "Responsabile Ufficio Ragioneria",
        staff: "Personale dell'Ufficio Ragioneria",
        indicators: [["Tempo medio di pagamento", "Giorni medi dalla ricezione al pagamento", "<= 22 gg"]],
      },
    ],
  },
];
