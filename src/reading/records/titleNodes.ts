import { foldText, tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { groupBy } from "../../model/groupBy";
import type { NodeFact, Region } from "../model";
import { readTitle } from "../words/readTitle";
import { answersBehind, answersIn } from "./answersBehind";
import { countedTitles } from "./countedTitles";
import { createNode } from "./createFacts";
import { withoutCentre } from "../words/withoutCentre";
import { levelLabel } from "../words/levelLabel";
import { levelNamedBy } from "../words/levelNamedBy";
import { firstRowOf } from "../regions/firstRowOf";
import type { RegionRoles } from "./regionsInOrder";

/** Rows between a title and the region it stands over. */
const NEAR = 3;
const LONGEST = 90;

/** Words of the titles of pages and forms. */
const PAGE =
  /\b(?:pian[oi]|piao|peg|pdo|cruscott\w*|performance|sched[ae]|relazione|monitoraggio|allegat\w|esercizio|anno|camera|comune|universit\w+|regione|provincia|ministero|azienda|ente|agenzia|obiettiv\w+|indicator\w+|plan|dashboard|scorecard|report|objectives?|targets?|metodolog\w+|legenda|(?:19|20)\d\d)\b/i;

/** "OBIETTIVI TRASVERSALI" after "AREA TECNICA": objectives of another sort stand below no office. */
const OTHER_OBJECTIVES =
  /^obiettivi\s+(?:trasversali|comuni|generali|di ente|dell.ente|intersettoriali|di sistema)\b/i;

/**
 * By region: the node that the line right above it names, a level by its word or code, or a heading under which several forms of a
 * workbook stand while others stand under another. It holds for what follows on its sheet; inside a form, for its table alone.
 */
export function titleNodes(regions: readonly RegionRoles[]): ReadonlyMap<Region, NodeFact> {
  const outer = regions.filter(({ region }) => region.within === null);
  const grouping = groupingTitles(regions);
  const nodes = new Map<Region, NodeFact>();
  let open: { readonly sheet: string; readonly node: NodeFact } | null = null;
  for (const { region, place } of outer) {
    const titles = titlesOver(region);
    const node = namedIn(titles, place) ?? subjectIn(titles, place, grouping);
    if (node) {
      if (node.responsible.length === 0) node.responsible = answersBeside(node.title.at.row, region);
      open = { sheet: region.sheet, node };
    } else if (titles[0] && OTHER_OBJECTIVES.test(tidyText(titles[0].text))) open = null;
    if (open?.sheet === region.sheet) nodes.set(region, open.node);
  }
  for (const { region, place } of regions) {
    const node = region.within && region.kind === "table" ? namedIn(titlesOver(region), place) : undefined;
    if (node) nodes.set(region, node);
  }
  return nodes;
}

/** The lowest line that names a level; between it and the region may stand what the region is: "Tabella riassuntiva". */
function namedIn(titles: readonly Cell[], place: number): NodeFact | undefined {
  for (const cell of titles) {
    const named = levelNamedBy(tidyText(cell.text));
    if (named) return create(named.kind, cell, named.rest, place);
  }
  return undefined;
}

function subjectIn(
  [cell]: readonly Cell[],
  place: number,
  grouping: ReadonlyMap<string, string | null>,
): NodeFact | undefined {
  const text = tidyText(cell?.text ?? "");
  const rest = grouping.get(foldText(text));
  return cell && rest !== undefined ? create("area", cell, rest ?? withoutCentre(text), place) : undefined;
}

function create(kind: NodeFact["kind"], cell: Cell, text: string, place: number): NodeFact {
  const { title: words, responsible } = answersBehind(text, cell.at);
  const { code, title } = readTitle(words);
  const node = createNode(
    kind,
    code === null ? null : { value: code, at: cell.at },
    { value: title || words, at: cell.at },
    null,
    place,
  );
  node.responsible = responsible;
  return node;
}

/** Who answers, written in the row of a title. */
const answersBeside = (row: number, { titles }: Region): NodeFact["responsible"] =>
  titles.flatMap(({ at, text }) => (at.row === row ? answersIn(text, at) : []));

/** The titles above a region, the lowest first, where nothing but they stands near. */
function titlesOver(region: Region): readonly Cell[] {
  const { titles } = region;
  const top = firstRowOf(region);
  return titles
    .filter(({ at, type }) => type === "text" && at.row < top && top - at.row <= NEAR)
    .filter(({ at, text }) => answersIn(text, at).length === 0)
    .reverse();
}

/** By folded text, the titles that head what stands below them, with what they say behind a number where they count on. */
function groupingTitles(regions: readonly RegionRoles[]): ReadonlyMap<string, string | null> {
  const outer = regions.filter(({ region }) => region.within === null);
  const lowest = outer.map(({ region }) => tidyText(titlesOver(region)[0]?.text ?? ""));
  return new Map<string, string | null>([
    ...[...subjectTitles(outer), ...titlesOfNone(regions)].map((text) => [text, null] as const),
    ...countedTitles(lowest),
  ]);
}

/** "TRIBUTI", "BIBLIOTECA E CULTURA": titles of forms that say who answers and hold indicators, and name nothing themselves. */
function titlesOfNone(regions: readonly RegionRoles[]): ReadonlySet<string> {
  const measured = new Set(
    regions.flatMap(({ region: { within }, roles }) =>
      within && roles.includes("name") ? [within.region] : [],
    ),
  );
  const titles = regions.flatMap(({ region, roles }) => {
    const [title] =
      measured.has(region) && !roles.some((role) => role.startsWith("title:")) ? titlesOver(region) : [];
    const text = tidyText(title?.text ?? "");
    return text === "" || text.length > LONGEST || PAGE.test(text) ? [] : [foldText(text)];
  });
  return new Set(new Set(titles).size > 1 ? titles : []);
}

/** Titles that stand over two regions or more, where there are others too: subjects, not the name of the document. */
function subjectTitles(regions: readonly RegionRoles[]): ReadonlySet<string> {
  const lowest = regions.flatMap(({ region }) => {
    const [title, ...above] = titlesOver(region);
    const text = tidyText(title?.text ?? "");
    if (!title || above.some((each) => levelNamedBy(tidyText(each.text)) !== undefined)) return [];
    const isOther = text === "" || text.length > LONGEST || PAGE.test(text) || !/\p{L}{4}/u.test(text);
    return isOther ? [] : [title];
  });
  const titles = groupBy(lowest, ({ text }) => foldText(tidyText(text)));
  const several = [...titles.values()].some(({ length }) => length >= 2);
  if (titles.size >= 2 && several) return new Set(titles.keys());
  // "POLIZIA LOCALE – Responsabile: com. Sala", "UFFICIO TRIBUTI – Responsabile: rag. Ferri": whoever answers, answers for something.
  const answered = [...titles].flatMap(([text, same]) => {
    const title = same.at(-1);
    return title && answersBehind(tidyText(title.text), title.at).responsible.length > 0 ? [text] : [];
  });
  if (answered.length > 1) return new Set(answered);
  // "SETTORE 1 - Affari generali", "SETTORE 2 - Vigili", "AMBITO Ricerca", "AMBITO Didattica": one word and several offices or subjects, each
  // over what stands below it.
  const begun = [...titles.keys()].flatMap((text) => {
    const word = OFFICE.exec(text)?.[1] ?? levelWord(text);
    return word === undefined ? [] : [{ text, word }];
  });
  return new Set(
    begun.flatMap(({ text, word }) =>
      begun.filter((other) => other.word === word).length >= 2 ? [text] : [],
    ),
  );
}

/** "ambito" of "ambito ricerca". */
function levelWord(text: string): string | undefined {
  const [word = "", rest] = text.split(" ", 2);
  return rest !== undefined && levelLabel(word) ? word : undefined;
}

const OFFICE =
  /^(settore|servizio|area|direzione|dipartimento|ufficio|unita|u\.?o\.?[cs]?|divisione|ripartizione|centro di responsabilita|department|directorate|division|service|unit|team)\b.{3,}/;
