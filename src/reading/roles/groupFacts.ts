import { groupBy } from "../../model/groupBy";
import { isIndicator, isLevel, isObjectiveLevel } from "../words/levels";
import type { Owner } from "../../model/role";
import { isBareCode } from "../words/isBareCode";
import { readLabel } from "../words/readLabel";
import { termOf } from "../words/termOf";
import type { Term } from "../words/term";
import type { Candidate, Choice } from "./choice";
import type { Fact } from "./fact";
import { changesOf, labelNumbered, shareOfTexts, type FieldView } from "./fieldView";
import { countsRows } from "./countsRows";
import { isMarked } from "./isMarked";

/** What a column under the name of a level is called when it holds the titles of that level. */
const TITLES: readonly Term[] = ["title", "description"];

/** Levels that the heading of a field names, its own or that of its group. */
export function levelsSaid({ leaf, senses, groups: [group] }: FieldView): readonly Term[] {
  const own = senses.whole.filter(isLevel);
  if (own.length > 0) return own;
  // "Titolo dell'obiettivo strategico".
  const label = readLabel(leaf);
  if (label?.of && isLevel(label.of) && TITLES.includes(label.term)) return [label.of];
  if (senses.any.some(isLevel)) return own;
  const above = group?.whole ?? [];
  // "Attività" over codes and titles: the lowest level.
  return above.includes("steps") ? ["action"] : above.filter(isLevel);
}

const MEASURES: readonly Term[] = [
  ...([
    "indicator",
    "indicatorNumber",
    "target",
    "threshold",
    "baseline",
    "actual",
    "unit",
    "source",
    "frequency",
    "kpiType",
  ] as const),
];
/** Headed by nothing but a word for a measure, or what belongs to one. */
const isMeasure = ({ senses: { whole } }: FieldView): boolean =>
  whole.length > 0 && whole.every((term) => MEASURES.includes(term));

/** Groups of columns called by a level whose titles are taken for nothing of the kind. */
function untitledGroups(choice: Choice, candidates: readonly Candidate[]): number {
  const groups = groupBy(
    candidates.flatMap(({ view }, at) => {
      const [group] = view.groups;
      const named = group?.whole.some((term) => isLevel(term) || term === "steps");
      return group && named && !view.senses.any.some(isLevel)
        ? [{ group, view, base: choice[at]?.base }]
        : [];
    }),
    ({ group }) => group.stems.join(" "),
  );
  return [...groups.values()].filter((fields) => {
    const measured = fields.some(({ view }) => isMeasure(view) && view.senses.whole.includes("indicator"));
    const coded = fields.some(({ view }) => view.senses.whole.includes("code"));
    const could = fields.some(({ view }) => isCalledTitle(view));
    const titled = fields.some(
      ({ view, base }) =>
        !isMeasure(view) && (base === "title" || base === "reference" || (base === "name" && !measured)),
    );
    // Steps and activities are a level only where they have codes.
    return could && !titled && (coded || fields.some(({ group }) => group.whole.some(isLevel)));
  }).length;
}

const isCalledTitle = (view: FieldView): boolean =>
  view.senses.whole.some((term) => TITLES.includes(term)) &&
  shareOfTexts(view, (text) => /\p{L}{3}.*\s\S/u.test(text)) > 0.5;

/** "Obiettivo di PEG" of "Obiettivo di PEG n. | S3.01": what a label of codes says is numbered. */
function labelOfCodes(view: FieldView): string | undefined {
  const words = /^(.*\S)\s+(?:n[.°]*|nr\.?|num\.?|numero|cod\.?|codice)$/i.exec(view.leaf)?.[1];
  return words !== undefined && shareOfTexts(view, isBareCode) > 0.5 ? words : undefined;
}

/** Levels that the numbers of a form name, for a title under a word that names none: "Obiettivo operativo n. 1" over "Titolo". */
export function levelsNumbered(view: FieldView): readonly Owner[] {
  if (view.field.col !== null || !view.senses.whole.includes("title") || levelsSaid(view).length > 0)
    return [];
  return view.all.flatMap((other) => {
    const term = termOf(labelNumbered(other) ?? labelOfCodes(other) ?? "");
    return term !== undefined && isLevel(term) ? [term] : [];
  });
}

