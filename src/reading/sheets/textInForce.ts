import { foldText } from "../../grid/foldText";
import { groupBy } from "../../model/groupBy";
import { areMostly } from "../areMostly";
import type { Role } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import type { JudgedPart } from "./judgedPart";
import { partsOf } from "./partsOf";

/** What the text of a plan calls itself once it was changed, on its sheet or over its headings. */
const REVISED =
  /\b(?:testo (?:vigente|coordinato)|revision[ei]?|revised|amended|updated|rivist[oaie]|rimodula\w+|variazion[ei]|aggiorna(?:t[oaie]|ment[oi])|assesta\w+|rettific\w+)\b/;

/** What is read of a workbook, and what is not: an older text of its plan. */
export interface TextInForce {
  readonly regions: readonly RegionRoles[];
  readonly older: readonly JudgedPart[];
}

/**
 * The regions of the text in force: "Revisione luglio" has mostly the objectives of "Piano gennaio" under its headings and replaces it. Where
 * several sheets have them, or one alone says what is measured, to be reached or found, it replaces none.
 *
 * @param said sheets a planner said to be part of the plan
 */
export function textInForce(all: readonly RegionRoles[], said: ReadonlySet<string>): TextInForce {
  const replaced = replacedBy(all.filter(({ region }) => !said.has(region.sheet)));
  if (replaced.size === 0) return { regions: all, older: [] };
  const isOlder = ({ region }: RegionRoles) => replaced.has(region.sheet);
  return {
    regions: all.filter((one) => !isOlder(one)).map((one, place) => ({ ...one, place })),
    older: partsOf(all.filter(isOlder), []).map((part) => {
      const inForce = replaced.get(part.regions[0]?.region.sheet ?? "") ?? "";
      return { ...part, chance: 0, isPlan: false, inForce };
    }),
  };
}

/** Sheets with those whose text replaces theirs. */
function replacedBy(regions: readonly RegionRoles[]): ReadonlyMap<string, string> {
  const texts = [...groupBy(regions, ({ region }) => region.sheet)];
  const others = texts.filter((text) => !isRevised(text));
  return new Map(
    texts.filter(isRevised).flatMap(([sheet, own]) => {
      const [older, another] = others.filter(([, other]) => repeats(own, other));
      return older && !another ? [[older[0], sheet] as const] : [];
    }),
  );
}

const isRevised = ([sheet, own]: readonly [string, readonly RegionRoles[]]): boolean =>
  [sheet, ...own.flatMap(({ region }) => region.titles.map(({ text }) => text))].some((text) =>
    REVISED.test(foldText(text)),
  );

/** Whether a text has the headings of an older one and most of its objectives. */
function repeats(text: readonly RegionRoles[], older: readonly RegionRoles[]): boolean {
  const [headings, titles] = [new Set(headingsIn(text)), new Set(titlesIn(text))];
  return (
    headingsIn(older).every((heading) => headings.has(heading)) &&
    SAID.every((role) => holds(text, role) === holds(older, role)) &&
    areMostly(titlesIn(older), (title) => titles.has(title))
  );
}

const headingsIn = (all: readonly RegionRoles[]): readonly string[] =>
  all.flatMap(({ region }) => region.fields.map(({ path }) => foldText(path.join(" › "))));

const titlesIn = (all: readonly RegionRoles[]): readonly string[] =>
  all.flatMap(({ region, roles }) =>
    region.fields.flatMap(({ cells }, at) =>
      roles[at]?.startsWith("title:") ? cells.flatMap((cell) => (cell ? foldText(cell.text) : [])) : [],
    ),
  );

const SAID: readonly Role[] = ["name", "target", "actual"];

const holds = (all: readonly RegionRoles[], role: Role): boolean =>
  all.some(({ roles }) => roles.includes(role));
