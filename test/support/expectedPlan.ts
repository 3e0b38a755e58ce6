import type { NodeKind } from "../../src/model/nodeKind";
import { fold } from "./planDifferences";

/** An objective or indicator as written in an expectation. */
export interface ExpectedItem {
  readonly kind: NodeKind | "indicator";
  /** The sheet does not say the level: any kind is right, `kind` is what a reader would guess. */
  readonly openKind: boolean;
  /** It may be there or not; what is below hangs on it or on what is above it. */
  readonly optional: boolean;
  /** Folded code and title, each way of reading them. */
  readonly names: readonly { readonly code: string | null; readonly title: string }[];
  /** By name of the field the folded values that are right, null where nothing is right too. Unstated fields are open. */
  readonly fields: ReadonlyMap<string, readonly (string | null)[]>;
  readonly parent: ExpectedItem | null;
}

const KINDS: Readonly<Record<string, NodeKind>> = {
  mission: "mission",
  area: "area",
  programme: "programme",
  strategic: "strategicObjective",
  operational: "operationalObjective",
  action: "action",
};

const LINE = /^( *)(\? )?(?:(-)|(\w+)(\?)?) (.*?)(?: \[(.+?)\])?(?: \{(.*)\})?$/;
const COEFFICIENT = /^coefficient (\d+(?:[.,]\d+)?)$/;

/** A coefficient of importance as it is compared: 1 and 1,0 are the same. */
export const coefficientText = (value: number): string => String(value).replace(".", ",");
const NAME = /^(?:((?:[A-Z]{1,3} )?[\w./-]+) · )?(.*)$/;

/**
 * Reads an expected plan, one line an objective or indicator, two spaces deeper than the one above it:
 *
 *     strategic 1 · Sostenere le imprese [40%] {perspective: Territorio}
 *       operational 1.1 · Sportello nuove imprese [60%] {resp: Servizio 1 + Servizio 2}
 *         - Utenti assistiti [50%] {formula: utenti / totale; base: 120; 2024: ≥ 150; soglia 80%: 140; actual 2024: 155}
 *
 * In brackets the weight, `[blank]` for an empty weight cell, `[coefficient 1,4]` for what is no share; in braces fields, split at "; ".
 * `{soglia: 140}` is a threshold whose level the sheet leaves open, `{actual 30/6: 80}` one of the plan's year.
 *
 * Where two readings are fair: `area? Title` is of any kind; a line that begins with `? ` may be there or not;
 * `{resp?: X}` and `[40%?]` are that or nothing; ` | ` parts alternatives of a title (with its code), a field or a
 * weight, one of which may be `nothing`: `1 · Imprese | Ambito 1 - Imprese`, `[40% | 24%]`, `{base: 5 | nothing}`.
 * `[any]` and `{base: any}` are not compared at all.
 */
export function readExpected(text: string): ExpectedItem[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  const above: ExpectedItem[] = [];
  return lines.map((line) => {
    const [, indent = "", optional, dash, word = "", open, name = "", weight, rest] =
      LINE.exec(line.slice(margin)) ?? [];
    const depth = indent.length / 2;
    const kind = dash ? "indicator" : KINDS[word];
    if (!kind || (depth > 0 && above[depth - 1] === undefined))
      throw new Error(`cannot read expectation: ${line}`);
    const names = name.split(" | ").map((each) => {
      const [, code, title = ""] = NAME.exec(each) ?? [];
      return { code: code === undefined ? null : fold(code), title: fold(title) };
    });
    const fields = (rest ?? "").split("; ").filter(Boolean).map(readField);
    const coefficient = COEFFICIENT.exec(weight ?? "")?.[1];
    if (coefficient) fields.push(["coefficient", [coefficientText(Number(coefficient.replace(",", ".")))]]);
    else if (weight) fields.push(["weight", alternatives(weight.replace(/\?$/, " | nothing"))]);
    const code = names[0]?.code;
    if (dash && code) fields.push(["code", [code]]);
    const item: ExpectedItem = {
      kind,
      openKind: open !== undefined,
      optional: optional !== undefined,
      names,
      fields: new Map(fields),
      parent: above[depth - 1] ?? null,
    };
    above.length = depth;
    above[depth] = item;
    return item;
  });
}

function readField(field: string): [string, (string | null)[]] {
  const colon = field.indexOf(": ");
  if (colon < 0) throw new Error(`cannot read field of an expectation: ${field}`);
  const name = field.slice(0, colon).trim();
  const values = alternatives(field.slice(colon + 2));
  return name.endsWith("?") ? [name.slice(0, -1), [...values, null]] : [name, values];
}

const alternatives = (text: string): (string | null)[] =>
  text.split(" | ").map((value) => (value.trim() === "nothing" ? null : fold(value)));
