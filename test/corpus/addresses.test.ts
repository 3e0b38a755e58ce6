import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import { formatAddress } from "../../src/model/address";
import type { Address } from "../../src/model/address";
import type { Workbook } from "../../src/model/grid";
import type { Plan } from "../../src/model/plan";
import type { Sourced } from "../../src/model/sourced";
import { defaultProfile } from "../../src/model/profile";
import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { fold } from "../support/planDifferences";
import { unseenPlans } from "./unseen/unseenPlans";

/** Codes of one list are made equally long: "04" may stand for "004". */
const withoutZeros = (code: Sourced<string>) => ({ ...code, value: code.value.replace(/^0+(?=\d)/, "") });

/** Every text a plan claims to have read, with its cell. */
function claims(plan: Plan): Sourced<string>[] {
  const given = <T>(value: T | null): T[] => (value === null ? [] : [value]);
  const texts = (readings: readonly { readonly text: string; readonly at: Address }[]) =>
    readings.map(({ text, at }) => ({ value: text, at }));
  return [
    ...plan.nodes.flatMap((node) => [
      node.title,
      ...given(node.code).map(withoutZeros),
      ...given(node.perspective),
      ...given(node.priority),
      ...given(node.description),
      ...node.responsible,
      ...node.actions,
      ...texts(given(node.weight)),
      ...node.mentions.map(({ title, at }) => ({ value: title, at })),
    ]),
    ...plan.indicators.flatMap((indicator) => [
      indicator.name,
      ...given(indicator.code).map(withoutZeros),
      ...given(indicator.algorithm),
      ...given(indicator.source),
      ...given(indicator.kpiType),
      ...given(indicator.frequency),
      ...given(indicator.statusNote),
      ...indicator.responsible,
      ...texts(given(indicator.weight)),
      ...texts(given(indicator.baseline)),
      ...texts(given(indicator.monitoring)),
      ...texts([...indicator.targets, ...indicator.thresholds, ...indicator.actuals]),
    ]),
    ...plan.unread.map(({ text, at }) => ({ value: text, at })),
    ...plan.errors.map(({ text, at }) => ({ value: text, at })),
  ];
}

/** What does not stand where the plan says it does. */
function falseClaims(workbook: Workbook): string[] {
  const sheets = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  return claims(recognise(workbook, defaultProfile)).flatMap(({ value, at }) => {
    const text = sheets.get(at.sheet)?.rows[at.row]?.[at.col]?.text ?? "";
    // A description may go on in the cells below.
    return fold(text).includes(fold(value)) || (text.length > 100 && fold(value).startsWith(fold(text)))
      ? []
      : [`${formatAddress(at)} holds "${text}", not "${value}"`];
  });
}

describeCorpus("a reference workbook holds what its plan says, in the cells it names", () => {
  it.each(corpusNames)("%s", async (name) => {
    expect(falseClaims(await loadWorkbook(corpusFile(`${name}.xlsx`)))).toEqual([]);
  });
});

describe("a sample holds what its plan says, in the cells it names", () => {
  const folder = resolve(__dirname, "../../assets/samples");
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  it.each(files)("%s", async (file) => {
    expect(falseClaims(await loadWorkbook(join(folder, file)))).toEqual([]);
  });
});

describe("a plan of another body holds what was read, in the cells it names", () => {
  it.each(Object.entries(unseenPlans))("%s", (_name, { picture }) => {
    expect(falseClaims(drawSheet(picture).workbook)).toEqual([]);
  });
});
