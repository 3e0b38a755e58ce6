import { foldText, tidyText } from "../../grid/foldText";
import type { NodeKind } from "../../model/nodeKind";
import type { Sourced } from "../../model/sourced";
import type { NodeFact, Owner, Piece, Section } from "../model";
import { pieceOf } from "../pieceOf";
import { codesLevel } from "../words/codesLevel";
import { kindOfOwner, rankOfOwner } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { readSenses } from "../words/senses";
import { readTitle } from "../words/readTitle";
import { readResponsible } from "../words/readValue";
import { readWeight } from "../words/readWeight";
import { weightInLine } from "../words/weightInLine";
import type { Columns } from "./columnsOf";
import { answersBehind, answersIn } from "./answersBehind";
import { createNode } from "./createFacts";
import { isOwnerKind } from "../words/isOwnerKind";
import { isPerspective } from "../words/isPerspective";
import { kindsInHeading } from "../words/kindsInHeading";
import { beginsWithOffice } from "../words/beginsWithOffice";
import { levelNamedBy } from "../words/levelNamedBy";

/** What a line over records says of them. */
export interface SectionFact {
  /** Sections of one depth take each other's place: 0 for levels named in words, 1 for offices, 2 for titles, 3 for steps below those. */
  readonly depth: number;
  readonly node: NodeFact | null;
  readonly responsible: readonly Sourced<string>[];
  readonly manager: Sourced<string> | null;
  /** "Prospettiva: Utenti": of what follows. */
  readonly perspective: Sourced<string> | null;
  readonly text: string;
}

/** "PROSPETTIVA PROCESSI INTERNI": what it is called, without a number of its own. */
const CALLED = /^(?:prospettiva|perspective)\s+(?:bsc\s+)?[-–—:]?\s*(\p{L}{3}.*)$/iu;

/** "Centro di responsabilità 01 - Ragioneria". */
const NUMBERED = /^\s*(?:centro di responsabilit[aà]|c\.?d\.?r\.?)\s*(?:n\.?\s*)?\d{1,3}\s*[-–:]\s*/i;

/** "Area: Irrigazione" names what is below, whether that is a subject or an office. */
const AREA = /^area\s*:\s*(?=\p{L})/iu;

/** "Motivo dello scostamento: …": said of a record, heads nothing. */
export const isRemark = ({ cells }: Section): boolean =>
  /^(?:motiv\p{L}*|note?|nota|comment\p{L}*|osservazion\p{L}*|spiegazion\p{L}*|remarks?)\b[^:]{0,40}:\s/iu.test(
    tidyText(cells[0]?.text ?? ""),
  );

/** What else says how a line over records is to be read. */
export interface Surroundings {
  /** No objective stands above or beside the records: an office is what their indicators hang on. */
  readonly isAlone: boolean;
  /** It may name a perspective: it has no number, or half of those that have one, and more, are called like perspectives. */
  readonly perspectives: boolean;
  /** By folded text what is left of lines that begin with what all of them are called. */
  readonly led: ReadonlyMap<string, string>;
}

