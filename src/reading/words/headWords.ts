import { stem } from "../../grid/foldText";
import type { Term } from "./term";
import type { Label } from "./label";

/** First words that decide when every other word only narrows them: "valore target annuale 2020" is a target. */
export const HEADS: ReadonlyMap<string, Term> = new Map(
  (
    [
      ["weight", "peso ponderazione incidenza weight rilevanza pesatura"],
      ["target", "target traguardo"],
      ["threshold", "soglia soglie threshold"],
      ["baseline", "baseline storico"],
      ["actual", "consuntivo risultato rendicontazione avanzamento actual result misurazione"],
      ["indicator", "indicatore kpi indicator misuratore"],
      ["algorithm", "algoritmo formula algorithm"],
      ["responsible", "responsabile dirigente referente responsible owner"],
      ["monitoring", "monitoraggio monitoring"],
      ["code", "codice cod code"],
      ["title", "titolo denominazione nome title name"],
      ["description", "descrizione description"],
      ["frequency", "frequenza periodicita frequency"],
      ["source", "fonte source"],
      ["kpiType", "tipologia tipo type"],
      ["unit", "unita unit"],
      ["objective", "obiettivo objective goal ob obb"],
      ["programme", "programma programme"],
      ["mission", "missione"],
      ["action", "azione action"],
      ["note", "nota note aggiornamento"],
      ["total", "totale total"],
    ] as const
  ).flatMap(([term, words]) => words.split(" ").map((word) => [stem(word), term])),
);

/** Fields that an English heading names last, after what they belong to. */
export const FIELDS: readonly Term[] = [
  "weight",
  "code",
  "kpiType",
  "unit",
  "source",
  "responsible",
  "title",
  "description",
  "frequency",
  "algorithm",
];

/** Words that decide where no head does: "valore atteso annuale". */
export const TAILS: ReadonlyMap<string, Term> = new Map(
  (
    [
      [
        "target",
        "atteso richiesto conseguire ottenere raggiungere garantire assicurare expected planned required",
      ],
      ["baseline", "storico iniziale partenza base"],
      ["actual", "raggiunto conseguito consuntivato"],
    ] as const
  ).flatMap(([term, words]) => words.split(" ").map((word) => [stem(word), term])),
);

/** Words that only narrow a head: "valore target annuale", "peso obiettivo operativo". */
export const NARROWING_WORDS =
  `valore atteso attesa annuale anno finale intermedio triennale semestrale trimestrale percentuale % previsto programmato raggiungimento raggiunto minimo massimo parziale intermedia minima
  obiettivo obiettivi strategico operativo operativa strategica indicatore kpi azione azioni programma missione area misura misurazione rilevazione calcolo dato dati riferimento ente organizzativo organizzativa
  performance attribuito assegnato relativo specifico progetto esecutivo gestionale individuale struttura ufficio servizio unita proposto aggiornato rimodulato semestre trimestre quadrimestre
  objective objectives strategic operational annual expected final value indicator action relative year quarter half data unit target result risultato impatto efficacia efficienza qualita output outcome processo attivita i ii iii iv
  consuntivo consuntivato storico precedente prec obiet strat oper ob op str az ind cod codice titolo descrizione breve sintetica attuazione monitoraggio stato pubblico pubblica public os oo opz`.split(
    /\s+/,
  );

/** Narrow as well, but too short to be what a slip was meant to be: documents, phases. */
const SHORT_WORDS = ["dup", "peg", "piao", "pdo", "fase", "fasi"];

/** The same as stems. */
export const NARROWING = new Set([...NARROWING_WORDS, ...SHORT_WORDS].map(stem));

/** Stems that say whose field a heading is: "peso azione", "codice programma". */
export const OWNER: ReadonlyMap<string, Label["of"]> = new Map(
  Object.entries<Label["of"]>({
    indicator: "indicator",
    kpi: "indicator",
    ind: "indicator",
    az: "action",
    azion: "action",
    action: "action",
    programm: "programme",
    mission: "mission",
  }),
);
