import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { planMistakes } from "../support/comparePlan";
import { readExpected } from "../support/expectedPlan";
import { fold } from "../support/planDifferences";
import { closedPictures, pictures, readPicture } from "./pictures";
import { samplePictures } from "./samplePictures";

const read = (picture: string, plan: string) =>
  planMistakes(
    recognise(readPicture("drawn", "none", `${picture}\n=== plan\n`).workbook, defaultProfile),
    plan,
  );

describe("the pictures", () => {
  it("are all drawn and have a plan that can be read, each name once", () => {
    const all = [...pictures(), ...closedPictures()];
    expect(all.length).toBeGreaterThan(150);
    for (const { family, name, workbook, plan } of all) {
      const texts = workbook.sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.text ?? []));
      expect([family, name, texts.length > 4]).toEqual([family, name, true]);
      if (plan !== null) expect(readExpected(plan).length).toBeGreaterThan(0);
    }
    expect(new Set(all.map(({ family, name }) => `${family}/${name}`)).size).toBe(all.length);
  });

  it("hold every word of their plans: nobody expects what the sheet does not say", () => {
    const strange = [...pictures(), ...closedPictures()].flatMap(({ family, name, workbook, plan }) => {
      const text = fold(
        workbook.sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.text ?? "")).join(" ¦ "),
      );
      return (plan === null ? [] : readExpected(plan))
        .filter(({ names }) => !names.some(({ title }) => text.includes(title)))
        .map(({ names }) => `${family}/${name}: ${names[0]?.title}`);
    });
    expect(strange).toEqual([]);
  });

  it("of the samples say what the samples hold", async () => {
    for (const { name, workbook, plan } of await samplePictures())
      expect([name, planMistakes(recognise(workbook, defaultProfile), plan ?? "")]).toEqual([name, []]);
  });
});

describe("what an expectation leaves open", () => {
  const sheet = `
    | Obiettivo operativo | Peso | Indicatore | Target 2026 | Responsabile |
    | 1.1 Accogliere le scuole | 60% | Classi accolte | 30 | Musei |
    | 1.2 Aprire la sera | 40% | Serate | 12 | Musei |`;

  it.each([
    ["any kind", "area? 1.1 · Accogliere le scuole [60%]"],
    ["a weight or nothing", "operational 1.1 · Accogliere le scuole [60%?]"],
    ["one of two weights", "operational 1.1 · Accogliere le scuole [24% | 60%]"],
    ["a field or nothing", "operational 1.1 · Accogliere le scuole [60%] {resp?: Musei}"],
    ["one of two titles", "operational 1 · Scuole | 1.1 · Accogliere le scuole [60%]"],
    ["a node that may be there", "? area Città\n  operational 1.1 · Accogliere le scuole [60%]"],
  ])("%s", (_name, lines) => {
    const indent = lines.includes("\n") ? "    " : "  ";
    expect(
      read(
        sheet,
        `${lines}\n${indent}- Classi accolte {2026: 30}\noperational 1.2 · Aprire la sera [40%]\n  - Serate {2026: 12}`,
      ),
    ).toEqual([]);
  });

  it.each([
    ["another weight", "[50% | 70%]", "", "weight"],
    ["another responsible", "[60%]", " {resp?: Scuole}", "resp"],
  ])("but not %s", (_name, weight, fields, field) => {
    const plan = `operational 1.1 · Accogliere le scuole ${weight}${fields}\n  - Classi accolte {2026: 30}\noperational 1.2 · Aprire la sera [40%]\n  - Serate {2026: 12}`;
    expect(read(sheet, plan)).toEqual([expect.stringContaining(`· ${field}: expected`)]);
  });
});
