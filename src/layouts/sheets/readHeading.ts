import { foldText, linesOf, stemsOf, tidyLinesOf, tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { Monitoring, NodeKind } from "../../model/plan";
import type { DraftIndicator } from "../tree/draftIndicator";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { isPeriodOnly } from "../words/readPeriod";
import { readCode, readTitle } from "../words/readTitle";
import { sourced } from "../words/readValue";
import { currentNode, openNode, type Context } from "./context";

/** Perspectives of a balanced scorecard as bodies name them. */
const PERSPECTIVES = [
  "imprese territorio consumatori",
  "imprese e territorio",
  "tessuto economico locale",
  "tessuto economico locale e territorio",
  "processi interni",
  "processi interni e qualità",
  "apprendimento e crescita",
  "crescita e apprendimento",
  "economico finanziaria",
  "economico-finanziaria",
  "innovazione e crescita",
  "innovazione e apprendimento",
  "clienti",
  "utenti",
  "cittadini e utenti",
  "stakeholder",
  "customer",
  "internal processes",
  "learning and growth",
  "financial",
  "innovazione crescita apprendimento",
  "sviluppo organizzativo",
].map((text) => stemsOf(text).sort().join(" "));

const PAGE_TITLE =
  /\bobiettiv\w+\b.*\b20\d\d\b|\b(piano|piao|peg|pdo|cruscott\w*|oepraativo|performance|sched[ae]|relazione|monitoraggio|allegat\w|all\.\s?\d+|esercizio|camera di commercio|comune di|universita|regione|albero|mappa|plan|dashboard|scorecard|peso degli obiettivi|analisi degli obiettivi|annex|sistema di misurazione)\b/;

/**
 * Reads a row that holds one text and no label: a page title, a mission, a perspective, a note, or the heading of what follows.
 * Returns which of them it was.
 */
export function readHeading(context: Context, spot: Spot): "title" | "heading" | "note" {
  const { cell } = spot;
  const { view } = context;
  const text = tidyText(cell.text);
  if (readStatement(context, spot) || isLooseNote(spot)) return "note";
  if (isMission(text)) {
    openNode(context, { kind: "mission", cell, code: null, listed: true });
    return "heading";
  }
  const level = readLevelHeading(text);
  if (level) {
    const title = level.title === null ? cell : { ...cell, text: level.title };
    openNode(context, { kind: level.kind, cell: title, code: null, listed: false });
    return "heading";
  }
  if (PERSPECTIVES.includes(stemsOf(text).sort().join(" "))) {
    context.perspective = sourced(cell);
    view.explainCell(cell);
    return "heading";
  }
  const folded = foldText(text);
  const numbered = readTitle(text).code?.includes(".") ?? false;
  if (!numbered && PAGE_TITLE.test(folded) && text.length <= 160) {
    view.explainCell(cell);
    if (/\bstrategic/.test(folded))
      context.kindHint = /\boperativ|\boperational/.test(folded) ? null : "strategicObjective";
    else if (/\boperativ|\boperational/.test(folded)) context.kindHint = "operationalObjective";
    return "title";
  }
  if (describesArea(context, cell) || cell.type !== "text" || text.length > 160) return "note";
  context.heading = cell;
  return "heading";
}

/** A sentence right below an area or mission says what it is about. */
function describesArea(context: Context, cell: Cell): boolean {
  const { view, openedRow } = context;
  const node = currentNode(context);
  const text = tidyText(cell.text);
  const isBelow = openedRow >= 0 && view.nextRow(openedRow + 1) === cell.at.row;
  if (!node || !isBelow || node.description || !(node.kind === "area" || node.kind === "mission"))
    return false;
  if (text.length <= 160 && !/\S+\s+\S+\s+\S+.*[.!]$/.test(text)) return false;
  node.description = sourced(cell);
  view.explainCell(cell);
  return true;
}

/** "OBIETTIVO STRATEGICO 1.1 - Promuovere …": the word of a level, a code or dash, a title. */
function readLevelHeading(text: string): LevelHeading | null {
  const coded = readCode(text);
  const parts = coded ? null : /^(.{4,40}?)\s+[–—-]\s+(\S.*)$/su.exec(text);
  // "Obiettivi operativi - anno 2024 - consuntivo" is the title of a page.
  const dashed = isPeriodOnly(parts?.[2]?.split(/\s+[–—-]\s+/u)[0] ?? "") ? null : parts;
  const word = coded ? text.slice(0, text.length - coded.rest.length) : (dashed?.[1] ?? "");
  const label =
    coded && coded.rest.trim() === "" ? undefined : readLabel(word.replace(/[\s._:;)–—-]+$/u, ""));
  if (!label || !isLevel(label.term) || label.inline !== null) return null;
  return { kind: label.term === "objective" ? null : (label.term as NodeKind), title: dashed?.[2] ?? null };
}

