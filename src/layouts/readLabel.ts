import { closeLetterSpacing, foldText, stem, stemsOf, tidyText, wordsOf } from "../grid/foldText";
import type { NodeKind } from "../model/plan";
import { readPeriod } from "./readPeriod";
import { repairWords } from "./repairWords";
import { VOCABULARY, type Term } from "./vocabulary";

/** What a heading or label says. */
export interface Label {
  readonly term: Term;
  /** Whose field it is, where the words say it: "peso indicatore", "codice obiettivo operativo". */
  readonly of: NodeKind | "objective" | "indicator" | null;
  /** "1.1" of "kpi operativo 1.1.", "3" of "Obiettivo n. 3". */
  readonly number: string | null;
  /** "2020" of "Target 2020", "30/6" of "valore atteso al 30/6". */
  readonly period: string | null;
  /** 0.8 of "Soglia 80%". */
  readonly level: number | null;
  /** What follows a colon in the same cell: "efficacia" of "Tipologia KPI: efficacia". */
  readonly inline: string | null;
}

/** Longest heading we look up; a longer text is prose. */
const LONGEST = 70;

const byStems = new Map<string, Term>();
const byLetters = new Map<string, Term>();
for (const [term, phrases] of Object.entries(VOCABULARY) as [Term, readonly string[]][]) {
  for (const phrase of phrases) {
    const stems = stemsOf(phrase);
    const key = stems.join(" ");
    if (key === "" || byStems.has(key)) continue;
    byStems.set(key, term);
    byLetters.set(foldText(phrase).replace(/[^a-z0-9%]/g, ""), term);
    byLetters.set(stems.join(""), term);
  }
}

/** First words that decide when every other word only narrows them: "valore target annuale 2020" is a target. */
const HEADS: Readonly<Record<string, Term>> = Object.fromEntries(
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
      ["objective", "obiettivo objective goal ob"],
      ["programme", "programma programme"],
      ["mission", "missione"],
      ["action", "azione action"],
      ["note", "nota note aggiornamento"],
      ["total", "totale total"],
    ] as const
  ).flatMap(([term, words]) => words.split(" ").map((word) => [stem(word), term])),
);

