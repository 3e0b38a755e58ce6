import type { Cell } from "../../src/model/grid";
import type { Field, Role, Shape } from "../../src/reading/model";
import { readBareCode } from "../../src/reading/words/readTitle";
import { readSenses } from "../../src/reading/words/senses";
import type { Term } from "../../src/reading/words/term";
import { numberOf } from "../../src/reading/roles/numbersOf";
import { readExpected, type ExpectedItem } from "../support/expectedPlan";
import { fold } from "../support/planDifferences";
import type { Picture } from "../reading/pictures";
import { SheetView } from "../../src/grid/sheetView";
import { readRegions } from "../../src/reading/regions/readRegions";
import { shapesOf } from "../../src/reading/regions/shapesOf";

/** Fields of one shape with the roles they may have; null where the expectation does not say. */
export interface Lesson {
  readonly family: string;
  readonly picture: string;
  readonly shape: Shape;
  readonly labels: readonly (ReadonlySet<Role> | null)[];
  /** Whether the expected plan says each, or only what it is not. */
  readonly told: readonly boolean[];
}

const ROLE_OF_FIELD: Readonly<Record<string, Role>> = {
  resp: "responsible:node",
  formula: "algorithm",
  unit: "unit",
  source: "source",
  type: "kpiType",
  frequency: "frequency",
  base: "baseline",
  state: "monitoring",
  perspective: "perspective",
  priority: "priority",
  description: "description",
  actions: "steps",
};

const STRICT = /^(?:title|name|weight|target|threshold|baseline|actual)\b/;

/** What an unstated field may be: nothing that an expectation always states. */
const REST: readonly Role[] = [
  "code:objective",
  "code:indicator",
  "reference:objective",
  "responsible:node",
  "algorithm",
  "unit",
  "source",
  "kpiType",
  "frequency",
  "description",
  "perspective",
  "priority",
  "monitoring",
  "note",
  "steps",
  "direction",
  "rowNumber",
  "aside",
];

const isNothing = (text: string): boolean => /^(?:[-–—_.]+|n\.?d\.?|n\/a|)$/.test(text);

/** Whether a cell's text is an item's title, alone or with what stands around it. */
function isTitleOf(text: string, { names }: ExpectedItem): boolean {
  return names.some(({ title }) => {
    if (title === "") return false;
    if (text === title) return true;
    return title.length >= 5 && text.includes(title) && title.length >= text.length * 0.5;
  });
}

function isWeight(cell: Cell, wanted: readonly (string | null)[]): boolean {
  const number = numberOf(cell);
  if (number === null) return false;
  return wanted.some((value) => {
    const weight = value === null ? NaN : Number(value.replace("%", "").replace(",", ".")) / 100;
    return Math.abs(number - weight) < 0.006 || Math.abs(number - weight * 100) < 0.06;
  });
}

/** Roles a cell would have if it belonged to an item. */
function rolesIn(cell: Cell, item: ExpectedItem): Role[] {
  const text = fold(cell.text);
  const roles: Role[] = [];
  if (item.names.some(({ code }) => code !== null && text.replace(/[.)]$/, "") === code))
    roles.push(`code:${item.kind}`);
  if (isTitleOf(text, item)) roles.push(item.kind === "indicator" ? "name" : `title:${item.kind}`);
  for (const [name, values] of item.fields) {
    if (name === "weight") {
      if (isWeight(cell, values)) roles.push(`weight:${item.kind}`);
    } else if (
      values.some(
        (value) =>
          value !== null &&
          (value === text ||
            (name === "resp" && (value.includes(text) || text.includes(value)) && text.length > 4)),
      )
    ) {
      const role = ROLE_OF_FIELD[name];
      if (role) roles.push(role);
      else if (name.startsWith("soglia")) roles.push("threshold");
      else if (name.startsWith("actual")) roles.push("actual");
      else if (/\d/.test(name)) roles.push("target");
    } else if (name === "actions" && values.some((value) => value?.includes(text) && text.length > 6))
      roles.push("steps");
  }
  return roles;
}

/** Items each record of a shape is about: those named in its cells, those that go on from above, and their parents. */
function itemsByRecord(shape: Shape, items: readonly ExpectedItem[]): ReadonlySet<ExpectedItem>[] {
  const records = shape.fields[0]?.cells.length ?? 0;
  const going = new Map<Field, ExpectedItem[]>();
  return Array.from({ length: records }, (_, record) => {
    const set = new Set<ExpectedItem>();
    for (const field of shape.fields) {
      const cell = field.cells[record];
      if (cell) {
        const text = fold(cell.text);
        going.set(
          field,
          items.filter((item) => isTitleOf(text, item)),
        );
      }
      for (const item of going.get(field) ?? [])
        for (let each: ExpectedItem | null = item; each; each = each.parent) set.add(each);
    }
    return set;
  });
}

