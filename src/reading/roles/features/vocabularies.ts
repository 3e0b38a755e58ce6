import type { Bilingual } from "../../../model/finding";
import { shareOfTexts } from "../fieldView";
import type { Feature } from "./feature";

/** Words that stand in fields of one kind and hardly elsewhere. */
const LISTS: readonly { readonly id: string; readonly because: Bilingual; readonly words: RegExp }[] = [
  {
    id: "unit",
    because: { it: "contiene unità di misura", en: "it holds units of measure" },
    words:
      /^(?:%|n\.?|n°|nr\.?|num\.?|numero|gg\.?|giorni|gg lavorativi|ore|h|mesi|anni|minuti|min\.?|euro|€|eur|k€|m€|kwh|mwh|km|mq|m2|kg|t|si\/no|s\/n|on\/off|yes\/no|data|percentuale|punti|voto|scala 1-\d+|indice|giorno|posti|imprese|utenti|number|days|hours|percent|percentage|date|points|score|weeks|months|years|people|tonnes|valore assoluto|binario|numerico)$/,
  },
  {
    id: "office",
    because: { it: "contiene uffici o incarichi", en: "it holds offices or posts" },
    words:
      /^(?:(?:il|la|lo|l')\s*)?(?:uffici[oa]?|uff\.|servizi[o]?|settor[ei]|area|direzione|direttore|direttrice|dirigente|dipartimento|divisione|u\.?\s?o\.?(?:c|s)?\b|uoc|uos|uosd|unita|segretari[oa]|segreteria|responsabile|dott|dr\.|ing\.|arch\.|avv\.|geom\.|rag\.|prof|e\.?q\.|p\.?o\.|comandante|comando|presidente|sindaco|assessore|prorett\w+|coordinator\w*|conservatore|struttura|centro|sezione|sportello|cdr|head of|chief|director|registry|division|ragioneria|tributi|affari generali|polizia locale)(?!\p{L})[^.;]{0,60}$|^[^.;]{0,40}\b(?:office|officer|department|directorate|manager|team|unit|desk|board)$/u,
  },
  {
    id: "person",
    because: { it: "contiene nomi di persona", en: "it holds names of people" },
    words:
      /^(?:(?:dott|dr|ing|arch|avv|geom|rag|prof|sig|mr|ms|mrs)(?:\.?ssa)?\.?\s+\S+|[a-z]\.\s?[a-z]{3,})/,
  },
  {
    id: "frequency",
    because: { it: "contiene frequenze", en: "it holds frequencies" },
    words:
      /^(?:annual[ei]|semestral[ei]|trimestral[ei]|quadrimestral[ei]|bimestral[ei]|mensil[ei]|settimanal[ei]|giornalier[ao]|quotidian[ao]|continu[ao]|triennale|biennale|una tantum|yearly|annually|half[- ]yearly|quarterly|monthly|weekly|daily|every (?:year|quarter|month|six months)|ogni \S+|a fine anno|semestre|trimestre|mese)\b/,
  },
  {
    id: "kpiType",
    because: { it: "contiene tipi di indicatore", en: "it holds types of indicator" },
    words:
      /^(?:di )?(?:efficaci\w*|efficien\w*|economicita|qualita|quantita\w*|outcome|output|input|impatto|risultato|processo|realizzazione|realizz\w*|volume|tempestivita|tempo|trasparenza|soddisfazione|customer|effectiveness|efficiency|quality|quantity|impact|result|process|timeliness|volume|strutturale|temporale|economico|qualitativ[oa]|binario|stato delle risorse|salute|activity|binary)(?:\s+\S+){0,2}$/,
  },
  {
    id: "state",
    because: { it: "contiene stati di avanzamento", en: "it holds states of progress" },
    words:
      /^(?:in linea|in ritardo|in corso|avviat[oa]|completat[oa]|conclus[oa]|raggiunt[oa]|non raggiunt[oa]|parzialmente\b.*|da avviare|non avviat[oa]|sospes[oa]|critic[oa]|regolare|rinviat[oa]|on track|off track|at risk|behind|delayed|done|completed|not started|in progress|green|amber|red|verde|giall[oa]|ross[oa]|ok|lieve ritardo)\b/,
  },
  {
    id: "grade",
    because: { it: "contiene gradi (alta, media, bassa)", en: "it holds grades (high, medium, low)" },
    words:
      /^(?:alt[oa]|medi[oa]|bass[oa]|altissim[oa]|elevat[oa]|high|medium|low|essenziale|importante|strategic[oa]|\*+|★+|critical|must|should|[abc])$/,
  },
  {
    id: "source",
    because: { it: "contiene fonti di dati", en: "it holds sources of data" },
    words:
      /^[^.;]{0,25}\b(?:sistema|gestionale|protocollo|banca dati|banche dati|database|registr[oi]|report|archivi[oi]?|applicativo|software|portale|piattaforma|istat|infocamere|anagrafe|contabilita|questionari[oi]?|verbal[ei]|atti|sdo|cup|sito|crm|records?|survey|ledger|register|log|dashboard|intranet|bilancio|rilevazion[ei]|cruscotto|flusso|dati)\b[^.;]{0,35}$/,
  },
  {
    id: "direction",
    because: { it: "contiene versi (cresce, cala)", en: "it holds directions (up, down)" },
    words:
      /^(?:[+\-↑↓↗↘→⬆⬇▲▼<>≥≤−–]{1,2}|aument\w*|diminu\w*|cresc\w*|decresc\w*|in aumento|in calo|positiv[oa]|negativ[oa]|up|down|increase|decrease|higher|lower|maggiore|minore|alto|basso|dirett[oa]|invers[oa]|max|min|massimizzare|minimizzare|piu alto\b.*|piu basso\b.*|sale|scende|crescente|decrescente|stabile|higher is better|lower is better|su|giu)$/,
  },
  {
    id: "perspective",
    because: { it: "contiene prospettive", en: "it holds perspectives" },
    words:
      /\b(?:utenti|processi interni|processi|economic\w* finanziari\w*|finanziaria|crescita|apprendimento|stakeholder|territorio|cittadini|imprese e territorio|customer|financial|internal|learning|growth|innovazione|risorse|persone|people)\b/,
  },
  {
    id: "nothing",
    because: { it: "contiene trattini o «n.d.»", en: "it holds dashes or “n/a”" },
    words:
      /^(?:[-–—_.]+|n\.?\s?[dacp]\.?|n\/[ad]|nd|tbd|da definire|nessun[oa]|non disponibile|non previst[oa])$/,
  },
];

/** One feature a list: how many of a field's cells are of its words. */
export const VOCABULARY_FEATURES: readonly Feature[] = LISTS.map(({ id, because, words }) => ({
  id: `words-${id}`,
  because,
  of: (view) => (view.texts.length === 0 ? null : shareOfTexts(view, words)),
  bins: [0, 0.3, 0.6, 0.9],
}));