/** Fields that an English heading names last, after what they belong to. */
const FIELDS: readonly Term[] = [
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
const TAILS: Readonly<Record<string, Term>> = Object.fromEntries(
  (
    [
      ["target", "atteso expected planned"],
      ["baseline", "storico iniziale partenza"],
      ["actual", "raggiunto conseguito consuntivato"],
    ] as const
  ).flatMap(([term, words]) => words.split(" ").map((word) => [stem(word), term])),
);

const NARROWING_WORDS =
  `valore atteso attesa annuale anno finale intermedio triennale semestrale trimestrale percentuale % previsto programmato raggiungimento raggiunto minimo massimo parziale intermedia minima
  obiettivo obiettivi strategico operativo operativa strategica indicatore kpi azione azioni programma missione area misura misurazione rilevazione calcolo dato dati riferimento ente organizzativo organizzativa
  performance attribuito assegnato relativo specifico progetto esecutivo gestionale individuale struttura ufficio servizio unita proposto aggiornato rimodulato semestre trimestre
  objective objectives strategic operational annual expected final value indicator action relative year quarter half data unit target result risultato impatto efficacia efficienza qualita output outcome processo attivita i ii iii iv
  consuntivo consuntivato storico precedente prec obiet strat oper ob op str cod codice titolo descrizione breve sintetica attuazione monitoraggio stato pubblico pubblica public os oo opz`.split(
    /\s+/,
  );
const NARROWING = new Set(NARROWING_WORDS.map(stem));

/** Every word that a heading can be made of, as written. */
const KNOWN = new Set([
  ...Object.values(VOCABULARY).flatMap((phrases) => phrases.flatMap(wordsOf)),
  ...Object.keys(HEADS),
  ...NARROWING_WORDS,
]);

const OWNER: Readonly<Record<string, Label["of"]>> = {
  indicator: "indicator",
  kpi: "indicator",
  azion: "action",
  action: "action",
  programm: "programme",
  mission: "mission",
};

const cache = new Map<string, Label | undefined>();
const CACHE_LIMIT = 50_000;

/** What a cell's text stands for as a heading or label; undefined where it is none. */
export function readLabel(text: string): Label | undefined {
  if (cache.has(text)) return cache.get(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const label = readUncached(text);
  cache.set(text, label);
  return label;
}

function readUncached(written: string): Label | undefined {
  if (isProse(written)) return undefined;
  const text = closeLetterSpacing(written);
  const colon = text.indexOf(":");
  if (colon > 1 && colon < LONGEST) {
    const inline = tidyText(text.slice(colon + 1));
    const label = readWords(text.slice(0, colon));
    if (label) return inline === "" ? label : { ...label, inline };
  }
  return text.length <= LONGEST * 3 ? readWords(text) : undefined;
}

/** Many words in one line, without a colon or bracket: no heading, whatever the words. */
const isProse = (text: string): boolean =>
  text.length > 40 && !/[:(\n]/.test(text) && (text.match(/\S+/g)?.length ?? 0) > 10 && !WIDE.test(text);
const WIDE = /^\s*\S\s+\S\s/;

function readWords(text: string): Label | undefined {
  const bracket = /^([^(]*)\(([^)]*)\)?\s*\*?$/s.exec(text);
  const head = bracket?.[1] ?? text;
  if (head.trim().length > LONGEST) return readFirstLine(head);
  const label = readPhrase(head.trim() === "" ? (bracket?.[2] ?? "") : head);
  if (!label || !bracket) return label;
  // A mass is no weight of an objective.
  if (label.term === "weight" && /^\s*(?:kg|g|gr|hg|q|t|ton|lb|lbs|oz)\.?\s*$/i.test(bracket[2] ?? ""))
    return undefined;
  const inside = readPhrase(bracket[2] ?? "");
  // "obiettivo strategico (missione)" is a mission; "peso (%)", "target (2020)" only say more.
  if (inside && isLevel(inside.term) && isLevel(label.term))
    return { ...inside, number: label.number ?? inside.number };
  const period = readPeriod(bracket[2] ?? "");
  return { ...label, period: label.period ?? period };
}

const LEVELS: readonly Term[] = [
  "mission",
  "area",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "action",
  "objective",
];
/** Whether a term names a level of the tree. */
export const isLevel = (term: Term): boolean => LEVELS.includes(term);

function readPhrase(phrase: string): Label | undefined {
  const trimmed = tidyText(phrase).replace(/[\s:;.,*_–—-]+$/u, "");
  if (trimmed === "") return undefined;
  const numbered = /^(.*?\p{L}.*?)\s*(?:\bn\.?|\bnr\.?|n°|\bnum\.?)?\s*(?<!\d)(\d{1,3}(?:\.\d{1,3})*)$/u.exec(
    trimmed,
  );
  const words =
    numbered && !/\b(?:al|entro il|at|by)$/i.test(numbered[1] ?? "") ? (numbered[1] ?? "") : trimmed;
  const number = words === trimmed ? null : (numbered?.[2] ?? null);
  const term = lookUp(words);
  if (!term) return readQualified(trimmed) ?? readFirstLine(phrase);
  if (number !== null && !isLevel(term) && term !== "indicator" && term !== "indicatorNumber")
    return readQualified(trimmed);
  return { term, of: ownerIn(words, term), number, period: null, level: null, inline: null };
}

/** "Budget" with an explanation in the lines below it. */
function readFirstLine(phrase: string): Label | undefined {
  const [first = "", ...rest] = phrase.trim().split("\n");
  if (rest.length === 0) return undefined;
  const term = byStems.get(stemsOf(first).join(" "));
  return term === "other"
    ? { term, of: null, number: null, period: null, level: null, inline: null }
    : undefined;
}

/** "Target 2020", "Soglia 80%", "peso % ob. operativo", "valore atteso al 30/6". */
function readQualified(text: string): Label | undefined {
  const level = /(\d{1,3})\s*%/.exec(text);
  const period = readPeriod(text);
  let rest = text;
  if (level) rest = rest.replace(level[0], " ");
  if (period)
    rest = rest.replace(
      /\b(?:al|at|entro il|anno|year|nel)?\s*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b(?:anno|year)?\s*(?:19|20)\d\d\b/giu,
      " ",
    );
  const stems = stemsOf(rest);
  if (stems.length === 0 || stems.length > 6) return undefined;
  const term = lookUp(rest);
  if (!term || (rest === text && term === "responsible" && /\d/.test(text))) return undefined;
  return {
    term,
    of: ownerIn(rest, term),
    number: null,
    period,
    level: level ? Number(level[1]) / 100 : null,
    inline: null,
  };
}

function headOf(stems: readonly string[]): Term | undefined {
  const at = stems.findIndex((word) => word in HEADS);
  if (at < 0) return tailOf(stems);
  if (stems.length > 6 || !stems.every((word, index) => index === at || NARROWING.has(word) || word in HEADS))
    return undefined;
  const term = HEADS[stems[at] ?? ""];
  // In English the head comes last: "indicator weight" is a weight.
  if (term === "indicator" || term === "objective" || term === "action") {
    const field = stems
      .slice(at + 1)
      .map((word) => HEADS[word])
      .find((other) => other !== undefined && FIELDS.includes(other));
    if (field) return field;
  }
  if (term !== "objective") return term;
  if (stems.includes("strategic") || stems.includes("strat")) return "strategicObjective";
  return stems.includes("operativ") || stems.includes("operational") || stems.includes("oper")
    ? "operationalObjective"
    : "objective";
}

function tailOf(stems: readonly string[]): Term | undefined {
  const tail = stems.find((word) => word in TAILS);
  return tail !== undefined && stems.length > 1 && stems.every((word) => NARROWING.has(word) || word in TAILS)
    ? TAILS[tail]
    : undefined;
}

function ownerIn(words: string, term: Term): Label["of"] {
  if (isLevel(term) || term === "indicator" || term === "indicatorNumber") return null;
  const [repaired] = repairWords(wordsOf(words), KNOWN);
  const stems = repaired ? repaired.map(stem) : stemsOf(words);
  for (const word of stems) if (OWNER[word]) return OWNER[word];
  if (
    term === "responsible" &&
    ["rilevazione", "dato", "data", "misurazione"].some((word) => stems.includes(stem(word)))
  )
    return "indicator";
  if (!stems.some((word) => word === "obiettiv" || word === "objectiv" || word === "ob" || word === "goal"))
    return null;
  if (stems.includes("strategic")) return "strategicObjective";
  return stems.includes("operativ") || stems.includes("operational") ? "operationalObjective" : "objective";
}

function lookUp(words: string): Term | undefined {
  const stems = stemsOf(words);
  if (stems.length === 0) return /^\s*(?:n|nr|n°|num|#)[.°]?\s*$/i.test(words) ? "code" : undefined;
  if (stems.length > 8) return undefined;
  const exact =
    byStems.get(stems.join(" ")) ??
    byLetters.get(stems.join("")) ??
    byLetters.get(foldText(words).replace(/[^a-z0-9%]/g, ""));
  if (exact) return exact;
  const parts = words.split("/");
  if (parts.length > 1 && parts.length <= 3) {
    const terms = parts.map((part) => byStems.get(stemsOf(part).join(" ")));
    if (terms.every((term) => term !== undefined)) return terms[0];
  }
  return headOf(stems) ?? lookUpRepaired(words);
}

/** The same with typing slips put right. */
function lookUpRepaired(words: string): Term | undefined {
  for (const way of repairWords(wordsOf(words), KNOWN)) {
    const stems = way.map(stem);
    const term = byStems.get(stems.join(" ")) ?? headOf(stems);
    if (term) return term;
  }
  return undefined;
}
