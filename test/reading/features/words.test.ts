import { WORD_FEATURES } from "../../../src/reading/roles/features/words";
import { column, seenIn } from "./seen";

const seen = (heading: string) => seenIn(column(heading, ["a"]), 0, WORD_FEATURES);

describe("what heading words say", () => {
  it.each([
    ["Peso", ["whole=weight", "stem=pes"]],
    ["Target aziendale", ["any=target", "first=target", "stem=aziendal"]],
    ["Peso obiettivo operativo", ["any=weight", "last=operationalObjective"]],
    ["Inddicatore", ["whole=indicator"]],
    ["Resp. rilevazione", ["whole=responsible"]],
    ["Peso (%)", ["percentSign"]],
    ["Come lo misuriamo?", ["question"]],
    ["Soglia 80%", ["share=part"]],
    ["Target al 30/06/2026", ["period=day", "at=at"]],
    ["Target 2026", ["period=year"]],
    ["2026", ["periodOnly"]],
    ["Descrizione", ["neutral"]],
  ])("%s", (heading, expected) => {
    expect(seen(heading)).toEqual(expect.arrayContaining(expected));
  });

  it("know one half of a heading in two languages", () => {
    expect(seen("Ist / Consuntivo")).toContain("any=actual");
  });

  it("give a neutral leaf the sense of its group", () => {
    const drawing = "| Consuntivo | < |\n| Valore | Stato |\n| 3 | in linea |";
    expect(seenIn(drawing, 0, WORD_FEATURES, 2)).toEqual(
      expect.arrayContaining(["neutralUnder=actual", "group=actual"]),
    );
  });

  it("say nothing where there is no heading", () => {
    expect(seen("")).toEqual(["nameless", "headingWords<0"]);
  });
});
