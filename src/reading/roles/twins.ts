import { foldText } from "../../grid/foldText";
import { isBareCode } from "../words/isBareCode";
import { termOf } from "../words/termOf";
import { onceFor } from "../onceFor";
import { shareOfTexts, type FieldView } from "./fieldView";
import { explainsName } from "./headingFacts";

/** So many of the records must agree. */
const MOST = 0.9;

/** Whether a column says in a foreign language what its neighbour says in that of the plan. */
export const isTranslation = onceFor(
  (view: FieldView): boolean =>
    // "Metrica" beside "Indicatore" is another thing in the same language.
    !explainsName(view) &&
    [view.index - 1, view.index + 1].some((at) => {
      const other = view.all[at];
      return other !== undefined && areTwins(view, other) && isForeignBeside(view, other);
    }),
);

/** Headings of one sense over words that always stand together and are never the same. */
function areTwins(one: FieldView, other: FieldView): boolean {
  const term = termOf(one.leaf);
  if (
    term === undefined ||
    term !== termOf(other.leaf) ||
    one.leaf === other.leaf ||
    one.filled < 2 ||
    one.field.period !== other.field.period
  )
    return false;
  const records = one.begins.filter((begins, record) => begins || other.begins[record]).length;
  const apart = one.begins.filter(
    (begins, record) => begins && other.begins[record] && one.shown[record] !== other.shown[record],
  ).length;
  return apart >= records * MOST && areWords(one) && areWords(other);
}

const areWords = ({ texts }: FieldView): boolean =>
  texts.filter((text) => /\p{L}{3}/u.test(text) && text.length > 6).length >= texts.length * MOST;

const ITALIAN =
  /\b(?:di|del|dello|della|dei|degli|delle|il|lo|la|gli|le|un|una|e|ed|a|al|alla|ai|in|nel|nella|per|con|che|da|dal|sul|sulla|si|non|su|obiettivo|indicatore)\b|\p{L}(?:zione|zioni|mento|menti|ita|are|ere|ire)\b/gu;
const FOREIGN =
  /\b(?:der|die|das|den|dem|des|und|im|fur|von|zu|mit|auf|ein|eine|les|du|et|pour|dans|sur|aux|une|the|of|and|to|for|with|by|on|is|ziel|indikator|objectif|indicateur)\b|\p{L}(?:ung|ungen|isch|ische|isches|keit|schaft|tion|tions)\b/gu;

const FOREIGN_WORD = new RegExp(FOREIGN.source, "u");
/** A language is spoken in as many of the texts at least. */
const SPOKEN = 0.4;

/**
 * Whether a column looks less Italian than the one beside it; of two that look alike the right one. "Responsabile | Geom. Sarti" beside
 * "Servizio | Edilizia" speaks no other language.
 */
function isForeignBeside(view: FieldView, other: FieldView): boolean {
  const [own, theirs] = [speechOf(view), speechOf(other)];
  // "Dott. For. Gaspari" among others says nothing in English.
  if (!FOREIGN_WORD.test(foldText(view.leaf)) && shareOfTexts(view, FOREIGN_WORD) < SPOKEN) return false;
  const [less, more] = [own.italian - own.foreign, theirs.italian - theirs.foreign];
  return less === more ? view.index > other.index : less < more;
}

/** How many words look Italian, and how many look like those of a neighbour. */
function speechOf({ texts, leaf }: FieldView): { readonly italian: number; readonly foreign: number } {
  const text = [leaf, ...texts].map((each) => foldText(each)).join(" ");
  return { italian: text.match(ITALIAN)?.length ?? 0, foreign: text.match(FOREIGN)?.length ?? 0 };
}

const DRAFT = /\b(?:bozza|draft|provvisori[oa]|superat[oa]|precedente versione|old version|vecchi[oa])\b/;

/** "Peso (bozza di ottobre)" where there is a "Peso" too. */
export const isDraft = onceFor(
  (view: FieldView): boolean =>
    DRAFT.test(foldText(view.leaf)) &&
    view.all.some(
      (other) =>
        other !== view &&
        !DRAFT.test(foldText(other.leaf)) &&
        other.senses.whole.some((term) => view.senses.any.includes(term)),
    ),
);

/** Most cells are codes and nothing else. */
export const saysCodes = (view: FieldView): boolean =>
  view.cells.length > 0 &&
  view.cells.filter(({ text }) => isBareCode(text.trim())).length > view.cells.length / 2;