interface LevelHeading {
  readonly kind: NodeKind | null;
  /** What follows the word and a dash; null where a code tells where the title begins. */
  readonly title: string | null;
}

/** "011_ Competitività", "032 Servizi generali", "… (missione cod. 012)": codes of the national classification. */
export function isMission(text: string): boolean {
  if (/\(\s*missione\s+cod/i.test(text)) return true;
  const { code, title } = readTitle(text);
  return code !== null && /^0\d\d$/.test(code) && title !== "";
}

const ACHIEVED =
  /\b(?:pienamente|interamente|totalmente|gia)?\s*(?:raggiunt[oaie]|conseguit[oaie]|realizzat[oaie]|achieved|completed|completat[oaie])\b/;

const OFF_TRACK =
  /\bnon\s+(?:(?:e|ancora)\s+)*(?:in linea|raggiunt|conseguit|realizzat)|\bin ritardo\b|\bcritic|\boff track|\bnot on track|\bdelayed\b|\bscostament/;

const ON_TRACK = /\bin linea\b|\bon track\b|\bin corso\b|\bregolare\b|\bin line\b/;

/** What a monitoring line says of the indicators above it; null where it says nothing we know. */
export function readMonitoringState(text: string): Monitoring["state"] {
  const folded = foldText(text);
  if (OFF_TRACK.test(folded)) return "offTrack";
  if (ACHIEVED.test(folded)) return "achieved";
  return ON_TRACK.test(folded) ? "onTrack" : null;
}

/**
 * Applies a monitoring line to every indicator since the last one; a second line in the same cell is about the
 * last indicator only.
 */
export function applyMonitoring(context: Context, spot: Spot, text: string): void {
  const at = spot.cell.at;
  const lines = tidyLinesOf(text);
  const [first = "", ...more] = lines;
  const set = (indicator: DraftIndicator | undefined, line: string) => {
    if (indicator) indicator.monitoring = { text: line, state: readMonitoringState(line), at };
  };
  const unmonitored = context.indicators.slice(context.monitored);
  for (const indicator of unmonitored) set(indicator, first);
  for (const line of more) if (readMonitoringState(line) !== null) set(unmonitored.at(-1), line);
  context.monitored = context.indicators.length;
  context.view.explainCell(spot.cell);
}

/** A text under indicators that tells how they stand: "L'obiettivo è pienamente raggiunto". Its last telling line counts. */
function readStatement(context: Context, spot: Spot): boolean {
  const unmonitored = context.indicators.length > context.monitored;
  if (!unmonitored || context.indicator === null || spot.cell.type !== "text") return false;
  const telling = linesOf(spot.cell.text)
    .filter((line) => readMonitoringState(line) !== null)
    .at(-1);
  if (telling === undefined) return false;
  applyMonitoring(context, spot, telling);
  return true;
}

const ROLLING =
  /\b(aggiornat|eliminat|inserit|modific|introdott|soppress|sostituit|rimodulat|updated|removed|added|deleted)\w*\b/;

const ACT =
  /\b(?:rolling|deliber|giunta|determin(?:a|azione)\b|resolution|consiglio)|\bgc\b|\bdel\.?\s?(?:g\.?\s?c|c\.?\s?c|n\.?\s?\d|\d)/;

/** Whether a text is the note of a rolling update. */
export function isRollingNote(text: string): boolean {
  const folded = foldText(text);
  return ROLLING.test(folded) && (ACT.test(folded) || /^\w+\.?$/.test(folded.trim()));
}

/** What the note of a rolling update made of an indicator. */
export function statusOf(note: string): "added" | "updated" | "removed" {
  const folded = foldText(note);
  if (/\b(eliminat|soppress|removed|deleted)/.test(folded)) return "removed";
  return /\b(inserit|introdott|added)/.test(folded) ? "added" : "updated";
}

/** A rolling note with nothing else in its row: no heading, and nobody can say which indicator it changed. */
const isLooseNote = ({ cell }: Spot): boolean => isRollingNote(cell.text);