/** How many titles of a form under a word that names no level are of another one than its number. */
const unlikeItsNumber = (choice: Choice, candidates: readonly Candidate[]): number =>
  choice.filter(({ base, level }, at) => {
    const view = candidates[at]?.view;
    if (base !== "title" || !level || !view) return false;
    const numbered = levelsNumbered(view);
    const objective = numbered.includes("objective") && isObjectiveLevel(level);
    return numbered.length > 0 && !numbered.includes(level) && !objective;
  }).length;

/** "Indicatore n.", "N. obiettivo": whose number it is. */
const namesHolder = ({ senses: { any } }: FieldView): boolean =>
  any.some((term) => isLevel(term) || isIndicator(term));

/** What groups of headings, marks and counts say, whatever the words of one heading. */
export const GROUP_FACTS: readonly Fact[] = [
  {
    id: "level-of-its-heading",
    because: {
      it: "un titolo è del livello che l'intestazione dice",
      en: "a title is of the level its heading names",
    },
    price: 4,
    breaks: ({ base, level }, view) => {
      if (base !== "title" || level === null) return false;
      const said = levelsSaid(view);
      if (said.length === 0 || said.includes(level)) return false;
      return !(said.includes("objective") && isObjectiveLevel(level));
    },
  },
  {
    id: "level-of-its-number",
    because: {
      it: "«Titolo» sotto «Obiettivo operativo n. 1» è il titolo di quell'obiettivo",
      en: "“Title” below “Operational objective no. 1” is that objective's",
    },
    price: 4,
    atEnd: true,
    among: ["title"],
    breaches: unlikeItsNumber,
  },
  {
    id: "measures-are-no-titles",
    because: {
      it: "sotto «Indicatore» o «Target» non stanno obiettivi",
      en: "below “Indicator” or “Target” stand no objectives",
    },
    price: 4,
    breaks: ({ base }, view) => base === "title" && isMeasure(view),
  },
  {
    id: "group-has-titles",
    because: {
      it: "sotto il nome di un livello stanno i suoi titoli",
      en: "below the name of a level stand its titles",
    },
    price: 8,
    atEnd: true,
    among: ["title", "reference", "name"],
    breaches: untitledGroups,
  },
  {
    id: "marks-say-nothing",
    because: { it: "una crocetta non è un testo né un valore", en: "a mark is no text and no value" },
    price: 5,
    breaks: ({ base }, view) => !MARKED.includes(base) && isMarked(view),
  },
  {
    id: "rows-are-counted",
    because: {
      it: "un numero che conta le righe non è il codice di un indicatore",
      en: "a number that counts the rows is no code of an indicator",
    },
    price: 4,
    atEnd: true,
    among: ["title", "code", "aside", "rowNumber"],
    breaches: (choice, candidates) => {
      const fields = candidates.map(({ view }, at) => ({
        view,
        base: choice[at]?.base,
        counted: countsRows(view) && !namesHolder(view),
      }));
      const titles = fields.filter(({ base }) => base === "title");
      const finest = Math.max(...titles.map(({ view }) => changesOf(view).size));
      const coded = fields.some(({ base, counted }) => base === "code" && !counted);
      // Where every level has codes of its own a count of the rows is no one's.
      const called = fields.filter(
        ({ view, counted }) => view.senses.any.includes("code") && !counted,
      ).length;
      const worth = called > 1 && called >= titles.length ? 4 : 1;
      const breaking = fields.filter(
        ({ view, base, counted }) =>
          counted && base !== "aside" && base !== "rowNumber" && (coded || finest < view.filled),
      );
      return titles.length === 0 ? 0 : worth * breaking.length;
    },
  },
];

const MARKED: readonly string[] = ["aside", "rowNumber", "weight", "steps", "note"];