/** Reads a line over records: a level by its word, an office, else a heading that groups what follows by subject. */
export function readSection(
  section: Section,
  columns: Columns,
  place: number,
  surroundings: Surroundings,
): SectionFact {
  const { cells, opens } = section;
  const [code, ...titled] = cells;
  if (!opens && code && codesLevel(code.text, titled[0]?.text)) {
    const fact = readSection({ ...section, cells: titled }, columns, place, surroundings);
    if (fact.node) fact.node.code ??= { value: tidyText(code.text), at: code.at };
    return fact;
  }
  const [first, ...more] = cells;
  const text = tidyText(first?.text ?? "");
  const nothing = { depth: 2, node: null, responsible: [], manager: null, perspective: null, text };
  if (!first) return nothing;
  const weight = weightIn(more);
  if (opens) return { ...nothing, depth: depthOf(opens), node: saidNode(cells, opens, place) };
  const said = more.flatMap(({ text: written, at }) => answersIn(written, at));
  const label = text.includes(":") ? readLabel(text) : undefined;
  if (label?.term === "perspective" && label.inline !== null)
    return { ...nothing, perspective: { value: label.inline, at: first.at } };
  if (surroundings.perspectives && isPerspective(text))
    return { ...nothing, perspective: { value: text, at: first.at } };
  const named = CALLED.exec(text)?.[1];
  if (named !== undefined && !weight) return { ...nothing, perspective: { value: named, at: first.at } };
  const level = levelNamedBy(text);
  if (level) {
    const node = nodeOf(first, level.kind, level.rest, place);
    if (weight) node.weight = readWeight(weight);
    node.responsible = [...node.responsible, ...said];
    return { ...nothing, depth: 0, node };
  }
  if (beginsWithOffice(text) && !surroundings.isAlone) {
    const value = tidyText(text.replace(/^[^:]{2,40}:\s*/, "").replace(NUMBERED, ""));
    const units = readResponsible(value, first.at);
    return {
      ...nothing,
      depth: 1,
      // "Settore 1 - Anagrafico | Dirigente: avv. Lauria": he answers.
      responsible: said.length > 0 ? said : units,
      manager: columns.levels.some(({ weights }) => weights.length > 0) ? (units[0] ?? null) : null,
    };
  }
  // "Indicatori di efficacia" over some of an objective's indicators: of what kind they are.
  if (!surroundings.isAlone && readSenses(text).first.includes("indicator")) return nothing;
  const step = stepOf(first, columns);
  const owner = step ?? levelBeside(columns);
  const node = nodeOf(
    first,
    owner ? kindOfOwner(owner) : "area",
    surroundings.led.get(foldText(text)) ?? text.replace(AREA, ""),
    place,
  );
  if (weight) node.weight = readWeight(weight);
  node.responsible = [...node.responsible, ...said];
  return { ...nothing, ...(step && { depth: 3 }), node };
}

/** "| 1.1 Potenziare i centri": a line that begins further right, under the heading of a level, is of that level. */
function stepOf({ at }: Piece, { levels }: Columns): Owner | undefined {
  const [leftmost] = levels.flatMap(({ title }) => title?.field.col ?? []).sort((a, b) => a - b);
  return leftmost !== undefined && at.col > leftmost
    ? levels.find(({ title }) => title?.field.col === at.col)?.owner
    : undefined;
}

/** "Obiettivi strategici e indicatori" over the indicators: the lines over them are what they measure. */
function levelBeside({ levels, indicators }: Columns): Owner | undefined {
  const kinds = kindsInHeading(indicators[0]?.name?.field.path.at(-1) ?? "");
  return levels.length === 0 && kinds.includes("indicator") ? kinds.find(isOwnerKind) : undefined;
}

/** Levels a planner named nest by their rank, above whatever lines he said nothing of. */
const depthOf = (level: Owner): number => (rankOfOwner(level) + 1) / 100;

/** The node of a row a planner said to open a section of a level: its first cell, with the weight beside it. */
export function saidNode(cells: readonly Piece[], level: Owner, place: number): NodeFact | null {
  const [first, ...more] = cells;
  if (!first) return null;
  const text = tidyText(first.text);
  const node = nodeOf(first, kindOfOwner(level), levelNamedBy(text)?.rest ?? text, place);
  const weight = weightIn(more);
  if (weight) node.weight = readWeight(weight);
  return node;
}

const NUMBER = /^\d+([.,]\d+)?\s?%?$/;

/** A number, a percentage, or one behind its label: "Peso 30%", "Peso: 30". */
function weightIn(cells: readonly Piece[]): Piece | undefined {
  for (const cell of cells) {
    const text = tidyText(cell.text);
    if (cell.type === "number" || NUMBER.test(text)) return cell;
    const label = readLabel(text);
    const said = label?.term === "weight" ? label.inline : null;
    const inline = said ?? weightInLine(text)?.value ?? "";
    if (NUMBER.test(inline)) return pieceOf(cell, inline);
  }
  return undefined;
}

function nodeOf(cell: Piece, kind: NodeKind | null, written: string, place: number): NodeFact {
  const { title: rest, responsible } = answersBehind(written, cell.at);
  const { code, title, attributes } = readTitle(rest);
  const letter = /^([A-Z]|[IVX]{1,4})(?:[).]|\s+[–—-])\s+(\S.*)$/u.exec(code === null ? title : "");
  const found = letter ? { code: letter[1] ?? null, title: letter[2] ?? title } : { code, title };
  const node = createNode(
    kind,
    found.code === null ? null : { value: found.code, at: cell.at },
    { value: found.title || rest, at: cell.at },
    null,
    place,
  );
  node.responsible = responsible;
  const weight = attributes.find(({ label }) => label.term === "weight");
  if (weight) node.weight = readWeight(pieceOf(cell, weight.value));
  return node;
}