/** Roles of a field, and in which share of its filled cells they were found. */
interface Found {
  readonly roles: ReadonlySet<Role>;
  readonly share: number;
}

function labelField(
  field: Field,
  about: readonly ReadonlySet<ExpectedItem>[],
  kind: Shape["regions"][number]["kind"],
): Found | null {
  const hits = new Map<Role, number>();
  let filled = 0;
  field.cells.forEach((cell, record) => {
    if (!cell || isNothing(fold(cell.text)) || (about[record]?.size ?? 0) === 0) return;
    filled += 1;
    const roles = new Set([...(about[record] ?? [])].flatMap((item) => rolesIn(cell, item)));
    for (const role of roles) hits.set(role, (hits.get(role) ?? 0) + 1);
  });
  if (filled === 0) return null;
  const most = Math.max(0, ...hits.values());
  const share = most / filled;
  if (share < (kind === "cards" ? 0.5 : 0.6)) return { roles: new Set(), share };
  return {
    roles: new Set([...hits].filter(([, count]) => count >= most * 0.95).map(([role]) => role)),
    share,
  };
}

/** Roles of a shape's fields as far as an expectation tells them. */
export function labelsOf(shape: Shape, items: readonly ExpectedItem[]): Pick<Lesson, "labels" | "told"> {
  const about = itemsByRecord(shape, items);
  const found = shape.fields.map((field) => labelField(field, about, shape.regions[0]?.kind ?? "table"));
  const stated = new Set(
    items.flatMap(({ fields }) => [...fields.keys()].map((name) => ROLE_OF_FIELD[name])),
  );
  const rest = REST.filter((role) => !stated.has(role));
  const told = found.map((each) => each !== null && each.roles.size > 0 && !isSecondWeight(each, found));
  return {
    labels: found.map((each, at) => {
      if (each === null) return null;
      if (told[at] === true) return narrowed(each.roles);
      // Weights of managers, weights in words: what the plan does not count as a weight may still be meant as one.
      const unstated =
        each.roles.size === 0 && readSenses(shape.fields[at]?.path.join(" ") ?? "").any.includes("weight");
      return unstated ? null : restOf(shape.fields[at], rest);
    }),
    told,
  };
}

/** Numbers that are the weights in most records, where another field has them in more: points earned. */
const isSecondWeight = ({ roles, share }: Found, all: readonly (Found | null)[]): boolean =>
  share < 0.999 &&
  [...roles].every((role) => role.startsWith("weight")) &&
  all.some(
    (other) => other !== null && other.share > share && [...roles].some((role) => other.roles.has(role)),
  );

/** Roles of fields that no expectation states, by what their heading is known to mean. */
const ROLE_OF_TERM: Partial<Record<Term, Role>> = {
  responsible: "responsible:node",
  organisation: "responsible:node",
  algorithm: "algorithm",
  unit: "unit",
  source: "source",
  kpiType: "kpiType",
  frequency: "frequency",
  description: "description",
  perspective: "perspective",
  priority: "priority",
  monitoring: "monitoring",
  note: "note",
  steps: "steps",
  other: "aside",
};

/** What an unstated field may be: what its heading is known to mean, else anything that its cells allow. */
function restOf(field: Field | undefined, rest: readonly Role[]): ReadonlySet<Role> | null {
  const cells = field?.cells.filter((cell) => cell !== undefined) ?? [];
  const coded = cells.filter(({ text }) => readBareCode(text) !== null).length > cells.length / 2;
  const senses = readSenses(field?.path.at(-1) ?? "").whole;
  const meant = senses.flatMap((term) => ROLE_OF_TERM[term] ?? []);
  const free = meant.find((role) => rest.includes(role));
  if (free && !coded) return new Set([free]);
  // The plan states such fields, though not this one: it would teach that the word means something else.
  if (meant.length > 0 && !coded) return null;
  return new Set(
    rest.filter((role) => coded === /^(?:code|reference|rowNumber)/.test(role) || role === "aside"),
  );
}

/** A strict role goes before one that happens to be said in the same words. */
function narrowed(roles: ReadonlySet<Role>): ReadonlySet<Role> {
  const titles = [...roles].filter((role) => role.startsWith("title") || role === "name");
  if (titles.length > 0) return new Set(titles);
  const strict = [...roles].filter((role) => STRICT.test(role));
  return strict.length > 0 ? new Set(strict) : roles;
}

/** Everything a picture teaches. Sheets that are no plan teach nothing about roles. */
export function lessonsOf({ family, name, workbook, plan }: Picture): Lesson[] {
  if (plan === null) return [];
  const items = readExpected(plan);
  const regions = readRegions(workbook.sheets.map((grid) => new SheetView(grid)));
  return shapesOf(regions).map((shape) => ({
    family,
    picture: `${family}/${name}`,
    shape,
    ...labelsOf(shape, items),
  }));
}
